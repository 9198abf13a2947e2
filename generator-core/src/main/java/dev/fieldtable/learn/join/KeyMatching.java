package dev.fieldtable.learn.join;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.text.Letters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds for each key of an object the documented property that it is.
 *
 * <p>A key that is the property's name in JSON is that property; then names count whose letters and digits are the same,
 * those first whose values are of one shape; and last a name that a generator has lengthened to keep two properties apart,
 * {@code ratingArray} for {@code Rating}, where only one can be meant. No property is two keys.
 */
public final class KeyMatching {
    /** What generators put behind a name that another property has already. */
    private static final List<String> LENGTHENINGS =
            List.of("s", "array", "list", "value", "values", "field", "1", "2");

    private final List<Candidate> properties = new ArrayList<>();
    private final Map<String, List<Candidate>> byLetters = new HashMap<>();
    private final Map<String, Candidate> byWireName = new HashMap<>();

    private record Candidate(Property property, Shape shape, String letters) {}

    private KeyMatching(ObjectType type, TypeModel model) {
        for (Property property : type.properties()) {
            Candidate each = new Candidate(property, Shape.of(property.type(), model), Letters.of(property.name()));
            properties.add(each);
            byLetters
                    .computeIfAbsent(each.letters(), letters -> new ArrayList<>())
                    .add(each);
            byWireName.putIfAbsent(property.wireName(), each);
        }
    }

    /**
     * Prepares to find the properties of a type.
     *
     * @param type the type
     * @param model the model that it is of
     * @return what finds them
     */
    public static KeyMatching of(ObjectType type, TypeModel model) {
        return new KeyMatching(type, model);
    }

    /**
     * Finds the properties of some of a type's keys, such as those that a document happens to have.
     *
     * @param keys the keys, and the shapes of their values
     * @return the property of each key that has one, in the order of the keys
     */
    public Map<String, Property> match(Map<String, Shape> keys) {
        return sorted(keys, found(keys));
    }

    /**
     * Finds the properties of all of a type's keys, such as those of a schema. Where one key and one property are left,
     * and one of them may be the other, they are one.
     *
     * @param keys the keys, and the shapes of their values
     * @return the property of each key that has one, in the order of the keys
     */
    public Map<String, Property> matchAll(Map<String, Shape> keys) {
        Map<String, Candidate> found = found(keys);
        List<String> keysLeft =
                keys.keySet().stream().filter(key -> !found.containsKey(key)).toList();
        Set<Candidate> taken = identities(found);
        List<Candidate> left =
                properties.stream().filter(each -> !taken.contains(each)).toList();
        if (found.size() > 1 && keysLeft.size() == 1 && left.size() == 1) {
            String key = keysLeft.get(0);
            Candidate property = left.get(0);
            String letters = Letters.of(key);
            boolean alike = property.letters().contains(letters) || letters.contains(property.letters());
            if (alike && !letters.isEmpty() && property.shape().fits(keys.getOrDefault(key, Shape.ANY))) {
                found.put(key, property);
            }
        }
        return sorted(keys, found);
    }

    private Map<String, Candidate> found(Map<String, Shape> keys) {
        Map<String, Candidate> found = new HashMap<>();
        keys.forEach((key, shape) -> Optional.ofNullable(byWireName.get(key))
                .filter(each -> each.shape().fits(shape))
                .ifPresent(each -> found.put(key, each)));
        Set<Candidate> taken = identities(found);
        keys.forEach((key, shape) -> take(key, spelledAlike(key), shape, found, taken));
        keys.forEach((key, shape) -> {
            if (shape == Shape.OBJECTS) {
                List<Candidate> longer = lengthened(key);
                take(key, longer.size() == 1 ? longer : List.of(), shape, found, taken);
            }
        });
        keys.keySet().forEach(key -> take(key, spelledAlike(key), Shape.ANY, found, taken));
        return found;
    }

    private static void take(
            String key, List<Candidate> among, Shape shape, Map<String, Candidate> found, Set<Candidate> taken) {
        if (found.containsKey(key)) {
            return;
        }
        for (Candidate each : among) {
            if (each.shape().fits(shape) && taken.add(each)) {
                found.put(key, each);
                return;
            }
        }
    }

    private List<Candidate> spelledAlike(String key) {
        String letters = Letters.of(key);
        return letters.isEmpty() ? List.of() : byLetters.getOrDefault(letters, List.of());
    }

    private List<Candidate> lengthened(String key) {
        String letters = Letters.of(key);
        List<Candidate> longer = new ArrayList<>();
        for (String more : letters.isEmpty() ? List.<String>of() : LENGTHENINGS) {
            byLetters.getOrDefault(letters + more, List.of()).stream()
                    .filter(each -> each.shape() == Shape.OBJECTS)
                    .forEach(longer::add);
        }
        return longer;
    }

    private static Set<Candidate> identities(Map<String, Candidate> found) {
        Set<Candidate> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(found.values());
        return taken;
    }

    private static Map<String, Property> sorted(Map<String, Shape> keys, Map<String, Candidate> found) {
        Map<String, Property> matched = new LinkedHashMap<>();
        keys.keySet().forEach(key -> {
            Candidate each = found.get(key);
            if (each != null) {
                matched.put(key, each.property());
            }
        });
        return matched;
    }
}
