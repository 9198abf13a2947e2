package dev.fieldtable.dialect.types;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.Scalar;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the words for dates mean at one place, in a language whose docs have one word for those with and without a time, or
 * two that only their links tell apart.
 */
final class WrittenDates {
    /** Text, since nobody says whether a time is in it; told apart from other text by being this very object. */
    static final TypeExpression TEXT = new Scalar(ScalarKind.STRING);

    private final String example;
    private @Nullable String doubt;

    private WrittenDates(String example) {
        this.example = example;
    }

    /**
     * Words mean what is shown.
     *
     * @param example the row's example; empty if it has none
     */
    static WrittenDates shownBy(String example) {
        return new WrittenDates(example);
    }

    /**
     * Tells what a word means that may be two things.
     *
     * @param word the word
     * @return the type; text if nothing is shown
     */
    TypeExpression of(String word) {
        @Nullable ScalarKind shown = ShownDates.in(example);
        if (shown != null) {
            return new Scalar(shown);
        }
        doubt = "'" + word + "' may be a day or a moment here; it was read as text.";
        return TEXT;
    }

    /** {@return a warning at a place where it is not sure what one of the words meant; none if each of them is clear} */
    List<Diagnostic> doubts(SourceSpan place) {
        DiagnosticCode code = DiagnosticCode.AMBIGUOUS_DATE;
        return doubt().map(each -> List.of(Diagnostic.of(code, place, each, code.nextStep())))
                .orElse(List.of());
    }

    /** {@return why it is not sure what one of the words meant, as a sentence; nothing if each of them is clear} */
    Optional<String> doubt() {
        return Optional.ofNullable(doubt);
    }
}
