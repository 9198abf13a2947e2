package dev.fieldtable.dialect.prose;

import dev.fieldtable.dialect.page.LinkDefinitions;
import dev.fieldtable.dialect.page.Strikes;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** The Markdown parser for prose. It is made when it is first asked, since most pages have nothing that it is needed for. */
final class ProseParser {
    /** A table has as many cells in each row as in the first, whether they are written or not: too many fill the memory. */
    private static final int MOST_CELLS = 10_000;

    private final LinkDefinitions definitions;
    private @Nullable Parser blocks;
    private @Nullable Parser line;
    private int work;

    /**
     * Makes a parser.
     *
     * @param definitions where the links of the page lead
     * @param mostWork how many characters it reads to find out what they say
     */
    ProseParser(LinkDefinitions definitions, int mostWork) {
        this.definitions = definitions;
        this.work = mostWork;
    }

    private Parser ofBlocks() {
        @Nullable Parser parser = blocks;
        if (parser == null) {
            parser = parser().extensions(List.of(
                            TablesExtension.builder().maxCells(MOST_CELLS).build()))
                    .build();
            blocks = parser;
        }
        return parser;
    }

    private Parser ofLines() {
        @Nullable Parser parser = line;
        if (parser == null) {
            parser = parser().enabledBlockTypes(Set.of()).build();
            line = parser;
        }
        return parser;
    }

    private Parser.Builder parser() {
        return Parser.builder()
                .customDelimiterProcessor(new Strikes())
                .linkProcessor(this::link)
                .maxOpenBlockParsers(InlineReader.DEEPEST)
                .maxInlineNesting(InlineReader.DEEPEST);
    }

    /** Finds where a link leads that is defined elsewhere on the page. */
    private LinkResult link(LinkInfo link, Scanner scanner, InlineParserContext context) {
        boolean named = link.label() != null && !link.label().isEmpty();
        @Nullable
        String destination =
                link.destination() == null ? definitions.destination(named ? link.label() : link.text(scanner)) : null;
        if (destination == null) {
            return LinkResult.none();
        }
        boolean image = link.marker() != null && link.marker().getLiteral().equals("!");
        return image
                ? LinkResult.wrapTextIn(new Image(destination, null), scanner.position())
                        .includeMarker()
                : LinkResult.wrapTextIn(new Link(destination, null), scanner.position());
    }

    /**
     * Reads prose.
     *
     * @throws IllegalArgumentException if a table of it has more cells than memory should be spent on
     */
    List<Block> blocks(String markdown) {
        return BlockReader.of(ofBlocks().parse(markdown));
    }

    /** {@return what stands on a line, where no block begins} */
    List<Inline> inlines(String text) {
        @Nullable Node paragraph = ofLines().parse(text).getFirstChild();
        boolean alone = paragraph instanceof Paragraph && paragraph.getNext() == null;
        // What would define where links lead is text here.
        return alone ? InlineReader.of(paragraph) : List.of(new Inline.Words(text));
    }

    /** {@return whether a text is certainly read as these blocks} */
    boolean says(String markdown, List<Block> blocks) {
        return isWithinBounds(markdown) && blocks(markdown).equals(blocks);
    }

    /** {@return whether a text on a line is certainly read as this} */
    boolean lineSays(String line, List<Inline> content) {
        return isWithinBounds(line) && inlines(line).equals(content);
    }

    private boolean isWithinBounds(String text) {
        work -= text.length();
        return work >= 0;
    }
}
