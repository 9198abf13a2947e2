package dev.fieldtable.house;

import java.util.List;

/**
 * What columns of tables are headed, in lower case and without marks of punctuation behind them: each in any of several
 * words. Where a table has two of them, the word that comes first here is the column's.
 *
 * @param name headings of the column of names
 * @param type headings of the column of types
 * @param required headings of the column of marks
 * @param optional headings of the column of marks where they tell what may be left out
 * @param description headings of the column of descriptions
 * @param example headings of the column of examples
 * @param value headings of the column of an enum's values
 * @param beside headings of a column that says of a type what that of the type says too, in fewer words
 */
public record ColumnWords(
        List<String> name,
        List<String> type,
        List<String> required,
        List<String> optional,
        List<String> description,
        List<String> example,
        List<String> value,
        List<String> beside) {
    /** Copies the lists. */
    public ColumnWords {
        name = List.copyOf(name);
        type = List.copyOf(type);
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        description = List.copyOf(description);
        example = List.copyOf(example);
        value = List.copyOf(value);
        beside = List.copyOf(beside);
    }
}
