package dev.fieldtable.diff;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import java.util.HashSet;
import java.util.Set;

/**
 * What a type is made of, apart from its name. The packages of the types it names do not count, since these may have
 * moved together with it.
 *
 * @param kind {@code object}, {@code enum} or {@code union}
 * @param names its parts
 * @param parts its parts with what they are
 */
record Shape(String kind, Set<String> names, Set<String> parts) {
    static Shape of(TypeDeclaration type) {
        return type.accept(new Reader());
    }

    /** How alike two shapes are. */
    double likeness(Shape other) {
        return kind.equals(other.kind)
                ? (Likeness.ofParts(names, other.names) + Likeness.ofParts(parts, other.parts)) / 2
                : 0;
    }

    private static final class Reader implements TypeDeclaration.Visitor<Shape> {
        private final Set<String> names = new HashSet<>();
        private final Set<String> parts = new HashSet<>();

        @Override
        public Shape object(ObjectType type) {
            for (Property property : type.properties()) {
                names.add(property.wireName());
                parts.add(property.wireName() + ' ' + property.presence().label() + ' ' + TypeText.of(property.type()));
            }
            Property additional = type.additionalProperties();
            if (additional != null) {
                parts.add(TypeText.of(additional.type()));
            }
            return new Shape("object", names, parts);
        }

        @Override
        public Shape enumeration(EnumType type) {
            for (EnumType.Value value : type.values()) {
                names.add(value.value());
                parts.add(type.valueType() + " " + value.value());
            }
            return new Shape("enum", names, parts);
        }

        @Override
        public Shape union(UnionType type) {
            for (UnionType.Arm arm : type.arms()) {
                names.add(TypeText.of(arm.type()));
                parts.add(TypeText.of(arm.type()));
            }
            return new Shape("union", names, parts);
        }
    }
}
