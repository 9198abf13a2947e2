package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceReaderTest {
    @TempDir
    Path temp;

    @Test
    void ofAFolderTheFilesAreReadThatCanBeLearnedFromInTheOrderOfTheirPaths() throws IOException {
        write("from/src/b.py", "b");
        write("from/src/a.py", "a");
        write("from/openapi.yaml", "o");
        write("from/docs/account.md", "d");
        write("from/answers/x.JSON", "j");
        write("from/answers/y.jsonl", "l");
        write("from/answers/z.har", "h");
        write("from/README.md", "no evidence");
        write("from/.venv/x.py", "hidden");
        write("from/.x.json", "hidden");
        write("from/node_modules/x/package.json", "of others");
        write("from/src/__pycache__/a.py", "a copy");

        Outcome<List<SourceText>> read = read("from");

        assertThat(read.diagnostics()).isEmpty();
        assertThat(below(read))
                .containsExactly(
                        "from/answers/x.JSON",
                        "from/answers/y.jsonl",
                        "from/answers/z.har",
                        "from/docs/account.md",
                        "from/openapi.yaml",
                        "from/src/a.py",
                        "from/src/b.py");
    }

    @Test
    void aFileThatIsNamedIsReadWhateverItIsCalled() throws IOException {
        write("answer.txt", "{}");

        assertThat(read("answer.txt").value()).extracting(SourceText::content).containsExactly("{}");
    }

    @Test
    void aWheelIsReadWithoutBeingUnpacked() throws IOException {
        Path wheel = temp.resolve("client-1.0.whl");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(wheel))) {
            for (String name : List.of("client/models/b.py", "client/models/a.py", "client/data.bin", "../out.py")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("x".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }

        Outcome<List<SourceText>> read = read("client-1.0.whl");

        assertThat(below(read))
                .containsExactly("client-1.0.whl/client/models/a.py", "client-1.0.whl/client/models/b.py");
        assertThat(messages(read)).containsExactly("The entry `../out.py` leads out of the archive.");
    }

    @Test
    void ofAnSdistLinksAreRefusedAndTheRestIsRead() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(temp.resolve("client.tar.gz")));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            byte[] content = "x".getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry file = new TarArchiveEntry("client/a.py");
            file.setSize(content.length);
            tar.putArchiveEntry(file);
            tar.write(content);
            tar.closeArchiveEntry();
            TarArchiveEntry link = new TarArchiveEntry("client/b.py", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }

        Outcome<List<SourceText>> read = read("client.tar.gz");

        assertThat(below(read)).containsExactly("client.tar.gz/client/a.py");
        assertThat(messages(read)).containsExactly("The entry `client/b.py` is a link.");
    }

    @Test
    void anArchiveThatIsNoneIsAWarning() throws IOException {
        write("client.whl", "no zip at all");

        Outcome<List<SourceText>> read = read("client.whl");

        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.UNREAD_EVIDENCE);
    }

    @Test
    void anArchiveThatSwellsIsGivenUp() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(temp.resolve("bomb.zip")))) {
            byte[] zeros = new byte[1 << 20];
            for (int file = 0; file < 80; file++) {
                zip.putNextEntry(new ZipEntry("a" + file + ".json"));
                zip.write(zeros);
                zip.closeEntry();
            }
        }

        Outcome<List<SourceText>> read = read("bomb.zip");

        assertThat(read.value()).isEmpty();
        assertThat(messages(read))
                .containsExactly("Cannot be read: it swells to many times its size when it is unpacked.");
    }

    @Test
    void linksInAFolderAreNotFollowed() throws IOException {
        write("elsewhere/secret.json", "{}");
        write("from/a.json", "{}");
        Files.createSymbolicLink(temp.resolve("from/b.json"), temp.resolve("elsewhere/secret.json"));
        Files.createSymbolicLink(temp.resolve("from/c"), temp.resolve("elsewhere"));

        assertThat(below(read("from"))).containsExactly("from/a.json");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheTextAndUtf16IsToldOf() throws IOException {
        write("from/a.json", "\uFEFF{}");
        Files.write(temp.resolve("from/b.json"), "{}".getBytes(StandardCharsets.UTF_16));
        Files.write(temp.resolve("from/c.json"), "{}".getBytes(StandardCharsets.UTF_16LE));

        Outcome<List<SourceText>> read = read("from");

        assertThat(read.value()).extracting(SourceText::content).containsExactly("{}");
        assertThat(read.diagnostics())
                .extracting(each -> each.span().path().substring(prefix().length()))
                .containsExactly("from/b.json", "from/c.json");
        assertThat(messages(read)).containsOnly("Cannot be read: it is UTF-16; save it as UTF-8.");
    }

    @Test
    void aPathWithNothingAtItIsAnErrorAndOneWithNothingToLearnFromAWarning() throws IOException {
        write("from/README.md", "no evidence");

        assertThat(read("nowhere").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.UNREADABLE_FILE);
        assertThat(messages(read("from"))).containsExactly("There is nothing here to learn from.");
    }

    private Outcome<List<SourceText>> read(String path) {
        return EvidenceReader.read(temp.resolve(path), temp.resolve(path).toString());
    }

    private String prefix() {
        return temp.toString().replace('\\', '/') + "/";
    }

    private List<String> below(Outcome<List<SourceText>> read) {
        return read.value().stream()
                .map(each -> each.path().substring(prefix().length()))
                .toList();
    }

    private static List<String> messages(Outcome<List<SourceText>> read) {
        return read.diagnostics().stream().map(Diagnostic::message).toList();
    }

    private void write(String path, String content) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
