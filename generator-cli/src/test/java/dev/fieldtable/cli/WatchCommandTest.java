package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
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
    private Path java;
    private final Deque<Edit> edits = new ArrayDeque<>();

    /** What someone does to the docs while the program waits. */
    @FunctionalInterface
    private interface Edit {
        void make() throws IOException;
    }

    @BeforeEach
    void writePage() throws IOException {
        page = temp.resolve("docs/models/components/plan.md");
        java = temp.resolve("out/com/acme/components/Plan.java");
        Files.createDirectories(page.getParent());
        Files.writeString(page, PLAN);
    }

    private Run watch(String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), Terminal.PLAIN);
        List<String> args = new ArrayList<>(List.of(
                "watch",
                temp.resolve("docs").toString(),
                "--output",
                temp.resolve("out").toString(),
                "--base-package",
                "com.acme"));
        args.addAll(List.of(more));
        SavedDocs.Opener opener = docs -> () -> {
            Edit edit = edits.poll();
            if (edit != null) {
                edit.make();
            }
            return edit != null;
        };
        int code = new Main(console, opener).run(args.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    @Test
    void aPageThatIsSavedIsGeneratedFrom() {
        edits.add(() -> {
            assertThat(java).content().contains("FREE").doesNotContain("PAID");
            Files.writeString(page, PLAN + "| `PAID` | paid   |\n");
        });
        edits.add(() -> assertThat(java).content().contains("PAID"));

        Run run = watch();

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("Waiting for pages to be saved; Ctrl-C ends it.");
    }

    @Test
    void whateverIsSavedTheJavaIsThatOfAFreshRun() {
        Path tier = page.resolveSibling("tier.md");
        List<Edit> all = List.of(
                () -> Files.writeString(tier, PLAN.replace("Plan", "Tier")),
                () -> Files.writeString(page, PLAN + "| `PAID` | paid   |\n"),
                () -> Files.writeString(page, PLAN.replace("FREE", "GIFT")),
                () -> Files.delete(tier),
                () -> Files.writeString(tier, PLAN.replace("Plan", "Tier").replace("free", "FREE")));
        for (Edit edit : all) {
            edits.add(edit);
            edits.add(() -> assertThat(java()).isEqualTo(javaOfAFreshRun()));
        }

        assertThat(watch().code()).isZero();
        assertThat(edits).isEmpty();
    }

    private Map<String, String> java() throws IOException {
        return java(temp.resolve("out"));
    }

    private Map<String, String> javaOfAFreshRun() throws IOException {
        Path fresh = Files.createTempDirectory(temp, "fresh");
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        String docs = temp.resolve("docs").toString();
        int code = new Main(nowhere, nowhere)
                .run("generate", docs, "--output", fresh.toString(), "--base-package", "com.acme");
        assertThat(code).isZero();
        return java(fresh);
    }

    private static Map<String, String> java(Path folder) throws IOException {
        Map<String, String> java = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                java.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return java;
    }

    @Test
    void anErrorIsShownAndItGoesOn() {
        edits.add(() -> Files.writeString(page, "# Guide\n"));
        edits.add(() -> {
            assertThat(java).content().contains("FREE");
            Files.writeString(page, PLAN + "| `PAID` | paid   |\n");
        });

        Run run = watch();

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("[no-types]");
        assertThat(java).content().contains("PAID");
    }

    @Test
    void optionsAreThoseOfGenerating() {
        Run run = watch("--style", "record", "--exclude", "a*", "--exclude", "b*", "--quiet");

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(java).exists();
    }

    @Test
    void docsThatAreNotThereAreAMistakeOfTheCommandLine() throws IOException {
        Files.move(temp.resolve("docs"), temp.resolve("elsewhere"));

        assertThat(watch().code()).isEqualTo(2);
    }
}
