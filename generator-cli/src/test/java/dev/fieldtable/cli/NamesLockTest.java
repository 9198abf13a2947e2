package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock of names is begun when it is asked for, gets what is new from then on, and loses nothing unasked. */
class NamesLockTest {
    @TempDir
    Path temp;

    private Path docs;
    private Path lock;

    @BeforeEach
    void writeTheDocs() throws IOException {
        docs = Files.createDirectories(temp.resolve("docs/models/components"));
        lock = temp.resolve("fieldtable-names.lock");
        page("Plan", "userId", "note");
    }

    @Test
    void withoutALockNoneIsWritten() {
        assertThat(generate().code()).isZero();
        assertThat(lock).doesNotExist();
    }

    @Test
    void aLockIsBegunWhenItIsAskedForAndKeepsTheNames() throws IOException {
        assertThat(generate("--update-names").code()).isZero();
        assertThat(Files.readString(lock)).startsWith("fieldtable-names 1\n").contains("""
                components Plan property note = note
                components Plan property userId = userId
                components Plan type = Plan
                components package = components
                support = support
                """);

        page("Plan", "user_id", "userId", "note");
        assertThat(run("inspect", "--format", "listing").out()).contains("String userUnderscoreId", "String userId");
        assertThat(generate().code()).isZero();
        assertThat(plan()).contains("String getUserId()", "String getUserUnderscoreId()");
        assertThat(Files.readString(lock)).contains("components Plan property user_id = userUnderscoreId\n");
    }

    @Test
    void anotherRunFindsNothingToDo() throws IOException {
        generate("--update-names");
        page("Plan", "user_id", "userId", "note");
        generate();

        Map<Path, FileTime> before = stamps();
        assertThat(generate().out()).contains("unchanged");
        assertThat(generate("--update-names").code()).isZero();
        assertThat(generate("--frozen-names").code()).isZero();
        assertThat(run("check").code()).isZero();
        assertThat(run("check", "--frozen-names").code()).isZero();
        assertThat(stamps()).isEqualTo(before);
    }

    @Test
    void aCheckoutWithOtherLineEndsIsTheSameLock() throws IOException {
        generate("--update-names");
        Files.writeString(lock, Files.readString(lock).replace("\n", "\r\n"));

        Map<Path, FileTime> before = stamps();
        assertThat(generate().out()).contains("unchanged");
        assertThat(run("check").code()).isZero();
        assertThat(stamps()).isEqualTo(before);
    }

    @Test
    void whatIsGoneStaysUntilTheLockIsUpdated() throws IOException {
        page("Plan", "user_id", "userId");
        generate("--update-names");
        page("Plan", "userId");

        generate();
        assertThat(Files.readString(lock)).contains("user_id").contains("= userIdCamel");
        assertThat(plan()).contains("getUserIdCamel()");
        generate("--update-names");
        assertThat(Files.readString(lock)).doesNotContain("user_id").contains("property userId = userIdCamel");
    }

    @Test
    void aFrozenLockFailsTheRunThatNeedsAName() throws IOException {
        Run without = generate("--frozen-names");
        assertThat(without.code()).isEqualTo(1);
        assertThat(without.err())
                .contains("../fieldtable-names.lock")
                .contains("There is no lock of names. [names-not-locked]")
                .contains("Generate with --update-names, and commit the lock.");
        assertThat(run("check", "--frozen-names").out()).contains("--update-names");

        generate("--update-names");
        page("Plan", "userId", "note", "price");
        Map<Path, FileTime> before = stamps();
        Run frozen = generate("--frozen-names");
        assertThat(frozen.code()).isEqualTo(1);
        assertThat(frozen.err())
                .contains(
                        "The lock of names does not hold `components Plan property price = price`. [names-not-locked]");
        assertThat(stamps()).isEqualTo(before);
        assertThat(run("check").code()).isEqualTo(4);
        assertThat(run("check").err()).contains("[names-not-locked]");
    }

    @Test
    void aDryRunSaysThatTheLockWouldBeWritten() {
        Run dry = generate("--update-names", "--dry-run");

        assertThat(dry.code()).isZero();
        assertThat(dry.out()).contains("would write " + lock);
        assertThat(lock).doesNotExist();
    }

    @Test
    void aRunThatFailsLeavesTheLockAsItIs() throws IOException {
        generate("--update-names");
        String before = Files.readString(lock);
        page("Plan", "userId", "fresh");
        Path edited = temp.resolve("java/com/acme/components/Plan.java");
        Files.writeString(edited, "// mine\n" + Files.readString(edited));

        assertThat(generate().code()).isEqualTo(1);
        assertThat(lock).hasContent(before);
    }

