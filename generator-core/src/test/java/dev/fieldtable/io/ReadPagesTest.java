package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.output.Kept;
import dev.fieldtable.output.KeptFiles;
import dev.fieldtable.output.KeptPages;
import dev.fieldtable.output.QuickHash;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadPagesTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-02T03:04:05.678Z"));

    private final ReadPages memory = new ReadPages();

    @TempDir
    Path temp;

    @BeforeEach
    void two_pages_that_were_written_long_ago() throws IOException {
        write("account.md", "# Account");
        write("plan.md", "# Plan");
    }

    private Path write(String name, String content) throws IOException {
        Path file = Files.writeString(temp.resolve(name), content);
        return Files.setLastModifiedTime(file, LONG_AGO);
    }

    private Outcome<List<SourceText>> read() {
        FoundPages found = SourceReader.find(List.of(temp), PageFilter.ALL);
        return SourceReader.read(found, found.stamps(), memory, files -> () -> {});
    }

    private List<SourceText> pages() {
        return read().value();
    }

    private static List<String> contents(List<SourceText> pages) {
        return pages.stream().map(SourceText::content).toList();
    }

    @Test
    void a_page_of_which_the_disk_tells_the_same_is_the_same_object() {
        List<SourceText> first = pages();

        List<SourceText> second = pages();

        assertThat(second)
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .isEqualTo(first);
    }

    @Test
    void a_page_that_was_written_to_is_read_again() throws IOException {
        List<SourceText> first = pages();
        Files.writeString(temp.resolve("plan.md"), "# Planet");

        List<SourceText> second = pages();

        assertThat(second.get(0)).isSameAs(first.get(0));
        assertThat(contents(second)).containsExactly("# Account", "# Planet");
    }

    @Test
    void a_page_of_the_same_size_and_age_that_takes_the_place_of_another_is_read() throws IOException {
        pages();
        Path other = write("other", "# Pint");
        Files.move(other, temp.resolve("plan.md"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(contents(pages())).containsExactly("# Account", "# Pint");
    }

    @Test
    void a_page_that_may_be_written_to_again_before_the_disk_can_tell_is_read_again() throws IOException {
        Files.setLastModifiedTime(
                temp.resolve("plan.md"), FileTime.from(Instant.now().plusSeconds(60)));
        SourceText first = pages().get(1);

        assertThat(pages().get(1)).isNotSameAs(first);
    }

    @Test
    void a_page_that_is_gone_is_forgotten() throws IOException {
        SourceText first = pages().get(1);
        Path aside = Files.move(temp.resolve("plan.md"), temp.resolve("plan.txt"));
        assertThat(pages()).hasSize(1);
        Files.move(aside, temp.resolve("plan.md"));

        assertThat(pages().get(1)).isNotSameAs(first);
    }

    @Test
    void a_page_that_is_called_otherwise_is_read_again() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("models"));
        write("models/item.md", "# Item");
        assertThat(pages()).extracting(SourceText::path).contains("models/item.md");

        FoundPages found = SourceReader.find(List.of(folder), PageFilter.ALL);
        assertThat(SourceReader.read(found, found.stamps(), memory, files -> () -> {})
                        .value())
                .extracting(SourceText::path)
                .containsExactly("item.md");
    }

    @Test
    void what_is_doubtful_of_a_page_is_told_each_time() throws IOException {
        Files.write(temp.resolve("plan.md"), new byte[] {'#', ' ', (byte) 0xE4});
        Files.setLastModifiedTime(temp.resolve("plan.md"), LONG_AGO);
        List<Diagnostic> first = read().diagnostics();

        assertThat(first).extracting(Diagnostic::code).containsExactly(DiagnosticCode.NOT_UTF8);
        assertThat(read().diagnostics()).isEqualTo(first);
    }

    @Test
    void hashes_are_those_of_the_contents() throws IOException {
        assertThat(memory.hashes(pages())).containsExactly(QuickHash.of("# Account"), QuickHash.of("# Plan"));
        Files.writeString(temp.resolve("account.md"), "# Accounts");

        assertThat(memory.hashes(pages())).containsExactly(QuickHash.of("# Accounts"), QuickHash.of("# Plan"));
    }

    private ReadPages keeping(String content, String linkPath) throws IOException {
        KeptPages.Page page = new KeptPages.Page(linkPath, QuickHash.of(content), content.length(), "", "", "");
        FoundPages found = SourceReader.find(List.of(temp), PageFilter.ALL);
        return new ReadPages(new Kept(
                KeptFiles.NONE,
                new KeptPages("", Map.of("plan.md", page), Map.of()),
                Map.of(
                        "account.md",
                        found.stamps().get(0),
                        "plan.md",
                        found.stamps().get(1))));
    }

    private SourceText plan(ReadPages keeping) {
        FoundPages found = SourceReader.find(List.of(temp), PageFilter.ALL);
        return SourceReader.read(found, found.stamps(), keeping, files -> () -> {})
                .value()
                .get(1);
    }

    @Test
    void a_page_of_which_the_disk_tells_what_was_noted_is_opened_by_who_reads_it() throws IOException {
        ReadPages keeping = keeping("# Plan", "plan.md");
        SourceText plan = plan(keeping);

        assertThat(keeping.hashes(List.of(plan))).containsExactly(QuickHash.of("# Plan"));
        assertThat(plan.length()).isEqualTo("# Plan".length());
        assertThat(plan.endsLinesWithLineFeeds()).isTrue();
        assertThat(plan.content()).isEqualTo("# Plan");
        assertThat(plan.span(2, 4)).isEqualTo(SourceText.of("plan.md", "# Plan").span(2, 4));
        Files.delete(temp.resolve("plan.md"));
        assertThat(plan.content()).isEqualTo("# Plan");
    }

    @Test
    void a_page_that_is_another_one_when_it_is_opened_is_told_of() throws IOException {
        SourceText replaced = plan(keeping("# Plan", "plan.md"));
        SourceText gone = plan(keeping("# Plan", "plan.md"));
        write("plan.md", "# Plum");

        assertThatThrownBy(replaced::content)
                .isInstanceOf(ChangedPageException.class)
                .hasMessageContaining("it has changed since this run began");
        Files.delete(temp.resolve("plan.md"));
        assertThatThrownBy(gone::content)
                .isInstanceOfSatisfying(
                        ChangedPageException.class,
                        told -> assertThat(told.path()).isEqualTo("plan.md"));
    }

    @Test
    void a_page_that_links_from_elsewhere_or_was_written_to_since_is_opened() throws IOException {
        assertThat(plan(keeping("# Old!", "docs/plan.md")).content()).isEqualTo("# Plan");

        ReadPages keeping = keeping("# Old!", "plan.md");
        write("plan.md", "# New!");
        SourceText plan = plan(keeping);
        assertThat(plan.content()).isEqualTo("# New!");
        assertThat(keeping.hashes(List.of(plan))).containsExactly(QuickHash.of("# New!"));
    }

    @Test
    void a_page_that_may_be_written_to_before_the_disk_can_tell_is_opened() throws IOException {
        Files.setLastModifiedTime(
                temp.resolve("plan.md"), FileTime.from(Instant.now().plusSeconds(60)));

        assertThat(plan(keeping("# Old!", "plan.md")).content()).isEqualTo("# Plan");
    }
}
