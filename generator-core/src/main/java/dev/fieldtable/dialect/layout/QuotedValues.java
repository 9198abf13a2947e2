package dev.fieldtable.dialect.layout;

import java.util.List;
import java.util.Set;

/** Values that are printed as JSON or a programming language has them: texts in quotes, all others bare. */
final class QuotedValues {
    private static final Set<String> WORDS = Set.of("true", "false", "null");
    private static final String OPENING = "\"'\u201c\u2018\u00ab";
    private static final String CLOSING = "\"'\u201d\u2019\u00bb";
    private static final int LONGEST_NUMBER = 20;

    private QuotedValues() {}

    /** {@return whether quotes are how these values are printed: all are in quotes that need be} */
    static boolean areQuoted(List<String> values) {
        boolean quoted = false;
        for (String value : values) {
            quoted |= isQuoted(value);
            if (!value.isEmpty() && !isQuoted(value) && !WORDS.contains(value) && !isNumber(value)) {
                return false;
            }
        }
        return quoted;
    }

    /** {@return whether a value is one text in quotes, from end to end} */
    static boolean isQuoted(String value) {
        int last = value.length() - 1;
        int kind = last < 1 ? -1 : OPENING.indexOf(value.charAt(0));
        if (kind < 0) {
            return false;
        }
        char closing = CLOSING.charAt(kind);
        return value.charAt(last) == closing && value.indexOf(closing, 1) == last;
    }

    static String withoutQuotes(String value) {
        return value.substring(1, value.length() - 1);
    }

    /** {@return whether a value is no more than a number} */
    static boolean isNumber(String value) {
        return value.length() <= LONGEST_NUMBER
                && value.chars().allMatch(c -> c == '-' || c == '.' || (c >= '0' && c <= '9'));
    }
}
