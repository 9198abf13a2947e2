package dev.fieldtable.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes HTML. All text and all values of attributes are escaped, so that nothing foreign becomes markup. */
public final class Html {
    /** HTML has it that these need no end; in a large page that is a tenth of it. */
    private static final Set<String> CLOSED_BY_WHAT_FOLLOWS = Set.of("tr", "th", "td", "li", "dt", "dd");

    private final StringBuilder text = new StringBuilder();
    private final HtmlWriter writer = new HtmlWriter(text);
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param element its name
     * @param attributes names and values in turn
     * @return this
     */
    public Html open(String element, String... attributes) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            values.put(attributes[i], attributes[i + 1]);
        }
        writer.tag(element, values);
        open.push(element);
        return this;
    }

    /** {@return this, with that closed which was opened last} */
    public Html close() {
        String element = open.pop();
        if (!CLOSED_BY_WHAT_FOLLOWS.contains(element)) {
            writer.tag("/" + element);
        }
        return this;
    }

    /** {@return this, with that closed which was opened last, where a line may end} */
    public Html closeLine() {
        close();
        writer.raw("\n");
        return this;
    }

    /**
     * Writes text.
     *
     * @param foreign any text
     * @return this
     */
    public Html text(String foreign) {
        writer.text(foreign);
        return this;
    }

    /**
     * Writes an element that holds nothing but text.
     *
     * @param element its name
     * @param foreign any text
     * @param attributes names and values in turn
     * @return this
     */
    public Html element(String element, String foreign, String... attributes) {
        return open(element, attributes).text(foreign).close();
    }

    /**
     * Writes Markdown as what it means.
     *
     * @param markdown any text
     * @return this
     */
    public Html prose(String markdown) {
        writer.raw(Prose.html(markdown));
        return this;
    }

    /**
     * Writes a sentence in Markdown as what it means, without a paragraph around it.
     *
     * @param markdown any text; what is more than a sentence is written as {@link #prose} does
     * @return this
     */
    public Html sentence(String markdown) {
        writer.raw(Prose.sentence(markdown));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
