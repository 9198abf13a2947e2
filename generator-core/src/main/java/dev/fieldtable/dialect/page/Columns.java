package dev.fieldtable.dialect.page;

import dev.fieldtable.house.ColumnWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which cell of a row holds what; the headers tell, in whatever order they stand.
 *
 * @param name the index of the name's cells; each index is -1 if the table has no such column
 * @param type the index of the type's
 * @param required the index of the required mark's
 * @param inverted whether that mark says of a field that it may be left out
 * @param description the index of the description's
 * @param example the index of the example's
 * @param value the index of an enum value's
 * @param beside the index of what says no more than the type does
 */
public record Columns(
        int name, int type, int required, boolean inverted, int description, int example, int value, int beside) {
    private static final String PUNCTUATION = "?:.*!";

    /** What a table that can be sorted shows beside its headers. */
    private static final String ARROWS =
            "\u2191\u2193\u2195\u21c5\u21f3\u21f5\u25b2\u25b3\u25b4\u25b5\u25bc\u25bd\u25be\u25bf\u2b06\u2b07\u2b0d\ufe0e\ufe0f";

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
        String[] bare = Arrays.stream(headers).map(Columns::bare).toArray(String[]::new);
        int required = indexOf(bare, words.required());
        int optional = required < 0 ? indexOf(bare, words.optional()) : -1;
        if (required < 0 && optional < 0) {
            required = indexOf(bare, negated(words.optional()));
            optional = required < 0 ? indexOf(bare, negated(words.required())) : -1;
        }
        return new Columns(
                indexOf(bare, words.name()),
                indexOf(bare, words.type()),
                Math.max(required, optional),
                optional >= 0,
                indexOf(bare, words.description()),
                indexOf(bare, words.example()),
                indexOf(bare, words.value()),
                indexOf(bare, words.beside()));
    }

    /** {@return the same columns, with the marks in another one} */
    public Columns withRequired(int changed) {
        return new Columns(name, type, changed, false, description, example, value, beside);
    }

    /** {@return whether a cell of a table of fields, or of values, is read} */
    public boolean isUsed(int cell, boolean ofValues) {
        return cell == name
                || (ofValues
                        ? cell == value
                        : cell == type || cell == required || cell == description || cell == example || cell == beside);
    }

    /** Who asks {@code Required?} or writes {@code Comment(s)} means the word. */
    private static String bare(String header) {
        int end = header.length();
        while (end > 0 && (isArrow(header.charAt(end - 1)) || PUNCTUATION.indexOf(header.charAt(end - 1)) >= 0)) {
            end--;
        }
        int start = 0;
        while (start < end && isArrow(header.charAt(start))) {
            start++;
        }
        String word = header.substring(start, end);
        String one = word.endsWith("(s)") ? word.substring(0, end - 3) : word;
        return one.indexOf('_') < 0 && one.indexOf('-') < 0
                ? one
                : one.replace('_', ' ').replace('-', ' ');
    }

    private static List<String> negated(List<String> words) {
        return words.stream()
                .flatMap(word -> Stream.of("not " + word, "non " + word, "un" + word, "non" + word))
                .toList();
    }

    private static boolean isArrow(char c) {
        return c == ' ' || ARROWS.indexOf(c) >= 0;
    }

    private static int indexOf(String[] headers, List<String> spellings) {
        for (String spelling : spellings) {
            for (int i = 0; i < headers.length; i++) {
                if (headers[i].equals(spelling)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
