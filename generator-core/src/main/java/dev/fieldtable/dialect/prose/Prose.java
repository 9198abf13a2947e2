package dev.fieldtable.dialect.prose;

import dev.fieldtable.dialect.page.LinkDefinitions;
import dev.fieldtable.dialect.prose.InlineWriter.Place;
import java.util.List;

/**
 * Writes prose in one spelling.
 *
 * <p>Two pieces of Markdown that say the same, blanks and line ends aside, come out alike: marks, lists, headings, code,
 * tables and links are spelled in the way that most people do, HTML is Markdown where Markdown has a word for it, there is
 * no backslash and no entity where none is needed, and what no reader sees is gone. Prose that was spelled like this comes
 * out as it is.
 */
public final class Prose {
    /** Prose that is longer was not written by people, and is taken as it is. */
    private static final int LONGEST = 20_000;

    /** How much is written in vain before what cannot be written at once is taken as it is: no page needs as much. */
    private static final int MOST_WORK = 2_000_000;

    private final ProseParser parser;

    /**
     * Takes what is defined elsewhere on the page.
     *
     * @param definitions where its links lead
     */
    public Prose(LinkDefinitions definitions) {
        this.parser = new ProseParser(definitions, MOST_WORK);
    }

    /**
     * Writes paragraphs, lists and whatever else stands between headings.
     *
     * @param markdown the prose, {@code \n} for line ends
     * @return the same prose. Never throws
     */
    public String text(String markdown) {
        if (markdown.length() > LONGEST || Plain.is(markdown)) {
            return markdown;
        }
        try {
            List<Block> blocks = parser.blocks(markdown);
            String written = new BlockWriter(parser).write(blocks, false);
            return parser.says(written, blocks) ? written : markdown;
        } catch (IllegalArgumentException e) {
            return markdown;
        }
    }

    /**
     * Writes what stands in the cell of a table, where there are lines and no blocks.
     *
     * @param markdown what stands in the cell
     * @return the same prose, with {@code \n} for breaks between lines, in code too. Never throws
     */
    public String cell(String markdown) {
        if (markdown.length() > LONGEST || Plain.isInCell(markdown)) {
            return LineBreaks.asLines(markdown);
        }
        List<Inline> content = parser.inlines(markdown);
        String written = InlineWriter.write(content, Place.LINE, text -> parser.lineSays(text, content));
        return LineBreaks.asLines(parser.lineSays(written, content) ? written : markdown);
    }
}
