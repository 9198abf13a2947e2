package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.InlineText;
import dev.fieldtable.dialect.page.RowText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the rows that are no content: what converters and people put between the rows of a long table. */
final class Furniture {
    private static final String RULES = "-\u2010\u2011\u2012\u2013\u2014\u2015_=~.:\u2026\u00b7\u22ee\u22ef ";
    private static final int LONGEST_NOTE = 80;

    /** What stands alone in a row where a table goes over the end of a page. */
    private static final Pattern NOTE = Pattern.compile(
            "[(\\[*_ ]*(?:(?:table )?cont(?:inued|inues|\\.|'d|\u2019d)"
                    + "(?: (?:on|from|below|above|overleaf|next|previous)\\b.*)?"
                    + "|page \\d+(?: ?(?:of|/) ?\\d+)?)[)\\]*_\u2026. :]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ELLIPSIS =
            Pattern.compile("\\.{2,3}|(?:\\. ){2}\\.|[\u2026\u22ee\u22ef]|\\[(?:\\.{3}|\u2026)]");

    /** How people write comments where there are none: as a link that nobody refers to, or in the braces of MDX. */
    private static final Pattern COMMENT =
            Pattern.compile("\\[(?://|comment)]: ?(?:#|<>) ?[(\"'].*[)\"']|\\{/\\*.*\\*/}", Pattern.CASE_INSENSITIVE);

    /** What says how the table above looks, and what a site's generator takes out. */
    private static final Pattern TEMPLATE =
            Pattern.compile("\\{:?\\s*[.#:][^{}]*}|\\{::?[^{}]*}|\\{\\{[<%].*[>%]}}|\\{%.*%}|:{3,}\\s*\\w*");

    private Furniture() {}

    /** {@return whether a line below rows is no text, but for those who make a site of the page} */
    static boolean isTemplate(String line) {
        return (line.startsWith("{") || line.startsWith(":::"))
                && TEMPLATE.matcher(line).matches();
    }

    /** {@return whether a row holds nothing but dots that stand for rows which were left out} */
    static boolean isEllipsis(RowText row) {
        boolean dots = false;
        for (int i = 0; i < row.size(); i++) {
            String cell = row.text(i);
            if (!cell.isEmpty() && !ELLIPSIS.matcher(cell).matches()) {
                return false;
            }
            dots |= !cell.isEmpty();
        }
        return dots && row.isPiped();
    }

    /** {@return whether a line among rows is a comment, whatever pipes it has} */
    static boolean isComment(String line) {
        return (line.startsWith("[") || line.startsWith("{"))
                && COMMENT.matcher(line).matches();
    }

    /** {@return whether a row parts a header from its rows} */
    static boolean isDelimiter(RowText row) {
        boolean delimiter = row.isPiped() && row.size() > 0;
        for (int i = 0; i < row.size() && delimiter; i++) {
            String cell = row.text(i);
            delimiter = cell.contains("--") && cell.chars().allMatch(c -> c == '-' || c == ':');
        }
        return delimiter;
    }

    /** {@return whether a row holds nothing, or nothing but dashes and dots} */
    static boolean isEmpty(RowText row) {
        for (int i = 0; i < row.size(); i++) {
            if (!isRule(row.text(i))) {
                return false;
            }
        }
        return row.isPiped();
    }

    /** {@return whether a cell holds nothing, or nothing but dashes and dots} */
    static boolean isRule(String cell) {
        return cell.chars().allMatch(c -> RULES.indexOf(c) >= 0);
    }

    /**
     * Tells a header that stands in a table once more. A field may have the name {@code field}, but not the mark
     * {@code Required}; of two columns the very letters count, and code is a name.
     *
     * @param header the header
     * @param row a row below it
     * @return whether they say the same
     */
    static boolean repeats(RowText header, RowText row) {
        if (header.size() != row.size()) {
            return false;
        }
        for (int i = 0; i < row.size(); i++) {
            if (!isSame(row.text(i), header.text(i), row.size())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(String here, String there, int columns) {
        if (here.equals(there)) {
            return true;
        }
        InlineText text = InlineText.of(here);
        String header = InlineText.of(there).visible();
        return columns > 2
                ? text.visible().equalsIgnoreCase(header)
                : text.visible().equals(header) && text.code() == null;
    }

    /** {@return whether a row has one cell that is not empty, and this tells of the end of a page} */
    static boolean isNote(RowText row) {
        List<String> cells = new ArrayList<>(1);
        for (int i = 0; i < row.size() && cells.size() < 2; i++) {
            if (!row.text(i).isEmpty()) {
                cells.add(row.text(i));
            }
        }
        return row.isPiped() && cells.size() == 1 && isNote(cells.get(0));
    }

    /** A name in code marks is one, whatever it says. */
    private static boolean isNote(String text) {
        return text.length() <= LONGEST_NOTE && NOTE.matcher(text).matches();
    }
}
