package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeRef;
import java.util.regex.Pattern;

/** A single value that the description calls a list. */
final class ListInProse implements FieldRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.LIST_IN_PROSE;
    }

    private static final Pattern LIST = Pattern.compile("(?:an? |the )?(?:list|array) of .*", Pattern.DOTALL);

    @Override
    public void check(Field field, Docs docs, Doubts doubts) {
        boolean scalar = field.type() instanceof TypeRef.Scalar type && type.kind() != ScalarKind.ANY;
        if (scalar && LIST.matcher(Prose.opening(field.description())).matches()) {
            doubts.add(
                    field.row().typeSpan(),
                    field.name() + " is a list by its description, but its type is " + field.type() + ".");
        }
    }
}
