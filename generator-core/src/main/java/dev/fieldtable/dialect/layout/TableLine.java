package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.InlineText;
import dev.fieldtable.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The last line right above a table, which may say what the table is of.
 *
 * @param text what is seen of it, without a colon at its end
 * @param isMarked whether it is a paragraph of its own, all of it in bold or in code
 * @param anchors what links to it are spelled with, beside its text
 * @param span where it stands
 */
record TableLine(String text, boolean isMarked, List<String> anchors, SourceSpan span) {
    private static final Pattern TAGS = Pattern.compile("(?:\\s*+<[^<>]*+>)++\\s*+");

    /** The colon of Chinese and Japanese. */
    private static final String WIDE_COLON = "\uff1a";

    /** {@return the line above a block; {@code null} if something else stands there} */
    static @Nullable TableLine above(MarkdownPage page, List<Node> blocks, int block) {
        int above = block - 1;
        while (above >= 0 && blocks.get(above) instanceof HtmlBlock html && isOfTags(html.getLiteral())) {
            above--;
        }
        if (above < 0 || !(blocks.get(above) instanceof Paragraph paragraph)) {
            return null;
        }
        List<String> lines = page.source(paragraph)
                .lines()
                .map(String::strip)
                .dropWhile(Anchors::isAlone)
                .toList();
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        InlineText inline = page.inlines().text(last);
        String seen = inline.visible();
        boolean closed = seen.endsWith(":") || seen.endsWith(WIDE_COLON);
        String text = closed ? seen.substring(0, seen.length() - 1).strip() : seen;
        return text.isEmpty()
                ? null
                : new TableLine(
                        text,
                        lines.size() == 1 && isMarked(last, inline),
                        Anchors.of(page.source(paragraph)),
                        page.span(paragraph));
    }

    /** What is around a table, such as {@code <div>}, is not seen. */
    private static boolean isOfTags(String html) {
        return TAGS.matcher(html).matches();
    }

    private static boolean isMarked(String line, InlineText inline) {
        String own = line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
        boolean bold = own.length() > 4
                && ((own.startsWith("**") && own.indexOf("**", 2) == own.length() - 2)
                        || (own.startsWith("__") && own.indexOf("__", 2) == own.length() - 2));
        return bold || inline.code() != null;
    }

    /** {@return the text in lower case} */
    String words() {
        return text.toLowerCase(Locale.ROOT);
    }
}
