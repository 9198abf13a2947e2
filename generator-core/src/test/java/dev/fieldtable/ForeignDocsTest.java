package dev.fieldtable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForeignDocsTest {
    private static final GenerationRequest REQUEST = GenerationRequest.of("com.acme");

    @Test
    void docs_in_no_known_language_end_with_one_error() {
        assertThat(met(REQUEST, "pic 9(%d)", 13)).containsExactly(DiagnosticCode.FOREIGN_DOCS);
    }

    @Test
    void words_of_another_language_are_types_of_none() {
        assertThat(met(REQUEST.withDialect("python"), "varchar %d not null", 13))
                .containsExactly(DiagnosticCode.FOREIGN_DOCS);
    }

    @Test
    void a_dozen_types_are_told_of_one_by_one() {
        assertThat(met(REQUEST, "pic 9(%d)", 12))
                .contains(DiagnosticCode.UNREADABLE_TYPE)
                .doesNotContain(DiagnosticCode.FOREIGN_DOCS);
    }

    @Test
    void whoever_wants_to_see_what_comes_of_it_can() {
        assertThat(met(REQUEST.withMinUnderstood(0), "pic 9(%d)", 13))
                .contains(DiagnosticCode.UNREADABLE_TYPE)
                .doesNotContain(DiagnosticCode.FOREIGN_DOCS);
    }

    @Test
    void docs_of_which_pages_are_missing_are_in_the_language_that_they_are_in() {
        assertThat(met(REQUEST, "[Optional[models.X%1$d]](../models/x%1$d.md)", 40))
                .contains(DiagnosticCode.DANGLING_REFERENCE)
                .doesNotContain(DiagnosticCode.FOREIGN_DOCS);
    }

    private static List<DiagnosticCode> met(GenerationRequest request, String type, int count) {
        String rows = IntStream.range(0, count)
                .mapToObj(i -> "| `f" + i + "` | " + String.format(type, i) + " | :heavy_minus_sign: |\n")
                .collect(Collectors.joining());
        String page = "# Ledger\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n" + rows;
        return Generator.inspect(request, List.of(SourceText.of("models/ledger.md", page))).diagnostics().stream()
                .map(Diagnostic::code)
                .distinct()
                .toList();
    }
}
