package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.WriteCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSetWriterTest {
    private static final GeneratedFile ACCOUNT = new GeneratedFile("com/acme/Account.java", "class Account {}\n");
    private static final GeneratedFile PLAN = new GeneratedFile("com/acme/plans/Plan.java", "class Plan {}\n");
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path temp;

    @Test
    void theFirstRunWritesAllFilesAndTheManifest() throws IOException {
        Path output = temp.resolve("not yet/there");

        Outcome<WriteCounts> outcome = FileSetWriter.write(output, List.of(PLAN, ACCOUNT));

        assertThat(outcome).isEqualTo(Outcome.of(new WriteCounts(2, 0, 0)));
        assertThat(output.resolve("com/acme/Account.java")).hasContent("class Account {}");
        assertThat(filesBelow(output))
                .containsExactly(Manifest.FILE_NAME, "com/acme/Account.java", "com/acme/plans/Plan.java");
    }

    @Test
    void aRunThatChangesNothingTouchesNothing() throws IOException {
        FileSetWriter.write(temp, List.of(ACCOUNT, PLAN));
        Files.setLastModifiedTime(temp.resolve(ACCOUNT.path()), LONG_AGO);
        Files.setLastModifiedTime(temp.resolve(Manifest.FILE_NAME), LONG_AGO);

        Outcome<WriteCounts> outcome = FileSetWriter.write(temp, List.of(ACCOUNT, PLAN));

        assertThat(outcome.value()).isEqualTo(new WriteCounts(0, 2, 0));
        assertThat(Files.getLastModifiedTime(temp.resolve(ACCOUNT.path()))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(temp.resolve(Manifest.FILE_NAME))).isEqualTo(LONG_AGO);
    }

    @Test
    void onlyWhatChangesIsWrittenAndWhatIsNotWantedAnyMoreGoes() throws IOException {
        GeneratedFile old = new GeneratedFile("com/acme/old/Old.java", "class Old {}\n");
        FileSetWriter.write(temp, List.of(ACCOUNT, PLAN, old));
        Files.setLastModifiedTime(temp.resolve(PLAN.path()), LONG_AGO);
        GeneratedFile changed = new GeneratedFile(ACCOUNT.path(), "final class Account {}\n");

        Outcome<WriteCounts> outcome = FileSetWriter.write(temp, List.of(changed, PLAN));

        assertThat(outcome.value()).isEqualTo(new WriteCounts(1, 1, 1));
        assertThat(temp.resolve(ACCOUNT.path())).hasContent("final class Account {}");
        assertThat(Files.getLastModifiedTime(temp.resolve(PLAN.path()))).isEqualTo(LONG_AGO);
        assertThat(temp.resolve("com/acme/old")).doesNotExist();
    }

    @Test
    void aFolderThatHoldsAnythingElseStaysWhenOurFilesGo() throws IOException {
        FileSetWriter.write(temp, List.of(ACCOUNT, PLAN));
        Path foreign = Files.writeString(temp.resolve("com/acme/plans/Mine.java"), "mine");

        FileSetWriter.write(temp, List.of(ACCOUNT));

        assertThat(foreign).hasContent("mine");
        assertThat(temp.resolve(PLAN.path())).doesNotExist();
    }

    @Test
    void aFileThatIsNotOursIsNamedAndNothingIsWritten() throws IOException {
        Path foreign = temp.resolve(ACCOUNT.path());
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, "mine");

        Outcome<WriteCounts> outcome = FileSetWriter.write(temp, List.of(ACCOUNT, PLAN));

        assertThat(outcome.value()).isEqualTo(WriteCounts.NONE);
        assertThat(onlyDiagnostic(outcome).code()).isEqualTo(DiagnosticCode.FOREIGN_FILE);
        assertThat(onlyDiagnostic(outcome).span().path()).isEqualTo(temp + "/" + ACCOUNT.path());
        assertThat(filesBelow(temp)).containsExactly(ACCOUNT.path());
        assertThat(foreign).hasContent("mine");
    }

    @Test
    void aFileInThePlaceOfAFolderIsNamedOnce() throws IOException {
        Files.writeString(temp.resolve("com"), "mine");

        Outcome<WriteCounts> outcome = FileSetWriter.write(temp, List.of(ACCOUNT, PLAN));

        assertThat(onlyDiagnostic(outcome).span().path()).isEqualTo(temp + "/com");
    }

    @Test
    void aLinkOutOfTheOutputFolderIsNoWay() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere/acme"));
        Path output = Files.createDirectory(temp.resolve("output"));
        Files.createSymbolicLink(output.resolve("com"), temp.resolve("elsewhere"));

        Outcome<WriteCounts> outcome = FileSetWriter.write(output, List.of(ACCOUNT));

        assertThat(onlyDiagnostic(outcome).code()).isEqualTo(DiagnosticCode.FOREIGN_FILE);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aFileOfOursBehindALinkThatLeavesTheFolderIsNotDeleted() throws IOException {
        Path output = temp.resolve("output");
        FileSetWriter.write(output, List.of(ACCOUNT, PLAN));
        Files.move(output.resolve("com"), temp.resolve("moved"));
        Files.createSymbolicLink(output.resolve("com"), temp.resolve("moved"));

        FileSetWriter.write(output, List.of());

        assertThat(temp.resolve("moved/acme/Account.java")).hasContent("class Account {}");
    }

    @Test
    void aLinkInThePlaceOfAFileIsNotWrittenThrough() throws IOException {
        Path mine = Files.writeString(temp.resolve("mine.txt"), "mine");
        Path output = Files.createDirectories(temp.resolve("output/com/acme"));
        Files.createSymbolicLink(output.resolve("Account.java"), mine);

        Outcome<WriteCounts> outcome = FileSetWriter.write(temp.resolve("output"), List.of(ACCOUNT));

        assertThat(onlyDiagnostic(outcome).code()).isEqualTo(DiagnosticCode.FOREIGN_FILE);
        assertThat(mine).hasContent("mine");
    }

    @Test
    void theOutputFolderMayItselfBeALink() throws IOException {
        Path real = Files.createDirectory(temp.resolve("real"));
        Path output = Files.createSymbolicLink(temp.resolve("output"), real);

        assertThat(FileSetWriter.write(output, List.of(ACCOUNT)).diagnostics()).isEmpty();
        assertThat(real.resolve(ACCOUNT.path())).exists();
    }

    @Test
    void aFileInThePlaceOfTheOutputFolderIsAnError() throws IOException {
        Path output = Files.writeString(temp.resolve("output"), "mine");

        Outcome<WriteCounts> outcome = FileSetWriter.write(output, List.of(ACCOUNT));

        assertThat(onlyDiagnostic(outcome).code()).isEqualTo(DiagnosticCode.UNUSABLE_OUTPUT);
        assertThat(output).hasContent("mine");
    }

    @Test
    void aManifestThatCannotBeReliedUponIsAnError() throws IOException {
        Path manifest = Files.writeString(temp.resolve(Manifest.FILE_NAME), "{\"format\" : 99}");

        Outcome<WriteCounts> outcome = FileSetWriter.write(temp, List.of(ACCOUNT));

        assertThat(onlyDiagnostic(outcome).code()).isEqualTo(DiagnosticCode.UNREADABLE_MANIFEST);
        assertThat(filesBelow(temp)).containsExactly(Manifest.FILE_NAME);
        assertThat(manifest).hasContent("{\"format\" : 99}");
    }

    @Test
    void whenTheDiskFailsEverythingIsAsItWas() throws IOException {
        FileSetWriter.write(temp, List.of(ACCOUNT));
        GeneratedFile changed = new GeneratedFile(ACCOUNT.path(), "final class Account {}\n");
        GeneratedFile impossible = new GeneratedFile("com/zzz/" + "x".repeat(300) + ".java", "too long a name");

        assertThatThrownBy(() -> FileSetWriter.write(temp, List.of(changed, PLAN, impossible)))
                .isInstanceOf(IOException.class);

        assertThat(filesBelow(temp)).containsExactly(Manifest.FILE_NAME, ACCOUNT.path());
        assertThat(temp.resolve(ACCOUNT.path())).hasContent("class Account {}");
        assertThat(temp.resolve("com/zzz")).doesNotExist();
    }

    @Test
    void whatAKilledRunLeftBehindIsPutRightByTheNext() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("com/acme"));
        Files.writeString(folder.resolve(".Account.java.new"), "class Acc");
        Files.createDirectories(folder.resolve("plans"));
        Files.writeString(folder.resolve("plans/Plan.java"), PLAN.content());

        Outcome<WriteCounts> outcome = FileSetWriter.write(temp, List.of(ACCOUNT, PLAN));

        assertThat(outcome).isEqualTo(Outcome.of(new WriteCounts(1, 1, 0)));
        assertThat(filesBelow(temp)).containsExactly(Manifest.FILE_NAME, ACCOUNT.path(), PLAN.path());
    }

    @Test
    void theDocsFolderIsNoOutputFolder() throws IOException {
        Path docs = Files.createDirectory(temp.resolve("docs"));
        Path alias = Files.createSymbolicLink(temp.resolve("alias"), docs);

        assertThat(FileSetWriter.conflicts(alias, List.of(docs)))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.UNUSABLE_OUTPUT);
        assertThat(FileSetWriter.conflicts(docs.resolve("java"), List.of(docs))).isEmpty();
        assertThat(FileSetWriter.conflicts(temp, List.of(docs))).isEmpty();
    }

    private static Diagnostic onlyDiagnostic(Outcome<?> outcome) {
        assertThat(outcome.diagnostics()).hasSize(1);
        return outcome.diagnostics().get(0);
    }

    private static List<String> filesBelow(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !Files.isDirectory(path))
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}
