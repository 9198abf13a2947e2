package dev.fieldtable.dialect.layout;

import dev.fieldtable.source.RestoredText;
import dev.fieldtable.text.PlainJson;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes pipe tables and headings of the blocks of JSON that ReadMe keeps in its pages: {@code [block:parameters]} has a member for each
 * cell of a table, {@code "h-0"} in its head and {@code "0-0"} below that, in any order.
 */
final class BlockTables {
    private static final String OPEN = "[block:";
    private static final String CLOSE = "[/block]";
    private static final String TABLE = "parameters]";
    private static final String HEADING = "api-header]";

    /** More than any table of people has, so that a number in a page cannot fill the memory. */
    private static final int MOST_CELLS = 100_000;

    private static final Pattern CELL =
            Pattern.compile("\"(?<row>h|\\d{1,6})-(?<column>\\d{1,6})\"[ \\t\\r\\n]*+:[ \\t\\r\\n]*+"
                    + "(?<value>\"(?:[^\"\\\\]|\\\\.)*+\")");

    private final String content;
    private final RestoredText.Editor editor;

    private BlockTables(RestoredText page) {
        this.content = page.text().content();
        this.editor = page.edit();
    }

    /** {@return the page with its tables as Markdown has them; the page itself if it has no such block} */
    static RestoredText withPipes(RestoredText page) {
        return new BlockTables(page).withPipes();
    }

    private RestoredText withPipes() {
        PageScan lines = new PageScan(content, 0);
        while (lines.next()) {
            int start = lines.firstMark();
            if (lines.inCode() || !content.startsWith(OPEN, start)) {
                continue;
            }
            int close = content.indexOf(CLOSE, start);
            int kind = start + OPEN.length();
            if (close < 0) {
                break;
            }
            if (content.startsWith(TABLE, kind)) {
                table(start, kind + TABLE.length(), close);
            } else if (content.startsWith(HEADING, kind)) {
                heading(start, kind + HEADING.length(), close);
            }
            lines.skipTo(PageScan.lineEnd(content, close));
        }
        return editor.finish();
    }

    private void heading(int start, int from, int close) {
        title(content.substring(from, close))
                .ifPresent(title -> editor.replace(start, close + CLOSE.length(), "\n\n## " + title + "\n\n"));
    }

    private static Optional<String> title(String json) {
        return PlainJson.read(json)
                .map(PlainJson::value)
                .filter(Map.class::isInstance)
                .map(value -> ((Map<?, ?>) value).get("title"))
                .filter(String.class::isInstance)
                .map(title -> ((String) title).replaceAll("\\s+", " ").strip());
    }

    private void table(int start, int from, int close) {
        Optional<Map<?, ?>> block = PlainJson.read(content.substring(from, close))
                .map(PlainJson::value)
                .filter(Map.class::isInstance)
                .map(Map.class::cast);
        if (block.isEmpty() || !(block.get().get("data") instanceof Map<?, ?> data)) {
            return;
        }
        int columns = (int) data.keySet().stream()
                .filter(key -> key instanceof String name && name.matches("h-\\d{1,6}"))
                .count();
        int rows = data.keySet().stream()
                        .mapToInt(key -> key instanceof String name ? row(name) : -1)
                        .max()
                        .orElse(-1)
                + 1;
        if (columns == 0 || (long) columns * rows > MOST_CELLS) {
            return;
        }
        int end = close + CLOSE.length();
        editor.replace(start, start, "\n\n");
        for (int row = -1; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cell(row < 0 ? "h" : Integer.toString(row), Integer.toString(column), data, end);
            }
            editor.insert(editor.position(), row < 0 ? "|\n|" + "---|".repeat(columns) + "\n" : "|\n");
        }
        editor.replace(editor.position(), end, "\n");
    }

    /** A cell takes the place of its member, unless that stands above one that was taken already. */
    private void cell(String row, String column, Map<?, ?> data, int end) {
        @Nullable Object value = data.get(row + "-" + column);
        String text =
                value instanceof String cell ? cell : value instanceof BigDecimal number ? number.toPlainString() : "";
        Matcher member = CELL.matcher(content).region(editor.position(), end);
        boolean ahead = member.find()
                && member.group("row").equals(row)
                && member.group("column").equals(column);
        editor.replace(editor.position(), ahead ? member.start("value") : editor.position(), "| ");
        editor.replace(editor.position(), ahead ? member.end() : editor.position(), inCell(text) + " ");
    }

    private static int row(String name) {
        int dash = name.indexOf('-');
        return name.matches("\\d{1,6}-\\d{1,6}") ? Integer.parseInt(name.substring(0, dash)) : -1;
    }

    /** What is in a cell of a table stands in one line, and has no bare pipe. */
    private static String inCell(String markdown) {
        String lines = markdown.strip().replaceAll("(?<!\\\\)\\|", "\\\\|").replaceAll("\\s*\\R\\s*", "<br>");
        return lines.replaceAll("(?:<br>){2,}", "<br><br>");
    }
}
