package dev.fieldtable.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * All that is ever done to an output folder, one file at a time. A process may be killed between any two calls; tests do
 * that to each of them.
 */
interface Disk {
    /** Makes a folder in one that is there. */
    void createFolder(Path folder) throws IOException;

    /** Writes a new file, in place of whatever file is there. A killed process leaves a part of it. */
    void write(Path file, byte[] content) throws IOException;

    /** Puts a file in the place of another one in the same folder, or where none is, all at once. */
    void move(Path file, Path place) throws IOException;

    /** Deletes a file or an empty folder; one that is not there is no failure. */
    void delete(Path path) throws IOException;

    /** {@return the disk of this machine} */
    static Disk real() {
        return new Disk() {
            @Override
            public void createFolder(Path folder) throws IOException {
                Files.createDirectory(folder);
            }

            @Override
            public void write(Path file, byte[] content) throws IOException {
                // Never through a link that someone has put there.
                Files.deleteIfExists(file);
                try (OutputStream out =
                        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                    out.write(content);
                }
            }

            @Override
            public void move(Path file, Path place) throws IOException {
                Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }

            @Override
            public void delete(Path path) throws IOException {
                Files.deleteIfExists(path);
            }
        };
    }
}
