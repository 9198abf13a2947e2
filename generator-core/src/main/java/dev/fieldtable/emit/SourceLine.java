package dev.fieldtable.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of Java, as far as its layout goes.
 *
 * @param indent by how many spaces it is indented
 * @param text what stands behind them, without white space at its end
 */
record SourceLine(int indent, String text) {
    private static final int TYPICAL_LENGTH = 32;

    /** The lines of a file; the last one is empty if the file ends with a line end. */
    static List<SourceLine> of(String source) {
        List<SourceLine> lines = new ArrayList<>(source.length() / TYPICAL_LENGTH);
        int begin = 0;
        for (int end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', begin)) {
            lines.add(of(source, begin, end));
            begin = end + 1;
        }
        lines.add(of(source, begin, source.length()));
        return lines;
    }

    private static SourceLine of(String source, int begin, int end) {
        int first = begin;
        while (first < end && source.charAt(first) == ' ') {
            first++;
        }
        String text = source.substring(first, end).stripTrailing();
        return new SourceLine(text.isEmpty() ? 0 : first - begin, text);
    }

    /** The file that lines make, as {@link #of(String)} takes it. */
    static String join(List<SourceLine> lines) {
        StringBuilder out = new StringBuilder(lines.size() * TYPICAL_LENGTH);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                out.append('\n');
            }
            for (int space = 0; space < lines.get(i).indent; space++) {
                out.append(' ');
            }
            out.append(lines.get(i).text);
        }
        return out.toString();
    }

    int length() {
        return indent + text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean is(String other) {
        return text.equals(other);
    }

    boolean startsWith(String prefix) {
        return text.startsWith(prefix);
    }

    boolean endsWith(String suffix) {
        return text.endsWith(suffix);
    }

    /** The same with another text. */
    SourceLine with(String other) {
        return new SourceLine(indent, other);
    }
}
