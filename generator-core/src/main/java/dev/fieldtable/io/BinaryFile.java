package dev.fieldtable.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A single file that is read as a whole. */
public final class BinaryFile {
    private BinaryFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param most how many bytes it may have
     * @return its bytes
     * @throws IOException if it cannot be read, or is larger
     */
    public static byte[] read(Path file, int most) throws IOException {
        if (Files.isDirectory(file)) {
            // What a system says of it, each says in its own way.
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new IOException("it is larger than " + (most >> 20) + " MiB");
            }
            return bytes;
        }
    }
}
