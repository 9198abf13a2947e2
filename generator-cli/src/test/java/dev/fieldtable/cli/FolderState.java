package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All files of a folder, hidden ones too, but for those that runs are locked by, which belong to a machine.
 *
 * @param files their content, byte by byte, by their paths
 */
record FolderState(TreeMap<String, String> files) {
    static FolderState of(Path folder) throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return new FolderState(files);
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path each : found.toList()) {
                boolean file = Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS);
                if (file && !each.endsWith(".fieldtable-lock")) {
                    files.put(
                            folder.relativize(each).toString(),
                            new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return new FolderState(files);
    }

    /** {@return the content of a file that is there} */
    String text(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    /** Makes the folder hold these files, and nothing else. */
    void restore(Path folder) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
        for (var each : files.entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, each.getValue().getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException e) {
            return;
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }

    /** That each file which is in its place is that of one of two states, as a whole. */
    void assertWhole(String place, FolderState before, FolderState after) {
        files.forEach((path, text) -> {
            if (!path.substring(path.lastIndexOf('/') + 1).startsWith(".")) {
                assertThat(text)
                        .as("%s: %s", place, path)
                        .isIn(before.files.getOrDefault(path, text + "!"), after.files.getOrDefault(path, text + "!"));
            }
        });
    }

    void assertIs(String place, FolderState wanted) {
        assertThat(files.keySet()).as(place).isEqualTo(wanted.files.keySet());
        files.forEach((path, text) -> assertThat(text).as("%s: %s", place, path).isEqualTo(wanted.files.get(path)));
    }
}
