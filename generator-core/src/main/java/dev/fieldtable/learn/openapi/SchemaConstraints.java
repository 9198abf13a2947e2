package dev.fieldtable.learn.openapi;

import dev.fieldtable.learn.json.Json;
import dev.fieldtable.model.ConstraintWord;
import dev.fieldtable.model.Constraints;
import dev.fieldtable.model.Limit.Measured;
import dev.fieldtable.model.TypeRef;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a schema says of values besides their type. */
final class SchemaConstraints {
    private SchemaConstraints() {}

    /** {@return what a schema itself says; without what JSON Schema does not allow} */
    static Map<ConstraintWord, Object> of(Json schema) {
        Map<ConstraintWord, Object> said = new EnumMap<>(ConstraintWord.class);
        for (ConstraintWord word : ConstraintWord.values()) {
            schema.member(word.label())
                    .flatMap(value -> word.value(text(word, value)))
                    .ifPresent(value -> said.put(word, value));
        }
        // Before 3.1 a bound was exclusive if a flag beside it said so.
        exclude(schema, said, ConstraintWord.MINIMUM, ConstraintWord.EXCLUSIVE_MINIMUM);
        exclude(schema, said, ConstraintWord.MAXIMUM, ConstraintWord.EXCLUSIVE_MAXIMUM);
        return said;
    }

    private static String text(ConstraintWord word, Json value) {
        if (word == ConstraintWord.PATTERN) {
            return value.text().orElse("");
        }
        return value instanceof Json.Digits number ? number.digits() : "";
    }

    private static void exclude(
            Json schema, Map<ConstraintWord, Object> said, ConstraintWord bound, ConstraintWord exclusive) {
        Object value = schema.isTrue(exclusive.label()) ? said.remove(bound) : null;
        if (value != null) {
            said.put(exclusive, value);
        }
    }

    /** {@return the words that say something of what some constraints say something of: a bound is one, exclusive or not} */
    static Set<ConstraintWord> besides(Constraints constraints) {
        Set<ConstraintWord> words = EnumSet.noneOf(ConstraintWord.class);
        words.addAll(constraints.said().keySet());
        twins(words, ConstraintWord.MINIMUM, ConstraintWord.EXCLUSIVE_MINIMUM);
        twins(words, ConstraintWord.MAXIMUM, ConstraintWord.EXCLUSIVE_MAXIMUM);
        return words;
    }

    private static void twins(Set<ConstraintWord> words, ConstraintWord bound, ConstraintWord exclusive) {
        if (words.contains(bound) || words.contains(exclusive)) {
            words.add(bound);
            words.add(exclusive);
        }
    }

    /**
     * What schemas say of the value of a property that its docs do not.
     *
     * @param type the documented type
     * @param documented what the docs say
     * @param schema the schema of the property
     * @param innermost that of the elements of lists, and of the elements of these
     * @return what is more; nothing if they contradict themselves
     */
    static Constraints more(TypeRef type, Constraints documented, Schema schema, Schema innermost) {
        Map<ConstraintWord, Object> said = new EnumMap<>(ConstraintWord.class);
        innermost.constraints().forEach((word, value) -> {
            if (word.measured() != Measured.ELEMENTS) {
                said.put(word, value);
            }
        });
        said.putAll(schema.constraints());
        said.keySet().removeIf(word -> !word.fits(type));
        boolean sound = !Constraints.of(said).isContradictoryFor(type);
        said.entrySet().removeAll(documented.said().entrySet());
        return sound ? Constraints.of(said) : Constraints.NONE;
    }
}
