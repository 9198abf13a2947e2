package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of values in the description, some of which the enum has and some not. */
final class ValueNotInEnum implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.VALUE_NOT_IN_ENUM;
    }

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        docs.enumOf(field.type()).filter(found -> !found.open()).ifPresent(found -> {
            Set<String> values =
                    found.values().stream().map(EnumType.Value::value).collect(Collectors.toSet());
            for (List<String> list : Prose.lists(field.description())) {
                report(field, found, values, list, doubts);
            }
        });
    }

    private static void report(Field field, EnumType type, Set<String> values, List<String> list, Doubts doubts) {
        long known = list.stream().filter(values::contains).count();
        if (known < 2) {
            return;
        }
        list.stream()
                .filter(value -> !values.contains(value))
                .findFirst()
                .ifPresent(missing -> doubts.add(
                        field.span("`" + missing + "`"),
                        "The description of " + field.name() + " lists " + Printable.quoted(missing)
                                + ", which is no value of " + type.id().name() + "."));
    }
}
