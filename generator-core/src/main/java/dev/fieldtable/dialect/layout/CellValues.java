package dev.fieldtable.dialect.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the values that a cell names which is for nothing else: in code or in quotes, or as words with commas between. */
final class CellValues {
    private static final String SEPARATORS = ",/|;\u3001\uff0c";

    /** What may stand between two values besides signs. */
    private static final Set<String> JOINTS = Set.of("", "or", "and");

    private CellValues() {}

    /**
     * Looks through a cell.
     *
     * @param cell its Markdown
     * @return the values, each once; none if there is anything else in the cell, for it may say more than that
     */
    static List<String> of(String cell) {
        return cell.indexOf('`') < 0 ? words(cell) : codes(cell);
    }

    private static List<String> codes(String cell) {
        Set<String> values = new LinkedHashSet<>();
        int at = 0;
        for (int open = cell.indexOf('`'); open >= 0; open = cell.indexOf('`', at)) {
            int close = cell.indexOf('`', open + 1);
            if (close < 0 || !isJoint(cell.substring(at, open))) {
                return List.of();
            }
            values.add(bare(cell.substring(open + 1, close)));
            at = close + 1;
        }
        return isJoint(cell.substring(at)) && !values.contains("") ? List.copyOf(values) : List.of();
    }

    private static boolean isJoint(String between) {
        StringBuilder words = new StringBuilder();
        between.chars().forEach(c -> words.append(SEPARATORS.indexOf(c) < 0 ? (char) c : ' '));
        return JOINTS.contains(words.toString().strip().toLowerCase(Locale.ROOT));
    }

    /** One word alone may be anything. */
    private static List<String> words(String cell) {
        List<String> values = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= cell.length(); at++) {
            if (at == cell.length() || SEPARATORS.indexOf(cell.charAt(at)) >= 0) {
                values.add(cell.substring(from, at).strip());
                from = at + 1;
            }
        }
        boolean plain = values.stream().noneMatch(value -> value.isEmpty() || hasBlank(value));
        List<String> bare = values.stream().map(CellValues::bare).distinct().toList();
        return plain && (bare.size() > 1 || QuotedValues.isQuoted(cell)) ? bare : List.of();
    }

    private static boolean hasBlank(String value) {
        return !QuotedValues.isQuoted(value) && value.indexOf(' ') >= 0;
    }

    private static String bare(String value) {
        return QuotedValues.isQuoted(value) ? QuotedValues.withoutQuotes(value) : value;
    }
}
