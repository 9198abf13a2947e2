package dev.fieldtable.io;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Objects;

/**
 * What a disk tells of a file that is not opened. A file that is written to has another stamp, unless that is done within one
 * tick of the disk's clock and leaves as many bytes.
 *
 * @param size the number of bytes
 * @param modified when it was written to
 * @param key which file it is, where the disk has names for that
 */
record FileStamp(long size, FileTime modified, String key) {
    /** The longest tick that disks have: FAT counts in two seconds. */
    private static final Duration TICK = Duration.ofSeconds(2);

    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(
                attributes.size(), attributes.lastModifiedTime(), Objects.toString(attributes.fileKey(), ""));
    }

    /** Whether whatever is written to the file from a moment on gives it another stamp. */
    boolean isSettledAt(Moment moment) {
        return modified.toInstant().isBefore(moment.instant().minus(TICK));
    }

    /** One line, which only this stamp has. */
    String line() {
        return size + " " + modified.toInstant() + " " + key;
    }
}
