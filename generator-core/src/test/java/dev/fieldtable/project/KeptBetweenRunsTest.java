package dev.fieldtable.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.output.ContentHash;
import dev.fieldtable.output.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a run has kept, the next one writes and says what one would that knows nothing. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeptBetweenRunsTest {
    private static final Path PLEX = Path.of("../specs/plex");
    /** Links to the others lead nowhere. */
    private static final int MOST_PAGES = 20;

    /** Into so many parts what is kept is cut, to be damaged at each. */
    private static final int PARTS = 3;

    private static final String LOCK = ".fieldtable-lock";

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-02T03:04:05.678Z"));

    @TempDir
    Path temp;

    private Path docs;
    private List<Path> pages;
    private int edits;

    @BeforeEach
    void copyDocs() throws IOException {
        docs = temp.resolve("docs");
        pages = new ArrayList<>();
        try (var all = Files.walk(PLEX)) {
            List<Path> some = all.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .limit(MOST_PAGES)
                    .toList();
            for (Path page : some) {
                Path copy = docs.resolve(PLEX.relativize(page).toString());
                Files.createDirectories(copy.getParent());
                // Of a page that was written just now, the disk could not tell a second time of writing.
                pages.add(Files.setLastModifiedTime(Files.copy(page, copy), LONG_AGO));
            }
        }
    }

    private List<String> run(String run, String output, String... more) {
        Map<String, String> settings =
                new TreeMap<>(Map.of("run", run, "docs", "docs", "output", output, "basePackage", "com.acme"));
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        Properties properties = new Properties();
        properties.putAll(settings);
        PropertiesDoor door = new PropertiesDoor(temp);
        List<String> said = new ArrayList<>(List.of("code " + door.run(properties)));
        said.addAll(door.lines());
        return said;
    }

    /** All that is told but for how many files were written. */
    private static List<String> findings(List<String> said) {
        return said.stream().filter(line -> !line.contains(" unchanged, ")).toList();
    }

    /** Generates into the folder that knows what was, and holds it against one that knows nothing. */
    private void generate(String output, String... more) throws IOException {
        String fresh = "fresh-" + output;
        delete(temp.resolve(fresh));
        List<String> anew = findings(run("generate", fresh, more));
        assertThat(findings(run("generate", output, more))).isEqualTo(anew);
        assertThat(files(output)).isEqualTo(files(fresh));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private Map<String, String> files(String output) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path folder = temp.resolve(output);
        try (var all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                if (!each.getFileName().toString().equals(LOCK)) {
                    files.put(folder.relativize(each).toString(), Files.readString(each));
                }
            }
        }
        return files;
    }

    private void edit(int page, UnaryOperator<String> edit) throws IOException {
        // Of pages that are all as they were, a run says nothing but that.
        edits++;
        Files.writeString(pages.get(page), edit.apply(Files.readString(pages.get(page))) + "\nEdit " + edits + ".\n");
    }

    @Test
    void whatever_page_is_edited_all_is_as_if_nothing_were_kept() throws IOException {
        List<UnaryOperator<String>> edits = List.of(
                text -> text.replace(":heavy_check_mark:", ":heavy_minus_sign:"),
                text -> text.replaceAll("(?m)^\\| `([A-Z_0-9]+)` ", "| `$1_OR_SO` "),
                text -> text.replaceFirst("(?m)^# (\\w+)", "# $1Renamed"),
                text -> text.replaceFirst("(?m)^## ", "One paragraph more.\n\n## ")
                        .replaceFirst("(?m)^(\\| :?-.*\\R\\|(?:[^|\\n]*\\|){3}) *(\\w)", "$1 Another $2"));
        generate("java");
        for (int i = 0; i < pages.size(); i += 2) {
            String before = Files.readString(pages.get(i));
            int way = i / 2 % (edits.size() + 1);
            if (way < edits.size()) {
                edit(i, edits.get(way));
            } else {
                Files.delete(pages.get(i));
            }
            generate("java");
            Files.writeString(pages.get(i), before);
        }
        edit(0, UnaryOperator.identity());
        generate("java");
        assertThat(run("check", "java").get(0)).isEqualTo("code 0");
    }

    /** As version control does, which changes every place and nothing else. */
    @Test
    void other_line_ends_are_other_places() throws IOException {
        generate("java");
        for (Path page : pages) {
            Files.writeString(page, Files.readString(page).replace("\n", "\r\n"));
        }
        edit(0, UnaryOperator.identity());
        generate("java", "format", "json");
        edit(0, UnaryOperator.identity());
        generate("java", "format", "json");
    }

    @Test
    void other_settings_make_all_anew() throws IOException {
        generate("java");
        generate("java", "wireAliases", "true");
        generate("java", "style", "record");
        generate("java", "style", "record", "supportPackage", "com.acme.base");
        edit(0, UnaryOperator.identity());
        generate("java");
    }

    @Test
    void what_nobody_wanted_to_hear_of_the_bytes_of_a_page_is_told_to_who_asks_later() throws IOException {
        for (Path page : pages) {
            byte[] bytes = Files.readAllBytes(page);
            byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
            broken[bytes.length] = (byte) 0xE9;
            Files.setLastModifiedTime(Files.write(page, broken), LONG_AGO);
        }
        generate("java", "ignore", "not-utf8");

        generate("java");
        generate("java", "ignore", "not-utf8");
        assertThat(run("generate", "java", "error", "not-utf8").get(0)).isEqualTo("code 1");
    }

    /** What cannot be read is read as a character that a page may well have. */
    @Test
    void bytes_that_are_read_as_what_was_there_before_are_none_the_less_told_of() throws IOException {
        String text = Files.readString(pages.get(0));
        Files.writeString(pages.get(0), text + "\n\ufffd");
        assertThat(run("generate", "java", "error", "not-utf8").get(0)).isEqualTo("code 0");

        byte[] valid = (text + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(valid, valid.length + 1);
        broken[valid.length] = (byte) 0xE9;
        Files.write(pages.get(0), broken);
        assertThat(run("generate", "java", "error", "not-utf8").get(0)).isEqualTo("code 1");
    }

    @Test
    void a_file_that_is_gone_or_emptied_is_written_again_although_nobody_has_edited_its_page() throws IOException {
        generate("java");
        List<String> names = files("java").keySet().stream()
                .filter(name -> name.endsWith("Validator.java"))
                .toList();
        Files.delete(temp.resolve("java").resolve(names.get(0)));
        Files.writeString(temp.resolve("java").resolve(names.get(1)), "");
        edit(0, UnaryOperator.identity());

        generate("java");
    }

    @Test
    void a_file_that_somebody_has_edited_is_told_of_and_written_anew_on_demand() throws IOException {
        generate("java");
        String name = files("java").keySet().stream()
                .filter(each -> each.endsWith("Validator.java"))
                .findFirst()
                .orElseThrow();
        Path file = temp.resolve("java").resolve(name);
        Files.writeString(file, Files.readString(file) + "// mine\n");
        edit(0, UnaryOperator.identity());

        assertThat(run("generate", "java").get(0)).isNotEqualTo("code 0");
        assertThat(file).content().endsWith("// mine\n");
        assertThat(run("generate", "java", "force", "true").get(0)).isEqualTo("code 0");
        assertThat(file).content().doesNotContain("// mine");
        assertThat(run("check", "java").get(0)).isEqualTo("code 0");
    }

    /** As whoever gets an older state from version control, which knows the files and not what a machine has kept. */
    @Test
    void a_folder_that_is_put_back_is_brought_up_to_date() throws IOException {
        generate("java");
        Map<String, String> older = files("java");
        for (int i = 0; i < pages.size(); i++) {
            edit(i, text -> text.replace(":heavy_check_mark:", ":heavy_minus_sign:"));
        }
        generate("java");
        assertThat(files("java")).isNotEqualTo(older);
        for (Map.Entry<String, String> file : older.entrySet()) {
            Files.writeString(temp.resolve("java").resolve(file.getKey()), file.getValue());
        }
        edit(0, UnaryOperator.identity());

        generate("java");
    }

    @Test
    void what_is_kept_is_not_believed_where_it_is_damaged() throws IOException {
        generate("java");
        Path lock = temp.resolve("java").resolve(LOCK);
        byte[] kept = Files.readAllBytes(lock);
        for (int part = 0; part < PARTS; part++) {
            int at = kept.length / PARTS * part;
            Files.write(lock, Arrays.copyOf(kept, at));
            edit(0, UnaryOperator.identity());
            generate("java");
            byte[] other = kept.clone();
            other[at] ^= 1;
            Files.write(lock, other);
            edit(0, UnaryOperator.identity());
            generate("java");
        }
    }

    @Test
    void a_check_believes_nothing_that_is_kept() throws IOException {
        generate("java");
        String name = files("java").keySet().stream()
                .filter(each -> each.endsWith("Validator.java"))
                .findFirst()
                .orElseThrow();
        Path file = temp.resolve("java").resolve(name);
        String manifest = Manifest.fileName("");
        String before = hash(Files.readString(file));
        Files.writeString(file, Files.readString(file) + "// theirs\n");
        String after = hash(Files.readString(file));
        Path kept = temp.resolve("java").resolve(manifest);
        assertThat(kept).content().contains(before);
        Files.writeString(kept, Files.readString(kept).replace(before, after));

        assertThat(run("check", "java"))
                .anyMatch(line -> line.contains(file.getFileName().toString()));
    }

    private static String hash(String text) {
        return ContentHash.of(text);
    }
}
