package dev.fieldtable.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk in memory of any size, where one may be mounted: on Linux, by who may do so, as in a container. */
final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** {@return whether one can be had here} */
    static boolean canBeHad(Path temp) throws IOException {
        try (SmallDisk disk = of(temp, 64)) {
            return Files.isWritable(disk.folder());
        } catch (IOException e) {
            return false;
        }
    }

    static SmallDisk of(Path temp, int kilobytes) throws IOException {
        Path folder = Files.createTempDirectory(temp, "disk");
        run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString());
        return new SmallDisk(folder);
    }

    Path folder() {
        return folder;
    }

    void resize(int kilobytes) throws IOException {
        run("mount", "-o", "remount,size=" + kilobytes + "k", folder.toString());
    }

    void makeReadOnly(boolean only) throws IOException {
        run("mount", "-o", only ? "remount,ro" : "remount,rw", folder.toString());
    }

    @Override
    public void close() throws IOException {
        run("umount", folder.toString());
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(said);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
