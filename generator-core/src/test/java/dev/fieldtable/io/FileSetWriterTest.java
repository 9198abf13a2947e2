package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.output.WriteCounts;
import dev.fieldtable.output.WritePlan.EditedFiles;
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

        Outcome<WriteCounts> outcome = write(output, List.of(PLAN, ACCOUNT));

        assertThat(outcome).isEqualTo(Outcome.of(new WriteCounts(2, 0, 0)));
        assertThat(output.resolve("com/acme/Account.java")).hasContent("class Account {}");
        assertThat(filesBelow(output))
                .containsExactly(Manifest.FILE_NAME, "com/acme/Account.java", "com/acme/plans/Plan.java");
    }

    @Test
    void aRunThatChangesNothingTouchesNothing() throws IOException {
        write(temp, List.of(ACCOUNT, PLAN));
        Files.setLastModifiedTime(temp.resolve(ACCOUNT.path()), LONG_AGO);
        Files.setLastModifiedTime(temp.resolve(Manifest.FILE_NAME), LONG_AGO);

        Outcome<WriteCounts> outcome = write(temp, List.of(ACCOUNT, PLAN));

        assertThat(outcome.value()).isEqualTo(new WriteCounts(0, 2, 0));
        assertThat(Files.getLastModifiedTime(temp.resolve(ACCOUNT.path()))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(temp.resolve(Manifest.FILE_NAME))).isEqualTo(LONG_AGO);
    }

    @Test
    void onlyWhatChangesIsWrittenAndWhatIsNotWantedAnyMoreGoes() throws IOException {
        GeneratedFile old = new GeneratedFile("com/acme/old/Old.java", "class Old {}\n");
        write(temp, List.of(ACCOUNT, PLAN, old));
        Files.setLastModifiedTime(temp.resolve(PLAN.path()), LONG_AGO);
        GeneratedFile changed = new GeneratedFile(ACCOUNT.path(), "final class Account {}\n");

        Outcome<WriteCounts> outcome = write(temp, List.of(changed, PLAN));

        assertThat(outcome.value()).isEqualTo(new WriteCounts(1, 1, 1));
        assertThat(temp.resolve(ACCOUNT.path())).hasContent("final class Account {}");
        assertThat(Files.getLastModifiedTime(temp.resolve(PLAN.path()))).isEqualTo(LONG_AGO);
        assertThat(temp.resolve("com/acme/old")).doesNotExist();
    }

    @Test
    void aFolderThatHoldsAnythingElseStaysWhenOurFilesGo() throws IOException {
        write(temp, List.of(ACCOUNT, PLAN));
        Path foreign = Files.writeString(temp.resolve("com/acme/plans/Mine.java"), "mine");

        write(temp, List.of(ACCOUNT));

        assertThat(foreign).hasContent("mine");
        assertThat(temp.resolve(PLAN.path())).doesNotExist();
    }

    @Test
    void aFileThatIsNotOursIsNamedAndNothingIsWritten() throws IOException {
        Path foreign = temp.resolve(ACCOUNT.path());
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, "mine");

        Outcome<WriteCounts> outcome = write(temp, List.of(ACCOUNT, PLAN));

        assertThat(outcome.value()).isEqualTo(WriteCounts.NONE);
        assertThat(onlyDiagnostic(outcome).code()).isEqualTo(DiagnosticCode.FOREIGN_FILE);
        assertThat(onlyDiagnostic(outcome).span().path()).isEqualTo(temp + "/" + ACCOUNT.path());
        assertThat(filesBelow(temp)).containsExactly(ACCOUNT.path());
        assertThat(foreign).hasContent("mine");
    }

    @Test
    void aFileInThePlaceOfAFolderIsNamedOnce() throws IOException {
        Files.writeString(temp.resolve("com"), "mine");

        Outcome<WriteCounts> outcome = write(temp, List.of(ACCOUNT, PLAN));

        assertThat(onlyDiagnostic(outcome).span().path()).isEqualTo(temp + "/com");
    }

    @Test
    void aLinkOutOfTheOutputFolderIsNoWay() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere/acme"));
        Path output = Files.createDirectory(temp.resolve("output"));
        Files.createSymbolicLink(output.resolve("com"), temp.resolve("elsewhere"));

        Outcome<WriteCounts> outcome = write(output, List.of(ACCOUNT));

        assertThat(onlyDiagnostic(outcome).code()).isEqualTo(DiagnosticCode.FOREIGN_FILE);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aFileOfOursBehindALinkThatLeavesTheFolderIsNotDeleted() throws IOException {
        Path output = temp.resolve("output");
        write(output, List.of(ACCOUNT, PLAN));
        Files.move(output.resolve("com"), temp.resolve("moved"));
        Files.createSymbolicLink(output.resolve("com"), temp.resolve("moved"));

        write(output, List.of());

        assertThat(temp.resolve("moved/acme/Account.java")).hasContent("class Account {}");
    }

    @Test
    void aLinkInThePlaceOfAFileIsNotWrittenThrough() throws IOException {
        Path mine = Files.writeString(temp.resolve("mine.txt"), "mine");
        Path output = Files.createDirectories(temp.resolve("output/com/acme"));
        Files.createSymbolicLink(output.resolve("Account.java"), mine);

        Outcome<WriteCounts> outcome = write(temp.resolve("output"), List.of(ACCOUNT));

        assertThat(onlyDiagnostic(outcome).code()).isEqualTo(DiagnosticCode.FOREIGN_FILE);
        assertThat(mine).hasContent("mine");
    }

    @Test
    void theOutputFolderMayItselfBeALink() throws IOException {
        Path real = Files.createDirectory(temp.resolve("real"));
        Path output = Files.createSymbolicLink(temp.resolve("output"), real);

        assertThat(write(output, List.of(ACCOUNT)).diagnostics()).isEmpty();
        assertThat(real.resolve(ACCOUNT.path())).exists();
    }

    @Test
    void aFileInThePlaceOfTheOutputFolderIsAnError() throws IOException {
        Path output = Files.writeString(temp.resolve("output"), "mine");

        Outcome<WriteCounts> outcome = write(output, List.of(ACCOUNT));

        assertThat(onlyDiagnostic(outcome).code()).isEqualTo(DiagnosticCode.UNUSABLE_OUTPUT);
        assertThat(output).hasContent("mine");
    }

    @Test
    void aManifestThatCannotBeReliedUponIsAnError() throws IOException {
        Path manifest = Files.writeString(temp.resolve(Manifest.FILE_NAME), "{\"format\" : 99}");

        Outcome<WriteCounts> outcome = write(temp, List.of(ACCOUNT));

        assertThat(onlyDiagnostic(outcome).code()).isEqualTo(DiagnosticCode.UNREADABLE_MANIFEST);
        assertThat(filesBelow(temp)).containsExactly(Manifest.FILE_NAME);
        assertThat(manifest).hasContent("{\"format\" : 99}");
    }

    @Test
    void whenTheDiskFailsEverythingIsAsItWas() throws IOException {
        write(temp, List.of(ACCOUNT));
        GeneratedFile changed = new GeneratedFile(ACCOUNT.path(), "final class Account {}\n");
        GeneratedFile impossible = new GeneratedFile("com/zzz/" + "x".repeat(300) + ".java", "too long a name");

        assertThatThrownBy(() -> write(temp, List.of(changed, PLAN, impossible)))
                .isInstanceOf(IOException.class);

        assertThat(filesBelow(temp)).containsExactly(Manifest.FILE_NAME, ACCOUNT.path());
        assertThat(temp.resolve(ACCOUNT.path())).hasContent("class Account {}");
        assertThat(temp.resolve("com/zzz")).doesNotExist();
    }

    @Test
    void whatHasTheWantedContentBecomesOursWithoutAManifest() throws IOException {
        write(temp, List.of(ACCOUNT, PLAN));
        Files.delete(temp.resolve(Manifest.FILE_NAME));

        Outcome<WriteCounts> outcome = write(temp, List.of(ACCOUNT, PLAN));

        assertThat(outcome).isEqualTo(Outcome.of(new WriteCounts(0, 2, 0)));
        assertThat(filesBelow(temp)).containsExactly(Manifest.FILE_NAME, ACCOUNT.path(), PLAN.path());
    }

    @Test
    void aFileOfOursThatSomeoneChangedIsNamedAndNothingIsWritten() throws IOException {
        GeneratedFile other = new GeneratedFile("com/acme/Other.java", "class Other {}\n");
        write(temp, List.of(ACCOUNT, PLAN));
        Files.writeString(temp.resolve(ACCOUNT.path()), "edited");
        Files.writeString(temp.resolve(PLAN.path()), "edited too");

        Outcome<WriteCounts> outcome = write(temp, List.of(ACCOUNT, other));

        assertThat(outcome.value()).isEqualTo(WriteCounts.NONE);
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.EDITED_FILE, DiagnosticCode.EDITED_FILE);
        assertThat(outcome.diagnostics())
                .extracting(diagnostic -> diagnostic.span().path())
                .containsExactly(temp + "/" + ACCOUNT.path(), temp + "/" + PLAN.path());
        assertThat(temp.resolve(ACCOUNT.path())).hasContent("edited");
        assertThat(temp.resolve(PLAN.path())).hasContent("edited too");
        assertThat(temp.resolve(other.path())).doesNotExist();
    }

    @Test
    void anEditThatIsGivenUpIsOverwrittenOrDeletedAndWhatIsNotOursIsNot() throws IOException {
        write(temp, List.of(ACCOUNT, PLAN));
        Files.writeString(temp.resolve(ACCOUNT.path()), "edited");
        Files.writeString(temp.resolve(PLAN.path()), "edited too");
        Path foreign = Files.writeString(temp.resolve("com/acme/plans/Mine.java"), "mine");

        Outcome<WriteCounts> outcome = FileSetWriter.write(temp, wanted(List.of(ACCOUNT)), EditedFiles.GIVEN_UP);

        assertThat(outcome).isEqualTo(Outcome.of(new WriteCounts(1, 0, 1)));
        assertThat(temp.resolve(ACCOUNT.path())).hasContent("class Account {}");
        assertThat(temp.resolve(PLAN.path())).doesNotExist();
        assertThat(foreign).hasContent("mine");
    }

    @Test
    void whatIsNotOursIsNotOverwrittenEvenWhenEditsAreGivenUp() throws IOException {
        Path foreign = Files.createDirectories(temp.resolve("com/acme")).resolve("Account.java");
        Files.writeString(foreign, "mine");

        Outcome<WriteCounts> outcome = FileSetWriter.write(temp, wanted(List.of(ACCOUNT)), EditedFiles.GIVEN_UP);

        assertThat(onlyDiagnostic(outcome).code()).isEqualTo(DiagnosticCode.FOREIGN_FILE);
        assertThat(foreign).hasContent("mine");
    }

    @Test
    void lineEndsOfAVersionControlSystemAreNoEdit() throws IOException {
        write(temp, List.of(ACCOUNT, PLAN));
        Files.writeString(temp.resolve(ACCOUNT.path()), ACCOUNT.content().replace("\n", "\r\n"));
        Path manifest = temp.resolve(Manifest.FILE_NAME);
        Files.writeString(manifest, Files.readString(manifest).replace("\n", "\r\n"));

        assertThat(FileSetWriter.upToDate(temp, wanted(List.of()).inputs())).isPresent();
        assertThat(write(temp, List.of(ACCOUNT, PLAN))).isEqualTo(Outcome.of(new WriteCounts(0, 2, 0)));
        assertThat(Files.readString(manifest)).contains("\r\n");
    }

    @Test
    void aFileThatIsGoneOrEmptyIsWrittenAgain() throws IOException {
        write(temp, List.of(ACCOUNT, PLAN));
        Files.delete(temp.resolve(ACCOUNT.path()));
        Files.writeString(temp.resolve(PLAN.path()), "");

        assertThat(write(temp, List.of(ACCOUNT, PLAN))).isEqualTo(Outcome.of(new WriteCounts(2, 0, 0)));
    }

    @Test
    void aFolderIsUpToDateOnlyForTheSameInputsAndWithAllFilesAsWritten() throws IOException {
        Inputs inputs = wanted(List.of()).inputs();
        assertThat(FileSetWriter.upToDate(temp, inputs)).isEmpty();
        write(temp, List.of(ACCOUNT, PLAN));

        assertThat(FileSetWriter.upToDate(temp, inputs)).isPresent();
        assertThat(FileSetWriter.upToDate(temp, new Inputs("tool", "options", "other")))
                .isEmpty();
        assertThat(FileSetWriter.upToDate(temp, new Inputs("tool", "other", "docs")))
                .isEmpty();
        assertThat(FileSetWriter.upToDate(temp, new Inputs("other", "options", "docs")))
                .isEmpty();
        Files.writeString(temp.resolve(PLAN.path()), "class Plan{}\n");
        assertThat(FileSetWriter.upToDate(temp, inputs)).isEmpty();
        Files.delete(temp.resolve(PLAN.path()));
        assertThat(FileSetWriter.upToDate(temp, inputs)).isEmpty();
    }

    @Test
    void otherInputsWithTheSameFilesTouchTheManifestAlone() throws IOException {
        write(temp, List.of(ACCOUNT));
        Files.setLastModifiedTime(temp.resolve(ACCOUNT.path()), LONG_AGO);
        Inputs others = new Inputs("tool", "options", "reworded");

        Outcome<WriteCounts> outcome =
                FileSetWriter.write(temp, new WantedFiles(others, 0, List.of(ACCOUNT)), EditedFiles.KEPT);

        assertThat(outcome).isEqualTo(Outcome.of(new WriteCounts(0, 1, 0)));
        assertThat(Files.getLastModifiedTime(temp.resolve(ACCOUNT.path()))).isEqualTo(LONG_AGO);
        assertThat(FileSetWriter.upToDate(temp, others)).isPresent();
    }

    @Test
    void severalShareAFolderAndTakeNothingFromOneAnother() throws IOException {
        Inputs inputs = new Inputs("tool", "options", "docs");
        WantedFiles ones = new WantedFiles(inputs, 0, List.of(ACCOUNT), "one");
        WantedFiles others = new WantedFiles(inputs, 0, List.of(ACCOUNT, PLAN), "other");
        FileSetWriter.write(temp, ones, EditedFiles.KEPT);
        FileSetWriter.write(temp, others, EditedFiles.KEPT);

        assertThat(FileSetWriter.upToDate(temp, "one", inputs)).isPresent();
        assertThat(FileSetWriter.upToDate(temp, "other", inputs)).isPresent();
        assertThat(FileSetWriter.upToDate(temp, inputs)).isEmpty();
        Outcome<WriteCounts> fewer =
                FileSetWriter.write(temp, new WantedFiles(inputs, 0, List.of(), "one"), EditedFiles.KEPT);
        assertThat(fewer.diagnostics()).isEmpty();
        assertThat(filesBelow(temp)).contains(PLAN.path(), ".fieldtable-manifest-one.json");
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

    private static Outcome<WriteCounts> write(Path output, List<GeneratedFile> files) throws IOException {
        return FileSetWriter.write(output, wanted(files), EditedFiles.KEPT);
    }

    private static WantedFiles wanted(List<GeneratedFile> files) {
        return new WantedFiles(new Inputs("tool", "options", "docs"), 0, files);
    }

    private static Diagnostic onlyDiagnostic(Outcome<?> outcome) {
        assertThat(outcome.diagnostics()).hasSize(1);
        return outcome.diagnostics().get(0);
    }

    private static List<String> filesBelow(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !Files.isDirectory(path))
                    .map(path -> folder.relativize(path).toString())
                    .filter(path -> !path.equals(".fieldtable-lock"))
                    .sorted()
                    .toList();
        }
    }
}
