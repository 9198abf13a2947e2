package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.model.Role;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.sample.ExampleText;

/** A list, a map or an object whose example is no such thing in JSON. */
final class ExampleNotJson implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.EXAMPLE_NOT_JSON;
    }

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        Json.Kind wanted = wanted(field, docs);
        for (String example : field.examples()) {
            if (wanted != Json.Kind.NONE && Json.kind(example) != wanted && !ExampleText.isCut(example)) {
                doubts.add(
                        field.exampleSpan(),
                        "The type of " + field.name() + " is " + field.type().label() + ", but its example is no "
                                + (wanted == Json.Kind.LIST ? "list" : "object") + " in JSON: "
                                + Printable.quoted(example) + ".");
                return;
            }
        }
    }

    /** Parameters of a request may stand in an address, where a list is not written as JSON. */
    private static Json.Kind wanted(Field field, Docs docs) {
        boolean inAddress = field.owner().role() == Role.REQUEST;
        if (field.type() instanceof TypeRef.ListOf list) {
            return inAddress && list.element() instanceof TypeRef.Scalar ? Json.Kind.NONE : Json.Kind.LIST;
        }
        boolean object = field.type() instanceof TypeRef.MapOf
                || docs.objectOf(field.type()).isPresent();
        return object && !inAddress ? Json.Kind.OBJECT : Json.Kind.NONE;
    }
}
