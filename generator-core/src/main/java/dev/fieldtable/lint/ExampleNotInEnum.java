package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.option.Suggestions;
import java.util.List;

/** {@code Burn} for an enum of {@code burn}, or {@code a} where the constant is {@code b}. */
final class ExampleNotInEnum implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.EXAMPLE_NOT_IN_ENUM;
    }

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        List<String> values = values(field.type(), docs);
        for (String example : field.examples()) {
            if (!values.isEmpty() && !values.contains(example)) {
                doubts.add(
                        field.exampleSpan(),
                        "The example of " + field.name() + " is " + Printable.quoted(example)
                                + ", which is no documented value.",
                        Suggestions.instead(example, values.size() > 8 ? values.subList(0, 8) : values));
                return;
            }
        }
    }

    private static List<String> values(TypeRef type, Docs docs) {
        if (type instanceof TypeRef.Constant constant) {
            return List.of(constant.value().toString());
        }
        return docs.enumOf(type)
                .filter(found -> !found.open())
                .map(found -> found.values().stream().map(EnumType.Value::value).toList())
                .orElse(List.of());
    }
}
