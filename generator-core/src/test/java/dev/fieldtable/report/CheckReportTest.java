package dev.fieldtable.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckReportTest {
    @ParameterizedTest
    @CsvSource({
        "'', ",
        "dangling-reference, ",
        "no-types, DOCS",
        "unreadable-manifest, DOCS",
        "stale-output, OUTPUT",
        "foreign-file, OUTPUT",
        "edited-file, EDITS",
        "stale-docs, UPSTREAM",
        "upstream-moved, UPSTREAM",
        "stale-output stale-docs, UPSTREAM",
        "stale-output stale-docs edited-file, EDITS"
    })
    void theLastQuestionWithANoDecides(String codes, CheckQuestion expected) {
        assertThat(report(codes.isEmpty() ? new String[0] : codes.split(" "))
                        .failure()
                        .orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void onlyWhatIsWrongHasARemedy() {
        assertThat(report("stale-output", "stale-output").toText()).isEqualTo("""
                The models can be generated.
                The output is not what the docs yield: 2 files.
                  generate
                The docs are those of their origin.
                No generated file was changed by hand.
                """);
        assertThat(report("stale-docs").toText()).contains("The docs are not those of their origin: 1 file.\n  sync\n");
        assertThat(report("no-types").toText()).isEqualTo("""
                The models cannot be generated: 1 error.
                Not looked at, since the models cannot be generated: the output is what the docs yield.
                The docs are those of their origin.
                Not looked at, since the models cannot be generated: no generated file was changed by hand.
                """);
    }

    @Test
    void whatWasChangedByHandIsNotCalledWhatTheDocsYield() {
        assertThat(report("edited-file").toText()).isEqualTo("""
                The models can be generated.
                The output is what the docs yield, but for what was changed by hand.
                The docs are those of their origin.
                Generated files were changed by hand: 1 file.
                  generate --force
                """);
        assertThat(report("edited-file", "stale-output").toText())
                .contains("The output is not what the docs yield: 1 file.\n");
    }

    @Test
    void onlyForceIsNamedWhereNothingElseWouldWrite() {
        CheckReport report = report("edited-file", "stale-output", "foreign-file");

        assertThat(report.answers())
                .extracting(CheckReport.Answer::remedy)
                .filteredOn(remedy -> !remedy.isEmpty())
                .containsExactly("generate --force");
        assertThat(report.toJson()).doesNotContain("\"generate\"");
        assertThat(report.toJunit()).doesNotContain("To mend it: generate\n");
    }

    @Test
    void ofALockThatCannotBeReadItIsSaidThatNothingIsKnown() {
        CheckReport report = report("unreadable-lock");

        assertThat(report.toText())
                .contains("It cannot be told whether the docs are those of their origin: "
                        + "there is no lock of theirs that can be read.\n")
                .doesNotContain("sync");
        assertThat(report.failure()).map(CheckQuestion::exitCode).contains(5);
        assertThat(report("unreadable-lock", "edited-file").failure()).contains(CheckQuestion.EDITS);
    }

    @Test
    void docsThatAreFromNowhereAreNotAskedAbout() {
        CheckReport report = CheckReport.of(List.of(), new CheckReport.Remedies("generate", "generate --force", null));

        assertThat(report.answers()).extracting(CheckReport.Answer::question).doesNotContain(CheckQuestion.UPSTREAM);
    }

    @Test
    void theJsonIsAsItsSchemaSays() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("..", "docs", "check.schema.json")), InputFormat.JSON);

        assertThat(schema.validate(report().toJson(), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(report("no-types").toJson(), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(report("stale-output", "edited-file").toJson(), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"answers\": [], \"diagnostics\": []}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theXmlHoldsNothingThatWouldEndIt() {
        Diagnostic odd = Diagnostic.of(
                DiagnosticCode.EDITED_FILE, SourceSpan.startOf("a<b>&\"\u0001]]>.java"), "Odd\u0000.", "");

        assertThat(CheckReport.of(List.of(odd), new CheckReport.Remedies("", "x > y", null))
                        .toJunit())
                .contains("a&lt;b&gt;&amp;", "x &gt; y")
                .doesNotContain("\u0001", "\u0000", "]]>");
    }

    private static CheckReport report(String... codes) {
        return CheckReport.of(
                Stream.of(codes)
                        .map(DiagnosticCode::named)
                        .map(code -> Diagnostic.of(code, SourceSpan.startOf("a"), "Something.", ""))
                        .toList(),
                new CheckReport.Remedies("generate", "generate --force", "sync"));
    }
}
