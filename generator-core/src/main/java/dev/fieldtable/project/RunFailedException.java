package dev.fieldtable.project;

import dev.fieldtable.io.IoReason;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Tells that the disk failed in a run. The message is whole: what failed, why, and what was done until then. */
public final class RunFailedException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param what what could not be done, as a part of a sentence: {@code cannot write to out}
     * @param cause why
     * @param aftermath what is the case now, as sentences; empty if there is nothing to say
     */
    public RunFailedException(String what, IOException cause, String aftermath) {
        super((what + ": " + IoReason.of(cause) + ". " + aftermath).strip(), cause);
    }

    /**
     * A failure to write generated files.
     *
     * @param output where they go
     * @param cause why; tells which file it is about, if it is about one
     * @param aftermath what is the case now, as sentences
     * @return the failure
     */
    static RunFailedException writing(Path output, IOException cause, String aftermath) {
        String file = cause instanceof FileSystemException named ? named.getFile() : null;
        String where = file == null || Path.of(file).equals(output) ? output.toString() : output + ": " + file;
        return new RunFailedException("cannot write to " + where, cause, aftermath);
    }
}
