package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncCommandTest {
    private static final String PLAN = """
            # Plan


            ## Values

            | Name   | Value  |
            | ------ | ------ |
            | `FREE` | free   |
            """;

    @TempDir
    Path temp;

    private Path page;
    private Path docs;
    private Path output;

    @BeforeEach
    void publish() throws IOException {
        page = temp.resolve("published/models/components/plan.md");
        docs = temp.resolve("project/docs");
        output = temp.resolve("project/java");
        Files.createDirectories(page.getParent());
        Files.writeString(page, PLAN);
    }

    private Run sync(Object... more) {
        Object[] args = new Object[more.length + 8];
        args[0] = "sync";
        args[1] = docs;
        args[2] = "--from";
        args[3] = temp.resolve("published");
        args[4] = "--output";
        args[5] = output;
        args[6] = "--base-package";
        args[7] = "com.acme";
        System.arraycopy(more, 0, args, 8, more.length);
        return Run.of(args);
    }

    @Test
    void theEntryIsTheResultAndTheRestIsTalk() throws IOException {
        Run first = sync();

        assertThat(first.code()).isZero();
        assertThat(first.out()).isEqualTo("The first state: 1 page, 1 model.\n");
        assertThat(first.err()).contains("1 page from ", "docs: 1 written, 0 deleted\n");

        Files.writeString(page, PLAN + "| `PAID` | paid   |\n");
        Run second = sync("--release", "2.0");

        assertThat(second.code()).isZero();
        assertThat(second.out()).contains("`PAID`");
        assertThat(docs.resolveSibling("API-CHANGELOG.md"))
                .content()
                .contains("## 2.0")
                .contains(second.out().strip());
        assertThat(output.resolve("com/acme/components/Plan.java")).content().contains("PAID");
    }

    @Test
    void withASettingsFileNothingElseNeedsToBeSaid() throws IOException {
        Path project = temp.resolve("project");
        Path file = project.resolve("fieldtable.yaml");
        Files.createDirectories(project);
        Files.writeString(file, """
                docs: docs
                from: %s
                output: java
                basePackage: com.acme
                style: record
                exclude: ['a*', 'b*']
                """.formatted(temp.resolve("published")));

        Run first = Run.in(project, "sync");
        Files.writeString(page, PLAN + "| `PAID` | paid   |\n");
        Run check = Run.in(project, "check", "--upstream");
        Run second = Run.in(project, "sync");

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(check.code()).isEqualTo(5);
        assertThat(check.out()).contains("  fieldtable sync\n");
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(second.out()).contains("`PAID`");
        assertThat(docs.resolveSibling("fieldtable-docs.lock")).content().doesNotContain("com.acme", "record");
        assertThat(Run.in(project, "check").code()).isZero();
    }

    @Test
    void whatCanBeLearnedFromIsKeptBesideTheDocsAndLearnedFrom() throws IOException, GitAPIException {
        Path source = Files.createDirectories(temp.resolve("published/src/acme/models"))
                .resolve("device.py");
        Files.writeString(page.resolveSibling("device.md"), """
                # Device

                ## Fields

                | Field        | Type  | Required           | Description |
                | ------------ | ----- | ------------------ | ----------- |
                | `device_key` | *str* | :heavy_check_mark: | N/A         |
                """);
        Files.writeString(source, client("deviceKey"));
        Path project = Files.createDirectories(temp.resolve("project"));
        Files.writeString(project.resolve("fieldtable.yaml"), """
                docs: docs
                from: git:../published
                subFolder: models
                learn: src/
                output: java
                basePackage: com.acme
                """);
        try (Git git =
                Git.init().setDirectory(temp.resolve("published").toFile()).call()) {
            commit(git);
            Run dry = Run.in(project, "sync", "--dry-run");
            Run first = Run.in(project, "sync");
            Run learned = Run.in(project, "learn");
            Run again = Run.in(project, "sync");
            Files.writeString(source, client("DeviceKey"));
            commit(git);
            Run second = Run.in(project, "sync");

            String news = "What can be learned from has changed; `fieldtable learn` brings the facts up to date.\n";
            Path kept = project.resolve("fieldtable-evidence/src/acme/models/device.py");
            assertThat(dry.out()).contains("would write " + kept);
            assertThat(first.err()).contains("evidence: 1 written, 0 deleted\n", news);
            assertThat(learned.code()).as(learned.err()).isZero();
            assertThat(project.resolve("fieldtable-facts.yaml"))
                    .content()
                    .contains("deviceKey", "fieldtable-evidence/src/acme/models/device.py:2")
                    .doesNotContain(temp.toString());
            assertThat(again.err()).doesNotContain(news);
            assertThat(second.err()).contains("docs: 0 written", "evidence: 1 written", news);
            assertThat(kept).hasContent(client("DeviceKey"));
            assertThat(Run.in(project, "learn").code()).isZero();
            assertThat(project.resolve("fieldtable-facts.yaml")).content().contains("DeviceKey");
        }
    }

    private static String client(String name) {
        return """
                class Device(BaseModel):
                    device_key: Annotated[str, pydantic.Field(alias="%s")]
                """.formatted(name);
    }

    @Test
    void whatCanBeLearnedFromIsWrittenIntoTheSettingsFileAndHasToLieWithinTheOrigin() throws IOException {
        Path project = Files.createDirectories(temp.resolve("project"));

        Run init = Run.in(project, "init", "docs", "--from", "api.zip", "--learn", "src");
        Run outside = Run.in(project, "sync", "--learn", "../src");
        Run ofFolder = sync("--learn", "src");

        assertThat(init.code()).as(init.err()).isZero();
        assertThat(project.resolve("fieldtable.yaml")).content().contains("learn: src\n");
        assertThat(outside.err()).contains("--learn", "without '..'");
        assertThat(ofFolder.code()).isEqualTo(2);
        assertThat(ofFolder.err()).contains("can be learned from where it is");
    }

    private static void commit(Git git) throws GitAPIException {
        States.commit(git);
    }

    @Test
    void whereTheDocsAreFromAndWhatFolderTheyAreInIsKnownFromTheLock() throws IOException {
        sync();
        Files.writeString(page, PLAN + "| `PAID` | paid   |\n");

        Run run = Run.in(temp.resolve("project"), "sync", "--output", output, "--base-package", "com.acme");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("`PAID`");
    }

    @Test
    void theRepositoryOfAnotherFolderIsNamedByItsWayFromHere() throws IOException, GitAPIException {
        try (Git git =
                Git.init().setDirectory(temp.resolve("published").toFile()).call()) {
            States.commit(git);
        }
        Path here = Path.of("").toAbsolutePath();
        String way = "git:" + here.relativize(temp.toRealPath().resolve("published"));

        Run run = Run.of("sync", docs, "--from", way, "--output", output, "--base-package", "com.acme");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(docs.resolve("models/components/plan.md")).exists();
        assertThat(check("--upstream").code()).isZero();
    }

    @Test
    void aDryRunSaysWhatWouldComeAndDoesNothing() {
        Run run = sync("--dry-run");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("would write " + docs.resolve("models/components/plan.md"))
                .contains("would write " + output.resolve("com/acme/components/Plan.java"))
                .contains("The first state: ");
        assertThat(run.err()).contains("A dry run: nothing was written.");
        assertThat(docs.getParent()).doesNotExist();
    }

    @Test
    void whatFailsLeavesEverythingAsItWasAndSaysSo() throws IOException {
        sync();
        Files.writeString(docs.resolve("models/components/plan.md"), "mine");
        Files.writeString(page, PLAN + "| `PAID` | paid   |\n");

        Run edited = sync();
        Run gone = sync("--from", temp.resolve("gone.zip"));

        assertThat(edited.code()).isEqualTo(1);
        assertThat(edited.err()).contains("[edited-page]", "fieldtable: nothing was changed.");
        assertThat(gone.code()).isEqualTo(2);
        assertThat(gone.err()).contains("--from", "only once");
        assertThat(Run.of(
                                "sync",
                                docs,
                                "--from",
                                temp.resolve("gone.zip"),
                                "--output",
                                output,
                                "--base-package",
                                "com.acme")
                        .code())
                .isEqualTo(3);
        assertThat(sync("--force").code()).isZero();
        assertThat(docs.resolve("models/components/plan.md")).content().contains("PAID");
    }

    @Test
    void mistakesOnTheCommandLineAreToldOf() {
        assertThat(Run.of("sync").code()).isEqualTo(2);
        assertThat(Run.of("sync", docs).err()).contains("--output");
        assertThat(sync("--ref", "main", "--sub-folder", "../up").err()).contains("without '..'");
        Run noOrigin = Run.of("sync", docs, "--output", output, "--base-package", "com.acme");
        assertThat(noOrigin.code()).isEqualTo(1);
        assertThat(noOrigin.err()).contains("Say it with --from");
        Run artifact = Run.of(
                "sync", docs, "--output", output, "--base-package", "com.acme", "--from", "com.acme:api:1:zip:docs");
        assertThat(artifact.code()).isEqualTo(3);
        assertThat(artifact.err()).contains("[upstream-unreachable]");
    }

    @Test
    void aRefOfAnArchiveIsAMistakeThatIsSaid() {
        Run run = Run.of(
                "sync", docs, "--from", "x.tar.gz", "--ref", "main", "--output", output, "--base-package", "com.acme");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Only a git repository has a ref, and this is an archive.");
    }

    @Test
    void anOriginThatIsGoneSaysNothingOfTheDocs() throws IOException {
        sync();
        Files.move(temp.resolve("published"), temp.resolve("moved"));

        Run check = check("--upstream");

        assertThat(check.code()).isEqualTo(3);
        assertThat(check.err()).contains("[upstream-unreachable]", "there is no such file or folder. [");
        assertThat(check.out()).doesNotContain("origin");
        assertThat(sync().code()).isEqualTo(3);
    }

    @Test
    void aLockThatCannotBeReadLeavesOpenWhereTheDocsAreFrom() throws IOException {
        sync();
        Files.writeString(docs.resolveSibling("fieldtable-docs.lock"), "<<<<<<< HEAD");

        Run check = check();

        assertThat(check.code()).isEqualTo(5);
        assertThat(check.out()).contains("It cannot be told whether").doesNotContain("fieldtable sync");
        assertThat(check.err()).contains("[unreadable-lock]");
    }

    private Run check(Object... more) {
        Object[] args = new Object[more.length + 6];
        args[0] = "check";
        args[1] = docs;
        args[2] = "--output";
        args[3] = output;
        args[4] = "--base-package";
        args[5] = "com.acme";
        System.arraycopy(more, 0, args, 6, more.length);
        return Run.of(args);
    }

    @Test
    void docsThatAreNotThoseOfTheirOriginAreAVerdictWithTheCommandThatMendsIt() throws IOException {
        sync();
        assertThat(check().out()).contains("The docs are those of their origin.\n");
        assertThat(check("--upstream").code()).isZero();
        Files.writeString(page, PLAN + "| `PAID` | paid   |\n");

        Run offline = check();
        Run online = check("--upstream");

        assertThat(offline.code()).isZero();
        assertThat(online.code()).isEqualTo(5);
        assertThat(online.err()).contains("models/components/plan.md:1:1: error: ", "[stale-docs]");
        assertThat(online.out())
                .contains("The docs are not those of their origin: 1 file.\n  fieldtable sync " + docs + " --output "
                        + output + " --base-package com.acme\n");
        assertThat(sync().code()).isZero();
        assertThat(check("--upstream").code()).isZero();
    }

    @Test
    void anEditedPageIsThatVerdictTooAndTheCommandThatIsShownMendsIt() throws IOException {
        sync();
        Path edited = docs.resolve("models/components/plan.md");
        Files.writeString(edited, PLAN.replace("free   ", "free    "));

        Run run = check("--format", "github");

        assertThat(run.code()).isEqualTo(5);
        assertThat(run.out()).contains("::error file=" + edited);
        assertThat(check("--format", "junit").out()).contains("type=\"upstream\"", " --force");
        assertThat(check().out()).contains("fieldtable sync " + docs, "--force\n");
        assertThat(sync("--force").code()).isZero();
        assertThat(check().code()).isZero();
    }
}
