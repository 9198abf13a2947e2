package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.house.ColumnWords;
import dev.fieldtable.source.RestoredText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Makes pipe tables of HTML tables whose header names the columns of fields or of values, and of those that are as plain as one. */
final class HtmlTables implements Repair {
    private static final String OPEN = "<table";
    private static final String CLOSE = "</table>";

    private final Predicate<List<String>> isHeader;
    private final boolean takesOutInner;

    HtmlTables(ColumnWords words) {
        this(
                headers -> {
                    Columns columns = Columns.of(headers, words);
                    return columns.name() >= 0 && (columns.type() >= 0 || columns.value() >= 0);
                },
                false);
    }

    /**
     * A repair of some tables.
     *
     * @param isHeader tells by its cells, in lower case, whether a row heads one of these
     * @param takesOutInner whether tables within cells are left out, and told of, so that nothing in them is taken for what
     *     the cell says of its own row
     */
    HtmlTables(Predicate<List<String>> isHeader, boolean takesOutInner) {
        this.isHeader = isHeader;
        this.takesOutInner = takesOutInner;
    }

    @Override
    public RestoredText restore(RestoredText page, Findings findings) {
        String content = page.text().content();
        int start = indexOf(content, OPEN, 0);
        if (start < 0) {
            return page;
        }
        PageLines lines = PageLines.of(page.text());
        RestoredText.Editor editor = page.edit();
        boolean balanced = true;
        while (start >= 0) {
            int close = balanced ? matching(content, start) : -1;
            // Once is enough: looking to the end for each table takes too long on a page full of such.
            balanced &= close >= 0;
            close = close < 0 ? indexOf(content, CLOSE, start) : close;
            int end = close < 0 ? content.length() : close + CLOSE.length();
            int line = page.text().span(start, 0).line() - 1;
            if (!lines.isFenced(line)) {
                convert(page, start, end, editor, findings);
            }
            start = close < 0 ? -1 : indexOf(content, OPEN, end);
        }
        return editor.finish();
    }

    /** Where a text has HTML tables; within them, entities are what HTML says. */
    static final class Places {
        private final int[] bounds;

        private Places(List<Integer> bounds) {
            this.bounds = bounds.stream().mapToInt(Integer::intValue).toArray();
        }

        boolean holds(int offset) {
            int found = Arrays.binarySearch(bounds, offset);
            // The last bound at or before the offset is the beginning of a table if its index is even.
            int bound = found >= 0 ? found : -found - 2;
            return bound % 2 == 0;
        }
    }

    static Places places(String content) {
        List<Integer> bounds = new ArrayList<>();
        int start = indexOf(content, OPEN, 0);
        while (start >= 0) {
            int close = indexOf(content, CLOSE, start);
            bounds.add(start);
            bounds.add(close < 0 ? content.length() : close);
            start = close < 0 ? -1 : indexOf(content, OPEN, close);
        }
        return new Places(bounds);
    }

    /** {@return where the table ends that begins here, however many stand within it; -1 if it does not} */
    private static int matching(String content, int start) {
        int depth = 0;
        for (int at = start; at >= 0; at = content.indexOf('<', at + 1)) {
            if (content.regionMatches(true, at, OPEN, 0, OPEN.length())) {
                depth++;
            } else if (content.regionMatches(true, at, CLOSE, 0, CLOSE.length()) && --depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private static int indexOf(String content, String tag, int from) {
        for (int at = content.indexOf('<', from); at >= 0; at = content.indexOf('<', at + 1)) {
            if (content.regionMatches(true, at, tag, 0, tag.length())) {
                return at;
            }
        }
        return -1;
    }

    private void convert(RestoredText page, int start, int end, RestoredText.Editor editor, Findings findings) {
        Parser parser = Parser.htmlParser().settings(ParseSettings.preserveCase).setTrackPosition(true);
        Element body = parser.parseInput(page.text().content().substring(start, end), "")
                .body();
        @Nullable Element table = body.selectFirst("table");
        List<Elements> rows = new ArrayList<>();
        for (Element row : body.select("tr")) {
            Elements cells = row.select("> th, > td");
            // The rows of a table within a cell are what is in that cell.
            if (!cells.isEmpty() && Objects.equals(row.closest("table"), table)) {
                rows.add(cells);
            }
        }
        if (rows.isEmpty() || !(isHeader(rows.get(0)) || isPlain(body, rows))) {
            return;
        }
        editor.replace(start, start, "\n\n");
        for (int i = 0; i < rows.size(); i++) {
            for (Element cell : rows.get(i)) {
                // A tag that is not closed ends behind the last character.
                int from = Math.min(end, start + cell.sourceRange().endPos());
                if (takesOutInner) {
                    takeOut(page, start, cell.select("table"), findings);
                }
                int to = cell.endSourceRange().isTracked()
                                && cell.endSourceRange().startPos()
                                        >= cell.sourceRange().endPos()
                        ? Math.min(end, start + cell.endSourceRange().startPos())
                        : from;
                editor.replace(editor.position(), Math.max(from, editor.position()), "| ");
                editor.replace(
                        Math.max(from, editor.position()), Math.max(to, editor.position()), HtmlCell.markdown(cell));
                editor.insert(editor.position(), " ");
            }
            editor.insert(
                    editor.position(),
                    i > 0 ? "|\n" : "|\n|" + "---|".repeat(rows.get(0).size()) + "\n");
        }
        editor.replace(editor.position(), end, "\n");
        findings.repaired(
                DiagnosticCode.HTML_TABLE,
                page.span(start, OPEN.length()),
                "An HTML table of " + Findings.count(rows.size() - 1, "row") + " was read as a pipe table.");
    }

    private static void takeOut(RestoredText page, int start, Elements inner, Findings findings) {
        if (inner.isEmpty()) {
            return;
        }
        int rows = inner.select("tr").size();
        String what = "A table within a cell of another was left out";
        findings.add(Diagnostic.of(
                        DiagnosticCode.TABLE_PASSED_OVER,
                        page.span(start + inner.get(0).sourceRange().startPos(), OPEN.length()),
                        what + "; rows left out: " + rows + ".",
                        Advice.literal(
                                "Nothing to do if the type of its row is a model that has these fields; else give it"
                                        + " a heading of its own."))
                .about(what)
                .losing(Loss.ofTable(rows)));
        inner.remove();
    }

    /** A table of prose that a pipe table could be: under a head, with as many cells in each row. */
    private static boolean isPlain(Element body, List<Elements> rows) {
        int columns = rows.get(0).size();
        return rows.get(0).stream().allMatch(cell -> cell.normalName().equals("th"))
                && rows.stream().allMatch(row -> row.size() == columns)
                && body.select("table").size() == 1
                && body.select("[rowspan], [colspan]").isEmpty();
    }

    private boolean isHeader(Elements cells) {
        List<String> headers = cells.stream()
                .map(cell -> cell.text().replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT))
                .toList();
        return isHeader.test(headers);
    }
}
