package dev.fieldtable.html;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown of the docs as HTML that is harmless: raw HTML is shown as text, a link leads to the web or nowhere, an image is
 * what is said in its place, and a heading is bold text, since the page has headings of its own.
 */
final class Prose {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s]*+");

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private static final HtmlRenderer RENDERER = renderer().build();

    private static final HtmlRenderer OF_SENTENCES =
            renderer().omitSingleParagraphP(true).build();

    private Prose() {}

    private static HtmlRenderer.Builder renderer() {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (node instanceof Link) {
                        attributes.put("rel", "noopener noreferrer");
                    }
                });
    }

    static String html(String markdown) {
        return html(markdown, RENDERER);
    }

    static String sentence(String markdown) {
        return html(markdown, OF_SENTENCES);
    }

    private static String html(String markdown, HtmlRenderer renderer) {
        Node document = PARSER.parse(markdown);
        document.accept(new Tamer());
        return renderer.render(document);
    }

    private static final class Tamer extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!WEB.matcher(link.getDestination()).matches()) {
                dissolve(link);
            }
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            dissolve(image);
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            StrongEmphasis strong = new StrongEmphasis();
            adopt(heading, strong);
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(strong);
            heading.insertBefore(paragraph);
            heading.unlink();
        }

        private static void dissolve(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
                node.insertBefore(child);
            }
            node.unlink();
        }

        private static void adopt(Node from, Node to) {
            for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
                to.appendChild(child);
            }
        }
    }
}
