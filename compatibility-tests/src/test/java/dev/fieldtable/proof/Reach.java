package dev.fieldtable.proof;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much of an answer its model reaches: it goes through the answer and the accessors at once. Which class a value is of
 * is seen from the value alone, so that nothing that reads docs or evidence judges itself.
 */
final class Reach {
    private final Generated generated;
    private final Map<Class<?>, ObjectType> models = new HashMap<>();
    private final List<String> failures = new ArrayList<>();
    private int reached;
    private int undocumented;

    private Reach(Generated generated) {
        this.generated = generated;
        for (TypeDeclaration type : generated.types()) {
            if (type instanceof ObjectType object) {
                models.put(generated.classOf(type.id()), object);
            }
        }
    }

    /**
     * Reads an answer, looks at each key of it, writes it, and asks the validator whether names are spelled as in JSON.
     *
     * @param type the model that it is
     * @param json the answer
     */
    static Reach of(Generated generated, Mapper mapper, TypeId type, String json) throws Exception {
        Reach reach = new Reach(generated);
        Object tree = Json.parse(json);
        Object read = mapper.read(json, generated.classOf(type));
        reach.value("", read, tree);
        String difference = Json.difference(tree, Json.parse(mapper.write(read)));
        if (difference != null) {
            reach.failures.add(difference + " is written otherwise");
        }
        generated.validate(read, "TOLERANT").stream()
                .filter(finding -> finding.rule().equals("spelling"))
                .forEach(finding -> reach.failures.add(finding.pointer() + " is spelled otherwise"));
        return reach;
    }

    /** How many keys an accessor gives the value of. */
    int reached() {
        return reached;
    }

    /** How many keys the docs do not have in any spelling, where they do not allow any other. */
    int undocumented() {
        return undocumented;
    }

    /** What is documented and not reached, or reached and not the same. */
    List<String> failures() {
        return failures;
    }

    private void value(String pointer, @Nullable Object value, @Nullable Object tree) throws Exception {
        if (value instanceof Optional<?> optional) {
            value(pointer, optional.orElse(null), tree);
        } else if (value != null && value.getClass().getSimpleName().equals("Tristate")) {
            require(pointer, Boolean.FALSE.equals(generated.call("isAbsent", value)));
            value(pointer, generated.call("toOptional", value), tree);
        } else if (value == null || tree == null) {
            require(pointer, value == null && tree == null);
        } else if (models.containsKey(value.getClass())) {
            model(pointer, value, models.get(value.getClass()), tree);
        } else if (value instanceof List<?> list) {
            require(pointer, tree instanceof List<?> items && items.size() == list.size());
            for (int i = 0; tree instanceof List<?> items && i < Math.min(items.size(), list.size()); i++) {
                value(pointer + "/" + i, list.get(i), items.get(i));
            }
        } else if (value instanceof Map<?, ?> map) {
            require(
                    pointer,
                    tree instanceof Map<?, ?> members && members.keySet().equals(map.keySet()));
            for (Map.Entry<?, ?> each : map.entrySet()) {
                String name = each.getKey().toString();
                value(
                        Pointer.child(pointer, name),
                        each.getValue(),
                        Pointer.map(tree).get(name));
            }
        } else if (value instanceof Number number) {
            boolean same = tree instanceof BigDecimal other && new BigDecimal(number.toString()).compareTo(other) == 0;
            require(pointer, same);
        } else if (value instanceof String || value instanceof Boolean) {
            require(pointer, value.equals(tree));
        } else if (hasValue(value.getClass())) {
            value(pointer, generated.call("value", value), tree);
        }
    }

    private void model(String pointer, Object model, ObjectType type, Object tree) throws Exception {
        if (!(tree instanceof Map)) {
            require(pointer, false);
            return;
        }
        Set<String> documented = type.properties().stream()
                .map(property -> letters(property.name()))
                .collect(Collectors.toSet());
        Map<?, ?> rest = (Map<?, ?>) generated.call("nullsAndUnknowns", model);
        for (Map.Entry<String, @Nullable Object> each : Pointer.map(tree).entrySet()) {
            String key = each.getKey();
            String place = Pointer.child(pointer, key);
            Optional<Property> property = type.properties().stream()
                    .filter(candidate -> candidate.wireName().equals(key))
                    .findFirst();
            if (property.isPresent()) {
                property(place, model, type, property.get(), each.getValue());
            } else {
                undocumented += type.additionalProperties() == null ? 1 : 0;
                require(place, rest != null && rest.containsKey(key) && !documented.contains(letters(key)));
            }
        }
    }

    private void property(String place, Object model, ObjectType type, Property property, @Nullable Object tree)
            throws Exception {
        Object value;
        try {
            value = generated.access(model, type, property);
        } catch (RuntimeException e) {
            failures.add(place + ": " + e.getMessage());
            return;
        }
        reached++;
        value(place, value, tree);
    }

    /** Values of enums have one, and arms of unions; a date has none. */
    private static boolean hasValue(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("value") && method.getParameterCount() == 0);
    }

    private void require(String pointer, boolean holds) {
        if (!holds) {
            failures.add(pointer + " is not reached");
        }
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
