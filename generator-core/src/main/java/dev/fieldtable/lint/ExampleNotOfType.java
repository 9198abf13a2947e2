package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeRef;
import java.util.Locale;

/** A whole number whose example is {@code many}, a text whose example is an object. */
final class ExampleNotOfType implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.EXAMPLE_NOT_OF_TYPE;
    }

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        if (field.type() instanceof TypeRef.Scalar scalar) {
            for (String example : field.examples()) {
                if (!fits(scalar.kind(), example) && !saysJson(field)) {
                    doubts.add(
                            field.exampleSpan(),
                            "The type of " + field.name() + " is " + scalar + ", but its example is "
                                    + Printable.quoted(example) + ".");
                    return;
                }
            }
        }
    }

    private static boolean fits(ScalarKind kind, String example) {
        return switch (kind) {
            case INTEGER, INTEGER32, BIG_INTEGER, DATETIME_EPOCH_MILLIS -> Prose.isInteger(example);
            case NUMBER, DECIMAL, DATETIME_EPOCH_SECONDS -> Prose.isNumber(example);
            case BOOLEAN -> Prose.isBoolean(example);
            case STRING -> !isContainer(example);
            case DURATION, UUID, URI -> !isContainer(example);
            case BYTES, DATETIME, DATE, ANY, NULL -> true;
        };
    }

    private static boolean isContainer(String example) {
        return (example.startsWith("{") && Json.kind(example) == Json.Kind.OBJECT)
                || (example.startsWith("[") && Json.kind(example) == Json.Kind.LIST);
    }

    /** A text may well hold JSON, if the page says so. */
    private static boolean saysJson(Field field) {
        return field.is(ScalarKind.STRING)
                && field.description().toLowerCase(Locale.ROOT).contains("json");
    }
}
