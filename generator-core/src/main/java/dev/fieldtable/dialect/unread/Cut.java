package dev.fieldtable.dialect.unread;

import dev.fieldtable.dialect.page.RowText;
import java.util.ArrayList;
import java.util.List;

/** A way to set the cells of a row apart that stands on a line. */
enum Cut {
    /** Pipes, as in Markdown, in many kinds of markup, and in tables that programs draw. */
    PIPES("a table of pipes") {
        @Override
        List<String> cells(String line) {
            return line.indexOf('|') < 0 ? List.of() : RowText.cells(line, 0, line.length());
        }
    },
    /** The lines of a table that is drawn with characters made for that. */
    BOX("a boxed table") {
        @Override
        List<String> cells(String line) {
            int first = indexOfBar(line, 0);
            return first < 0 ? List.of() : apart(line, first);
        }

        private static List<String> apart(String line, int first) {
            List<String> cells = new ArrayList<>();
            int from = 0;
            for (int bar = first; bar >= 0; bar = indexOfBar(line, from)) {
                cells.add(line.substring(from, bar));
                from = bar + 1;
            }
            cells.add(line.substring(from));
            return cells;
        }

        private static int indexOfBar(String line, int from) {
            int at = from;
            while (at < line.length() && BARS.indexOf(line.charAt(at)) < 0) {
                at++;
            }
            return at == line.length() ? -1 : at;
        }
    },
    TABS("tab-separated values (TSV)") {
        @Override
        List<String> cells(String line) {
            return quotedCells(line, '\t');
        }
    },
    SEMICOLONS("values separated by semicolons (CSV)") {
        @Override
        List<String> cells(String line) {
            return quotedCells(line, ';');
        }
    },
    COMMAS("comma-separated values (CSV)") {
        @Override
        List<String> cells(String line) {
            return quotedCells(line, ',');
        }
    },
    /** As in LaTeX. */
    AMPERSANDS("a LaTeX table") {
        @Override
        List<String> cells(String line) {
            return quotedCells(line, '&');
        }
    },
    /** As in the header of a table of MediaWiki. */
    EXCLAMATIONS("a MediaWiki table") {
        @Override
        List<String> cells(String line) {
            return line.contains(TWO) ? cellsBetween(line) : List.of();
        }

        @Override
        List<String> rowCells(String line) {
            return PIPES.cells(line);
        }

        private static List<String> cellsBetween(String line) {
            List<String> cells = new ArrayList<>();
            int from = 0;
            for (int at = line.indexOf(TWO); at >= 0; at = line.indexOf(TWO, from)) {
                cells.add(line.substring(from, at));
                from = at + TWO.length();
            }
            cells.add(line.substring(from));
            return cells;
        }
    },
    /** As in the simple tables of reStructuredText, and in what programs print. */
    BLANKS("columns set apart by blanks") {
        @Override
        List<String> cells(String line) {
            return line.contains("  ") ? blankCells(line) : List.of();
        }

        private static List<String> blankCells(String line) {
            List<String> cells = new ArrayList<>();
            int at = 0;
            while (at < line.length()) {
                int end = line.indexOf("  ", at);
                end = end < 0 ? line.length() : end;
                if (end > at) {
                    cells.add(line.substring(at, end));
                }
                at = end;
                while (at < line.length() && line.charAt(at) == ' ') {
                    at++;
                }
            }
            return cells;
        }
    };

    private static final String TWO = "!!";
    private static final String BARS = "\u2502\u2503\u2551\u2506\u250a\u00a6";

    private final String title;

    Cut(String title) {
        this.title = title;
    }

    /** {@return whether prose has such characters too, so that what does not go on like a table ends it} */
    boolean isProse() {
        return this == COMMAS || this == SEMICOLONS || this == AMPERSANDS || this == BLANKS;
    }

    /** {@return what people call a table of such rows} */
    String title() {
        return title;
    }

    /** {@return the cells of a line; none if nothing in it sets cells apart in this way} */
    abstract List<String> cells(String line);

    /** {@return the cells of a line below such a header} */
    List<String> rowCells(String line) {
        return cells(line);
    }

    /** What stands in double quotes is one cell, whatever it holds. */
    private static List<String> quotedCells(String line, char separator) {
        if (line.indexOf(separator) < 0) {
            return List.of();
        }
        List<String> cells = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            quoted ^= c == '"';
            if (c == separator && !quoted) {
                cells.add(line.substring(from, at));
                from = at + 1;
            }
        }
        cells.add(line.substring(from));
        return cells;
    }
}
