package dev.fieldtable.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;

/**
 * What a disk tells of a file that is not opened. A file that is written to has another stamp, unless that is done within one
 * tick of the disk's clock and leaves as many bytes.
 *
 * @param regular whether it is a file, and no link or folder
 * @param size the number of bytes
 * @param modified when it was written to, which whoever writes may set back
 * @param mark which file it is, and when the disk last put anything down of it, which nobody can set back; where the disk
 *     has that
 */
record FileStamp(boolean regular, long size, FileTime modified, String mark) {
    /** The longest tick that disks have: FAT counts in two seconds. */
    private static final Duration COARSE = Duration.ofSeconds(2);

    /** The longest one of those that count in more than whole seconds: two of a system that counts a hundred of them. */
    private static final Duration FINE = Duration.ofMillis(20);

    /** Asks the disk. A link is what it is itself, unless it is to be followed. */
    static FileStamp of(Path file, LinkOption... links) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            Map<String, Object> told =
                    Files.readAttributes(file, "unix:isRegularFile,size,lastModifiedTime,ino,ctime", links);
            return new FileStamp(
                    Boolean.TRUE.equals(told.get("isRegularFile")),
                    ((Number) Objects.requireNonNull(told.get("size"))).longValue(),
                    (FileTime) Objects.requireNonNull(told.get("lastModifiedTime")),
                    told.get("ino") + "." + nanos((FileTime) Objects.requireNonNull(told.get("ctime"))));
        }
        BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class, links);
        return new FileStamp(
                told.isRegularFile(),
                told.size(),
                told.lastModifiedTime(),
                Objects.toString(told.fileKey(), "").replaceAll("\\s", "_"));
    }

    /** Whether whatever is written to the file from a moment on gives it another stamp. */
    boolean isSettledAt(Instant moment) {
        Instant written = modified.toInstant();
        Duration tick = written.equals(written.truncatedTo(ChronoUnit.SECONDS)) ? COARSE : FINE;
        return regular && written.isBefore(moment.minus(tick));
    }

    /** One word, which only this stamp has. */
    String word() {
        return (regular ? "" : "-") + size + "." + nanos(modified) + "." + mark;
    }

    private static String nanos(FileTime time) {
        Instant instant = time.toInstant();
        return instant.getEpochSecond() + "." + instant.getNano();
    }
}
