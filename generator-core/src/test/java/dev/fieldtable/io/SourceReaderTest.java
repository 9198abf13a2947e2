package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
    @TempDir
    Path temp;

    @Test
    void aFolderIsSearchedForPagesInTheOrderOfTheirPaths() throws IOException {
        write("api/models/b.md", "b");
        write("api/models/a.md", "a");
        write("api/a b.md", "c");
        write("api/notes.txt", "no page");
        write("api/.hidden/x.md", "no page");
        write("api/.x.md", "no page");

        Outcome<List<SourceText>> outcome = SourceReader.read(List.of(temp.resolve("api")), PageFilter.ALL);

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(paths(outcome)).containsExactly("a b.md", "models/a.md", "models/b.md");
        assertThat(outcome.value()).extracting(SourceText::content).containsExactly("c", "a", "b");
    }

    @Test
    void aFileIsReadWhateverItIsCalled() throws IOException {
        write("api/notes.text", "a");

        Outcome<List<SourceText>> outcome = read("api/notes.text");

        assertThat(paths(outcome)).containsExactly("notes.text");
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void textFilesAreReadWhereAPatternNamesThem() throws IOException {
        write("api/a.md", "a");
        write("api/b.txt", "b");
        write("api/c.png", "c");

        assertThat(paths(read("api"))).containsExactly("a.md");
        assertThat(paths(read(new PageFilter(List.of("*.txt"), List.of()), "api")))
                .containsExactly("b.txt");
        assertThat(paths(read(new PageFilter(List.of("*.md", "*.txt"), List.of()), "api")))
                .containsExactly("a.md", "b.txt");
        assertThat(paths(read(new PageFilter(List.of("**"), List.of()), "api"))).containsExactly("a.md");
    }

    @Test
    void includeAndExcludeChooseAmongThePages() throws IOException {
        write("api/models/a.md", "a");
        write("api/models/internal/b.md", "b");
        write("api/sdks/c.md", "c");

        PageFilter filter = new PageFilter(List.of("models/**"), List.of("internal"));

        assertThat(paths(read(filter, "api"))).containsExactly("models/a.md");
    }

    @Test
    void pagesOfSeveralFoldersBeginWithTheFoldersName() throws IOException {
        write("one/docs/a.md", "a");
        write("two/docs/a.md", "b");
        write("two/page.md", "c");

        assertThat(paths(read("one/docs", "two/page.md"))).containsExactly("docs/a.md", "page.md");
        assertThat(paths(read("one/docs", "two/docs"))).containsExactly("one/docs/a.md", "two/docs/a.md");
    }

    @Test
    void aPageIsReadOnceHoweverOftenItIsNamed() throws IOException {
        write("api/a.md", "a");

        assertThat(paths(read("api", "api"))).containsExactly("a.md");
        assertThat(paths(read("api", "api/a.md"))).containsExactly("api/a.md");
    }

    @Test
    void linksOfAPartStartFromItsPlaceInTheWhole() throws IOException {
        write("x/docs/models/components/a.md", "a");

        assertThat(linkPaths(read("x/docs/models/components"))).containsExactly("models/components/a.md");
        assertThat(linkPaths(read("x/docs/models/components/a.md"))).containsExactly("models/components/a.md");
        assertThat(linkPaths(read("x/docs/models"))).containsExactly("models/components/a.md");
        assertThat(linkPaths(read("x/docs"))).containsExactly("models/components/a.md");
        assertThat(linkPaths(read("x"))).containsExactly("docs/models/components/a.md");
    }

    @Test
    void linksOfAPartStartFromModelsWhereThereIsNoDocsFolder() throws IOException {
        write("specs/plex/models/components/a.md", "a");

        assertThat(linkPaths(read("specs/plex/models/components"))).containsExactly("models/components/a.md");
        assertThat(linkPaths(read("specs/plex"))).containsExactly("models/components/a.md");
    }

    @Test
    void partsOfTwoTreesAreKeptApart() throws IOException {
        write("lending/docs/models/shared/a.md", "# A");
        write("platform/docs/models/shared/a.md", "# A");

        assertThat(linkPaths(read("lending/docs/models", "platform/docs/models")))
                .containsExactly("lending/docs/models/shared/a.md", "platform/docs/models/shared/a.md");
    }

    @Test
    void linkPathsDoNotDependOnWhereTheDocsAreKept() throws IOException {
        write("docs/checkout/api/reference/a.md", "a");
        write("models/checkout/api/reference/a.md", "a");

        assertThat(linkPaths(read("docs/checkout/api/reference"))).containsExactly("a.md");
        assertThat(linkPaths(read("models/checkout/api/reference"))).containsExactly("a.md");
        assertThat(linkPaths(read("docs/checkout/api/reference/a.md"))).containsExactly("a.md");
    }

    @Test
    void aWholeTreeBelowSomeoneElsesDocsFolderKeepsItsLinkPaths() throws IOException {
        write("docs/plex/models/a.md", "a");

        assertThat(linkPaths(read("docs/plex"))).containsExactly("models/a.md");
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        write("api/a.md", "\uFEFF# Title\r\n");

        assertThat(read("api").value()).extracting(SourceText::content).containsExactly("# Title\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
    void otherLineEndsAreReadWhereThereAreNoUsualOnes(String end) throws IOException {
        write("api/a.md", "# Title" + end + end + "Text." + end);
        write("api/b.md", "# Title\n\nText" + end + "and more.\n");

        assertThat(read("api").value())
                .extracting(SourceText::content)
                .containsExactly("# Title\n\nText.\n", "# Title\n\nText" + end + "and more.\n");
    }

    @Test
    void whatIsNotUtf8IsReportedAtItsFirstPlaceAndReadNevertheless() throws IOException {
        Path file = write("api/a.md", "");
        Files.write(file, "# Ünï\n\ncaf\u00e9 a\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        Outcome<List<SourceText>> outcome = read("api");

        assertThat(outcome.value())
                .extracting(SourceText::content)
                .containsExactly("# \uFFFDn\uFFFD\n\ncaf\uFFFD a\uFFFD");
        Diagnostic diagnostic = onlyDiagnostic(outcome);
        assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.NOT_UTF8);
        assertThat(diagnostic.span()).hasToString("a.md:1:3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void aPageInUtf16IsReadWithAndWithoutAByteOrderMark(String encoding) throws IOException {
        Path file = write("api/a.md", "");
        Files.write(file, "# Größe\r\n\n| `id` | *str* | 大きさ |\n".getBytes(Charset.forName(encoding)));

        Outcome<List<SourceText>> outcome = read("api");

        assertThat(outcome.value())
                .extracting(SourceText::content)
                .containsExactly("# Größe\r\n\n| `id` | *str* | 大きさ |\n");
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void whatIsNotUtf16IsReportedAsSuch() throws IOException {
        Path file = write("api/a.md", "");
        byte[] broken = {(byte) 0xFF, (byte) 0xFE, '#', 0, ' ', 0, 'A', 0, 0, (byte) 0xD8, ' ', 0, 'b', 0};
        Files.write(file, broken);

        Outcome<List<SourceText>> outcome = read("api");

        assertThat(outcome.value()).extracting(SourceText::content).containsExactly("# A\uFFFDb");
        assertThat(onlyDiagnostic(outcome).message()).isEqualTo("This is the first place that is not valid UTF-16.");
        assertThat(onlyDiagnostic(outcome).span()).hasToString("a.md:1:4");
    }

    @Test
    void aFewZerosMakeNoUtf16() throws IOException {
        write("api/a.md", "# A\n\nThe text ends with \0\0.\n");
        write("api/b.md", "\0");

        assertThat(read("api").value())
                .extracting(SourceText::content)
                .containsExactly("# A\n\nThe text ends with \0\0.\n", "\0");
    }

    @Test
    void theReplacementCharacterItselfIsUtf8() throws IOException {
        write("api/a.md", "a \uFFFD is a \uFFFD");

        assertThat(read("api").diagnostics()).isEmpty();
    }

    @Test
    void aTextThatBreaksOffWithinACharacterIsReported() throws IOException {
        Path file = write("api/a.md", "");
        Files.write(file, Arrays.copyOf("line\nx€".getBytes(StandardCharsets.UTF_8), 8));

        assertThat(onlyDiagnostic(read("api")).span()).hasToString("a.md:2:2");
    }

    @Test
    void aFolderThatIsNotThereIsAnErrorWithANextStep() {
        Diagnostic diagnostic = onlyDiagnostic(read("nowhere"));

        assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.UNREADABLE_FILE);
        assertThat(diagnostic.message()).contains("no such file");
        assertThat(diagnostic.hint().isEmpty()).isFalse();
        assertThat(diagnostic.span().path()).endsWith("/nowhere");
    }

    @Test
    void anAddressKeepsItsSlashesAndIsPointedToSync() {
        Diagnostic relative =
                onlyDiagnostic(SourceReader.read(List.of(Path.of("https://example.com/docs")), PageFilter.ALL));

        assertThat(relative.span().path()).isEqualTo("https://example.com/docs");
        assertThat(relative.message()).contains("is an address");
        assertThat(relative.hint().settings()).containsExactly("from");
        assertThat(onlyDiagnostic(read("https://example.com/docs")).span().path())
                .isEqualTo("https://example.com/docs");
    }

    @Test
    void everyEndingOfMarkdownIsThatOfAPage() throws IOException {
        write("api/a.md", "");
        write("api/b.mdx", "");
        write("api/c.markdown", "");
        write("api/d.MDX", "");
        write("api/e.mdxx", "");
        write("api/f.txt", "");

        assertThat(read("api").value())
                .extracting(SourceText::path)
                .containsExactly("a.md", "b.mdx", "c.markdown", "d.MDX");
    }

    @Test
    void aFolderWithoutPagesIsAnErrorWithANextStep() throws IOException {
        Files.createDirectory(temp.resolve("empty"));

        Diagnostic diagnostic = onlyDiagnostic(read("empty"));

        assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.NO_PAGES);
        assertThat(diagnostic.hint().settings()).contains("include");
        assertThat(diagnostic.span().path()).endsWith("/empty");
    }

    @Test
    void theOtherPagesAreReadWhenOneCannotBe() throws IOException {
        write("api/a.md", "a");
        Files.createSymbolicLink(temp.resolve("api/b.md"), Path.of("gone.md"));

        Outcome<List<SourceText>> outcome = read("api");

        assertThat(paths(outcome)).containsExactly("a.md");
        assertThat(onlyDiagnostic(outcome).span()).hasToString("b.md:1:1");
        assertThat(onlyDiagnostic(outcome).code()).isEqualTo(DiagnosticCode.UNREADABLE_FILE);
    }

    @Test
    void aLinkThatLeavesTheDocsIsNotFollowed() throws IOException {
        write("secret/x.md", "secret");
        write("api/a.md", "a");
        Files.createSymbolicLink(temp.resolve("api/b.md"), temp.resolve("secret/x.md"));
        Files.createSymbolicLink(temp.resolve("api/more"), temp.resolve("secret"));
        Files.createSymbolicLink(temp.resolve("api/picture.png"), temp.resolve("secret/x.md"));

        Outcome<List<SourceText>> outcome = read("api");

        assertThat(paths(outcome)).containsExactly("a.md");
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.LINK_LEAVES_DOCS, DiagnosticCode.LINK_LEAVES_DOCS);
        assertThat(outcome.diagnostics())
                .extracting(diagnostic -> diagnostic.span().path())
                .containsExactly("b.md", "more");
    }

    @Test
    void aLinkWithinTheDocsIsReadAsAPageAndNeverWalkedInACircle() throws IOException {
        write("api/a.md", "a");
        Files.createSymbolicLink(temp.resolve("api/b.md"), Path.of("a.md"));
        Files.createSymbolicLink(temp.resolve("api/again"), Path.of("."));

        Outcome<List<SourceText>> outcome = read("api");

        assertThat(paths(outcome)).containsExactly("a.md", "b.md");
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void aDocsFolderMayItselfBeALink() throws IOException {
        write("real/a.md", "a");
        Files.createSymbolicLink(temp.resolve("api"), temp.resolve("real"));

        assertThat(paths(read("api"))).containsExactly("a.md");
    }

    private Path write(String path, String content) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Outcome<List<SourceText>> read(String... docs) {
        return read(PageFilter.ALL, docs);
    }

    private Outcome<List<SourceText>> read(PageFilter filter, String... docs) {
        return SourceReader.read(Arrays.stream(docs).map(temp::resolve).toList(), filter);
    }

    private static List<String> paths(Outcome<List<SourceText>> outcome) {
        return outcome.value().stream().map(SourceText::path).toList();
    }

    private static List<String> linkPaths(Outcome<List<SourceText>> outcome) {
        return outcome.value().stream().map(SourceText::linkPath).toList();
    }

    private static Diagnostic onlyDiagnostic(Outcome<List<SourceText>> outcome) {
        assertThat(outcome.diagnostics()).hasSize(1);
        return outcome.diagnostics().get(0);
    }
}
