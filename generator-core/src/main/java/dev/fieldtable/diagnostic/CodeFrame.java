package dev.fieldtable.diagnostic;

import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;

/**
 * Shows the line that a diagnostic speaks of, with carets under the place.
 *
 * <p>Table rows run to thousands of columns, mostly padding, so only a window around the place is shown.
 */
public final class CodeFrame {
    private static final int WINDOW = 100;
    private static final String CUT = "…";

    private CodeFrame() {}

    /**
     * Draws the frame.
     *
     * @param span the place
     * @param text the text that the place is in
     * @return two lines, each ended with {@code \n}; empty when the text has no such line
     */
    public static String render(SourceSpan span, SourceText text) {
        if (span.line() > text.lineCount()) {
            return "";
        }
        String line = text.line(span.line());
        int column = Math.min(span.column() - 1, line.length());
        int start = column < WINDOW ? 0 : column - WINDOW / 2;
        int end = Math.min(line.length(), start + WINDOW);
        String before = start > 0 ? CUT : "";
        String after = end < line.length() ? CUT : "";
        int marked = Math.max(1, Math.min(span.length(), end - column));
        String gutter = Integer.toString(span.line());
        StringBuilder frame = new StringBuilder();
        frame.append(gutter).append(" | ").append(before);
        appendPrintable(frame, line, start, end);
        frame.append(after).append('\n');
        frame.append(" ".repeat(gutter.length())).append(" | ");
        frame.append(" ".repeat(before.length() + column - start)).append("^".repeat(marked));
        return frame.append('\n').toString();
    }

    /** Keeps one column a character: what would move the cursor or hide text is shown as a blank or a dot. */
    private static void appendPrintable(StringBuilder out, String line, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                out.append(' ');
            } else {
                out.append(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '·' : c);
            }
        }
    }
}
