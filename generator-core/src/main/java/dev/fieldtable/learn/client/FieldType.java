package dev.fieldtable.learn.client;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands behind the colon of a field: the type without what is wrapped around it.
 *
 * <p>{@code Annotated[OptionalNullable[List[Thing]], Field(alias="things")]} is a {@code Thing} that is optional and may be
 * null, with one mark.
 */
final class FieldType {
    /** What stands around a type and says nothing of its values. */
    private static final List<String> WRAPPERS =
            List.of("SerializeAsAny", "SkipValidation", "NotRequired", "Required", "Final");

    private static final List<String> LISTS =
            List.of("List", "list", "Sequence", "Iterable", "Set", "set", "FrozenSet", "frozenset", "Tuple", "tuple");
    private static final List<String> MAPS = List.of("Dict", "dict", "Mapping", "MutableMapping");

    private final List<Expression> arms = new ArrayList<>();
    private final List<Expression> marks = new ArrayList<>();
    private final List<Expression> unionMarks = new ArrayList<>();
    private boolean nullable;
    private boolean none;
    private boolean optional;
    private boolean within;

    private FieldType() {}

    static FieldType of(Expression type) {
        FieldType result = new FieldType();
        result.unwrap(type);
        return result;
    }

    private void unwrap(Expression type) {
        if (type.isName("None")) {
            none |= !within;
        } else if (type.kind() == Expression.Kind.TEXT) {
            unwrap(ExpressionReader.read(type.text()));
        } else if (type.kind() == Expression.Kind.UNION || type.subscripts("Union")) {
            type.positional().forEach(this::unwrap);
        } else if (type.kind() != Expression.Kind.SUBSCRIPT) {
            arms.add(type);
        } else {
            unwrapSubscript(type);
        }
    }

    private void unwrapSubscript(Expression type) {
        String name = type.lastName();
        if (name.equals("Annotated")) {
            // the outermost come first: they have the last word
            (within ? unionMarks : marks)
                    .addAll(type.positional().stream().skip(1).toList());
            unwrap(type.first());
        } else if (name.equals("Optional")) {
            optional |= !within;
            unwrap(type.first());
        } else if (name.equals("Nullable") || name.equals("OptionalNullable")) {
            nullable |= !within;
            optional |= !within && name.equals("OptionalNullable");
            unwrap(type.first());
        } else if (WRAPPERS.contains(name)) {
            unwrap(type.first());
        } else if (LISTS.contains(name)) {
            inside(type.first());
        } else if (MAPS.contains(name)) {
            inside(type.positional().stream().skip(1).findFirst().orElse(Expression.NOTHING));
        } else {
            arms.add(type);
        }
    }

    /** What is within a list or a map may be null or left out without the field being so. */
    private void inside(Expression element) {
        boolean outside = !within;
        within = true;
        unwrap(element);
        within = !outside;
    }

    /** {@return the types that the innermost value may be of, without {@code None}} */
    List<Expression> arms() {
        return arms;
    }

    /** {@return what {@code Annotated} says of the field} */
    List<Expression> marks() {
        return marks;
    }

    /** {@return what {@code Annotated} says of the innermost value, the field's own marks among it} */
    List<Expression> innermostMarks() {
        List<Expression> all = new ArrayList<>(unionMarks);
        all.addAll(marks);
        return all;
    }

    /** {@return whether it says in so many words that it may be null} */
    boolean nullable() {
        return nullable;
    }

    /** {@return whether {@code None} is one of its types} */
    boolean none() {
        return none;
    }

    /** {@return whether it is said to be optional} */
    boolean optional() {
        return optional;
    }
}
