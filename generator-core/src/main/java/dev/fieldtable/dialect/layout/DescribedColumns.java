package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.description.ColumnNames;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.dialect.description.EnumWords;
import dev.fieldtable.dialect.description.StarredWords;
import dev.fieldtable.model.ConstraintWord;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which cell of a row holds what, as a description says; -1 for what the table has no column for.
 *
 * @param name that of the name
 * @param type that of the type, or of the value of an enum
 * @param required that of the mark
 * @param nullable that of what says null
 * @param descriptions those of prose
 * @param defaultValue that of the default
 * @param example that of the example
 * @param link that of a link to the model of the value
 * @param values that of values that a text may have
 * @param label that of a word that adds to the type
 * @param format that of the format
 * @param constraints those of constraints
 * @param each those of one constraint each
 */
record DescribedColumns(
        int name,
        int type,
        int required,
        int nullable,
        List<Integer> descriptions,
        int defaultValue,
        int example,
        int link,
        int values,
        int label,
        int format,
        List<Integer> constraints,
        List<OfConstraint> each) {
    /**
     * A column for a constraint.
     *
     * @param word the constraint
     * @param index which column
     */
    record OfConstraint(ConstraintWord word, int index) {}

    static DescribedColumns ofFields(List<String> headers, DialectDescription description) {
        ColumnNames columns = description.columns();
        return new DescribedColumns(
                indexOf(headers, columns.name()),
                indexOf(headers, columns.type()),
                indexOf(headers, columns.required()),
                indexOf(headers, columns.nullable()),
                indexesOf(headers, columns.description()),
                indexOf(headers, columns.defaultValue()),
                indexOf(headers, columns.example()),
                indexOf(headers, columns.link()),
                indexOf(headers, columns.values()),
                indexOf(headers, columns.label()),
                indexOf(headers, columns.format()),
                indexesOf(headers, columns.constraints()),
                Arrays.stream(ConstraintWord.values())
                        .map(word -> new OfConstraint(
                                word, indexOf(headers, columns.each().getOrDefault(word, List.of()))))
                        .filter(column -> column.index() >= 0)
                        .toList());
    }

    static DescribedColumns ofValues(List<String> headers, DialectDescription description) {
        EnumWords enums = description.enums();
        // One column may be both, and whoever says so need not say it twice.
        int value = indexOf(headers, enums.value().isEmpty() ? enums.name() : enums.value());
        int name = indexOf(headers, enums.name().isEmpty() ? enums.value() : enums.name());
        return new DescribedColumns(
                name,
                value,
                -1,
                -1,
                indexesOf(headers, description.columns().description()),
                -1,
                -1,
                -1,
                -1,
                -1,
                -1,
                List.of(),
                List.of());
    }

    /** {@return the column of the types of a union's arms; -1 if the table has names, or no such column} */
    static int ofArms(List<String> headers, DialectDescription description) {
        boolean named = indexOf(headers, description.columns().name()) >= 0;
        return named ? -1 : indexOf(headers, description.arms());
    }

    /** {@return those of a table whose cells have the names alone, although they are said to have the types as well} */
    DescribedColumns ofNames() {
        return new DescribedColumns(name, -1, -1, -1, List.of(), -1, -1, -1, -1, -1, -1, List.of(), List.of());
    }

    /** {@return those of a table of fields that are values, each of which its description has} */
    DescribedColumns ofToldValues() {
        return new DescribedColumns(
                name, descriptions.get(0), -1, -1, List.of(), -1, -1, -1, -1, -1, -1, List.of(), List.of());
    }

    /** {@return whether there are a name and a type, which may stand in one cell} */
    boolean isOfFields() {
        return name >= 0 && type >= 0;
    }

    /** {@return whether a cell has the name and, behind it, the type} */
    boolean isShared() {
        return isOfFields() && name == type;
    }

    /** {@return whether there are a name and a value, which may be one} */
    boolean isOfValues() {
        return name >= 0 && type >= 0;
    }

    private static int indexOf(List<String> headers, List<String> words) {
        for (String word : words) {
            int found = headers.indexOf(word);
            if (found >= 0) {
                return found;
            }
        }
        return IntStream.range(0, headers.size())
                .filter(i -> StarredWords.hold(words, headers.get(i)))
                .findFirst()
                .orElse(-1);
    }

    private static List<Integer> indexesOf(List<String> headers, List<String> words) {
        return IntStream.range(0, headers.size())
                .filter(i -> StarredWords.hold(words, headers.get(i)))
                .boxed()
                .toList();
    }
}
