package dev.fieldtable.dialect.repair;

import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.InlineText;
import dev.fieldtable.dialect.page.RequiredMarks;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceText;
import java.util.Arrays;
import java.util.Locale;

/**
 * Tables of rendered pages, in two forms: cells that are followed by a pipe each, in rows that need not be lines, below
 * a header with a delimiter row; and cells with tabs between them, in rows that begin lines.
 */
final class ScrapedTables {
    private static final int NONE = -1;

    private final SourceText page;
    private final String text;
    private final TypeLanguage types;
    private final HouseStyle house;
    private final RequiredMarks marks;
    private final RestoredText.Editor editor;
    private final CellBreaks breaks;
    private final Pipes pipes;

    ScrapedTables(
            SourceText page, TypeLanguage types, HouseStyle house, Findings findings, RestoredText.Editor editor) {
        this.page = page;
        this.text = page.content();
        this.types = types;
        this.house = house;
        this.marks = new RequiredMarks(house.cells());
        this.editor = editor;
        this.breaks = new CellBreaks(page, editor, findings);
        this.pipes = Pipes.of(text);
    }

    /**
     * Restores a table.
     *
     * @param lines the page's lines
     * @param header the line of its header
     * @param next the line of the next section, behind the table
     * @return the first line that is no part of the table
     */
    int restore(ScrapedLines lines, int header, int next) {
        int end = next > lines.count() ? text.length() : page.lineStart(next);
        int tableEnd = text.substring(lines.start(header), lines.end(header)).indexOf('|') >= 0
                ? piped(lines.start(header), lines.end(header), end)
                : tabbed(lines, header, next);
        return tableEnd <= page.lineStart(header)
                ? header
                : page.span(Math.max(0, tableEnd - 1), 0).line() + 1;
    }

    private int piped(int start, int headerEnd, int end) {
        int header = pipes.firstFrom(start);
        int limit = pipes.firstFrom(end);
        int delimiter = pipes.nextDelimiter(header);
        if (delimiter < 0 || delimiter >= limit || text.charAt(start) != '|') {
            return headerEnd;
        }
        int size = pipes.delimiters(delimiter);
        TableGrid grid = TableGrid.of(pipes, header, size, false, house);
        int row = delimiter;
        int last = Math.min(delimiter + size, limit - 1);
        int tableEnd = pipes.offset(last) + 1;
        for (int next = grid.nextRow(row, limit); next >= 0; next = grid.nextRow(next, limit)) {
            int after = grid.nextRow(next, limit);
            boolean opened = next == row + size + 1;
            int closing = after < 0 ? Math.min(next + size, limit - 1) : after;
            closing -= after == next + size + 1 ? 1 : 0;
            tableEnd = row(grid, next, opened, closing, after < 0 ? end : NONE);
            row = next;
        }
        return tableEnd;
    }

    /**
     * Restores a row.
     *
     * @param row the pipe in front of its first cell
     * @param opened whether that is the row's own and not the one that closes the row above
     * @param last the pipe behind its last cell
     * @param end where the table ends at the latest, if this is its last row; else -1
     * @return the offset behind the row
     */
    private int row(TableGrid grid, int row, boolean opened, int last, int end) {
        int from = pipes.offset(row) + 1;
        if (opened) {
            editor.replace(Blanks.skipBack(text, pipes.offset(row)), pipes.offset(row), "\n");
        } else {
            int start = Blanks.skip(text, from);
            editor.replace(from, start, "\n| ");
            from = start;
        }
        for (int pipe = row; pipe < last; pipe++) {
            cell(grid.columns(), pipe - row, from, pipes.offset(pipe + 1), false);
            from = pipes.offset(pipe + 1) + 1;
        }
        int rest = end >= 0 && last - row < grid.size() ? lineRest(from, end) : from;
        if (rest > from) {
            cell(grid.columns(), last - row, from, rest, false);
            editor.insert(rest, " |");
        }
        return rest;
    }

    /** {@return where the line ends that goes on here; the end of the text if that comes first} */
    private int lineRest(int from, int end) {
        int at = from;
        while (at < end && !Blanks.isLineEnd(text.charAt(at))) {
            at++;
        }
        return Math.max(from, Blanks.skipBack(text, at));
    }

