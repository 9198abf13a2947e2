package dev.fieldtable.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.output.GeneratedFile;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the names of files have to be so that every file system takes them. */
public final class FileNames {
    private static final int LONGEST = 255;

    /** Windows takes these for devices, whatever is behind the dot. */
    private static final Pattern DEVICE = Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

    private FileNames() {}

    /** Fails unless a file system of any kind can hold all these files, one beside the other. */
    public static void assertFitAnyDisk(List<GeneratedFile> files) {
        Set<String> seen = new HashSet<>();
        for (GeneratedFile file : files) {
            assertThat(seen.add(Normalizer.normalize(file.path(), Form.NFD)
                            .toUpperCase(Locale.ROOT)
                            .toLowerCase(Locale.ROOT)))
                    .as("%s is no other file's name in other case, or otherwise composed", file.path())
                    .isTrue();
            for (String part : file.path().split("/", -1)) {
                assertThat(part.getBytes(StandardCharsets.UTF_8))
                        .as("bytes of %s", part)
                        .hasSizeBetween(1, LONGEST);
                assertThat(part).doesNotStartWith(".").doesNotEndWith(".");
                assertThat(DEVICE.matcher(part.toLowerCase(Locale.ROOT)).matches())
                        .as("%s is a device", part)
                        .isFalse();
            }
        }
    }
}
