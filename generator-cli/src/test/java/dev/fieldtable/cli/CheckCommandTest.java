package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class CheckCommandTest {
    private static final String PLAN = """
            # Plan


            ## Values

            | Name   | Value  |
            | ------ | ------ |
            | `FREE` | free   |
            """;

    @TempDir
    Path temp;

    private Path docs;
    private Path output;

    @BeforeEach
    void generateOnce() throws IOException {
        docs = temp.resolve("my docs");
        output = temp.resolve("it's/java");
        page("plan.md", PLAN);
        page("tier.md", PLAN.replace("# Plan", "# Tier"));
        assertThat(run("generate").code()).isZero();
    }

    @Test
    void allIsWellAfterGenerating() {
        Run run = run("check");

        assertThat(run).isEqualTo(new Run(0, """
                The models can be generated.
                The output is what the docs yield.
                No generated file was changed by hand.
                """, ""));
        assertThat(run("check", "--quiet")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void whatCannotBeReadAnyMoreIsNoOutputThatWouldGo() throws IOException {
        page("plan.md", "Plan Values Name Value FREE");

        Run run = run("check");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("plan.md:1:1: error: `com.acme.components.Plan`", "[lost-type]");
        assertThat(run.out()).contains("The models cannot be generated: 1 error.");
    }

    @Test
    void inWhichDialectAPageWasReadIsSaidWhenAskedFor() {
        assertThat(run("check").err()).isEmpty();
        assertThat(run("check", "--verbose").err())
                .contains("models/components/plan.md: read as table-python: header row at 6:1");
    }

    @Test
    void docsThatHaveChangedAreAVerdictWithTheCommandThatMendsIt() throws IOException {
        page("plan.md", PLAN.replace("free", "gratis"));
        page("added.md", PLAN.replace("# Plan", "# Added"));
        Files.delete(docs.resolve("models/components/tier.md"));

        Run run = run("check", "--wire-names", "lower-camel", "--format=text");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err())
                .contains("Plan.java:1:1: error: This file is not what would be generated. [stale-output]")
                .contains("Added.java:1:1: error: This file is missing. [stale-output]")
                .contains("Tier.java:1:1: error: This file would not be generated any more. [stale-output]");
        assertThat(run.out())
                .contains("The output is not what the docs yield: 3 files.\n")
                .contains("\n  fieldtable generate '" + docs + "' --output '"
                        + output.toString().replace("'", "'\\''")
                        + "' --base-package com.acme --wire-names lower-camel\n")
                .contains("No generated file was changed by hand.\n");
    }

    @Test
    void anOptionThatWasGivenTwiceIsShownTwice() throws IOException {
        page("plan.md", PLAN.replace("free", "gratis"));

        Run run = run("check", "--exclude", "a*", "--exclude", "b*");

        assertThat(run.out()).contains(" --exclude 'a*' --exclude 'b*'\n");
    }

    @Test
    void theCommandThatIsShownMends() throws IOException {
        page("plan.md", PLAN.replace("free", "gratis"));
        Files.writeString(output.resolve("com/acme/components/Tier.java"), "mine");

        Run check = run("check");
        List<String> commands = check.out()
                .lines()
                .filter(line -> line.startsWith("  fieldtable "))
                .toList();

        assertThat(check.code()).isEqualTo(6);
        assertThat(commands).singleElement().asString().endsWith(" --force");
        assertThat(Run.of(words(commands.get(0))).code()).isZero();
        assertThat(run("check").code()).isZero();
    }

    @Test
    void anEditIsAVerdictOfItsOwn() throws IOException {
        Path edited = output.resolve("com/acme/components/Plan.java");
        Files.writeString(edited, Files.readString(edited) + "// mine\n");

        Run run = run("check");

        assertThat(run.code()).isEqualTo(6);
        assertThat(run.err())
                .contains(edited + ":1:1: error: ", "[edited-file]")
                .doesNotContain("[stale-output]");
        assertThat(run.out())
                .contains(
                        "The output is what the docs yield, but for what was changed by hand.\n",
                        "Generated files were changed by hand: 1 file.\n")
                .endsWith(" --force\n");
    }

    @Test
    void brokenDocsAreAVerdictAndNothingElseIsSaid() throws IOException {
        page("plan.md", "# Guide\n");
        page("tier.md", "# Guide\n");

        Run run = run("check");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("[no-types]");
        assertThat(run.out())
                .contains("The models cannot be generated: 1 error.")
                .contains("Not looked at, since the models cannot be generated: the output is what the docs yield.");
    }

    @Test
    void whatIsMissingIsNeverAllFine() throws IOException {
        Path generated = output;
        output = temp.resolve("nowhere");
        assertThat(run("check").code()).isEqualTo(4);
        assertThat(run("check").err()).contains("This file is missing.");
        assertThat(output).doesNotExist();

        output = Files.createDirectory(temp.resolve("empty"));
        assertThat(run("check").code()).isEqualTo(4);

        output = generated;
        docs = Files.createDirectory(temp.resolve("no docs"));
        assertThat(run("check").code()).isEqualTo(1);
        assertThat(run("check").err()).contains("[no-pages]");
        docs = temp.resolve("not there");
        assertThat(run("check").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "github"})
    void nothingIsWrittenWhateverIsFound(String format) throws IOException {
        page("plan.md", PLAN.replace("free", "gratis"));
        Files.writeString(output.resolve("com/acme/components/Tier.java"), "mine");
        Map<Path, FileTime> before = stamps();

        assertThat(run("check", "--format", format).code()).isEqualTo(6);

        assertThat(stamps()).isEqualTo(before);
    }

    @Test
    void jsonHasTheAnswersAndTheReasons() throws IOException {
        Files.writeString(output.resolve("com/acme/components/Tier.java"), "mine");

        Run run = run("check", "--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(
                        "\"answers\": [",
                        "\"question\": \"docs\"",
                        "\"answer\": \"yes\"",
                        "\"question\": \"edits\"",
                        "\"answer\": \"no\"",
                        "\"exitCode\": 6",
                        "\"remedy\": \"fieldtable generate ",
                        "\"code\": \"edited-file\"");
    }

    @Test
    void junitHasATestCaseForEachQuestion() throws Exception {
        Files.writeString(output.resolve("com/acme/components/Tier.java"), "mine");

        Element suite = suite(run("check", "--format", "junit").out());

        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(3);
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("edits");
        assertThat(failure.getTextContent()).contains("Tier.java", "[edited-file]", "To mend it: fieldtable generate");
    }

    @Test
    void junitSaysWhatWasNotLookedAt() throws Exception {
        page("plan.md", "# Guide\n");
        page("tier.md", "# Guide\n");

        Element suite = suite(run("check", "--format", "junit").out());

        assertThat(suite.getAttribute("skipped")).isEqualTo("2");
        assertThat(suite.getElementsByTagName("skipped").getLength()).isEqualTo(2);
    }

    @Test
    void sarifAndGithubNameTheFiles() throws IOException {
        Path edited = output.resolve("com/acme/components/Tier.java");
        Files.writeString(edited, "mine");

        assertThat(run("check", "--format", "github").out())
                .startsWith("::error file=" + edited)
                .contains("title=edited-file");
        assertThat(run("check", "--format", "sarif").out()).contains("\"ruleId\": \"edited-file\"", "Tier.java");
    }

    private static Element suite(String xml) throws Exception {
        Element suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        return (Element) suites.getElementsByTagName("testsuite").item(0);
    }

    /** Takes a command apart as a shell does. */
    private static Object[] words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        String rest = command.strip() + " ";
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == '\\' && !quoted) {
                word.append(rest.charAt(++i));
            } else if (c == ' ' && !quoted) {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        return words.subList(1, words.size()).toArray();
    }

    private void page(String name, String content) throws IOException {
        Path file = docs.resolve("models/components").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Run run(String command, Object... more) {
        Stream<Object> first = Stream.of(command, docs, "--output", output, "--base-package", "com.acme");
        return Run.of(Stream.concat(first, Stream.of(more)).toArray());
    }

    private Map<Path, FileTime> stamps() throws IOException {
        Map<Path, FileTime> stamps = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(temp)) {
            for (Path path : paths.toList()) {
                stamps.put(path, Files.getLastModifiedTime(path));
            }
        }
        return stamps;
    }
}
