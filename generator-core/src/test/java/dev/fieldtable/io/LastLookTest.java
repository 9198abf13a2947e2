package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.KeptPages;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.QuickHash;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.output.WritePlan.EditedFiles;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LastLookTest {
    private static final Inputs INPUTS = new Inputs("tool", "options", "docs");
    private static final Inputs BEFORE = new Inputs("tool", "options", "docs before");
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-02-02T20:20:02.123456789Z"));
    private static final FileTime LATER = FileTime.from(Instant.parse("2200-02-02T20:20:02.123456789Z"));

    @TempDir
    Path temp;

    private Path docs;
    private Path page;
    private Path output;
    private Path file;
    private Path look;

    /** Of all that the second run finds, it writes one file. */
    @BeforeEach
    void generate() throws IOException {
        docs = Files.createDirectory(temp.resolve("docs"));
        page = Files.writeString(docs.resolve("a.md"), "# A\n");
        Files.writeString(docs.resolve("b.md"), "# B\n");
        output = temp.resolve("out");
        file = output.resolve("com/acme/A.java");
        look = output.resolve(".fieldtable-lock");
        write("", BEFORE, "class B {}\n");
        age();
        write("", INPUTS, "class B { int b; }\n");
    }

    private void write(String owner, Inputs inputs, String b) throws IOException {
        write(owner, inputs, b, read(owner));
    }

    private void write(String owner, Inputs inputs, String b, SeenPages read) throws IOException {
        String folder = owner.isEmpty() ? "com/acme/" : "com/" + owner + "/";
        List<GeneratedFile> files =
                List.of(new GeneratedFile(folder + "A.java", "class A {}\n"), new GeneratedFile(folder + "B.java", b));
        FileSetWriter.write(
                output,
                new WantedFiles(inputs, 3, files, owner),
                EditedFiles.KEPT,
                Optional.of(read),
                count -> () -> {});
    }

    /** As if all of it had been written long ago. */
    private void age() throws IOException {
        try (var all = Files.walk(temp)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(each, LONG_AGO);
            }
        }
    }

    private FoundPages find() {
        return SourceReader.find(List.of(docs), PageFilter.ALL);
    }

    private SeenPages read() {
        return read("");
    }

    private SeenPages read(String owner) {
        FoundPages found = find();
        List<String> stamps = found.stamps();
        List<String> hashes = SourceReader.read(found, count -> () -> {}).value().stream()
                .map(SourceText::content)
                .map(QuickHash::of)
                .toList();
        return new SeenPages(found, stamps, hashes, KeptPages.NONE, EarlierRun.in(output, owner));
    }

    private Optional<UpToDate> seen() {
        return seen("", INPUTS);
    }

    private Optional<UpToDate> seen(String owner, Inputs inputs) {
        return EarlierRun.in(output, owner).asLastSeen(inputs, find());
    }

    /** Writes the same number of bytes, and sets the time back. */
    private static void meddle(Path file) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace('A', 'Z'));
        Files.setLastModifiedTime(file, time);
    }

    /** Puts another file of as many bytes into the place of one, as whoever copies folders with their times does. */
    private void replace(Path file) throws IOException {
        Path other = Files.writeString(
                temp.resolve("other"), Files.readString(file).replace('A', 'Z').replace('B', 'Z'));
        Files.setLastModifiedTime(other, LONG_AGO);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private String looks() throws IOException {
        return String.join("", LockNotes.looks(output.toRealPath()).values());
    }

    private List<String> lines() throws IOException {
        return looks().lines().toList();
    }

    /** What is kept with another word in the line of a file, as if a run had kept that. */
    private void keepInstead(String path, String hash) throws IOException {
        String[] words = lines().stream()
                .filter(line -> line.endsWith(path))
                .findFirst()
                .orElseThrow()
                .split(" ", 3);
        String text = looks().replace(words[0] + " " + words[1], words[0] + " " + hash);
        keep(text.substring(0, text.lastIndexOf("end ")));
    }

    private void keep(String section) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(section.getBytes(StandardCharsets.UTF_8));
        String text = section + "end " + Long.toHexString(sum.getValue()) + "\n";
        Files.writeString(look, "fieldtable-notes 1 " + text.getBytes(StandardCharsets.UTF_8).length + "\n" + text);
    }

    private Map<Path, String> disk() throws IOException {
        Map<Path, String> disk = new TreeMap<>();
        try (var all = Files.walk(temp)) {
            for (Path each : all.toList()) {
                disk.put(
                        each,
                        Files.getLastModifiedTime(each)
                                + Files.getAttribute(each, "size").toString());
            }
        }
        return disk;
    }

    @Test
    void what_nobody_has_written_to_is_up_to_date_and_to_find_that_touches_nothing() throws IOException {
        Map<Path, String> before = disk();

        assertThat(seen("", new Inputs("tool", "options", ""))).contains(new UpToDate(INPUTS, 2, 3));
        assertThat(disk()).isEqualTo(before);
    }

    @Test
    void neither_a_page_nor_a_file_is_opened_that_has_the_same_stamp() throws IOException {
        keepInstead("a.md", "0".repeat(64));
        keepInstead("A.java", "0".repeat(64));

        assertThat(seen()).isPresent();
    }

    @Test
    void what_has_another_stamp_is_hashed_again() throws IOException {
        Files.writeString(page, Files.readString(page));
        Files.writeString(file, Files.readString(file));
        assertThat(seen()).isPresent();

        keepInstead("a.md", "0".repeat(64));
        assertThat(seen()).isEmpty();
    }

    @Test
    void what_was_written_a_moment_before_is_hashed_again_since_more_may_have_been_written_in_the_same_tick()
            throws IOException {
        Files.setLastModifiedTime(page, LATER);
        Files.setLastModifiedTime(file, LATER);
        write("", INPUTS, "class B { long b; }\n");
        assertThat(lines()).anyMatch(line -> line.matches("\\? .*a\\.md.*"));
        assertThat(lines()).anyMatch(line -> line.matches("\\? .*A\\.java"));
        assertThat(seen()).isPresent();

        keepInstead("a.md", "0".repeat(64));
        assertThat(seen()).isEmpty();
    }

    @Test
    void a_file_has_a_stamp_that_was_written_a_tick_before_it_came_to_its_place_however_late_others_came_to_theirs()
            throws IOException {
        Path waiting = output.resolve("com/acme/.B.java.new");
        Disk disk = new SharedDisk(Disk.real(), (aside, place) -> {
            if (Files.exists(waiting) && !aside.equals(waiting)) {
                Files.setLastModifiedTime(waiting, FileTime.from(Moment.now().minusMillis(20)));
            }
        });
        List<GeneratedFile> files = List.of(
                new GeneratedFile("com/acme/A.java", "class A { int a; }\n"),
                new GeneratedFile("com/acme/B.java", "class B { long b; }\n"));
        FileSetWriter.write(output, new WantedFiles(INPUTS, 3, files, ""), EditedFiles.KEPT, Optional.of(read()), disk);

        assertThat(lines()).anyMatch(line -> line.matches("\\d\\S+ \\S+ com/acme/B\\.java"));
    }

    @Test
    void a_disk_that_counts_in_seconds_has_longer_ticks() {
        Instant written = Instant.parse("2020-02-02T20:20:02Z");
        FileStamp coarse = new FileStamp(true, 1, FileTime.from(written), "");
        FileStamp fine = new FileStamp(true, 1, FileTime.from(written.plusNanos(1)), "");

        assertThat(coarse.isSettledAt(written.plusSeconds(1))).isFalse();
        assertThat(coarse.isSettledAt(written.plusSeconds(3))).isTrue();
        assertThat(fine.isSettledAt(written.plusMillis(10))).isFalse();
        assertThat(fine.isSettledAt(written.plusSeconds(1))).isTrue();
    }

    @Test
    void a_page_that_was_written_to_is_another_one_even_if_size_and_time_are_as_they_were() throws IOException {
        meddle(page);

        assertThat(seen()).isEmpty();
    }

    @Test
    void a_file_that_was_edited_is_noticed_even_if_size_and_time_are_as_they_were() throws IOException {
        meddle(file);

        assertThat(seen()).isEmpty();
    }

    @Test
    void a_page_in_whose_place_an_old_one_came_after_it_was_read_is_noticed() throws IOException {
        SeenPages read = read();
        replace(page);
        write("", INPUTS, "class B { long b; }\n", read);

        assertThat(seen()).isEmpty();
    }

    @Test
    void a_file_in_whose_place_an_old_one_came_while_a_run_wrote_is_noticed() throws IOException {
        for (String name : List.of("A.java", "B.java")) {
            write("", INPUTS, "class B {}\n");
            age();
            List<GeneratedFile> files = List.of(
                    new GeneratedFile("com/acme/A.java", "class A {}\n"),
                    new GeneratedFile("com/acme/B.java", "class B { long b; }\n"));
            Disk disk = new SharedDisk(Disk.real(), (aside, place) -> {
                if (place.equals(output.resolve(Manifest.FILE_NAME))) {
                    replace(output.resolve("com/acme/" + name));
                }
            });
            FileSetWriter.write(
                    output, new WantedFiles(INPUTS, 3, files, ""), EditedFiles.KEPT, Optional.of(read()), disk);

            assertThat(seen()).as(name).isEmpty();
            Files.delete(output.resolve("com/acme/" + name));
        }
    }

    @Test
    void a_page_more_or_less_is_noticed() throws IOException {
        Path more = Files.writeString(docs.resolve("c.md"), "# C\n");
        assertThat(seen()).isEmpty();
        Files.delete(more);
        assertThat(seen()).isPresent();
        Files.delete(page);

        assertThat(seen()).isEmpty();
    }

    @Test
    void a_page_that_was_renamed_is_noticed() throws IOException {
        Files.move(page, docs.resolve("aa.md"));

        assertThat(seen()).isEmpty();
    }

    @Test
    void pages_that_are_left_out_now_are_noticed() {
        FoundPages some = SourceReader.find(List.of(docs), new PageFilter(List.of(), List.of("b.md")));

        assertThat(EarlierRun.in(output, "").asLastSeen(INPUTS, some)).isEmpty();
    }

    @Test
    void a_file_that_is_gone_is_noticed() throws IOException {
        Files.delete(file);

        assertThat(seen()).isEmpty();
    }

    @Test
    void a_link_is_no_file_of_ours_wherever_it_leads() throws IOException {
        Path moved = Files.move(file, temp.resolve("A.java"));
        Files.createSymbolicLink(file, moved);
        assertThat(seen()).isEmpty();
        Files.delete(file);
        Files.move(moved, file);
        assertThat(seen()).isPresent();

        Path folder = Files.move(output.resolve("com"), temp.resolve("com"));
        Files.createSymbolicLink(output.resolve("com"), folder);
        assertThat(seen()).isEmpty();
    }

    @Test
    void a_manifest_that_another_run_has_written_is_noticed() throws IOException {
        FileSetWriter.write(
                output,
                new WantedFiles(BEFORE, 0, List.of(new GeneratedFile("com/acme/A.java", "class A {}\n"))),
                EditedFiles.KEPT);

        assertThat(seen()).isEmpty();
    }

    @Test
    void what_another_run_has_left_since_somebody_looked_is_looked_at_again() throws IOException {
        SeenPages read = read();
        assertThat(read.earlier().manifest().get().paths()).hasSize(2);
        Path other = output.resolve("com/acme/C.java");
        FileSetWriter.write(
                output,
                new WantedFiles(BEFORE, 0, List.of(new GeneratedFile("com/acme/C.java", "class C {}\n"))),
                EditedFiles.KEPT);
        assertThat(other).exists();
        assertThat(file).doesNotExist();

        write("", INPUTS, "class B {}\n", read);

        assertThat(other).doesNotExist();
        assertThat(file).exists();
        assertThat(seen()).isPresent();
    }

    @Test
    void a_run_that_was_stopped_is_noticed() throws IOException {
        Files.writeString(output.resolve(Manifest.FILE_NAME + ".new"), "{");

        assertThat(seen()).isEmpty();
    }

    @Test
    void other_options_another_tool_and_another_owner_are_noticed() {
        assertThat(seen("", new Inputs("tool", "others", "docs"))).isEmpty();
        assertThat(seen("", new Inputs("newer", "options", "docs"))).isEmpty();
        assertThat(seen("somebody", INPUTS)).isEmpty();
    }

    @Test
    void each_who_has_files_in_a_folder_has_a_look() throws IOException {
        write("other", BEFORE, "class B {}\n");

        assertThat(seen()).isPresent();
        assertThat(seen("other", BEFORE)).isPresent();
        assertThat(seen("other", new Inputs("tool", "others", ""))).isEmpty();
    }

    @Test
    void a_look_that_was_cut_off_anywhere_is_none() throws IOException {
        byte[] whole = Files.readAllBytes(look);
        int end = whole.length - rest();
        for (int length = 0; length < end; length++) {
            Files.write(look, Arrays.copyOf(whole, length));

            assertThat(seen()).as("%s of %s bytes", length, end).isEmpty();
        }
    }

    @Test
    void a_look_with_another_character_anywhere_is_none() throws IOException {
        byte[] whole = Files.readAllBytes(look);
        int end = whole.length - rest();
        for (int i = 0; i < end; i++) {
            byte[] other = whole.clone();
            other[i] = '~';
            Files.write(look, other);

            assertThat(seen()).as("at %s", i).isEmpty();
        }
    }

    /** How many bytes follow the looks. */
    private int rest() throws IOException {
        byte[] whole = Files.readAllBytes(look);
        int begin = 1 + new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n');
        return whole.length - begin - looks().getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void a_look_that_somebody_has_made_up_may_deceive_but_never_throws() throws IOException {
        List<String> whole = lines().subList(0, lines().size() - 1);
        for (int i = 0; i < whole.size(); i++) {
            List<String> fewer = new ArrayList<>(whole);
            fewer.remove(i);
            List<String> other = new ArrayList<>(whole);
            other.set(i, "~");
            for (List<String> lines : List.of(whole.subList(0, i), fewer, other)) {
                keep(String.join("\n", lines) + "\n");

                assertThatCode(this::seen).as("line %s of %s", i, lines).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void a_look_that_is_no_text_is_none_and_the_next_run_that_writes_keeps_one() throws IOException {
        Files.write(look, new byte[] {(byte) 0xff, 0, (byte) 0xc3});
        assertThat(seen()).isEmpty();

        write("", INPUTS, "class B {}\n");
        assertThat(seen()).isPresent();
    }

    @Test
    void a_shorter_look_leaves_nothing_of_a_longer_one() throws IOException {
        Files.delete(docs.resolve("b.md"));
        write("", INPUTS, "class B {}\n");

        assertThat(seen()).isPresent();
        assertThat(lines()).noneMatch(line -> line.contains("b.md"));
    }

    @Test
    void pages_that_could_not_all_be_looked_at_are_looked_at_again() throws IOException {
        Files.createSymbolicLink(docs.resolve("c.md"), Files.writeString(temp.resolve("elsewhere.md"), "# C\n"));
        write("", INPUTS, "class B {}\n");

        assertThat(seen()).isEmpty();
    }

    /** What somebody else does before a file comes to its place. */
    @FunctionalInterface
    private interface Deed {
        void before(Path file, Path place) throws IOException;
    }

    /** A disk that others use too. */
    private record SharedDisk(Disk real, Deed deed) implements Disk {
        @Override
        public void createFolder(Path folder) throws IOException {
            real.createFolder(folder);
        }

        @Override
        public void write(Path file, byte[] content) throws IOException {
            real.write(file, content);
        }

        @Override
        public void move(Path file, Path place) throws IOException {
            deed.before(file, place);
            real.move(file, place);
        }

        @Override
        public void delete(Path path) throws IOException {
            real.delete(path);
        }
    }
}
