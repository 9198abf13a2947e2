package dev.fieldtable.dialect.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What keeps a table that looks like one of fields from being read, and what a description has to say for that.
 *
 * @param message what is missing
 * @param advice which member says it
 */
record UnreadColumns(String message, String advice) {
    private static final String OR_PROSE = ", or name its heading in `models.ignored` if the table is prose.";

    /** What people head names, of whatever docs. */
    private static final Set<String> NAMES = Set.of(
            "name",
            "field",
            "field name",
            "property",
            "property name",
            "attribute",
            "attribute name",
            "parameter",
            "param",
            "key",
            "element",
            "member",
            "option",
            "variable",
            "argument");

    private static final Set<String> TYPES = Set.of(
            "type", "data type", "datatype", "field type", "format", "value type", "kind", "json type", "schema");

    private static final Set<String> MARKS = Set.of("required", "required?", "mandatory", "optional", "nullable");

    private static final Set<String> VALUES =
            Set.of("value", "values", "enum value", "enum values", "possible values", "allowed values", "constant");

    /** {@return whether a column is headed as those of types are} */
    static boolean haveTypes(List<String> headers) {
        return headers.stream().anyMatch(TYPES::contains);
    }

    static Optional<UnreadColumns> of(List<String> headers, DescribedColumns columns, DescribedColumns values) {
        String all = headers.stream()
                .map(header -> header.isEmpty() ? "''" : "`" + header.replace("`", "") + "`")
                .distinct()
                .collect(Collectors.joining(", "));
        if (columns.type() >= 0) {
            return Optional.of(new UnreadColumns(
                    "This table has a column of types and none of names",
                    "Say in the description which of " + all
                            + " has the names, as one of `columns.name`, or, if each row"
                            + " is a type of a union, which has these, as one of `unions.type`" + OR_PROSE));
        }
        boolean marked = headers.stream().anyMatch(MARKS::contains);
        boolean typed = haveTypes(headers);
        if (columns.name() >= 0 && (typed || marked)) {
            return Optional.of(new UnreadColumns(
                    "This table has a column of names and none of types",
                    "Say in the description which of " + all + " has the types, as one of `columns.type`" + OR_PROSE));
        }
        if (headers.stream().anyMatch(NAMES::contains) && (typed || marked)) {
            return Optional.of(new UnreadColumns(
                    "This table has columns that fields have, and none that the description names",
                    "Say in the description which of " + all + " has the names and which the types, as one of"
                            + " `columns.name` and of `columns.type`" + OR_PROSE));
        }
        if (headers.stream().anyMatch(VALUES::contains)) {
            return Optional.of(new UnreadColumns(
                    "This table may have the values of an enum, and "
                            + (values.type() < 0
                                    ? "none of its columns is said to"
                                    : "no column of it has their names"),
                    "Say in the description which of " + all
                            + " has the values, as one of `enums.value`, and which their"
                            + " names, as one of `enums.name`; one column may be both. Or name its heading in"
                            + " `models.ignored`."));
        }
        return Optional.empty();
    }
}
