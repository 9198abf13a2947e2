package dev.fieldtable.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A single file of text that is read and written as a whole, such as a baseline or a report. */
public final class TextFile {
    private static final String STAGED = ".fieldtable-";
    private static final String STAGED_END = ".tmp";
    /** Those of earlier versions have the number of their process before the rest. */
    private static final Pattern LEFTOVER =
            Pattern.compile(Pattern.quote(STAGED) + "(?:[0-9]{1,18}-)?[0-9a-f-]{36}" + Pattern.quote(STAGED_END));

    private TextFile() {}

    /**
     * Tells whether there is anything of that name.
     *
     * @param file the file
     * @return whether there is
     */
    public static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Tells whether a file can be read to its end: a device cannot.
     *
     * @param file the file
     * @return whether it is a regular file, or a link to one
     */
    public static boolean isRegular(Path file) {
        return Files.isRegularFile(file);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its text
     * @throws IOException if it cannot be read, or is not UTF-8
     */
    public static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    /**
     * Writes a file, and the folders that it stands in. A file that has this text already is not touched; one that
     * cannot be written stays as it was.
     *
     * @param file the file
     * @param text its new text
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, String text) throws IOException {
        if (Files.isRegularFile(file)
                && DecodedText.of(Files.readAllBytes(file)).content().equals(text)) {
            return;
        }
        if (Files.isDirectory(file)) {
            // An empty one would give way to the file.
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        deleteLeftovers(folder);
        // Not createTempFile: its files are for their owner alone, and remain so where they are moved to.
        Path staged = folder.resolve(STAGED + UUID.randomUUID() + STAGED_END);
        try (LockedFile held = held(staged)) {
            if (held == null) {
                Files.writeString(staged, text);
            } else {
                held.write(text.getBytes(StandardCharsets.UTF_8));
            }
            Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(staged);
        }
    }

    /** Makes a file that is nobody's leftover while it is held; not held where the disk knows no locks. */
    private static @Nullable LockedFile held(Path staged) {
        try {
            LockedFile lock = LockedFile.tryLock(staged).orElse(null);
            if (lock != null && !Files.exists(staged)) {
                // Another run has taken it for a leftover, before it was locked.
                lock.close();
                return null;
            }
            return lock;
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * What a run has written beside its place, and was killed before it could move it there: the system has taken its lock back.
     * The number of its process says nothing where machines or containers share a disk.
     */
    private static void deleteLeftovers(Path folder) {
        try {
            for (String name : OutputFolder.list(folder)) {
                if (LEFTOVER.matcher(name).matches()) {
                    deleteLeftover(folder.resolve(name));
                }
            }
        } catch (IOException e) {
            // Nobody asked for it, and the file that was asked for can be written.
        }
    }

    private static void deleteLeftover(Path file) throws IOException {
        try (LockedFile lock = LockedFile.tryLock(file).orElse(null)) {
            if (lock != null) {
                Files.deleteIfExists(file);
            }
        }
    }

    /**
     * Writes to where somebody has named: a link leads on, and a device or a pipe, such as {@code /dev/stdout}, takes the text
     * and stays what it is. {@link #write} takes the place of a link, since it writes beside docs of others.
     *
     * @param named what was named
     * @param text the text
     * @throws IOException if it cannot be written
     */
    public static void writeTo(Path named, String text) throws IOException {
        if (Files.isRegularFile(named)) {
            write(named.toRealPath(), text);
        } else if (Files.exists(named) && !Files.isDirectory(named)) {
            Files.writeString(named, text, StandardOpenOption.WRITE);
        } else {
            write(named, text);
        }
    }
}
