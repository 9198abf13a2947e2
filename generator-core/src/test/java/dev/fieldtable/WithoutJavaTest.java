package dev.fieldtable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severities;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.export.ApiInfo;
import dev.fieldtable.export.ExportFormat;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A run warns of what is doubtful in the Java that it writes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WithoutJavaTest {
    private static final String TABLE = """
            # Gear

            ## Fields

            | Name    | Type  |
            | ------- | ----- |
            | `teeth` | *int* |
            """;
    private static final List<SourceText> UTILITY =
            List.of(SourceText.of("models/utils/gear.md", TABLE), SourceText.of("models/components/cog.md", """
                    # Cog

                    ## Fields

                    | Field   | Type  | Required           |
                    | ------- | ----- | ------------------ |
                    | `teeth` | *int* | :heavy_check_mark: |
                    """));
    private static final GenerationRequest REQUEST = GenerationRequest.of("com.example");

    @Test
    void a_page_of_which_no_Java_is_made_is_no_reason_to_warn() {
        assertThat(severity(Generator.generate(REQUEST, UTILITY).diagnostics())).isEqualTo(Severity.INFO);
        assertThat(severity(Generator.export(REQUEST, UTILITY, ExportFormat.JSON_SCHEMA, new ApiInfo("Gears", "1"))
                        .diagnostics()))
                .isEqualTo(Severity.INFO);
    }

    @Test
    void whoever_looks_at_the_docs_is_warned() {
        assertThat(severity(Generator.inspect(REQUEST, UTILITY).diagnostics())).isEqualTo(Severity.WARNING);
        assertThat(severity(Generator.generate(REQUEST, List.of(SourceText.of("models/components/gear.md", TABLE)))
                        .diagnostics()))
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void what_a_user_calls_an_error_is_one() {
        GenerationRequest strict =
                REQUEST.withSeverities(Severities.of(List.of("presence-unsaid"), List.of(), List.of()));

        assertThat(severity(Generator.generate(strict, UTILITY).diagnostics())).isEqualTo(Severity.ERROR);
    }

    private static Severity severity(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(each -> each.code() == DiagnosticCode.PRESENCE_UNSAID)
                .map(Diagnostic::severity)
                .findFirst()
                .orElseThrow();
    }
}
