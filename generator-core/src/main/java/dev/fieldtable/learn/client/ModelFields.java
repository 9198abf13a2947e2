package dev.fieldtable.learn.client;

import dev.fieldtable.text.Letters;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The fields of one model, by the names that docs have for them. */
final class ModelFields {
    /** What pydantic calls the properties that a model has no field for. */
    private static final String EXTRA = "__pydantic_extra__";

    private static final String ADDITIONAL = "additional_properties";

    private final Map<String, FieldMeaning> byAttribute;
    private final Map<String, FieldMeaning> byLowerCase;
    private final Map<String, FieldMeaning> byLetters;
    private final Map<String, FieldMeaning> byWireName;

    ModelFields(Collection<ClassField> fields) {
        Map<String, FieldMeaning> meanings = new HashMap<>();
        for (ClassField field : fields) {
            meanings.put(field.name(), FieldMeaning.of(field));
        }
        byAttribute = meanings;
        byLowerCase = unambiguous(meanings, each -> each.field().name().toLowerCase(Locale.ROOT));
        byLetters = unambiguous(meanings, each -> Letters.of(each.field().name()));
        byWireName = unambiguous(meanings, FieldMeaning::wireName);
    }

    private static Map<String, FieldMeaning> unambiguous(
            Map<String, FieldMeaning> meanings, Function<FieldMeaning, String> key) {
        Map<String, FieldMeaning> found = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (FieldMeaning meaning : meanings.values()) {
            if (found.put(key.apply(meaning), meaning) != null) {
                several.add(key.apply(meaning));
            }
        }
        found.keySet().removeAll(several);
        return found;
    }

    /**
     * The field that a row of the docs is about.
     *
     * @param documented its documented name: the attribute, a constant's in lower case, or the attribute without the
     *     {@code _} that keeps it from being a word of the language
     * @return the field, or nothing if none or several may be meant
     */
    Optional<FieldMeaning> find(String documented) {
        return Optional.ofNullable(byAttribute.get(documented))
                .or(() -> Optional.ofNullable(byLowerCase.get(documented.toLowerCase(Locale.ROOT))))
                .or(() -> Optional.ofNullable(byLetters.get(Letters.of(documented))))
                .or(() -> Optional.ofNullable(byWireName.get(documented)));
    }

    /** {@return the field that takes properties of any other name} */
    Optional<FieldMeaning> additional() {
        return Optional.ofNullable(byAttribute.get(EXTRA)).or(() -> Optional.ofNullable(byAttribute.get(ADDITIONAL)));
    }

    /** {@return the letters of all attributes, without the field for properties of any other name} */
    Set<String> letters() {
        Set<String> letters = new HashSet<>();
        for (String attribute : byAttribute.keySet()) {
            if (!attribute.equals(EXTRA) && !attribute.equals(ADDITIONAL)) {
                letters.add(Letters.of(attribute));
            }
        }
        return letters;
    }
}
