package dev.fieldtable.emit.style;

import dev.fieldtable.emit.naming.JavaTypes;
import dev.fieldtable.emit.naming.JavadocText;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.text.EcmaPattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in one sentence of a comment what a value has to be beside its type. */
final class LimitWords {
    private static final int LONGEST_PATTERN = 200;

    private LimitWords() {}

    /** The sentence without its full stop, in Javadoc's words; empty if the docs say nothing but the type. */
    static String of(Property property) {
        Constraints said = property.constraints();
        String elements = count(said.minItems(), said.maxItems(), "element");
        List<String> demands = new ArrayList<>();
        addNumbers(demands, said);
        String length = count(said.minLength(), said.maxLength(), "character");
        if (!length.isEmpty()) {
            demands.add(length);
        }
        if (said.pattern() != null) {
            demands.add(pattern(said.pattern()));
        }
        if (Limits.FORMATS.contains(property.format()) && isPlainText(property.type())) {
            demands.add("be in the format " + JavadocText.code(property.format()));
        }
        if (demands.isEmpty()) {
            return elements.isEmpty() ? "" : "Must " + elements;
        }
        String demanded = "must " + series(demands);
        if (!elements.isEmpty()) {
            return "Must " + elements + ", each of which " + demanded;
        }
        String subject = subject(property.type());
        return subject.isEmpty() ? "M" + demanded.substring(1) : subject + " " + demanded;
    }

    private static void addNumbers(List<String> demands, Constraints said) {
        List<String> numbers = new ArrayList<>();
        add(numbers, "at least ", said.minimum());
        add(numbers, "more than ", said.exclusiveMinimum());
        add(numbers, "at most ", said.maximum());
        add(numbers, "less than ", said.exclusiveMaximum());
        add(numbers, "a multiple of ", said.multipleOf());
        if (!numbers.isEmpty()) {
            demands.add("be " + series(numbers));
        }
    }

    private static void add(List<String> numbers, String words, @Nullable BigDecimal bound) {
        if (bound != null) {
            numbers.add(words + bound);
        }
    }

    private static String count(@Nullable Integer least, @Nullable Integer most, String noun) {
        if (least == null && most == null) {
            return "";
        }
        if (least == null || most == null) {
            return least == null ? "have at most " + counted(most, noun) : "have at least " + counted(least, noun);
        }
        return least.equals(most)
                ? "have exactly " + counted(most, noun)
                : "have " + least + " to " + counted(most, noun);
    }

    private static String counted(@Nullable Integer count, String noun) {
        return count + " " + noun + (count != null && count == 1 ? "" : "s");
    }

    private static String pattern(String pattern) {
        String shown = pattern.length() <= LONGEST_PATTERN ? pattern : pattern.substring(0, LONGEST_PATTERN) + "\u2026";
        return "match " + JavadocText.code(shown)
                + (EcmaPattern.of(pattern).isChecked() ? "" : " (which no validator checks)");
    }

    private static String series(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** Of what the demands are that are not about a list itself; empty for the value itself. */
    private static String subject(TypeRef type) {
        if (type instanceof TypeRef.ListOf) {
            return "Each element";
        }
        return type instanceof TypeRef.MapOf ? "Each value" : "";
    }

    /** Whether the values of a type are text of which it says no more, so that a format does. */
    private static boolean isPlainText(TypeRef type) {
        return JavaTypes.isScalar(TypeRef.Own.inJson(type.innermost()), ScalarKind.STRING);
    }
}
