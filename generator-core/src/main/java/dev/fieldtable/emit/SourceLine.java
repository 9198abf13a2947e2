package dev.fieldtable.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of Java, as far as its layout goes.
 *
 * @param indent by how many spaces it is indented; 0 if there is nothing else in it
 * @param line the whole line, without white space at its end
 */
record SourceLine(int indent, String line) {
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
        String line = source.substring(begin, end).stripTrailing();
        return new SourceLine(line.isEmpty() ? 0 : first - begin, line);
    }

    /** The file that lines make, as {@link #of(String)} takes it. */
    static String join(List<SourceLine> lines) {
        int length = lines.size() - 1;
        for (SourceLine line : lines) {
            length += line.length();
        }
        StringBuilder out = new StringBuilder(length);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                out.append('\n');
            }
            out.append(lines.get(i).line);
        }
        return out.toString();
    }

    /** {@return what stands behind the spaces} */
    String text() {
        return line.substring(indent);
    }

    int length() {
        return line.length();
    }

    boolean isEmpty() {
        return line.isEmpty();
    }

    boolean is(String other) {
        return line.length() == indent + other.length() && startsWith(other);
    }

    boolean startsWith(String prefix) {
        return line.startsWith(prefix, indent);
    }

    boolean endsWith(String suffix) {
        return line.length() >= indent + suffix.length() && line.endsWith(suffix);
    }

    /** The same with another text. */
    SourceLine with(String other) {
        return new SourceLine(indent, line.substring(0, indent) + other);
    }
}
