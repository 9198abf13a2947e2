package dev.fieldtable.dialect.unread;

import dev.fieldtable.house.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds rows that have lost the header which would say what is in their cells. */
final class HeadlessRows {
    /** One line may be anything. */
    private static final int FEWEST_ROWS = 2;

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final String FORM = "rows without their header";
    private static final List<Cut> WITHOUT_BORDER = List.of(Cut.PIPES, Cut.TABS, Cut.SEMICOLONS, Cut.COMMAS);

    private final PageText page;
    private final HeaderWords words;

    HeadlessRows(PageText page, HeaderWords words) {
        this.page = page;
        this.words = words;
    }

    /** {@return the rows between pipes, wherever they stand, or all lines below the title if each is such a row} */
    Optional<UnreadTable> first() {
        return piped().or(() ->
                WITHOUT_BORDER.stream().flatMap(cut -> all(cut).stream()).findFirst());
    }

    private Optional<UnreadTable> piped() {
        int first = 0;
        int width = 0;
        int rows = 0;
        int line = 1;
        while (line <= page.count()) {
            if (page.isShort(line) && page.isMarkdownTable(line)) {
                line = tableEnd(line);
                continue;
            }
            int cells = page.isShort(line) && !page.isCode(line) && !page.isBare(line) ? pipedCells(line) : 0;
            if (cells > 1) {
                first = rows == 0 ? line : first;
                width = rows == 0 ? cells : width;
                rows++;
            }
            line++;
        }
        return found(first, width, rows);
    }

    /** {@return how many cells a line has between its pipes; 0 if it is no row, or a header that has no row below it} */
    private int pipedCells(int line) {
        String text = page.get(line).strip();
        List<String> cells = text.startsWith("|") && text.endsWith("|") ? Cut.PIPES.cells(text) : List.of();
        return words.header(cells, true).isPresent() ? 0 : cells.size();
    }

    private int tableEnd(int header) {
        int end = header;
        while (end <= page.count()
                && (!page.isShort(end)
                        || page.get(end).isBlank()
                        || page.get(end).indexOf('|') >= 0)) {
            end++;
        }
        return end;
    }

    /** Prose has commas too, but seldom as many in each line, and behind one word. */
    private Optional<UnreadTable> all(Cut cut) {
        int fewest = cut == Cut.COMMAS ? 3 : 2;
        int first = page.nextText(1);
        first = page.get(first).startsWith("#") ? page.nextText(first + 1) : first;
        int width = page.isShort(first) ? cut.cells(page.get(first)).size() : 0;
        int rows = 0;
        for (int line = first; line <= page.count() && width >= fewest; line = page.nextText(line + 1)) {
            width = isRow(cut, line, width) ? width : 0;
            rows++;
        }
        return width < fewest || rows < FEWEST_ROWS ? Optional.empty() : found(first, width, rows);
    }

    private boolean isRow(Cut cut, int line, int width) {
        if (!page.isShort(line) || page.isCode(line) || page.isDelimiter(line)) {
            return false;
        }
        List<String> cells = cut.cells(page.get(line));
        return cells.size() == width && WORD.matcher(cells.get(0).strip()).matches();
    }

    /** A value has a name and nothing else. */
    private static Optional<UnreadTable> found(int first, int width, int rows) {
        SectionKind kind = width == 2 ? SectionKind.VALUES : SectionKind.FIELDS;
        return rows == 0 ? Optional.empty() : Optional.of(new UnreadTable(first, first + rows, FORM, kind, rows));
    }
}
