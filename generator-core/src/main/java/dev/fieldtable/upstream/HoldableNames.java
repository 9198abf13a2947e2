package dev.fieldtable.upstream;

import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.text.DeviceNames;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Tells whether every disk can hold a file of some name, so that a project is the same for all who work on it. */
final class HoldableNames {
    /** Disks have room for 255 bytes, and while a file is written, a dot stands before its name and {@code .new} behind it. */
    private static final int LONGEST_NAME = 255 - "..new".length();

    /** Systems have room for 1,024 bytes or more, and the folder of the project stands before it. */
    private static final int LONGEST_PATH = 800;

    private HoldableNames() {}

    /**
     * Looks for what is wrong with a path.
     *
     * @param path the path, with {@code /} between its parts
     * @return why not every disk can hold it, as the rest of a sentence; nothing if it can
     */
    static Optional<String> fault(String path) {
        if (!GeneratedFile.isSafe(path) || DeviceNames.isIn(path)) {
            return Optional.of("has a name that not every disk can hold");
        }
        if (Arrays.stream(path.split("/", -1)).anyMatch(part -> bytes(part) > LONGEST_NAME)) {
            return Optional.of("has a name of more than " + LONGEST_NAME + " bytes, which not every disk can hold");
        }
        return bytes(path) > LONGEST_PATH
                ? Optional.of("has a path of more than " + LONGEST_PATH + " bytes, which not every disk can hold")
                : Optional.empty();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
