package dev.fieldtable.dialect.types;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.NameStyle;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.model.Presence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A language that is told by its words and signs.
 *
 * @param name the name that options and reports use
 * @param title what people call it
 * @param grammar how types are spelled
 * @param bare what a type says by bearing no word for presence or null
 * @param declaration finds the type in code that declares a value of it
 */
record GrammarTypes(
        String name,
        String title,
        Grammar grammar,
        TypeExpression.Visitor<Presence> bare,
        Function<String, Optional<String>> declaration)
        implements TypeLanguage {

    @Override
    public NameStyle names() {
        return new NameStyle(title, grammar.names(), grammar.hasAcronyms());
    }

    @Override
    public Outcome<TypeExpression> parse(Cell cell, String example) {
        WrittenDates dates = WrittenDates.shownBy(example);
        @Nullable TypeExpression type = GrammarParser.parse(grammar, new SpelledType(cell.text()).seen(), dates);
        return type == null
                ? UnreadableType.of(cell, DiagnosticCode.UNREADABLE_TYPE.nextStep())
                : new Outcome<>(type, dates.doubts(cell.span()));
    }

    @Override
    public Outcome<TypeExpression> parse(Cell cell) {
        return parse(cell, "");
    }

    @Override
    public @Nullable TypeExpression read(SpelledType type) {
        return GrammarParser.parse(grammar, type.seen(), WrittenDates.shownBy(""));
    }

    @Override
    public Outcome<TypeExpression> arm(Cell heading) {
        return grammar.arm(heading.text()).map(Outcome::of).orElseGet(() -> parse(heading));
    }

    @Override
    public boolean hasBareUnions() {
        return grammar.hasBareUnions();
    }

    @Override
    public Optional<String> declared(String code) {
        return declaration.apply(code);
    }

    @Override
    public List<String> constants(List<String> constants, String type) {
        return grammar.hasTypeBeforeConstants() ? PrefixedConstants.without(type, constants) : constants;
    }

    @Override
    public Presence withoutWord(TypeExpression type) {
        return type == WrittenDates.TEXT ? Presence.UNSAID : type.accept(bare);
    }

    /** Its docs link to nothing that a rendered page would not show. */
    @Override
    public String withLinks(String rendered) {
        return rendered;
    }
}
