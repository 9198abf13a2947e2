package dev.fieldtable.learn.client;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an enum of the client says: a class of constants, or an alias of literals.
 *
 * @param values its values, as text
 * @param open whether it takes others too
 */
record EnumValues(Set<String> values, boolean open) {
    /**
     * The values of a type.
     *
     * @param type a class or an alias
     * @return its values; nothing if it is no enum
     */
    static Optional<EnumValues> of(ClientType type) {
        if (type.kind() == ClientType.Kind.ENUM) {
            Set<String> values = new LinkedHashSet<>();
            type.fields().forEach(each -> text(each.value()).ifPresent(values::add));
            return Optional.of(new EnumValues(values, type.open()));
        }
        return type.kind() == ClientType.Kind.ALIAS ? ofAlias(type) : Optional.empty();
    }

    private static Optional<EnumValues> ofAlias(ClientType type) {
        Set<String> values = new LinkedHashSet<>();
        List<Expression> others = new ArrayList<>();
        for (Expression arm : FieldType.of(type.meant()).arms()) {
            if (arm.subscripts("Literal")) {
                arm.positional().forEach(each -> text(each).ifPresent(values::add));
            } else {
                others.add(arm);
            }
        }
        boolean known = others.stream().allMatch(each -> each.lastName().startsWith("Unrecognized"));
        return values.isEmpty() || !known ? Optional.empty() : Optional.of(new EnumValues(values, !others.isEmpty()));
    }

    private static Optional<String> text(Expression value) {
        return Defaults.scalar(value).map(Object::toString);
    }
}
