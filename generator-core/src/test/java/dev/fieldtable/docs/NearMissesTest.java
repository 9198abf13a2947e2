package dev.fieldtable.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.lint.Linter;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** specs/lint.md: pages that come close to what a rule of lint doubts, and are no reason for doubt. */
class NearMissesTest {
    @Test
    void every_rule_has_one() throws IOException {
        assertThat(DiagnosticPages.nearMisses().ids())
                .containsExactlyInAnyOrderElementsOf(
                        Linter.codes().stream().map(DiagnosticCode::id).toList());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_near_miss_is_not_doubted(DiagnosticCode code) throws IOException {
        List<SourceText> pages = DiagnosticPages.nearMisses().examplePages(code);

        assertThat(pages).isNotEmpty();
        assertThat(Generator.lint(GenerationRequest.of("com.example"), pages).diagnostics())
                .filteredOn(each -> each.code() == code)
                .as("of %s", pages)
                .isEmpty();
    }

    /** Else a page that could not be read would be a near miss of anything. */
    @ParameterizedTest
    @MethodSource("codes")
    void a_near_miss_is_understood(DiagnosticCode code) throws IOException {
        List<SourceText> pages = DiagnosticPages.nearMisses().examplePages(code);

        assertThat(Generator.lint(GenerationRequest.of("com.example"), pages).diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(
                        DiagnosticCode.NO_TYPES,
                        DiagnosticCode.EMPTY_SECTION,
                        DiagnosticCode.UNREADABLE_ROW,
                        DiagnosticCode.UNREADABLE_TYPE,
                        DiagnosticCode.DANGLING_REFERENCE);
    }

    static List<DiagnosticCode> codes() {
        return Linter.codes();
    }
}