    private int tabbed(ScrapedLines lines, int header, int next) {
        String[] words = text.substring(lines.start(header), lines.end(header)).split("\t", -1);
        Arrays.setAll(words, i -> InlineText.of(words[i]).visible().toLowerCase(Locale.ROOT));
        Columns columns = Columns.of(words, house.columns());
        tabbedRow(columns, lines.start(header), lines.end(header));
        editor.insert(lines.end(header), "\n|" + " --- |".repeat(words.length));
        int row = lines.skipBlank(header + 1);
        int end = lines.end(header);
        while (row < next && isRow(lines, row, columns, words.length)) {
            int after = row + 1;
            while (after < next && !isRow(lines, after, columns, words.length)) {
                after++;
            }
            int last = after < next
                    ? after - 1
                    : lastLine(lines, row, next, words.length, columns.description() == words.length - 1);
            while (lines.isBlank(last)) {
                last--;
            }
            int start = lines.start(row);
            editor.replace(editor.position(), start, "\n");
            end = rowEnd(lines, last);
            tabbedRow(columns, lines.start(row), end);
            row = after;
        }
        return end;
    }

    /** The tabs at the end of a line are cells without text. */
    private int rowEnd(ScrapedLines lines, int line) {
        int end = lines.end(line);
        while (end < text.length() && (text.charAt(end) == '\t' || text.charAt(end) == ' ')) {
            end++;
        }
        return end;
    }

    private boolean isRow(ScrapedLines lines, int line, Columns columns, int size) {
        int start = lines.start(line);
        int end = lines.lineEnd(line);
        int tab = tab(start, end);
        if (tab <= start || tab == end || !isWord(start, Blanks.skipBack(text, tab))) {
            return false;
        }
        int column = 0;
        int from = start;
        while (column < columns.required() && tab < end) {
            column++;
            from = tab + 1;
            tab = tab(from, end);
        }
        return columns.required() < 0
                ? count(start, end) >= size - 1
                : column == columns.required()
                        && tab - from < 60
                        && !text.substring(from, tab).isBlank()
                        && marks.of(text.substring(from, tab).strip()) != null;
    }

    /** {@return the first tab of a part of the text; the part's end if there is none} */
    private int tab(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != '\t') {
            at++;
        }
        return at;
    }

    private boolean isWord(int start, int end) {
        for (int at = start; at < end; at++) {
            if (Blanks.isBlank(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private int count(int from, int to) {
        int tabs = 0;
        for (int at = from; at < to; at++) {
            tabs += text.charAt(at) == '\t' ? 1 : 0;
        }
        return tabs;
    }

    /**
     * The last row ends with the first empty line behind its last tab, or with two empty lines if it ends with a
     * description, which may have paragraphs.
     */
    private int lastLine(ScrapedLines lines, int row, int next, int size, boolean paragraphs) {
        int tabs = count(page.lineStart(row), lines.lineEnd(row));
        int line = row;
        while (line + 1 < next
                && (tabs < size - 1
                        || !lines.isBlank(line + 1)
                        || (paragraphs && line + 2 < next && !lines.isBlank(line + 2)))) {
            line++;
            tabs += count(page.lineStart(line), lines.lineEnd(line));
        }
        return line;
    }

    private void tabbedRow(Columns columns, int start, int end) {
        editor.insert(start, "| ");
        int column = 0;
        int from = start;
        for (int at = start; at <= end; at++) {
            if (at == end || text.charAt(at) == '\t') {
                cell(columns, column, from, at, true);
                if (at < end) {
                    editor.replace(at, at + 1, " | ");
                }
                column++;
                from = at + 1;
            }
        }
        editor.insert(end, " |");
    }

    /** Cells between tabs may hold pipes; those that are followed by pipes are cut by whoever reads the row. */
    private void cell(Columns columns, int column, int from, int to, boolean escaped) {
        int start = Blanks.skip(text, from);
        int end = Blanks.skipBack(text, to);
        if (start >= end) {
            editor.replace(from, to, " ");
            return;
        }
        editor.replace(from, start, " ");
        if (column == columns.type()) {
            String spelled = types.withLinks(text.substring(start, end));
            editor.replace(start, end, spelled.replace('\r', ' ').replace('\n', ' '));
        } else {
            breaks.keep(start, end, column == columns.description() || column == columns.example(), escaped);
        }
        editor.replace(end, to, " ");
    }
}
