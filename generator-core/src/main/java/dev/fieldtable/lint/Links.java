package dev.fieldtable.lint;

import dev.fieldtable.document.LinkTarget;
import dev.fieldtable.source.PageEnding;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The links of a page's text. */
final class Links {
    private Links() {}

    /**
     * A link.
     *
     * @param destination as written, without a title
     * @param offset where the destination begins
     */
    record Link(String destination, int offset) {
        /** The page that it leads to, there or not; nothing for what is no page of the docs. */
        Optional<LinkTarget> page(SourceText from) {
            return LinkTarget.follow(from.linkPath(), destination)
                    .filter(target -> PageEnding.isOf(target.path()) && !destination.startsWith("#"));
        }
    }

    /** All links of a page, those of shown code left out. */
    static List<Link> of(SourceText page) {
        List<Link> links = new ArrayList<>();
        boolean code = false;
        for (int line = 1; line <= page.lineCount(); line++) {
            String text = page.line(line);
            if (text.startsWith("```")) {
                code = !code;
            } else if (!code) {
                collect(text, page.lineStart(line), links);
            }
        }
        return links;
    }

    private static void collect(String line, int lineStart, List<Link> links) {
        for (int at = line.indexOf("]("); at >= 0; at = line.indexOf("](", at + 2)) {
            int end = at + 2;
            while (end < line.length() && line.charAt(end) != ')' && line.charAt(end) != ' ') {
                end++;
            }
            if (end < line.length() && end > at + 2) {
                links.add(new Link(line.substring(at + 2, end), lineStart + at + 2));
            }
        }
    }
}
