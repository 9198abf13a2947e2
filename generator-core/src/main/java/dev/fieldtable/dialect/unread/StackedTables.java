package dev.fieldtable.dialect.unread;

import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.house.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds tables with one cell a line, as they come off rendered pages, and as some kinds of markup write them. */
final class StackedTables {
    private static final int MOST_COLUMNS = 12;

    private final PageText page;
    private final HeaderWords words;

    StackedTables(PageText page, HeaderWords words) {
        this.page = page;
        this.words = words;
    }

    /**
     * Looks whether the header of such a table begins in a line.
     *
     * @param line the line
     * @param inSection whether the heading of a section stands above it
     */
    Optional<UnreadTable> at(int line, boolean inSection) {
        if (!words.isWord(page.get(line)) || isItem(page.get(line))) {
            return Optional.empty();
        }
        List<String> header = new ArrayList<>();
        int next = line;
        while (next <= page.count()
                && header.size() < MOST_COLUMNS
                && page.isShort(next)
                && words.isWord(page.get(next))) {
            header.add(page.get(next));
            next = page.nextText(next + 1);
        }
        Optional<Columns> columns = words.header(header, inSection);
        return columns.isEmpty() ? Optional.empty() : table(line, next, header.size(), HeaderWords.kind(columns.get()));
    }

    /** A list of words is a list of words; in reStructuredText the cells of a row are one in a list. */
    private static boolean isItem(String line) {
        String text = line.strip();
        return text.startsWith("- ") || (text.startsWith("* ") && !text.startsWith("* - "));
    }

    private Optional<UnreadTable> table(int header, int first, int columns, SectionKind kind) {
        int cells = 0;
        int line = first;
        while (line <= page.count() && !page.get(line).startsWith("#")) {
            cells += isCell(line) ? 1 : 0;
            line++;
        }
        int rows = (cells + columns - 1) / columns;
        return cells < columns - 1
                ? Optional.empty()
                : Optional.of(new UnreadTable(header, line, form(header), kind, rows));
    }

    /** A mark may be a cell, but not one that only holds a table together. */
    private boolean isCell(int line) {
        String text = page.get(line).strip();
        boolean holds = text.startsWith("|") || text.startsWith("+") || text.startsWith("{") || text.startsWith("=");
        return !text.isEmpty() && !(holds && page.isBare(line));
    }

    private String form(int header) {
        String text = page.get(header).strip();
        if (text.startsWith("!")) {
            return Frame.MEDIAWIKI.title();
        }
        if (text.startsWith("* -")) {
            return Frame.RESTRUCTURED_TEXT.title();
        }
        return Frame.of(page.get(page.textAbove(header)), "").map(Frame::title).orElse("one cell a line");
    }
}
