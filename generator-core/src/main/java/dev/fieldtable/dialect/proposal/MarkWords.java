package dev.fieldtable.dialect.proposal;

import java.util.List;

/** Words of a column that says what has to be there, in lower case. */
final class MarkWords {
    private static final List<String> YES = List.of(
            "yes",
            "y",
            "true",
            "required",
            "mandatory",
            "always",
            "x",
            "\u2713",
            "\u2714",
            "\u2714\ufe0f",
            "\u2705",
            ":heavy_check_mark:",
            ":white_check_mark:",
            "required, constant",
            "required, read-only");

    private static final List<String> NO = List.of(
            "no",
            "n",
            "false",
            "optional",
            "not required",
            "never",
            "-",
            "\u2013",
            "\u2014",
            "\u2717",
            "\u2718",
            "\u274c",
            ":x:",
            ":heavy_minus_sign:",
            "optional, constant",
            "optional, read-only");

    /** What follows a word where something has to be there under a condition alone. */
    private static final List<String> CONDITIONS = List.of(" if ", " when ", " unless ", " for ");

    private MarkWords() {}

    /** Somebody who shows a sign for a word may say the word beside it. */
    static boolean isYes(String word) {
        int sign = word.startsWith(":") ? word.indexOf(": ") : -1;
        return YES.contains(word) || (sign > 0 && YES.contains(word.substring(sign + 2)));
    }

    /** {@return words that begin with a condition, {@code required if *}; empty if a mark has none} */
    static String condition(String mark) {
        for (String condition : CONDITIONS) {
            int at = mark.indexOf(condition);
            if (at > 0 && isYes(mark.substring(0, at))) {
                return mark.substring(0, at) + condition + "*";
            }
        }
        return "";
    }

    /** {@return what stands before the first comma of a mark; empty if there is none} */
    static String lead(String mark) {
        return mark.substring(0, Math.max(0, mark.indexOf(',')));
    }

    static boolean isNo(String word) {
        return NO.contains(word);
    }
}
