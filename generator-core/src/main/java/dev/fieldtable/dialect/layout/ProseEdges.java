package dev.fieldtable.dialect.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away what stands at the ends of a description and is none: the title once more, rules, and the section's word. */
final class ProseEdges {
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*");
    private static final Pattern RULE = Pattern.compile(" {0,3}(?:(?:- *){3,}|(?:\\* *){3,}|(?:_ *){3,})");

    /** No heading is longer; the bound keeps patterns from long lines. */
    private static final int LONGEST = 500;

    private ProseEdges() {}

    /**
     * Trims a description.
     *
     * @param prose the lines between a title and the heading of a section
     * @param title the words of the title, which may stand there again
     * @param section the words of the section's heading, which may stand there before
     * @return the description, without blank lines around it
     */
    static String without(String prose, String title, String section) {
        if (prose.isEmpty()) {
            return prose;
        }
        List<String> lines = prose.lines().toList();
        int from = 0;
        for (int at = 0; at < lines.size() && (lines.get(at).isBlank() || isEdge(lines.get(at), title)); at++) {
            from = lines.get(at).isBlank() ? from : at + 1;
        }
        int to = lines.size();
        for (int at = to; at > from && (lines.get(at - 1).isBlank() || isEdge(lines.get(at - 1), section)); at--) {
            to = lines.get(at - 1).isBlank() ? to : at - 1;
        }
        boolean whole = from == 0 && to == lines.size();
        return whole ? prose : String.join("\n", lines.subList(from, to)).strip();
    }

    private static boolean isEdge(String line, String heading) {
        if (line.length() > LONGEST) {
            return false;
        }
        if (RULE.matcher(line).matches()) {
            return true;
        }
        Matcher words = HEADING.matcher(line);
        return words.matches() && words.group(1).equals(heading);
    }
}
