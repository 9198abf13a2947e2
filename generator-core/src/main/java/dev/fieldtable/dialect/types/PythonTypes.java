package dev.fieldtable.dialect.types;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.NameStyle;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.model.Presence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Python's annotations, such as {@code Dict[str, *Any*]} and {@code [Optional[models.X]](x.md)}. */
final class PythonTypes implements TypeLanguage {
    private static final int MOST_MISSPELT = 3;

    @Override
    public String name() {
        return "python";
    }

    @Override
    public String title() {
        return "Python";
    }

    @Override
    public NameStyle names() {
        return new NameStyle(title(), NameStyle.Form.SNAKE, false);
    }

    @Override
    public Outcome<TypeExpression> parse(Cell cell) {
        return parse(cell, PythonDates.asWritten());
    }

    @Override
    public Outcome<TypeExpression> parse(Cell cell, String example) {
        return parse(cell, PythonDates.shownBy(example));
    }

    @Override
    public @Nullable TypeExpression read(SpelledType type) {
        return new PythonTypeParser(type.markdown(), PythonDates.asWritten()).parse();
    }

    private static Outcome<TypeExpression> parse(Cell cell, PythonDates dates) {
        PythonTypeParser parser = new PythonTypeParser(cell.text(), dates);
        @Nullable TypeExpression type = parser.parse();
        return type != null ? new Outcome<>(type, doubts(cell, dates)) : UnreadableType.of(cell, advice(parser));
    }

    private static List<Diagnostic> doubts(Cell cell, PythonDates dates) {
        DiagnosticCode code = DiagnosticCode.AMBIGUOUS_DATE;
        return dates.doubt()
                .map(doubt -> List.of(Diagnostic.of(code, cell.span(), doubt, code.nextStep())))
                .orElse(List.of());
    }

    /** A guess is told only if it could be read. */
    private static Advice advice(PythonTypeParser parser) {
        @Nullable String meant = parser.respelled();
        for (int words = 0; words < MOST_MISSPELT && meant != null; words++) {
            PythonTypeParser again = new PythonTypeParser(meant, PythonDates.asWritten());
            if (again.parse() != null) {
                return Advice.literal("Did you mean " + UnreadableType.shortened(meant) + "?");
            }
            meant = again.respelled();
        }
        return DiagnosticCode.UNREADABLE_TYPE.nextStep();
    }

    /** {@code value: shared.Destination = …}: what stands between the name and the value. */
    @Override
    public Optional<String> declared(String code) {
        return Declared.behindColon(code);
    }

    /** They are members of a class. */
    @Override
    public List<String> constants(List<String> constants, String type) {
        return constants;
    }

    @Override
    public Presence withoutWord(TypeExpression type) {
        return type.accept(PythonWrappers.BARE);
    }

    @Override
    public Outcome<TypeExpression> arm(Cell heading) {
        return parse(heading);
    }

    @Override
    public boolean hasBareUnions() {
        return false;
    }

    /** In cells, the words for dates are always links. */
    @Override
    public String withLinks(String rendered) {
        return PythonDates.withLostLinks(rendered);
    }
}
