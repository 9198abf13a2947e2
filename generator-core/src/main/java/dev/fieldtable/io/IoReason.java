package dev.fieldtable.io;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file operation failed; the messages of Java's exceptions are often a bare path. */
public final class IoReason {
    private IoReason() {}

    /**
     * Puts the reason into words.
     *
     * @param exception what the file operation threw
     * @return a part of a sentence, without the path and without a full stop
     */
    public static String of(IOException exception) {
        if (exception instanceof UnfinishedWriteException unfinished) {
            return of(unfinished.reason());
        }
        if (exception instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (exception instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (exception instanceof FileAlreadyExistsException) {
            return "something else is there already";
        }
        if (exception instanceof CharacterCodingException) {
            return "it is not text in UTF-8";
        }
        if (exception instanceof FileSystemException failed && failed.getReason() != null) {
            return unended(failed.getReason());
        }
        String message = exception.getMessage();
        return message == null ? exception.getClass().getSimpleName() : unended(message);
    }

    /**
     * Makes a message that others have written a part of a sentence; some of them end with a full stop, and some do not.
     *
     * @param message the message
     * @return the message, without a full stop at its end
     */
    public static String unended(String message) {
        int end = message.length();
        while (end > 0 && (message.charAt(end - 1) == '.' || Character.isWhitespace(message.charAt(end - 1)))) {
            end--;
        }
        return message.substring(0, end);
    }

    /**
     * Says what a failed run has done to the output folder.
     *
     * @param exception what {@link FileSetWriter} threw
     * @return a sentence
     */
    public static String aftermath(IOException exception) {
        return exception instanceof UnfinishedWriteException
                ? "Some of the files were written already, each of them whole; the next run completes the rest."
                : "Nothing was changed.";
    }
}
