package dev.fieldtable.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemReporterTest {
    private static final Path DOCS = Path.of("docs").toAbsolutePath();
    private static final SourceText PAGE = SourceText.of("models/a.md", "# A\n\n| `x` | *inet* |\n");

    private final List<List<Object>> calls = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final ProblemReporter reporter = new ProblemReporter(recorder(), new Lines());

    @Test
    void aWarningReachesTheIdeWithFileLineColumnAndNextStep() {
        reporter.report(List.of(unreadableType()), ProblemReporterTest::file, List.of(PAGE));

        assertThat(calls)
                .containsExactly(Arrays.asList(
                        "addMessage",
                        DOCS.resolve("models/a.md").toFile(),
                        3,
                        9,
                        "There is no type 'inet'. (unreadable-type) Did you mean int?",
                        BuildContext.SEVERITY_WARNING,
                        null));
    }

    @Test
    void theLineItselfFollowsWithACaret() {
        reporter.report(List.of(unreadableType()), ProblemReporterTest::file, List.of(PAGE));

        assertThat(lines).containsExactly("3 | | `x` | *inet* |", "  |         ^^^^^^");
    }

    @Test
    void whatIsMerelyWorthKnowingIsNotShown() {
        Diagnostic info = Diagnostic.of(DiagnosticCode.NO_MODEL, SourceSpan.startOf("guide.md"), "A guide.", "");

        reporter.report(List.of(info), ProblemReporterTest::file, List.of(PAGE));

        assertThat(calls).isEmpty();
        assertThat(lines).isEmpty();
    }

    @Test
    void anErrorFailsTheBuildWithThePlaceAndTheNextStep() {
        Diagnostic error = Diagnostic.of(
                DiagnosticCode.UNREADABLE_FILE, SourceSpan.startOf("b.md"), "Access is denied.", "Check its rights.");

        assertThat(ProblemReporter.failure(List.of(unreadableType(), error, error), ProblemReporterTest::file))
                .contains(DOCS.resolve("b.md") + ":1:1: Access is denied. (unreadable-file) Check its rights."
                        + " And 1 more, see above.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.com/api.git", "ssh://git@example.com:22/api.git", "git@example.com:api.git"})
    void anAddressIsToldOfAsItWasWritten(String address) {
        Diagnostic error = Diagnostic.of(
                DiagnosticCode.UPSTREAM_UNREACHABLE, SourceSpan.startOf(address), "Cannot be fetched.", "Look at it.");

        assertThat(ProblemReporter.failure(List.of(error), ProblemReporterTest::file))
                .contains(address + ": Cannot be fetched. (upstream-unreachable) Look at it.");
    }

    @Test
    void warningsAloneDoNotFailTheBuild() {
        assertThat(ProblemReporter.failure(List.of(unreadableType()), ProblemReporterTest::file))
                .isEmpty();
    }

    @Test
    void aFlawThatRunsThroughAllPagesDoesNotFloodTheLog() {
        BuildContext commandLine =
                new DefaultBuildContext(new org.sonatype.plexus.build.incremental.DefaultBuildContext()) {
                    @Override
                    public void addMessage(
                            File file, int line, int column, String message, int severity, @Nullable Throwable cause) {
                        calls.add(List.of(file, line, column, message));
                    }
                };

        List<Diagnostic> many = IntStream.range(0, 300)
                .mapToObj(i -> Diagnostic.of(
                        DiagnosticCode.UNREADABLE_TYPE,
                        SourceSpan.startOf("models/" + i % 40 + ".md"),
                        "There is no type 'in" + i % 100 + "'.",
                        ""))
                .toList();
        new ProblemReporter(commandLine, new Lines()).report(many, ProblemReporterTest::file, List.of());

        assertThat(calls)
                .hasSize(10)
                .allSatisfy(call -> assertThat(call.get(3).toString())
                        .contains("Found in 3 places on 2 pages; this is the first. (unreadable-type)"));
        assertThat(lines).containsExactly("… and 270 more [unreadable-type] on 40 pages; -X shows all.");
    }

    @Test
    void anIdeMarksEveryPlace() {
        reporter.report(Collections.nCopies(300, unreadableType()), ProblemReporterTest::file, List.of());

        assertThat(calls).hasSize(300);
        assertThat(lines).isEmpty();
    }

    @Test
    void textOfAPageCannotTurnTheTerminalUpsideDown() {
        Diagnostic hostile = Diagnostic.of(
                DiagnosticCode.UNREADABLE_TYPE, SourceSpan.startOf("a.md"), "No type '\u001b[2J\u202e'.", "");

        reporter.report(List.of(hostile), ProblemReporterTest::file, List.of());

        assertThat(calls.get(0)).contains("No type '·[2J·'. (unreadable-type)");
    }

    @Test
    void whatAnEarlierRunSaidIsTakenBackAndWhatThisOneSaysIsNot() {
        Path page = DOCS.resolve("models/a.md");

        reporter.forget(List.of(DOCS, page));
        reporter.forget(List.of(DOCS));

        assertThat(calls)
                .containsExactly(List.of("removeMessages", DOCS.toFile()), List.of("removeMessages", page.toFile()));
    }

    private static Path file(Diagnostic diagnostic) {
        return DOCS.resolve(diagnostic.span().path());
    }

    private static Diagnostic unreadableType() {
        return Diagnostic.of(
                DiagnosticCode.UNREADABLE_TYPE,
                PAGE.span(PAGE.content().indexOf("*inet*"), 6),
                "There is no type 'inet'.",
                "Did you mean int?");
    }

    /** A build context that notes what it is told. */
    private BuildContext recorder() {
        return (BuildContext) Proxy.newProxyInstance(
                BuildContext.class.getClassLoader(),
                new Class<?>[] {BuildContext.class},
                (proxy, method, arguments) -> {
                    List<Object> call = new ArrayList<>(List.of(method.getName()));
                    call.addAll(Arrays.asList(arguments));
                    calls.add(call);
                    return null;
                });
    }

    /** A log that keeps what a user sees. */
    private final class Lines extends SystemStreamLog {
        @Override
        public void info(CharSequence line) {
            lines.add(line.toString());
        }

        @Override
        public void warn(CharSequence line) {
            lines.add(line.toString());
        }

        @Override
        public void debug(CharSequence line) {
            // Nobody sees it.
        }
    }
}
