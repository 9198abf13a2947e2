package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.text.Letters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Some tools write an enum as they write fields: each value is a row of one type, and its description is the value, in the
 * spelling of JSON, {@code | FILM_STOCK | string | "film_stock" |}, or without quotes.
 */
final class ToldValues {
    private ToldValues() {}

    /**
     * Looks whether the rows of a table of fields are values.
     *
     * @param page the page of the table
     * @param columns which cell of a row holds what
     * @param rows the rows
     * @return whether all have one type and one mark, and a value for a description. In quotes, or as numbers, most are called
     *     as their value is: examples stand so too, and no field is called as its example. Without quotes, all are, in another
     *     spelling, and none is marked as there or not, as fields are: descriptions, too, may say no more than the name
     */
    static boolean areIn(MarkdownPage page, DescribedColumns columns, List<RowText> rows) {
        if (columns.descriptions().size() != 1) {
            return false;
        }
        Set<String> kinds = new HashSet<>();
        boolean literal = true;
        boolean bare = columns.required() >= 0;
        int alike = 0;
        for (RowText row : rows) {
            String name = seen(page, row, columns.name());
            String value = seen(page, row, columns.descriptions().get(0));
            String mark = seen(page, row, columns.required());
            boolean same = Letters.of(name).equals(Letters.of(value));
            literal &= QuotedValues.isQuoted(value) || isNumber(value);
            bare &= same && mark.isEmpty() && !name.equals(value) && value.indexOf(' ') < 0;
            if (!literal && !bare) {
                return false;
            }
            kinds.add(seen(page, row, columns.type()) + "|" + mark);
            alike += same ? 1 : 0;
        }
        return kinds.size() == 1 && (bare || 2 * alike > rows.size());
    }

    private static boolean isNumber(String value) {
        return QuotedValues.isNumber(value) && value.chars().anyMatch(Character::isDigit);
    }

    private static String seen(MarkdownPage page, RowText row, int column) {
        return column < 0 ? "" : page.inlines().text(row.text(column)).visible();
    }
}
