package dev.fieldtable.dialect.layout;

import java.util.Arrays;
import java.util.List;

/**
 * Tells whether a page has anything that tools for sites have beside Markdown. Hardly a page has, and all of them are asked: it is
 * looked through once.
 */
final class SiteMarks {
    /** For each character the marks that begin with it; none where there is none. */
    private static final String[][] MARKS = new String[128][];

    static {
        for (String mark : List.of(
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
                "===+ \"")) {
            String[] others = MARKS[mark.charAt(0)];
            String[] all = others == null ? new String[1] : Arrays.copyOf(others, others.length + 1);
            all[all.length - 1] = mark;
            MARKS[mark.charAt(0)] = all;
        }
    }

    private SiteMarks() {}

    /** {@return whether there is any} */
    static boolean areIn(String content) {
        int length = content.length();
        for (int at = 0; at < length; at++) {
            char c = content.charAt(at);
            if (c < MARKS.length && MARKS[c] != null && begins(content, at, MARKS[c])) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String content, int at, String[] marks) {
        for (String mark : marks) {
            if (content.startsWith(mark, at)) {
                return true;
            }
        }
        return false;
    }
}
