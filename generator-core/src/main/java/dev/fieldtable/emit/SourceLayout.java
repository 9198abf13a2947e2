package dev.fieldtable.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Tidies what JavaPoet prints: a comment or an annotation of one line stands on one
 * line, the name of a property stands before its method, fields stand together, and an empty body is
 * closed where it opens. Only white space and comment marks change.
 */
final class SourceLayout {
    private static final int WIDTH = 110;
    private static final String OPEN = "/**";
    private static final String CLOSE = " */";
    private static final String STAR = " * ";

    private SourceLayout() {}

    static String tidy(String source) {
        List<String> out = new ArrayList<>();
        String[] lines = withFieldsOnOneLine(source.split("\n", -1));
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (isShortComment(lines, i)) {
                out.add(indent(line) + "/** "
                        + lines[i + 1].strip().substring(STAR.strip().length() + 1) + CLOSE);
                i += 2;
            } else if (isShortAnnotation(lines, i)) {
                out.add(line + lines[i + 1].strip() + ")");
                i += 2;
            } else if (isPropertyName(lines, i)) {
                out.add(line + " " + lines[i + 1].strip());
                i++;
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

    /** The annotations of a private field stand before it. */
    private static String[] withFieldsOnOneLine(String[] lines) {
        List<String> out = new ArrayList<>(lines.length);
        for (String line : lines) {
            boolean field = line.startsWith("  private ") && line.endsWith(";");
            String annotations = "";
            while (field && !out.isEmpty() && isMarker(last(out))) {
                annotations = out.remove(out.size() - 1).strip() + " " + annotations;
            }
            out.add(annotations.isEmpty() ? line : indent(line) + annotations + line.strip());
        }
        return out.toArray(String[]::new);
    }

    private static boolean isMarker(String line) {
        return line.startsWith("  @") && line.chars().skip(3).allMatch(Character::isLetter);
    }

    private static boolean isShortComment(String[] lines, int i) {
        return lines[i].strip().equals(OPEN)
                && i + 3 < lines.length
                && lines[i + 1].strip().startsWith(STAR.strip() + " ")
                && !lines[i + 1].strip().startsWith("* @")
                && lines[i + 2].strip().equals(CLOSE.strip())
                && lines[i + 1].length() + OPEN.length() + CLOSE.length() <= WIDTH;
    }

    private static boolean isShortAnnotation(String[] lines, int i) {
        return lines[i].strip().startsWith("@")
                && lines[i].endsWith("(")
                && i + 2 < lines.length
                && lines[i + 2].strip().equals(")")
                && lines[i].length() + lines[i + 1].strip().length() < WIDTH;
    }

    /** The name in JSON stands before the method that has it in Java. */
    private static boolean isPropertyName(String[] lines, int i) {
        return lines[i].strip().startsWith("@JsonProperty(")
                && lines[i].endsWith(")")
                && i + 1 < lines.length
                && lines[i + 1].strip().startsWith("public ")
                && lines[i + 1].endsWith("{")
                && lines[i].length() + lines[i + 1].strip().length() < WIDTH;
    }

    /** Fields end with a semicolon and stand at the same depth, documented or not. */
    private static boolean betweenFields(List<String> out, String[] lines, int i) {
        if (out.isEmpty() || i + 1 >= lines.length) {
            return false;
        }
        String before = last(out);
        String after = isShortComment(lines, i + 1) ? lines[i + 4] : lines[i + 1];
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
