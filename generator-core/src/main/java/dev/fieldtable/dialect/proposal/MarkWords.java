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

    private MarkWords() {}

    static boolean isYes(String word) {
        return YES.contains(word);
    }

    static boolean isNo(String word) {
        return NO.contains(word);
    }
}
