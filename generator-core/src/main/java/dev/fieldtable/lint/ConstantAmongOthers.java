package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import java.util.List;
import java.util.Locale;

/** A single allowed value, and a description that speaks of others beside it. */
final class ConstantAmongOthers implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.CONSTANT_AMONG_OTHERS;
    }

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        String only = docs.onlyValue(field.type()).orElse("");
        String description = field.description();
        List<String> named =
                Prose.codes(description).stream().map(Prose.Code::text).toList();
        if (only.isEmpty() || !named.contains(only) || description.contains(" only ")) {
            return;
        }
        for (String other : named) {
            if (!other.equals(only)
                    && isValueLike(other, only)
                    && !isName(other, field.owner())
                    && !isConstantElsewhere(field, other, docs)) {
                doubts.add(
                        field.span("`" + other + "`"),
                        "The only value of " + field.name() + " is " + Printable.quoted(only)
                                + ", but the description speaks of " + Printable.quoted(other) + " too.");
                return;
            }
        }
    }

    /** The arms of a union often share a description that tells the constants of all of them. */
    private static boolean isConstantElsewhere(Field field, String value, Docs docs) {
        return docs.fields().stream()
                .filter(other -> other.property().name().equals(field.property().name()))
                .anyMatch(other ->
                        docs.onlyValue(other.type()).filter(value::equals).isPresent());
    }

    private static boolean isValueLike(String other, String only) {
        return Prose.isInteger(other) == Prose.isInteger(only)
                && !Prose.isBoolean(other)
                && !other.equals("null")
                && other.equals(other.toLowerCase(Locale.ROOT)) == only.equals(only.toLowerCase(Locale.ROOT));
    }

    private static boolean isName(String word, ObjectType owner) {
        return owner.properties().stream().anyMatch(property -> property.name().equals(word));
    }
}
