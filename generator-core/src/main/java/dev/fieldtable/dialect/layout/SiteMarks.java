package dev.fieldtable.dialect.layout;

import java.util.List;

/**
 * Tells whether a page has anything that tools for sites have beside Markdown. Hardly a page has, and all of them are asked: it is
 * looked through once.
 */
final class SiteMarks {
    private static final List<String> MARKS = List.of(
            "{{",
            "{%",
            "{:",
            "{.",
            "{ .",
            "{table}",
            "{list-table}",
            "[block:",
            ":::",
            "///",
            "!!!",
            "???",
            "=== \"",
            "===! \"",
            "===+ \"");

    /** For each character whether a mark may begin with it. */
    private static final boolean[] BEGIN = new boolean[128];

    static {
        MARKS.forEach(mark -> BEGIN[mark.charAt(0)] = true);
    }

    private SiteMarks() {}

    /** {@return whether there is any} */
    static boolean areIn(String content) {
        for (int at = 0; at < content.length(); at++) {
            char c = content.charAt(at);
            if (c < BEGIN.length && BEGIN[c] && begins(content, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String content, int at) {
        for (String mark : MARKS) {
            if (content.startsWith(mark, at)) {
                return true;
            }
        }
        return false;
    }
}
