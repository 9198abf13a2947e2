package dev.fieldtable.dialect.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * What pages say that links are to lead to: {@code <a name="reel"></a>} in a heading or a line, or in the line above it,
 * <code>{#reel}</code> behind a heading, and {@code (reel)=} above it, as MyST has it.
 */
final class Anchors {
    private static final Pattern ANCHOR = Pattern.compile(
            "<(?:a|span|div)[ \\t](?:[^<>]*?[ \\t])?(?:id|name)=(?:\"(?<q>[^\"<>]++)\"|'(?<s>[^'<>]++)'|(?<b>[^\\s\"'<>]++))[^<>]*+>"
                    + "|\\{[ \\t]*+#(?<h>[^\\s{}]++)[^{}]*+\\}[ \\t]*+$|^\\((?<m>[^()\\s]++)\\)=[ \\t]*+$",
            Pattern.MULTILINE);
    private static final Pattern ALONE = Pattern.compile(
            "(?:<(?:a|span|div)[ \\t][^<>]*+>(?:[ \\t]*+</(?:a|span|div)>)?+[ \\t]*+)++|\\([^()\\s]++\\)=[ \\t]*+");

    /** What is longer is no line of anchors. */
    private static final int LONGEST = 4_000;

    private Anchors() {}

    /** {@return whether a line has nothing but anchors} */
    static boolean isAlone(String line) {
        return line.length() < LONGEST && ALONE.matcher(line).matches() && !of(line).isEmpty();
    }

    /** {@return the anchors within a text, in their order} */
    static List<String> of(String text) {
        if (text.length() >= LONGEST || (text.indexOf('<') < 0 && text.indexOf('#') < 0 && !text.contains(")="))) {
            return List.of();
        }
        List<String> anchors = new ArrayList<>();
        Matcher anchor = ANCHOR.matcher(text);
        while (anchor.find()) {
            for (String group : List.of("q", "s", "b", "h", "m")) {
                if (anchor.group(group) != null) {
                    anchors.add(anchor.group(group));
                }
            }
        }
        return anchors;
    }

    /** {@return the anchors of a heading and of the lines right above it that have nothing else} */
    static List<String> above(MarkdownPage page, PageHeading heading) {
        List<String> anchors = new ArrayList<>(of(heading.text()));
        for (int at = heading.block() - 1; at >= 0; at--) {
            Node block = page.blocks().get(at);
            if (!(block instanceof Paragraph || block instanceof HtmlBlock)) {
                break;
            }
            List<String> lines = page.source(block).lines().map(String::strip).toList();
            for (int line = lines.size() - 1; line >= 0 && isAlone(lines.get(line)); line--) {
                anchors.addAll(of(lines.get(line)));
            }
            if (!lines.stream().allMatch(Anchors::isAlone)) {
                break;
            }
        }
        return anchors;
    }
}
