package dev.fieldtable.sample;

import dev.fieldtable.model.Deprecation;
import dev.fieldtable.model.Discriminator;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a document of a declared type out of those of others.
 *
 * @param values finds the values within it
 * @param wanted what is to be in it
 */
record SampleDocuments(SampleValues values, Wanted wanted) implements TypeDeclaration.Visitor<Optional<Object>> {
    /** What is to be in a document. */
    enum Wanted {
        /** No more than has to be, and of a union only what no earlier arm can come before that has no document yet. */
        FIRST_ARM,
        /** No more than has to be. */
        LEAST,
        /** All that may be. */
        ALL
    }

    /** More values are more than anybody reads. */
    private static final int MOST_VALUES = 2_000;

    /** Less than what any reader of JSON takes. */
    private static final int MOST_LEVELS = 100;

    private boolean filled() {
        return wanted == Wanted.ALL;
    }

    /** {@return a document; nothing if none is known that is as documented, or only one that is too large} */
    Optional<Object> of(TypeDeclaration type) {
        return type.accept(this).filter(document -> size(document) <= MOST_VALUES);
    }

    private static int size(@Nullable Object value) {
        return Found.size(value, MOST_VALUES, MOST_LEVELS);
    }

    @Override
    public Optional<Object> object(ObjectType type) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        int size = 1;
        for (Property property : properties(type)) {
            Optional<Found> found = value(property);
            boolean required = property.presence().required();
            if (required && found.isEmpty()) {
                return Optional.empty();
            }
            int more = found.map(value -> size(value.value())).orElse(0);
            if (found.isPresent() && (required || size + more <= MOST_VALUES)) {
                members.put(property.wireName(), found.get().value());
                size += more;
            }
        }
        if (filled() && type.additionalProperties() != null) {
            values.of(type.additionalProperties(), true)
                    .ifPresent(found -> members.put(otherName(type), found.value()));
        }
        return Optional.of(members);
    }

    /** {@return the properties that a document has, each name once} */
    List<Property> properties(ObjectType type) {
        Set<String> seen = new LinkedHashSet<>();
        List<Property> properties = new ArrayList<>();
        for (Property property : type.properties()) {
            boolean asked = filled() || property.presence().required();
            boolean inJson = !property.place().isParameter() && !Deprecation.isGone(property.deprecation());
            if (inJson && seen.add(property.wireName()) && asked) {
                properties.add(property);
            }
        }
        return properties;
    }

    /** {@return a value of a property; null where that is enough, or where there is no other} */
    Optional<Found> value(Property property) {
        boolean nullable = property.presence().nullable() && property.presence().required();
        if (nullable && !filled()) {
            return Optional.of(new Found(null));
        }
        Optional<Found> value = values.of(property, filled());
        return nullable ? value.or(() -> Optional.of(new Found(null))) : value;
    }

    /** A name that is no documented one, in any spelling. */
    private String otherName(ObjectType type) {
        Set<String> taken = values.fit().letters(type);
        String name = "key";
        for (int i = 2; taken.contains(name); i++) {
            name = "key" + i;
        }
        return name;
    }

    @Override
    public Optional<Object> enumeration(EnumType type) {
        return fitting(
                type,
                values.made(
                        new TypeRef.Named(type.id()), Said.NOTHING, type.id().name(), filled()));
    }

    @Override
    public Optional<Object> union(UnionType type) {
        for (UnionType.Arm arm : type.arms()) {
            if (!Deprecation.isGone(arm.deprecation())) {
                List<Found> made = ofArm(type, arm.type());
                Optional<Object> fitting = fitting(type, tagged(type.discriminator(), arm.type(), made));
                if (fitting.isPresent() || (wanted == Wanted.FIRST_ARM && made.isEmpty())) {
                    return fitting;
                }
            }
        }
        return Optional.empty();
    }

    /** {@return whether there is a value of any type of a union, whether or not it is told from the others} */
    boolean knowsAny(UnionType type) {
        return type.arms().stream()
                .anyMatch(arm -> !Deprecation.isGone(arm.deprecation())
                        && !ofArm(type, arm.type()).isEmpty());
    }

    /** Of an object the one that is wanted; values within it are minimal, but it is not within the union. */
    private List<Found> ofArm(UnionType type, TypeRef arm) {
        List<Found> made = new ArrayList<>();
        if (filled() && arm instanceof TypeRef.Named named && values.model().get(named) instanceof ObjectType object) {
            object(object).map(Found::new).ifPresent(made::add);
        }
        made.addAll(values.made(arm, Said.NOTHING, type.id().name(), filled()));
        return made;
    }

    /** The first that is as documented; null is no value of a declared type. */
    private Optional<Object> fitting(TypeDeclaration type, List<Found> found) {
        return found.stream()
                .filter(each -> each.value() != null
                        && values.fit().fits(new TypeRef.Named(type.id()), Said.NOTHING, each.value()))
                .findFirst()
                .map(Found::value);
    }

    /** Adds what names the arm, where a document of it alone does not have to. */
    private static List<Found> tagged(@Nullable Discriminator discriminator, TypeRef arm, List<Found> made) {
        if (discriminator == null || !(arm instanceof TypeRef.Named named)) {
            return made;
        }
        List<Found> all = new ArrayList<>(made);
        for (Found each : made) {
            if (each.value() instanceof Map<?, ?> members) {
                discriminator.values().forEach((tag, id) -> {
                    if (id.equals(named.id())) {
                        all.add(new Found(with(members, discriminator.wireName(), tag)));
                    }
                });
            }
        }
        return all;
    }

    private static Map<Object, @Nullable Object> with(Map<?, ?> members, String name, String value) {
        Map<Object, @Nullable Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return more;
    }
}
