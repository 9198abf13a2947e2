package dev.fieldtable.dialect.unread;

import dev.fieldtable.dialect.page.Columns;
import java.util.List;
import java.util.Optional;

/** Finds tables whose rows are lines, whatever sets their cells apart and stands before them. */
final class RowTables {
    /** What may stand between two rows: lines that belong to the cells of the upper one. */
    private static final int MOST_LINES_BETWEEN = 3;

    private final PageText page;
    private final HeaderWords words;

    RowTables(PageText page, HeaderWords words) {
        this.page = page;
        this.words = words;
    }

    /**
     * Looks whether a line is the header of such a table, and not of one that the Markdown parser finds.
     *
     * @param line the line
     * @param inSection whether the heading of a section stands above it
     */
    Optional<UnreadTable> at(int line, boolean inSection) {
        String header = page.get(line);
        if (!words.mayHoldHeader(header) || page.isMarkdownTable(line)) {
            return Optional.empty();
        }
        for (Cut cut : Cut.values()) {
            List<String> cells = cut.cells(header);
            Optional<Columns> columns = words.header(cells, inSection || isOfValues(line, cut, cells));
            if (columns.isPresent()) {
                int width = cells.size();
                return table(line, cut, columns.get()).or(() -> stacked(line, cut, columns.get(), width));
            }
        }
        return Optional.empty();
    }

    /** A guide may speak of names and values, and show some in code; a table has a row right below its header. */
    private boolean isOfValues(int header, Cut cut, List<String> cells) {
        if (page.isCode(header) || !words.isOfValues(cells)) {
            return false;
        }
        int row = page.isBare(header + 1) && !page.get(header + 1).isBlank() ? header + 2 : header + 1;
        return cut.rowCells(page.get(row)).size() == cells.size();
    }

    private Optional<UnreadTable> table(int header, Cut cut, Columns columns) {
        int rows = 0;
        int end = header + 1;
        int between = 0;
        for (int line = end; line <= page.count() && between <= MOST_LINES_BETWEEN; line++) {
            if (page.isBare(line)) {
                continue;
            }
            if (page.isDelimiter(line + 1) && line > header + 1) {
                break;
            }
            List<String> cells = cut.rowCells(page.get(line));
            boolean row = cells.size() > Math.max(1, cut.isProse() ? columns.name() + 1 : 0);
            if (row) {
                rows += isText(cells.get(Math.min(columns.name(), cells.size() - 1))) ? 1 : 0;
                end = line + 1;
                between = 0;
            } else {
                boolean heading = page.get(line).startsWith("#");
                between += cut.isProse() || heading ? MOST_LINES_BETWEEN + 1 : 1;
            }
        }
        return rows == 0
                ? Optional.empty()
                : Optional.of(new UnreadTable(header, end, form(header, cut), HeaderWords.kind(columns), rows));
    }

    /** As in AsciiDoc: a header in one line, and below it a cell in each line. */
    private Optional<UnreadTable> stacked(int header, Cut cut, Columns columns, int width) {
        int cells = 0;
        int line = header + 1;
        while (line <= page.count()
                && (page.get(line).isBlank() || page.get(line).startsWith("|"))) {
            boolean cell = page.get(line).startsWith("|") && !page.get(line).startsWith("|=");
            cells += cell ? 1 : 0;
            line++;
        }
        int rows = (cells + width - 1) / width;
        return cut != Cut.PIPES || cells < 2
                ? Optional.empty()
                : Optional.of(new UnreadTable(header, line, form(header, cut), HeaderWords.kind(columns), rows));
    }

    private static boolean isText(String cell) {
        return cell.chars().anyMatch(Character::isLetterOrDigit);
    }

    private String form(int header, Cut cut) {
        String line = page.get(header);
        Optional<Lead> lead = cut == Cut.PIPES ? Lead.of(line, line.indexOf('|')) : Optional.empty();
        if (lead.isPresent()) {
            return lead.get().title();
        }
        if (page.isCode(header)) {
            return "a table in a block of code";
        }
        String text = line.strip();
        if (text.startsWith("||")) {
            return "a Jira table";
        }
        if (text.startsWith("|_.")) {
            return "a Textile table";
        }
        boolean framed = cut == Cut.PIPES || cut == Cut.BLANKS;
        return framed
                ? Frame.of(page.get(page.textAbove(header)), page.get(page.nextText(header + 1)))
                        .map(Frame::title)
                        .orElse(cut.title())
                : cut.title();
    }
}