    @Test
    void aLockThatIsNotMergedIsToldOfAndLeftAlone() throws IOException {
        generate("--update-names");
        String unmerged = Files.readString(lock).replace("support = support\n", """
                <<<<<<< HEAD
                support = support
                =======
                >>>>>>> other
                """);
        Files.writeString(lock, unmerged);

        for (String[] args : new String[][] {
            {"generate"},
            {"generate", "--update-names"},
            {"check"},
            {"inspect"},
            {"lint"},
            {"generate", "--ignore", "unreadable-names"}
        }) {
            Run run = run(args[0], List.of(args).subList(1, args.length).toArray(String[]::new));
            assertThat(run.code()).as(String.join(" ", args)).isNotZero();
            assertThat(run.out() + run.err()).contains("unreadable-names");
        }
        assertThat(lock).hasContent(unmerged);
    }

    @Test
    void aHostileLockGetsNothingIntoTheJava() throws IOException {
        generate("--update-names");
        Files.writeString(
                lock,
                Files.readString(lock)
                        .replace("property note = note", "property note = \"x(); /* pwned\"")
                        .replace("type = Plan", "type = ../../Evil")
                        .replace("components package = components", "components package = ..")
                        .replace("support = support", "support = \"a;b\""));

        Run run = generate();
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("fieldtable-names.lock:3").contains("[pinned-name-refused]");
        assertThat(plan()).contains("getNote()").doesNotContain("pwned");
        assertThat(Files.readString(lock)).doesNotContain("pwned").contains("property note = note");
        try (Stream<Path> files = Files.walk(temp)) {
            assertThat(files.map(Path::toString)).noneMatch(file -> file.contains("Evil"));
        }
    }

    @Test
    void aNamedLockHasToBeThere() {
        Path named = temp.resolve("kept/names.lock");

        Run missing = generate("--names-lock", named.toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("there is no file").contains("Generate with --update-names to write it.");
        assertThat(generate("--names-lock", named.toString(), "--update-names").code())
                .isZero();
        assertThat(named).exists();
        assertThat(lock).doesNotExist();
        assertThat(generate("--names-lock", named.toString()).out()).contains("unchanged");
    }

    @Test
    void aLockCannotBeFrozenAndUpdated() {
        Run run = generate("--update-names", "--frozen-names");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--frozen-names").contains("cannot be updated");
    }

    @Test
    void diffShowsBothStatesWithTheNamesThatAreKept() throws IOException {
        page("Plan", "user_id", "userId");
        generate("--update-names");
        Path old = temp.resolve("old/models/components");
        Files.createDirectories(old);
        Files.copy(docs.resolve("plan.md"), old.resolve("plan.md"));
        page("Plan", "userId");

        Run diff = Run.of("diff", temp.resolve("old"), temp.resolve("docs"), "--base-package", "com.acme");
        assertThat(diff.code()).isZero();
        assertThat(diff.out()).contains("getUserId()").doesNotContain("getUserIdCamel");
    }

    private Run generate(String... options) {
        return run("generate", options);
    }

    private Run run(String command, String... options) {
        List<Object> args = new ArrayList<>(List.of(command, temp.resolve("docs")));
        if (!command.equals("lint")) {
            args.addAll(List.of("--base-package", "com.acme"));
        }
        if (command.equals("generate") || command.equals("check")) {
            args.addAll(List.of("--output", temp.resolve("java")));
        }
        args.addAll(List.of(options));
        return Run.of(args.toArray());
    }

    private String plan() throws IOException {
        return Files.readString(temp.resolve("java/com/acme/components/Plan.java"));
    }

    private void page(String name, String... properties) throws IOException {
        StringBuilder page = new StringBuilder("# " + name
                + "\n\n\n## Fields\n\n| Field | Type | Required | Description |\n" + "| --- | --- | --- | --- |\n");
        for (String property : properties) {
            page.append("| `").append(property).append("` | *str* | :heavy_check_mark: | N/A |\n");
        }
        Files.writeString(docs.resolve(name.toLowerCase(Locale.ROOT) + ".md"), page);
    }

    private Map<Path, FileTime> stamps() throws IOException {
        Map<Path, FileTime> stamps = new TreeMap<>();
        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                stamps.put(file, Files.getLastModifiedTime(file));
            }
        }
        return stamps;
    }
}
