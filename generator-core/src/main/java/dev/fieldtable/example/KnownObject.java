package dev.fieldtable.example;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An object of the docs, and which of its properties a key is. */
final class KnownObject {
    /** What generators of clients put behind a name that another property has already but for its case. */
    private static final List<String> LENGTHENINGS = List.of("", "s", "list", "array");

    private final ObjectType type;
    private final ValueKinds kinds;
    private final Map<String, List<Property>> byLetters = new HashMap<>();

    KnownObject(ObjectType type, ValueKinds kinds) {
        this.type = type;
        this.kinds = kinds;
        for (Property property : type.properties()) {
            byLetters
                    .computeIfAbsent(Letters.of(property.name()), any -> new ArrayList<>())
                    .add(property);
        }
        byLetters.remove("");
    }

    ObjectType type() {
        return type;
    }

    /** {@return what keys have to be in letters and digits to be properties} */
    Set<String> names() {
        return byLetters.keySet();
    }

    /**
     * Finds the property that a key is. A value that is an object cannot be that of a property that holds none: where a
     * {@code guid} is documented, and {@code guids} that are objects, objects called {@code Guid} are the latter.
     */
    Optional<Property> property(String key, Shown value) {
        String letters = Letters.of(key);
        if (value.isObject()) {
            for (String more : LENGTHENINGS) {
                for (Property each : byLetters.getOrDefault(letters + more, List.of())) {
                    if (kinds.of(each.type()) == ValueKind.OBJECTS) {
                        return Optional.of(each);
                    }
                }
            }
        }
        return byLetters.getOrDefault(letters, List.of()).stream()
                .filter(each -> kinds.of(each.type()).admits(value))
                .findFirst();
    }

    /** {@return how many keys of a value are properties} */
    long known(Shown.Members value) {
        return value.members().entrySet().stream()
                .filter(each -> property(each.getKey(), each.getValue()).isPresent())
                .count();
    }

    /** {@return whether most keys of a value are properties; an object that takes any others needs no more than one} */
    boolean isLike(Shown.Members value) {
        long known = known(value);
        return 2 * known > value.members().size() || (type.additionalProperties() != null && known > 0);
    }

    /** {@return how many properties a value would have to have, and has not} */
    long missing(Shown.Members value) {
        Set<String> there = value.members().keySet().stream().map(Letters::of).collect(Collectors.toSet());
        return type.properties().stream()
                .filter(each -> each.presence().required() && !there.contains(Letters.of(each.name())))
                .count();
    }
}
