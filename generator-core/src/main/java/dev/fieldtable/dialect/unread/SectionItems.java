package dev.fieldtable.dialect.unread;

import java.util.List;

/** Counts the lines that are a row, a value or an arm. */
final class SectionItems {
    /** A table has a header and a delimiter row, which are none. */
    private static final int HEAD = 2;

    private static final List<String> OTHERS = List.of("- ", "* ", "### ", "h3. ", "=== ", "\\subsubsection{");

    private int rows;
    private int others;

    /** Looks at a line, given where its text begins at the earliest and at the latest. */
    void count(String text, int earliest, int latest) {
        for (int at = earliest; at <= latest; at++) {
            if (text.startsWith("|", at)) {
                rows++;
                return;
            }
            int from = at;
            if (OTHERS.stream().anyMatch(item -> text.startsWith(item, from))) {
                others++;
                return;
            }
        }
    }

    /** {@return whether there is no such line; a table without rows has its header} */
    boolean isEmpty() {
        return rows == 0 && others == 0;
    }

    /** {@return whether there is a table with rows} */
    boolean hasRows() {
        return rows > HEAD;
    }

    int rows() {
        return hasRows() ? rows - HEAD : others;
    }
}
