package dev.fieldtable.dialect.page;

import dev.fieldtable.house.ColumnWords;
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
    /** {@return the columns of a header row} */
    public static Columns of(RowText header, ColumnWords words) {
        List<String> headers = new ArrayList<>(header.size());
        for (int i = 0; i < header.size(); i++) {
            headers.add(header.text(i));
        }
        return of(headers, words);
    }

    /** {@return the columns of a header, given the text of its cells} */
    public static Columns of(List<String> header, ColumnWords words) {
        return of(
                header.stream()
                        .map(cell -> InlineText.of(cell).visible().toLowerCase(Locale.ROOT))
                        .toArray(String[]::new),
                words);
    }

    /** {@return the columns of a header whose words are given without markup and in lower case} */
    public static Columns of(String[] headers, ColumnWords words) {
        return new Columns(
                indexOf(headers, words.name()),
                indexOf(headers, words.type()),
                indexOf(headers, words.required()),
                indexOf(headers, words.description()),
                indexOf(headers, words.example()),
                indexOf(headers, words.value()));
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
