package dev.fieldtable.explore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes HTML. All text and all values of attributes are escaped, so that nothing foreign becomes markup. */
final class Html {
    /** HTML has it that these need no end; in a large page that is a tenth of it. */
    private static final Set<String> CLOSED_BY_WHAT_FOLLOWS = Set.of("tr", "th", "td", "li", "dt", "dd");

    private final StringBuilder text = new StringBuilder();
    private final HtmlWriter writer = new HtmlWriter(text);
    private final Deque<String> open = new ArrayDeque<>();

    /** Text as a part of HTML that the page's shell has room for. */
    static String escaped(String foreign) {
        return new Html().text(foreign).toString();
    }

    /** Opens an element; attributes are names and values in turn. */
    Html open(String element, String... attributes) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            values.put(attributes[i], attributes[i + 1]);
        }
        writer.tag(element, values);
        open.push(element);
        return this;
    }

    /** Closes what was opened last. */
    Html close() {
        String element = open.pop();
        if (!CLOSED_BY_WHAT_FOLLOWS.contains(element)) {
            writer.tag("/" + element);
        }
        return this;
    }

    /** Closes what was opened last, where a line may end. */
    Html closeLine() {
        close();
        writer.raw("\n");
        return this;
    }

    Html text(String foreign) {
        writer.text(foreign);
        return this;
    }

    /** An element that holds nothing but text. */
    Html element(String element, String foreign, String... attributes) {
        return open(element, attributes).text(foreign).close();
    }

    /** Markdown as what it means. */
    Html prose(String markdown) {
        writer.raw(Prose.html(markdown));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
