package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.source.RestoredText;

/** Takes tables out of quotes, lists and indentation. */
final class NestedTables implements Repair {
    private static final int CODE_INDENT = 4;

    private final TableHeader headers;

    NestedTables(TableHeader headers) {
        this.headers = headers;
    }

    @Override
    public RestoredText restore(RestoredText page, Findings findings) {
        PageLines lines = PageLines.of(page.text());
        RestoredText.Editor editor = page.edit();
        int line = 0;
        while (line < lines.count()) {
            line = isNestedHeader(lines, line) ? table(page, lines, line, editor, findings) : line + 1;
        }
        return editor.finish();
    }

    private boolean isNestedHeader(PageLines lines, int line) {
        if (lines.isFenced(line) || lines.isBlank(line)) {
            return false;
        }
        int start = lines.start(line);
        int text = textStart(lines, line);
        String content = lines.text().content();
        boolean nested = content.substring(start, text).strip().length() > 0
                || indent(content, start, text) >= CODE_INDENT
                || (text > start && isInItem(lines, line));
        return nested && headers.isHeader(content, text, lines.end(line));
    }

    /** {@return whether an indented line belongs to an item of a list above it} */
    private static boolean isInItem(PageLines lines, int line) {
        String content = lines.text().content();
        int above = line - 1;
        while (above >= 0 && (lines.isBlank(above) || content.charAt(lines.start(above)) == ' ')) {
            above--;
        }
        if (above < 0 || lines.isFenced(above)) {
            return false;
        }
        int start = lines.start(above);
        boolean marked = textStart(lines, above) > start && content.charAt(start) != '>';
        return marked && content.charAt(start) != ' ' && content.charAt(start) != '\t';
    }

    /** Moves the lines of a table to the left; {@return the line behind it} */
    private static int table(
            RestoredText page, PageLines lines, int header, RestoredText.Editor editor, Findings findings) {
        int line = header;
        while (line < lines.count() && isRow(lines, line)) {
            int text = textStart(lines, line);
            // A table needs to be apart from what was a list or a quote above it.
            String apart = line == header && line > 0 && !lines.isBlank(line - 1) ? "\n" : "";
            editor.replace(lines.start(line), text, apart);
            line++;
        }
        findings.repaired(
                DiagnosticCode.NESTED_TABLE,
                page.span(lines.start(header), lines.end(header) - lines.start(header)),
                "The table is indented, or within a quote or a list; it was read as if it were not.");
        return line;
    }

    private static boolean isRow(PageLines lines, int line) {
        int text = textStart(lines, line);
        int end = lines.end(line);
        return text < end && PageLines.indexOf(lines.text().content(), '|', text, end) >= 0;
    }

    /** {@return the offset behind the marks of quotes and lists, and the blanks, that a line begins with} */
    private static int textStart(PageLines lines, int line) {
        String content = lines.text().content();
        int end = lines.end(line);
        int at = lines.start(line);
        int start = at;
        while (at < end) {
            char c = content.charAt(at);
            boolean bullet = (c == '-' || c == '*' || c == '+')
                    && at + 1 < end
                    && (content.charAt(at + 1) == ' ' || content.charAt(at + 1) == '\t');
            if (!bullet && c != '>' && c != ' ' && c != '\t') {
                break;
            }
            at++;
        }
        int digits = at;
        while (digits < end && Character.isDigit(content.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > at && digits - at < 10 && content.startsWith(". ", digits) && digits + 1 < end;
        return numbered ? blanksEnd(content, digits + 2, end) : Math.max(start, at);
    }

    private static int blanksEnd(String content, int from, int end) {
        int at = from;
        while (at < end && (content.charAt(at) == ' ' || content.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static int indent(String content, int from, int to) {
        int indent = 0;
        for (int at = from; at < to; at++) {
            indent += content.charAt(at) == '\t' ? CODE_INDENT : 1;
        }
        return indent;
    }
}
