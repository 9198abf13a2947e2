package dev.fieldtable.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * Tidies what JavaPoet prints: a comment or an annotation of one line stands on one line, what Jackson sees of a
 * property stands before its field or method, which is one line if it only hands the field out, fields stand together,
 * and an empty body is closed where it opens. Only white space and comment marks change.
 */
final class SourceLayout {
    private static final int WIDTH = 110;

    /** What hands out a property reads like the row of a table, and may be as long as one. */
    private static final int ROW_WIDTH = 140;

    /** How far the members of a file's class are indented. */
    private static final int MEMBER = 2;

    private static final String OPEN = "/**";
    private static final String CLOSE = "*/";
    private static final String STAR = "* ";

    private SourceLayout() {}

    static List<SourceLine> tidy(List<SourceLine> source) {
        List<SourceLine> out = new ArrayList<>(source.size());
        List<SourceLine> lines = withPropertiesOnOneLine(withFieldsOnOneLine(withAnnotationsOnOneLine(source)));
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (isShortComment(lines, i)) {
                String comment = lines.get(i + 1).text().substring(STAR.length());
                out.add(line.with(OPEN + " " + comment + " " + CLOSE));
                i += 2;
            } else if (line.is("}") && !out.isEmpty() && opens(last(out), line.indent())) {
                out.set(out.size() - 1, last(out).with(last(out).text() + "}"));
            } else if (!(line.isEmpty() && betweenFields(out, lines, i))) {
                out.add(line);
            }
        }
        return out;
    }

    /** JavaPoet gives each member of an annotation a line of its own. */
    private static List<SourceLine> withAnnotationsOnOneLine(List<SourceLine> lines) {
        List<SourceLine> out = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            int end = line.startsWith("@") && line.endsWith("(") ? end(lines, i) : -1;
            SourceLine joined = end < 0 ? line : line.with(line.text() + joined(lines.subList(i + 1, end)) + ")");
            if (end < 0 || joined.length() > WIDTH) {
                out.add(line);
            } else {
                out.add(joined);
                i = end;
            }
        }
        return out;
    }

    /** The line that closes an annotation, or -1. */
    private static int end(List<SourceLine> lines, int begin) {
        for (int i = begin + 1; i < lines.size(); i++) {
            if (lines.get(i).is(")")
                    && lines.get(i).indent() == lines.get(begin).indent()) {
                return i;
            }
        }
        return -1;
    }

    private static String joined(List<SourceLine> lines) {
        StringJoiner out = new StringJoiner(" ");
        for (SourceLine line : lines) {
            out.add(line.text());
        }
        return out.toString();
    }

    /** The annotations of a private field stand before it. */
    private static List<SourceLine> withFieldsOnOneLine(List<SourceLine> lines) {
        List<SourceLine> out = new ArrayList<>(lines.size());
        for (SourceLine line : lines) {
            SourceLine field = line;
            boolean isField = line.indent() == MEMBER && line.startsWith("private ") && line.endsWith(";");
            while (isField && !out.isEmpty() && isMarker(last(out))) {
                field = field.with(out.remove(out.size() - 1).text() + " " + field.text());
            }
            out.add(field);
        }
        return out;
    }

    private static boolean isMarker(SourceLine line) {
        return line.indent() == MEMBER
                && line.startsWith("@")
                && line.text().chars().skip(1).allMatch(Character::isLetter);
    }

    /** The name in JSON stands before what has it in Java. */
    private static List<SourceLine> withPropertiesOnOneLine(List<SourceLine> lines) {
        List<SourceLine> out = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("@JsonProperty(")) {
                out.add(lines.get(i));
                continue;
            }
            int member = i;
            boolean described = lines.get(i + 1).startsWith("@JsonPropertyDescription(");
            if (described) {
                // Prose would move the name to where nobody looks for it.
                out.add(lines.get(i + 1));
                member = i + 2;
            }
            while (lines.get(member).startsWith("@Json")) {
                member++;
            }
            boolean oneLine = lines.get(member).endsWith("{")
                    && lines.get(member + 1).startsWith("return ")
                    && lines.get(member + 2).is("}");
            int end = oneLine ? member + 2 : member;
            List<SourceLine> parts = new ArrayList<>(lines.subList(i, end + 1));
            if (described) {
                parts.remove(1);
            }
            SourceLine property = lines.get(i).with(joined(parts));
            if (property.length() > ROW_WIDTH) {
                out.add(lines.get(i));
                i += described ? 1 : 0;
            } else {
                out.add(property);
                i = end;
            }
        }
        return out;
    }

    private static boolean isShortComment(List<SourceLine> lines, int i) {
        return lines.get(i).is(OPEN)
                && i + 3 < lines.size()
                && lines.get(i + 1).startsWith(STAR)
                && !lines.get(i + 1).startsWith(STAR + "@")
                && lines.get(i + 2).is(CLOSE)
                && lines.get(i + 1).length() + OPEN.length() + " ".length() + CLOSE.length() <= WIDTH;
    }

    /** Fields end with a semicolon and stand at the same depth, documented or not. */
    private static boolean betweenFields(List<SourceLine> out, List<SourceLine> lines, int i) {
        if (out.isEmpty() || i + 1 >= lines.size()) {
            return false;
        }
        SourceLine before = last(out);
        SourceLine after = isShortComment(lines, i + 1) ? lines.get(i + 4) : lines.get(i + 1);
        return before.indent() >= MEMBER
                && before.endsWith(";")
                && after.endsWith(";")
                && before.indent() == after.indent();
    }

    private static boolean opens(SourceLine line, int indent) {
        return line.endsWith("{") && line.indent() == indent;
    }

    private static SourceLine last(List<SourceLine> lines) {
        return lines.get(lines.size() - 1);
    }
}
