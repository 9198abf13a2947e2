package dev.fieldtable.dialect.types;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.model.Presence;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Python's annotations, such as {@code Dict[str, *Any*]} and {@code [Optional[models.X]](x.md)}. */
final class PythonTypes implements TypeLanguage {
    private static final int QUOTED_LENGTH = 80;
    private static final int MOST_MISSPELT = 3;

    @Override
    public String name() {
        return "python";
    }

    @Override
    public Outcome<TypeExpression> parse(Cell cell) {
        return parse(cell, PythonDates.asWritten());
    }

    @Override
    public Outcome<TypeExpression> parse(Cell cell, String example) {
        return parse(cell, PythonDates.shownBy(example));
    }

    private static Outcome<TypeExpression> parse(Cell cell, PythonDates dates) {
        PythonTypeParser parser = new PythonTypeParser(cell.text(), dates);
        @Nullable TypeExpression type = parser.parse();
        return type != null ? new Outcome<>(type, doubts(cell, dates)) : unreadable(cell, advice(parser));
    }

    private static List<Diagnostic> doubts(Cell cell, PythonDates dates) {
        DiagnosticCode code = DiagnosticCode.AMBIGUOUS_DATE;
        return dates.doubt()
                .map(doubt -> List.of(Diagnostic.of(code, cell.span(), doubt, code.nextStep())))
                .orElse(List.of());
    }

    private static Outcome<TypeExpression> unreadable(Cell cell, Advice advice) {
        String message = cell.text().isEmpty()
                ? "The type is missing."
                : "The type '" + shortened(cell.text()) + "' is not understood.";
        DiagnosticCode code = DiagnosticCode.UNREADABLE_TYPE;
        return new Outcome<>(
                new TypeExpression.Unreadable(cell.text()),
                List.of(Diagnostic.of(code, cell.span(), message, advice).losing(Loss.TYPE)));
    }

    /** A guess is told only if it could be read. */
    private static Advice advice(PythonTypeParser parser) {
        @Nullable String meant = parser.respelled();
        for (int words = 0; words < MOST_MISSPELT && meant != null; words++) {
            PythonTypeParser again = new PythonTypeParser(meant, PythonDates.asWritten());
            if (again.parse() != null) {
                return Advice.literal("Did you mean " + shortened(meant) + "?");
            }
            meant = again.respelled();
        }
        return DiagnosticCode.UNREADABLE_TYPE.nextStep();
    }

    private static String shortened(String text) {
        return text.length() <= QUOTED_LENGTH ? text : text.substring(0, QUOTED_LENGTH) + "…";
    }

    /** {@code value: shared.Destination = …}: what stands between the name and the value. */
    @Override
    public Optional<String> declared(String code) {
        String line = code.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
        int colon = line.indexOf(':');
        int equals = line.indexOf(" = ", Math.max(colon, 0));
        return colon > 0
                        && equals > colon
                        && SourceVersion.isIdentifier(line.substring(0, colon).strip())
                ? Optional.of(line.substring(colon + 1, equals).strip())
                : Optional.empty();
    }

    @Override
    public Presence withoutWord(TypeExpression type) {
        return type.accept(PythonWrappers.BARE);
    }

    /** In cells, the words for dates are always links. */
    @Override
    public String withLinks(String rendered) {
        return PythonDates.withLostLinks(rendered);
    }
}
