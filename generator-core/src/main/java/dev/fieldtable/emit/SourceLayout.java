package dev.fieldtable.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tidies what JavaPoet prints: a comment or an annotation of one line stands on one line, what Jackson sees of a
 * property stands before its field or method, which is one line if it only hands the field out, fields stand together,
 * and an empty body is closed where it opens. Only white space and comment marks change.
 */
final class SourceLayout {
    private static final int WIDTH = 110;

    /** What hands out a property reads like the row of a table, and may be as long as one. */
    private static final int ROW_WIDTH = 140;

    private static final String OPEN = "/**";
    private static final String CLOSE = " */";
    private static final String STAR = " * ";

    private SourceLayout() {}

    static String tidy(String source) {
        List<String> out = new ArrayList<>();
        List<String> lines =
                withPropertiesOnOneLine(withFieldsOnOneLine(withAnnotationsOnOneLine(List.of(source.split("\n", -1)))));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isShortComment(lines, i)) {
                out.add(indent(line) + "/** "
                        + lines.get(i + 1).strip().substring(STAR.strip().length() + 1) + CLOSE);
                i += 2;
            } else if (line.strip().equals("}")
                    && endsWithOpenBrace(out)
                    && indent(line).equals(indent(last(out)))) {
                out.set(out.size() - 1, last(out) + "}");
            } else if (!(line.isEmpty() && betweenFields(out, lines, i))) {
                out.add(line.stripTrailing());
            }
        }
        return String.join("\n", out);
    }

    /** JavaPoet gives each member of an annotation a line of its own. */
    private static List<String> withAnnotationsOnOneLine(List<String> lines) {
        List<String> out = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int end = line.strip().startsWith("@") && line.endsWith("(") ? end(lines, i) : -1;
            String joined = end < 0 ? "" : line + joined(lines.subList(i + 1, end)) + ")";
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
    private static int end(List<String> lines, int begin) {
        String close = indent(lines.get(begin)) + ")";
        int length = lines.subList(begin, lines.size()).indexOf(close);
        return length < 0 ? -1 : begin + length;
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(String::strip).collect(Collectors.joining(" "));
    }

    /** The annotations of a private field stand before it. */
    private static List<String> withFieldsOnOneLine(List<String> lines) {
        List<String> out = new ArrayList<>(lines.size());
        for (String line : lines) {
            boolean field = line.startsWith("  private ") && line.endsWith(";");
            String annotations = "";
            while (field && !out.isEmpty() && isMarker(last(out))) {
                annotations = out.remove(out.size() - 1).strip() + " " + annotations;
            }
            out.add(annotations.isEmpty() ? line : indent(line) + annotations + line.strip());
        }
        return out;
    }

    private static boolean isMarker(String line) {
        return line.startsWith("  @") && line.chars().skip(3).allMatch(Character::isLetter);
    }

    /** The name in JSON stands before what has it in Java. */
    private static List<String> withPropertiesOnOneLine(List<String> lines) {
        List<String> out = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).strip().startsWith("@JsonProperty(")) {
                out.add(lines.get(i));
                continue;
            }
            int member = i;
            boolean described = lines.get(i + 1).strip().startsWith("@JsonPropertyDescription(");
            if (described) {
                // Prose would move the name to where nobody looks for it.
                out.add(lines.get(i + 1));
                member = i + 2;
            }
            while (lines.get(member).strip().startsWith("@Json")) {
                member++;
            }
            boolean oneLine = lines.get(member).endsWith("{")
                    && lines.get(member + 1).strip().startsWith("return ")
                    && lines.get(member + 2).strip().equals("}");
            int end = oneLine ? member + 2 : member;
            List<String> parts = new ArrayList<>(lines.subList(i, end + 1));
            if (described) {
                parts.remove(1);
            }
            String property = indent(lines.get(i)) + joined(parts);
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

    private static boolean isShortComment(List<String> lines, int i) {
        return lines.get(i).strip().equals(OPEN)
                && i + 3 < lines.size()
                && lines.get(i + 1).strip().startsWith(STAR.strip() + " ")
                && !lines.get(i + 1).strip().startsWith("* @")
                && lines.get(i + 2).strip().equals(CLOSE.strip())
                && lines.get(i + 1).length() + OPEN.length() + CLOSE.length() <= WIDTH;
    }

    /** Fields end with a semicolon and stand at the same depth, documented or not. */
    private static boolean betweenFields(List<String> out, List<String> lines, int i) {
        if (out.isEmpty() || i + 1 >= lines.size()) {
            return false;
        }
        String before = last(out);
        String after = isShortComment(lines, i + 1) ? lines.get(i + 4) : lines.get(i + 1);
        return before.startsWith("  ")
                && before.endsWith(";")
                && after.endsWith(";")
                && indent(before).equals(indent(after));
    }

    private static boolean endsWithOpenBrace(List<String> out) {
        return !out.isEmpty() && last(out).endsWith("{");
    }

    private static String last(List<String> out) {
        return out.get(out.size() - 1);
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
