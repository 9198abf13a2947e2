package dev.fieldtable.export;

import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.Presence.Nullness;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.TypeRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells how the arms of unions can be told apart. Only if no value is of two of them, {@code oneOf} takes what {@code anyOf}
 * takes.
 *
 * @param model has the declared types
 */
record Arms(TypeModel model) {
    /** Those that have more are not looked at: every arm would be held against every other. */
    private static final int MOST = 200;

    /** {@return whether no value is of two arms, as far as that is sure} */
    boolean areDistinct(UnionType union) {
        if (union.arms().size() > MOST) {
            return false;
        }
        List<Set<Shape>> arms =
                union.arms().stream().map(arm -> Shapes.of(model, arm.type())).toList();
        if (arms.stream().mapToInt(Set::size).sum() > MOST) {
            return false;
        }
        Map<ObjectType, Map<String, Property>> required = new HashMap<>();
        for (int i = 0; i < arms.size(); i++) {
            for (Set<Shape> other : arms.subList(i + 1, arms.size())) {
                if (!exclude(arms.get(i), other, required)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * {@return whether every object of a union must say which arm it is of, and each arm that it may say is an object, as
     * OpenAPI wants it of a discriminator}
     */
    boolean mustSay(UnionType union, Discriminator discriminator) {
        return discriminator.values().values().stream().allMatch(this::isObject)
                && union.arms().stream()
                        .flatMap(arm -> Shapes.of(model, arm.type()).stream())
                        .allMatch(shape -> shape.object() == null || mustSay(shape.object(), discriminator.wireName()));
    }

    private boolean isObject(TypeId id) {
        return model.find(id).filter(ObjectType.class::isInstance).isPresent();
    }

    private boolean mustSay(ObjectType arm, String name) {
        Property tag = required(arm).get(name);
        return tag != null
                && !mayBeNull(tag)
                && Shapes.of(model, tag.type()).stream()
                        .noneMatch(shape -> shape.values().isEmpty());
    }

    private boolean exclude(Set<Shape> some, Set<Shape> others, Map<ObjectType, Map<String, Property>> required) {
        return some.stream().allMatch(one -> others.stream().allMatch(other -> exclude(one, other, required)));
    }

    private boolean exclude(Shape one, Shape other, Map<ObjectType, Map<String, Property>> required) {
        return one.excludes(other)
                || (one.object() != null && other.object() != null && haveTag(one.object(), other.object(), required));
    }

    /** Whether there is a property that both must have, and of which no value is right for both. */
    private boolean haveTag(ObjectType one, ObjectType other, Map<ObjectType, Map<String, Property>> required) {
        Map<String, Property> properties = required.computeIfAbsent(other, Arms::required);
        return required.computeIfAbsent(one, Arms::required).values().stream()
                .anyMatch(property -> isTag(property, properties.get(property.wireName())));
    }

    private boolean isTag(Property property, @Nullable Property same) {
        if (same == null || (mayBeNull(property) && mayBeNull(same))) {
            return false;
        }
        Set<Shape> others = Shapes.of(model, same.type());
        return Shapes.of(model, property.type()).stream()
                .allMatch(shape -> others.stream().allMatch(shape::excludes));
    }

    private static boolean mayBeNull(Property property) {
        return property.presence().nullness() != Nullness.FORBIDDEN
                || property.type() instanceof TypeRef.NullableOf
                || property.type().equals(new TypeRef.Scalar(ScalarKind.NULL));
    }

    /** The properties that an object must have in JSON, by their names; of two with one name the first, as in its schema. */
    private static Map<String, Property> required(ObjectType type) {
        Map<String, Property> first = type.properties().stream()
                .filter(property -> !property.place().isParameter())
                .collect(Collectors.toMap(Property::wireName, property -> property, (one, second) -> one));
        first.values().removeIf(property -> !property.presence().required());
        return first;
    }
}
