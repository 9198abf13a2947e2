package dev.fieldtable.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FindingsReportTest {
    private static final SourceText PAGE = SourceText.of("a b/\u00e9.md", "# T\u00eate\n\nFirst line,\nsecond line.\n");

    private static FindingsReport report(Diagnostic... diagnostics) {
        return FindingsReport.of(List.of(diagnostics), List.of(PAGE), page -> "docs/" + page);
    }

    private static FindingsReport sample() {
        return report(
                new Diagnostic(
                        DiagnosticCode.UNREADABLE_ROW,
                        Severity.ERROR,
                        "100% wrong,\nreally: \u001b[31mred\u202e.",
                        PAGE.span(8, 18),
                        Advice.literal("Look: there, or here.")),
                Diagnostic.of(DiagnosticCode.NO_MODEL, SourceSpan.startOf("elsewhere.md"), "No table.", ""),
                Diagnostic.of(DiagnosticCode.NO_MODEL, SourceSpan.startOf("elsewhere.md"), "No table.", ""));
    }

    @Test
    void the_json_is_as_its_schema_says() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("..", "docs", "findings.schema.json")), InputFormat.JSON);

        assertThat(schema.validate(sample().toJson(), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(report().toJson(), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{\"diagnostics\": [{}], \"counts\": {}}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_json_counts() throws IOException {
        JsonNode counts = new ObjectMapper().readTree(sample().toJson()).get("counts");

        assertThat(counts).hasToString("{\"error\":1,\"warning\":0,\"info\":2}");
    }

    @Test
    void the_sarif_is_as_the_standard_says() throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(standard(), InputFormat.JSON);
        String sarif = sample().toSarif("1.2.3");

        assertThat(schema.validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(report().toSarif("1.2.3"), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(sarif.replace("\"level\"", "\"severity\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_sarif_tells_place_rule_and_what_to_do() throws IOException {
        JsonNode run = new ObjectMapper().readTree(sample().toSarif("1.2.3")).at("/runs/0");
        JsonNode result = run.at("/results/0");

        assertThat(run.at("/tool/driver/version").asText()).isEqualTo("1.2.3");
        assertThat(run.at("/tool/driver/rules").findValuesAsText("id")).containsExactly("no-model", "unreadable-row");
        assertThat(result.at("/ruleId").asText()).isEqualTo("unreadable-row");
        assertThat(result.at("/ruleIndex").asInt()).isEqualTo(1);
        assertThat(result.at("/level").asText()).isEqualTo("error");
        assertThat(result.at("/message/text").asText()).contains("wrong", "Look: there");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("docs/a%20b/%C3%A9.md");
        assertThat(result.at("/locations/0/physicalLocation/region"))
                .hasToString("{\"startLine\":3,\"startColumn\":1,\"endLine\":4,\"endColumn\":7}");
    }

    @Test
    void findings_that_are_alike_have_fingerprints_of_their_own() throws IOException {
        JsonNode results = new ObjectMapper().readTree(sample().toSarif("1")).at("/runs/0/results");

        assertThat(results.findValuesAsText("finding/v1")).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void github_gets_a_command_a_line_from_which_nothing_escapes() {
        assertThat(sample().toGithub().lines())
                .containsExactly(
                        "::error file=docs/a b/\u00e9.md,line=3,col=1,title=unreadable-row"
                                + "::100%25 wrong,%0Areally: \u00b7[31mred\u00b7. Look: there, or here.",
                        "::notice file=docs/elsewhere.md,line=1,col=1,title=no-model::No table.",
                        "::notice file=docs/elsewhere.md,line=1,col=1,title=no-model::No table.");
        Diagnostic odd = Diagnostic.of(DiagnosticCode.NO_TITLE, SourceSpan.startOf("a:b,c%d::e.md"), "None.", "");
        assertThat(report(odd).toGithub())
                .isEqualTo("::warning file=docs/a%3Ab%2Cc%25d%3A%3Ae.md,line=1,col=1,title=no-title::None.\n");
    }

    @Test
    void every_form_calls_settings_what_the_door_calls_them() {
        FindingsReport report = report(Diagnostic.of(
                DiagnosticCode.NO_PAGES, SourceSpan.startOf("a"), "None.", Advice.parse("Look at {subFolder}.")));
        FindingsReport spelled = report.spelled(setting -> setting + ":");

        assertThat(List.of(report.toJson(), report.toSarif("1"), report.toGithub()))
                .allMatch(text -> text.contains("Look at --sub-folder."));
        assertThat(List.of(spelled.toJson(), spelled.toSarif("1"), spelled.toGithub()))
                .allMatch(text -> text.contains("Look at subFolder:."));
        assertThat(spelled.toSarif("1"))
                .contains("look at include: and exclude:.")
                .doesNotContain("--");
    }

    /** The schema of OASIS, out of a library that was made from it. */
    private static String standard() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                FindingsReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
