package dev.fieldtable.dialect.types;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.page.LinkedText;
import dev.fieldtable.dialect.page.PlainCell;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.NameStyle;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.document.TypeExpression.AnyOf;
import dev.fieldtable.document.TypeExpression.Scalar;
import dev.fieldtable.document.TypeExpression.Wrapped;
import dev.fieldtable.document.TypeExpression.Wrapper;
import dev.fieldtable.model.Presence;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.source.PageEnding;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A language in cells that a template prints: {@code **T**} and {@code [**T**](T.md)}, with signs escaped for HTML. What
 * stands between the stars is no Markdown; a star there is a sign of the language.
 *
 * @param name the name that options and reports use
 * @param title what people call it
 * @param grammar how types are spelled
 * @param plain makes of a type and the page that it links to what the grammar spells, where the docs have other words
 */
record TemplateTypes(String name, String title, Grammar grammar, BinaryOperator<String> plain) implements TypeLanguage {
    /** {@code Pointer to} stands before optional fields in Go; a link that is opened is not always closed. */
    private static final Pattern CELL = Pattern.compile("(?:Pointer to )?(\\[?)\\*\\*(.+)\\*\\*(?:\\]\\(([^)]*)\\)?)?");

    /** {@code Option<**T**>}: Rust has the marks within its word for what may be missing, or null. */
    private static final String MISSING = "Option<";

    private static final Pattern ESCAPED = Pattern.compile("\\\\([<>\\[\\]{}|*_`])");

    @Override
    public NameStyle names() {
        return new NameStyle(title, grammar.names(), grammar.hasAcronyms());
    }

    @Override
    public Outcome<TypeExpression> parse(Cell cell, String example) {
        WrittenDates dates = WrittenDates.shownBy(example);
        @Nullable TypeExpression type = read(new SpelledType(cell.text()), dates);
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
        return read(type, WrittenDates.shownBy(""));
    }

    private @Nullable TypeExpression read(SpelledType type, WrittenDates dates) {
        @Nullable TypeExpression read = GrammarParser.parse(grammar, seen(type), dates);
        return read == null ? null : withoutPresence(read);
    }

    @Override
    public Outcome<TypeExpression> arm(Cell heading) {
        return parse(heading);
    }

    /** Templates print a table without rows for all that is no object, in some languages for enums too. */
    @Override
    public boolean hasBareUnions() {
        return true;
    }

    private LinkedText seen(SpelledType type) {
        String cell = type.markdown().strip();
        boolean missing = cell.startsWith(MISSING) && cell.endsWith(">");
        Matcher marked = CELL.matcher(missing ? cell.substring(MISSING.length(), cell.length() - 1) : cell);
        if (!marked.matches()) {
            LinkedText seen = type.seen();
            return seen.links().isEmpty() ? new LinkedText(spelled(seen.text(), ""), List.of()) : seen;
        }
        String destination = marked.group(3) == null ? "" : PlainCell.unescaped(marked.group(3));
        String text = spelled(marked.group(2), destination);
        String before = missing ? MISSING : "";
        int end = before.length() + text.length();
        return new LinkedText(
                before + text + (missing ? ">" : ""),
                destination.isEmpty() ? List.of() : List.of(new LinkedText.Link(before.length(), end, destination)));
    }

    private String spelled(String text, String destination) {
        String plainText = PlainCell.unescaped(ESCAPED.matcher(text).replaceAll("$1"));
        return plain.apply(plainText, PageEnding.without(destination));
    }

    /**
     * Notes say whether a property is there, so that a wrapper tells of null or nothing. One that says either tells of null
     * where the notes say that the property is there.
     */
    private static TypeExpression withoutPresence(TypeExpression type) {
        if (type instanceof Wrapped wrapped && wrapped.wrapper() != Wrapper.ABSENT_OR_NULL) {
            return wrapped.wrapper() == Wrapper.NULLABLE
                    ? new AnyOf(List.of(wrapped.type(), new Scalar(ScalarKind.NULL)), "")
                    : withoutPresence(wrapped.type());
        }
        return type;
    }

    /** Pages of this kind have no code that declares a value of an arm. */
    @Override
    public Optional<String> declared(String code) {
        return Optional.empty();
    }

    @Override
    public List<String> constants(List<String> constants, String type) {
        return constants;
    }

    @Override
    public Presence withoutWord(TypeExpression type) {
        return Presence.UNSAID;
    }

    @Override
    public String withLinks(String rendered) {
        return rendered;
    }
}
