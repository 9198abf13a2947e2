package dev.fieldtable.dialect.layout;

import java.util.Arrays;
import java.util.Locale;

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
record Columns(int name, int type, int required, int description, int example, int value) {
    static Columns of(RowText header) {
        String[] headers = new String[header.size()];
        Arrays.setAll(headers, i -> Markup.plain(header.text(i)).toLowerCase(Locale.ROOT));
        return of(headers);
    }

    /** {@return the columns of a header whose words are given without markup and in lower case} */
    static Columns of(String[] headers) {
        return new Columns(
                indexOf(headers, "field", "name", "property", "parameter", "attribute", "attributes"),
                indexOf(headers, "type"),
                indexOf(headers, "required"),
                indexOf(headers, "description"),
                indexOf(headers, "example", "examples"),
                indexOf(headers, "value"));
    }

    private static int indexOf(String[] headers, String... spellings) {
        for (int i = 0; i < headers.length; i++) {
            for (String spelling : spellings) {
                if (headers[i].equals(spelling)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
