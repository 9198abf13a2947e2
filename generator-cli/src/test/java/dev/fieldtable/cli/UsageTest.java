package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @Test
    void helpIsAResult() {
        Run run = Run.of("generate", "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("--output=DIR", "--base-package=NAME", "body,request");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theHelpOfTheProgramNamesEveryCommandWhateverStandsBehindIt() {
        Run run = Run.of("--help", "generate");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("generate", "check", "inspect", "lint", "diff", "sync", "init", "explain");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        Run run = Run.of("--version");

        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("fieldtable \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    void noCommandIsAUsageError() {
        assertUsageError(Run.of(), "Name a command", "--help");
    }

    @Test
    void anUnknownCommandIsAnErrorWithASuggestion() {
        assertUsageError(Run.of("genrate"), "genrate", "generate");
    }

    @Test
    void anUnknownOptionIsAnErrorWithASuggestion() {
        assertUsageError(
                Run.of("generate", "docs", "--output", "x", "--base-package", "a.b", "--wire-name", "documented"),
                "'--wire-name'",
                "--wire-names");
    }

    @Test
    void aMistypedOptionIsNamedEvenIfItIsARequiredOne() {
        assertUsageError(
                Run.of("generate", "docs", "--outptu", "x", "--base-package", "a.b"), "'--outptu'", "--output");
    }

    @Test
    void aRequiredOptionThatIsMissingIsNamed() {
        assertUsageError(Run.of("generate", "docs", "--output", "x"), "--base-package");
    }

    @Test
    void docsMustBeNamed() {
        assertUsageError(Run.of("generate", "--output", "x", "--base-package", "a.b"), "DOCS");
    }

    @ParameterizedTest
    @CsvSource({
        "--style, recrod, 'class, record'",
        "--reading, STRICT, 'tolerant, strict'",
        "--optional-accessors, maybe, 'optional, nullable'",
        "--bean-validation, javax, 'none, jakarta'",
        "--defaults, jakarta, 'none, build'",
        "--wire-names, pascal, 'auto, documented, lower-camel, upper-camel, snake, kebab, type-aware'",
        "--roles, 'body,bodies', 'body, request, response'",
        "--dialect, tabel, auto"
    })
    void aValueThatIsNotKnownIsAnErrorThatNamesTheKnownOnes(String option, String value, String expected) {
        assertUsageError(
                Run.of("generate", "docs", "--output", "x", "--base-package", "a.b", option, value), option, expected);
    }

    @Test
    void anEmptyPathIsRefused() {
        assertUsageError(Run.of("generate", "docs", "--output", "", "--base-package", "a.b"), "--output", "empty");
    }

    @Test
    void anOptionOfAnotherCommandIsToldOfAsSuch() {
        assertUsageError(
                Run.of("inspect", "docs", "--dry-run"),
                "--dry-run has no effect on inspect. It is for generate, lint, sync, learn and init.");
        assertUsageError(
                Run.of("explore", "docs", "--format", "json"),
                "--format has no effect on explore.",
                "inspect, export, lint");
        assertUsageError(Run.of("diff", "--new-docs", "b"), "Unknown option: '--new-docs'");
        assertUsageError(Run.of("diff", "a", "b", "--baseline=x"), "--baseline=x has no effect on diff", "lint");
    }

    @Test
    void anOptionThatHasNoEffectWithTheOthersIsRefused() {
        assertUsageError(
                Run.of("inspect", "src", "--style", "record", "--optional-accessors", "nullable"),
                "--optional-accessors: it has no effect on records");
        assertUsageError(Run.of("lint", "src", "--report-file", "x"), "--report-file: it has no effect", "--format");
        assertUsageError(Run.of("lint", "src", "--dry-run"), "--dry-run: it has no effect", "--write-baseline");
        assertUsageError(
                Run.of("check", "src", "src", "--output", "x", "--base-package", "a.b", "--upstream"),
                "--upstream: it needs a single docs folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang",
                "javax.x",
                "con.nul",
                "../../x",
                "a/b",
                "a..b",
                "com.class",
                "1a",
                "",
                " ",
                "a;b",
                "a.b\n",
                "a\u0000b",
                "€.a",
                "${x}"
            })
    void aBasePackageThatIsNoPackageIsRefused(String basePackage) {
        assertUsageError(Run.of("generate", "docs", "--output", "x", "--base-package", basePackage), "--base-package");
    }

    @Test
    void aDiagnosticIsExplained() {
        Run run = Run.of("explain", "dangling-reference");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("dangling-reference\n").contains("What to do.", "Example, ", "What is said:");
    }

    @Test
    void allDiagnosticsAreListed() {
        Run run = Run.of("explain");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).anyMatch(line -> line.startsWith("unreadable-file "));
    }

    @Test
    void anUnknownDiagnosticIsAnErrorWithASuggestion() {
        assertUsageError(Run.of("explain", "dangling-refrence"), "Did you mean dangling-reference?", "explain");
    }

    @Test
    void quietAndVerboseExcludeOneAnother() {
        assertUsageError(
                Run.of("generate", "docs", "--output", "x", "--base-package", "a.b", "--quiet", "--verbose"),
                "--quiet",
                "--verbose");
    }

    @Test
    void coloursAndProgressNeedATerminal() {
        assertThat(Terminal.of(null, Map.of())).isEqualTo(Terminal.PLAIN);
        assertThat(Terminal.of("", Map.of())).isEqualTo(Terminal.PLAIN);
        assertThat(Terminal.of("out,err", Map.of())).isEqualTo(new Terminal(true, true, true));
        assertThat(Terminal.of("err", Map.of("NO_COLOR", "1"))).isEqualTo(new Terminal(false, false, true));
        assertThat(Terminal.of("err", Map.of("NO_COLOR", ""))).isEqualTo(new Terminal(false, true, true));
        assertThat(Terminal.of("out,err", Map.of("TERM", "dumb"))).isEqualTo(Terminal.PLAIN);
    }

    private static void assertUsageError(Run run, String... parts) {
        assertThat(run.err()).contains(parts);
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }
}
