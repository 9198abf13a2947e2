package dev.fieldtable.house;

import java.util.Set;

/**
 * What columns of tables are headed, in lower case: each in any of several words, of which a table has one.
 *
 * @param name headings of the column of names
 * @param type headings of the column of types
 * @param required headings of the column of marks
 * @param description headings of the column of descriptions
 * @param example headings of the column of examples
 * @param value headings of the column of an enum's values
 */
public record ColumnWords(
        Set<String> name,
        Set<String> type,
        Set<String> required,
        Set<String> description,
        Set<String> example,
        Set<String> value) {
    /** Copies the sets. */
    public ColumnWords {
        name = Set.copyOf(name);
        type = Set.copyOf(type);
        required = Set.copyOf(required);
        description = Set.copyOf(description);
        example = Set.copyOf(example);
        value = Set.copyOf(value);
    }
}
