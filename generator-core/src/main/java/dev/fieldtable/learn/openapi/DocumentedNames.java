package dev.fieldtable.learn.openapi;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which documented property a name in JSON is. Docs of a client spell names as its language does; where nobody has said what
 * they are in JSON, another spelling of the same name says nothing else.
 */
final class DocumentedNames {
    /** What a generator has been told to call a property or a parameter. */
    private static final String GIVEN = "x-speakeasy-name-override";

    private final Map<String, Property> byName = new HashMap<>();
    private final Map<String, List<Property>> bySpelling = new HashMap<>();

    /**
     * The names of an object.
     *
     * @param documented the object in the docs; {@code null} if they have none
     * @param areJson whether its names are those in JSON, however they look
     */
    DocumentedNames(@Nullable ObjectType documented, boolean areJson) {
        List<Property> properties = documented == null ? List.of() : documented.properties();
        for (Property property : properties) {
            byName.putIfAbsent(property.wireName(), property);
            if (!areJson && isOpen(property)) {
                bySpelling
                        .computeIfAbsent(Letters.of(property.name()), letters -> new ArrayList<>())
                        .add(property);
            }
        }
    }

    /** {@return whether the name in JSON that a property has is its documented name in some spelling, which rules make} */
    static boolean isOpen(Property property) {
        return Letters.of(property.name()).equals(Letters.of(property.wireName()));
    }

    /** {@return the documented property; {@code null} if the docs have none} */
    @Nullable
    Property find(String key, Node schema) {
        Property same = byName.get(key);
        if (same != null) {
            return same;
        }
        Property called = only(schema.value().textOf(GIVEN));
        return called == null ? only(key) : called;
    }

    private @Nullable Property only(String name) {
        List<Property> found = name.isEmpty() ? List.of() : bySpelling.getOrDefault(Letters.of(name), List.of());
        return found.size() == 1 ? found.get(0) : null;
    }
}
