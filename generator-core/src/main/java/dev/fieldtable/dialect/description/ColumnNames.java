package dev.fieldtable.dialect.description;

import dev.fieldtable.model.ConstraintWord;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the columns of tables of fields are headed; any of several words each, in lower case.
 *
 * @param name the names
 * @param type the types
 * @param required whether a field has to be there
 * @param nullable whether its value may be null
 * @param description the descriptions; of several such columns, each adds to the description
 * @param defaultValue what stands in for a field that is left out
 * @param example examples
 * @param link a link to the model of a value of which the type says no more than that it is an object, or a list
 * @param values the values that a text may have
 * @param label a word that says something of the type, such as {@code repeated}
 * @param format how a value is written, in JSON Schema's words
 * @param constraints what a value has to be, spelled as {@link ValueWords} says; of several such columns, each adds to it
 * @param each columns for one constraint each
 */
public record ColumnNames(
        List<String> name,
        List<String> type,
        List<String> required,
        List<String> nullable,
        List<String> description,
        List<String> defaultValue,
        List<String> example,
        List<String> link,
        List<String> values,
        List<String> label,
        List<String> format,
        List<String> constraints,
        Map<ConstraintWord, List<String>> each) {
    /** Brings the words into lower case. */
    public ColumnNames {
        name = Words.lower(name);
        type = Words.lower(type);
        required = Words.lower(required);
        nullable = Words.lower(nullable);
        description = Words.lower(description);
        defaultValue = Words.lower(defaultValue);
        example = Words.lower(example);
        link = Words.lower(link);
        values = Words.lower(values);
        label = Words.lower(label);
        format = Words.lower(format);
        constraints = Words.lower(constraints);
        EnumMap<ConstraintWord, List<String>> copies = new EnumMap<>(ConstraintWord.class);
        each.forEach((word, headers) -> copies.put(word, Words.lower(headers)));
        each = copies;
    }
}
