package dev.fieldtable.emit.naming;

import dev.fieldtable.text.PercentEncoding;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** What stands within a paragraph, as the HTML that Javadoc takes. HTML of the page is shown as the text that it is. */
final class JavadocInlines extends AbstractVisitor {
    /** Far more than people write, and few enough for the stack. */
    static final int DEEPEST = 50;

    private static final Parser LINE = Parser.builder()
            .enabledBlockTypes(Set.of())
            .maxInlineNesting(DEEPEST)
            .build();

    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();

    /** Where a link may lead: nothing in a comment runs, and nothing leads to a place that depends on where it is read. */
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** What an address may have beside letters and digits, and Javadoc has no other meaning for. */
    private static final String PLAIN_IN_ADDRESS = "-._~:/?#!$&'()+,;=@%";

    private final StringBuilder out = new StringBuilder();

    private JavadocInlines() {}

    /** Prose as one line, whatever its Markdown would make of its lines. */
    static String of(String markdown) {
        return of(LINE.parse(markdown));
    }

    /** The words of some prose, without the marks; its lines are still lines. */
    static String words(String markdown) {
        return WORDS.render(LINE.parse(markdown));
    }

    /** What stands within a node. */
    static String of(Node parent) {
        JavadocInlines inlines = new JavadocInlines();
        inlines.visitChildren(parent);
        return inlines.out.toString().strip();
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (out.length() > 0) {
            out.append(' ');
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        append(definition(definition) + " ");
    }

    /** A link's address that stands apart, as it was written. */
    static String definition(LinkReferenceDefinition definition) {
        String title = definition.getTitle() == null ? "" : " \"" + definition.getTitle() + "\"";
        return "[" + definition.getLabel() + "]: " + definition.getDestination() + title;
    }

    @Override
    public void visit(Text text) {
        append(text.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.append("<br> ");
    }

    @Override
    public void visit(Code code) {
        out.append(JavadocText.code(code.getLiteral()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        element("i", emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        element("b", emphasis);
    }

    private void element(String name, Node content) {
        out.append('<').append(name).append('>');
        visitChildren(content);
        out.append("</").append(name).append('>');
    }

    /** A link that leads nowhere from here is its text. */
    @Override
    public void visit(Link link) {
        Optional<String> address = address(link.getDestination());
        int start = out.length();
        visitChildren(link);
        if (out.length() == start) {
            append(link.getDestination());
        }
        if (address.isPresent()) {
            out.insert(start, "<a href=\"" + address.get() + "\">").append("</a>");
        }
    }

    /** A picture is the text that stands for it. */
    @Override
    public void visit(Image image) {
        visitChildren(image);
    }

    /** Two marks that harmless texts end and begin with may be harmful side by side. */
    private void append(String text) {
        boolean joins = out.length() > 0 && "*/".indexOf(out.charAt(out.length() - 1)) >= 0;
        if (joins && text.startsWith("/")) {
            out.append("&#47;").append(JavadocText.escaped(text.substring(1)));
        } else if (joins && text.startsWith("*")) {
            out.append("&#42;").append(JavadocText.escaped(text.substring(1)));
        } else {
            out.append(JavadocText.escaped(text));
        }
    }

    private static Optional<String> address(String destination) {
        String address = PercentEncoding.of(destination, PLAIN_IN_ADDRESS);
        try {
            URI uri = new URI(address);
            boolean leads = uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && (uri.isOpaque() == uri.getScheme().equalsIgnoreCase("mailto"));
            return leads ? Optional.of(address.replace("&", "&amp;")) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
