package dev.fieldtable.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.fieldtable.source.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveritiesTest {
    private static final Diagnostic WARNING = Diagnostic.of(
            DiagnosticCode.DANGLING_REFERENCE, SourceSpan.startOf("a.md"), "It leads nowhere.", "Correct it.");
    private static final Diagnostic INFO =
            Diagnostic.of(DiagnosticCode.NO_MODEL, SourceSpan.startOf("b.md"), "It is a guide.", "");

    @Test
    void a_kind_becomes_what_the_user_wants_and_all_else_stays() {
        Severities severities = Severities.of(List.of(" dangling-reference "), List.of("no-model"), List.of());

        assertThat(severities.apply(List.of(WARNING, INFO)))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
        assertThat(severities.apply(List.of(WARNING)).get(0).message()).isEqualTo("It leads nowhere.");
    }

    @Test
    void what_is_ignored_is_gone() {
        assertThat(Severities.of(List.of(), List.of(), List.of("no-model")).apply(List.of(WARNING, INFO)))
                .containsExactly(WARNING);
        assertThat(Severities.DEFAULT.apply(List.of(WARNING, INFO))).containsExactly(WARNING, INFO);
    }

    @Test
    void an_unknown_id_is_refused_with_a_suggestion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Severities.of(List.of(), List.of("dangling-refrence"), List.of()))
                .withMessage("There is no diagnostic 'dangling-refrence'. Did you mean dangling-reference?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Severities.of(List.of("quux"), List.of(), List.of()))
                .withMessage("There is no diagnostic 'quux'.");
    }

    @Test
    void one_kind_cannot_be_two_things() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Severities.of(List.of("no-model"), List.of("no-model"), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Severities.of(List.of("no-model"), List.of(), List.of("no-model")))
                .withMessageContaining("no-model");
    }

    @Test
    void what_keeps_files_from_being_written_cannot_be_made_harmless() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Severities.of(List.of(), List.of(), List.of("foreign-file")))
                .withMessage("foreign-file is always an error: nothing can be written where it is met.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Severities.of(List.of(), List.of("unusable-output"), List.of()));
        assertThat(Severities.of(List.of("foreign-file"), List.of(), List.of()).apply(List.of(INFO)))
                .containsExactly(INFO);
    }
}
