package dev.fieldtable.dialect.layout;

import java.util.List;
import java.util.function.UnaryOperator;

/** Takes away what stands at the ends of a description and is none: the title once more, rules, and the section's word. */
final class ProseEdges {
    private static final String RULES = "-*_";

    private ProseEdges() {}

    /**
     * Trims a description.
     *
     * @param prose the lines between a title and the heading of a section
     * @param title the words of the title, which may stand there again
     * @param section the words of the section's heading, which may stand there before
     * @param seen what a reader sees of the Markdown of a heading
     * @return the description, without blank lines around it
     */
    static String without(String prose, String title, String section, UnaryOperator<String> seen) {
        if (prose.isEmpty()) {
            return prose;
        }
        List<String> lines = prose.lines().toList();
        int from = 0;
        for (int at = 0; at < lines.size() && (lines.get(at).isBlank() || isEdge(lines.get(at), title, seen)); at++) {
            from = lines.get(at).isBlank() ? from : at + 1;
        }
        int to = lines.size();
        for (int at = to;
                at > from && (lines.get(at - 1).isBlank() || isEdge(lines.get(at - 1), section, seen));
                at--) {
            to = lines.get(at - 1).isBlank() ? to : at - 1;
        }
        boolean whole = from == 0 && to == lines.size();
        return whole ? prose : String.join("\n", lines.subList(from, to)).strip();
    }

    private static boolean isEdge(String line, String heading, UnaryOperator<String> seen) {
        String text = line.strip();
        return isRule(text)
                || (text.startsWith("#") && seen.apply(withoutMarks(text)).equals(heading));
    }

    /** Three marks of a kind or more, and nothing else but blanks. */
    private static boolean isRule(String text) {
        char mark = text.charAt(0);
        return RULES.indexOf(mark) >= 0
                && text.chars().allMatch(c -> c == mark || c == ' ')
                && text.chars().filter(c -> c == mark).count() >= 3;
    }

    private static String withoutMarks(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) == '#') {
            from++;
        }
        int to = text.length();
        while (to > from && text.charAt(to - 1) == '#') {
            to--;
        }
        return text.substring(from, to).strip();
    }
}
