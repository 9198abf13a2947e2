package dev.fieldtable.dialect.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which cell of a row holds what; the headers tell, in whatever order they stand.
 *
 * @param name the index of the name's cells; each index is -1 if the table has no such column
 * @param type the index of the type's
 * @param required the index of the required mark's
 * @param description the index of the description's
 * @param example the index of the example's
 * @param value the index of an enum value's
 */
public record Columns(int name, int type, int required, int description, int example, int value) {
    private static final Set<String> NAMES = Set.of(
            "field",
            "field name",
            "name",
            "property",
            "property name",
            "parameter",
            "attribute",
            "attributes",
            "key",
            "member",
            "constant",
            "enum");
    private static final Set<String> TYPES = Set.of("type", "data type", "datatype");
    private static final Set<String> MARKS = Set.of("required", "required?", "mandatory");
    private static final Set<String> DESCRIPTIONS = Set.of("description", "desc", "details");
    private static final Set<String> EXAMPLES = Set.of("example", "examples", "example value", "sample");
    private static final Set<String> VALUES = Set.of("value", "values");

    public static Columns of(RowText header) {
        List<String> headers = new ArrayList<>(header.size());
        for (int i = 0; i < header.size(); i++) {
            headers.add(header.text(i));
        }
        return of(headers);
    }

    public static Columns of(List<String> header) {
        return of(header.stream()
                .map(cell -> Markup.plain(cell).toLowerCase(Locale.ROOT))
                .toArray(String[]::new));
    }

    /** {@return the columns of a header whose words are given without markup and in lower case} */
    public static Columns of(String[] headers) {
        return new Columns(
                indexOf(headers, NAMES),
                indexOf(headers, TYPES),
                indexOf(headers, MARKS),
                indexOf(headers, DESCRIPTIONS),
                indexOf(headers, EXAMPLES),
                indexOf(headers, VALUES));
    }

    private static int indexOf(String[] headers, Set<String> spellings) {
        for (int i = 0; i < headers.length; i++) {
            if (spellings.contains(headers[i])) {
                return i;
            }
        }
        return -1;
    }
}
