package dev.fieldtable.dialect.layout;

import dev.fieldtable.source.RestoredText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes tables out of the directives of MyST, which look like blocks of code and are none: a table of pipes in <code>{table}</code>, and a
 * list of lists in <code>{list-table}</code>, which becomes one.
 */
final class DirectiveTables {
    private static final Pattern OPENING =
            Pattern.compile("(?<fence>`{3,}+|~{3,}+|:{3,}+)[ \\t]*+\\{(?<kind>table|list-table)\\}(?<title>.*+)");
    private static final Pattern OPTION = Pattern.compile(":[\\w-]++:.*+");
    private static final Pattern HEADED = Pattern.compile(":?+header-rows:[ \\t]*+[1-9][ \\t]*+");
    private static final Pattern ROW = Pattern.compile("[ \\t]*+[*+-][ \\t]++[*+-](?:[ \\t]++(?<text>.*+))?+");
    private static final Pattern CELL = Pattern.compile("[ \\t]++[*+-](?:[ \\t]++(?<text>.*+))?+");
    private static final String RULE = "---";

    private final String content;
    private final RestoredText.Editor editor;
    /** Looking to the end for each directive takes too long on a page full of such that do not end. */
    private boolean isClosed = true;

    private DirectiveTables(RestoredText page) {
        this.content = page.text().content();
        this.editor = page.edit();
    }

    /** {@return the page with its tables as Markdown has them; the page itself if it has no such directive} */
    static RestoredText withPipes(RestoredText page) {
        return new DirectiveTables(page).withPipes();
    }

    private record Line(int start, int mark, int end) {}

    private RestoredText withPipes() {
        PageScan lines = new PageScan(content, 0);
        while (isClosed && lines.next()) {
            Matcher opening = OPENING.matcher(content).region(lines.firstMark(), lines.end());
            if ((lines.opensCode() || !lines.inCode()) && opening.matches()) {
                int end = directive(opening, lines);
                // Its fence is no fence of code any more.
                lines = end > lines.start() ? new PageScan(content, end) : lines;
            }
        }
        return editor.finish();
    }

    /** Reads a directive, and {@return where what is behind it begins; where it began, if it is not read} */
    private int directive(Matcher opening, PageScan scan) {
        List<Line> lines = new ArrayList<>();
        int at = scan.lineEnd();
        while (at < content.length() && !closes(at, opening.group("fence"))) {
            int end = PageScan.textEnd(content, at);
            lines.add(new Line(at, firstMark(at, end), end));
            at = PageScan.lineEnd(content, at);
        }
        isClosed = at < content.length();
        int options = options(lines);
        List<Line> body = lines.subList(options, lines.size());
        boolean listed = opening.group("kind").equals("list-table");
        boolean headed = lines.subList(0, options).stream()
                .anyMatch(line -> HEADED.matcher(content.substring(line.mark(), line.end()))
                        .matches());
        if (!isClosed || body.isEmpty() || (listed && !(headed && isOfRows(body)))) {
            return scan.start();
        }
        String title = opening.group("title").strip();
        editor.replace(scan.start(), body.get(0).start(), title.isEmpty() ? "\n" : "\n**" + title + "**\n\n");
        if (listed) {
            rows(body);
        }
        int end = PageScan.textEnd(content, at);
        editor.replace(Math.max(at, editor.position()), end, "");
        return PageScan.lineEnd(content, at);
    }

    private int firstMark(int start, int end) {
        int at = start;
        while (at < end && " \t".indexOf(content.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private boolean closes(int line, String fence) {
        String text = content.substring(line, PageScan.textEnd(content, line)).strip();
        return text.startsWith(fence) && text.chars().allMatch(c -> c == fence.charAt(0));
    }

    /** {@return how many of the first lines say how the table is to be shown} */
    private int options(List<Line> lines) {
        boolean ruled = false;
        int count = 0;
        while (count < lines.size()) {
            String text =
                    content.substring(lines.get(count).mark(), lines.get(count).end());
            boolean rule = text.strip().equals(RULE) && (ruled || count == 0);
            if (!rule && !ruled && !text.isEmpty() && !OPTION.matcher(text).matches()) {
                return count;
            }
            ruled ^= rule;
            count++;
        }
        return count;
    }

    private boolean isOfRows(List<Line> body) {
        return ROW.matcher(content.substring(body.get(0).start(), body.get(0).end()))
                .matches();
    }

    private void rows(List<Line> body) {
        int columns = 0;
        boolean isHead = true;
        for (Line line : body) {
            if (line.mark() == line.end()) {
                continue;
            }
            Matcher row = ROW.matcher(content).region(line.start(), line.end());
            Matcher cell = CELL.matcher(content).region(line.start(), line.end());
            if (row.matches()) {
                if (columns > 0) {
                    editor.insert(editor.position(), endOfRow(isHead, columns));
                    isHead = false;
                    columns = 0;
                }
                cell(row, line, "| ");
                columns++;
            } else if (cell.matches()) {
                cell(cell, line, " | ");
                columns++;
            } else {
                text(line.mark(), line.end(), " ");
            }
        }
        editor.insert(editor.position(), endOfRow(isHead, columns));
    }

    private static String endOfRow(boolean isHead, int columns) {
        return isHead ? " |\n|" + "---|".repeat(columns) + "\n" : " |\n";
    }

    private void cell(Matcher cell, Line line, String lead) {
        text(cell.group("text") == null ? line.end() : cell.start("text"), line.end(), lead);
    }

    private void text(int from, int to, String lead) {
        editor.replace(editor.position(), from, lead);
        for (int at = from; at < to; at++) {
            if (content.charAt(at) == '\\') {
                at++;
            } else if (content.charAt(at) == '|') {
                editor.insert(at, "\\");
            }
        }
        // Copies the text, so that what comes next stands behind it.
        editor.insert(to, "");
    }
}
