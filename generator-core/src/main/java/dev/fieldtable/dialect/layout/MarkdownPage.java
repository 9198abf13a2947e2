package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.page.Inlines;
import dev.fieldtable.dialect.page.LinkDefinitions;
import dev.fieldtable.dialect.page.SectionLines;
import dev.fieldtable.dialect.prose.Prose;
import dev.fieldtable.house.SectionWords;
import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page cut into the blocks that stand directly on it.
 *
 * <p>The Markdown parser is asked for the blocks only. Names, values and types are read from the page's own text, which
 * is what their places are counted in, and what enum values must be taken from, since they are not Markdown at all.
 */
final class MarkdownPage {
    /** Enough for tables of 400,000 rows; the bound keeps a wide header over many short rows from filling the memory. */
    static final int MAX_CELLS = 2_000_000;

    private static final int SHORT = 40;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(new UncutTables(MAX_CELLS)))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .inlineParserFactory(context -> (lines, node) -> {})
            .build();

    private final RestoredText restored;
    private final SourceText text;
    private final Inlines inlines;
    private final Prose prose;
    private final List<Node> blocks = new ArrayList<>();
    private final List<PageHeading> headings = new ArrayList<>();
    private final int[] above;
    private final Set<Node> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final BitSet widths = new BitSet();
    private int tables;

    private MarkdownPage(RestoredText restored, Node document) {
        this.restored = restored;
        this.text = restored.text();
        LinkDefinitions definitions = definitions(document, text.content());
        this.inlines = definitions.isEmpty() ? Inlines.PLAIN : new Inlines(definitions);
        this.prose = new Prose(definitions);
        for (@Nullable Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading heading) {
                headings.add(pageHeading(heading));
            } else if (block instanceof HtmlBlock html) {
                @Nullable HtmlHeading heading = HtmlHeading.of(html.getLiteral());
                if (heading != null) {
                    headings.add(pageHeading(html, heading));
                }
            }
            blocks.add(block);
        }
        this.above = PageHeading.above(headings);
    }

    /**
     * Parses a page.
     *
     * @throws IllegalArgumentException if it has more table cells than memory should be spent on
     */
    static MarkdownPage of(RestoredText restored) {
        return new MarkdownPage(restored, PARSER.parse(restored.text().content()));
    }

    /** {@return the page that was parsed, which knows where its text stands in the file} */
    RestoredText restored() {
        return restored;
    }

    /** {@return the text that was parsed, which may be that of a restored page} */
    SourceText text() {
        return text;
    }

    /** {@return the reader of the page's short texts, which knows where its links lead} */
    Inlines inlines() {
        return inlines;
    }

    /** {@return the writer of the page's prose, which knows where its links lead too} */
    Prose prose() {
        return prose;
    }

    /** {@return the place, in the file as it is, of a part of the text that was parsed} */
    dev.fieldtable.source.SourceSpan span(int offset, int length) {
        return restored.span(offset, length);
    }

    /** {@return the headings, from top to bottom} */
    List<PageHeading> headings() {
        return headings;
    }

    /** {@return the nearest heading above one that is of a higher level; -1 if there is none} */
    int above(int heading) {
        return above[heading];
    }

    /** {@return the title that a heading stands below, or that it is itself; -1 if there is none} */
    int title(int heading) {
        int at = heading;
        while (at >= 0 && headings.get(at).level() > 1) {
            at = above(at);
        }
        return at;
    }

    /** {@return what stands on the page between and below the headings, from top to bottom} */
    List<Node> blocks() {
        return blocks;
    }

    /** Keeps a block from {@link #otherTables} and from {@link LooseRows}, since it was read, or told of. */
    void take(Node block) {
        taken.add(block);
    }

    /** {@return whether a block was read, or told of} */
    boolean isTaken(Node block) {
        return taken.contains(block);
    }

    /** Counts a table whose rows are read, and which has so many columns. */
    void countTable(int columns) {
        tables++;
        widths.set(columns);
    }

    /** {@return whether a table with so many columns was read} */
    boolean hasTableOf(int columns) {
        return widths.get(columns);
    }

    /** {@return how many tables were read} */
    int tables() {
        return tables;
    }

    /**
     * The tables that nobody has taken, those in lists and quotes among them, from top to bottom.
     *
     * @param isExample tells by the text of a heading whether what is below it is an example, and no table of the docs
     */
    List<TableBlock> otherTables(Predicate<String> isExample) {
        List<TableBlock> others = new ArrayList<>();
        AbstractVisitor collector = new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock table && !taken.contains(table)) {
                    others.add(table);
                }
            }
        };
        int part = 0;
        int example = Integer.MAX_VALUE;
        for (int i = 0; i < blocks.size(); i++) {
            if (part < headings.size() && headings.get(part).block() == i) {
                PageHeading heading = headings.get(part++);
                boolean within = example < heading.level();
                example = within ? example : isExample.test(heading.text()) ? heading.level() : Integer.MAX_VALUE;
            }
            if (example == Integer.MAX_VALUE) {
                blocks.get(i).accept(collector);
            }
        }
        return others;
    }

    /** {@return the blocks below a heading, up to the next heading of any level; those above all headings for -1} */
    List<Node> blocksBelow(int heading) {
        int from = heading < 0 ? 0 : headings.get(heading).block() + 1;
        int to = heading + 1 < headings.size() ? headings.get(heading + 1).block() : blocks.size();
        return blocks.subList(from, to);
    }

    /** {@return the blocks below a heading and those below it, up to the next one of its level or a higher one} */
    List<Node> partBlocks(int heading) {
        int next = partEnd(heading);
        int to = next < headings.size() ? headings.get(next).block() : blocks.size();
        return blocks.subList(headings.get(heading).block() + 1, to);
    }

    /** {@return the index of the next heading of this level or a higher one; the number of headings if there is none} */
    int partEnd(int heading) {
        int end = heading + 1;
        while (end < headings.size()
                && headings.get(end).level() > headings.get(heading).level()) {
            end++;
        }
        return end;
    }

    /** {@return the source of a block, without the marks of quotes and lists around it, with {@code \n} for line ends} */
    String source(Node block) {
        StringBuilder source = new StringBuilder();
        for (SourceSpan line : block.getSourceSpans()) {
            if (source.length() > 0) {
                source.append('\n');
            }
            source.append(text.content(), line.getInputIndex(), line.getInputIndex() + line.getLength());
        }
        return source.toString();
    }

    /** {@return whether a block of code is never closed, or holds what looks like headings and further blocks} */
    boolean hasOddFence() {
        for (Node block : blocks) {
            if (block instanceof FencedCodeBlock code
                    && (code.getClosingFenceLength() == null || swallows(code.getLiteral()))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether nothing but blanks stands behind a place on the page} */
    boolean endsWith(dev.fieldtable.source.SourceSpan place) {
        String content = restored.original().content();
        return Blanks.skip(content, place.offset() + place.length()) == content.length();
    }

    /** {@return the block of code that the page ends within; {@code null} if it does not} */
    @Nullable
    FencedCodeBlock openFence() {
        return !blocks.isEmpty()
                        && blocks.get(blocks.size() - 1) instanceof FencedCodeBlock code
                        && code.getClosingFenceLength() == null
                ? code
                : null;
    }

    /** {@return whether the words of a section stand alone in a line that is no heading of one} */
    boolean hasStraySection(SectionWords words) {
        SectionLines sections = new SectionLines(words);
        for (Node block : blocks) {
            boolean shortParagraph = block instanceof Paragraph
                    && block.getSourceSpans().size() == 1
                    && block.getSourceSpans().get(0).getLength() < SHORT;
            if (shortParagraph && sections.of(source(block)) != null) {
                return true;
            }
        }
        // The first one may be the title of a type of that name.
        for (int i = 1; i < headings.size(); i++) {
            String text = headings.get(i).seen().visible();
            if (headings.get(i).section(words) == null && text.length() < SHORT && sections.of(text) != null) {
                return true;
            }
        }
        return false;
    }

    private static LinkDefinitions definitions(Node document, String content) {
        Map<String, String> definitions = new HashMap<>();
        if (content.contains("]:")) {
            for (Node block : Contained.of(document)) {
                if (block instanceof LinkReferenceDefinition definition) {
                    definitions.putIfAbsent(definition.getLabel(), definition.getDestination());
                }
            }
        }
        return definitions.isEmpty() ? LinkDefinitions.NONE : new LinkDefinitions(definitions);
    }

    private static boolean swallows(String code) {
        return code.contains("\n##") || code.contains("\n```") || code.startsWith("##");
    }

    /** {@return the place of a block's first line} */
    dev.fieldtable.source.SourceSpan span(Node block) {
        List<SourceSpan> lines = block.getSourceSpans();
        return lines.isEmpty()
                ? dev.fieldtable.source.SourceSpan.startOf(text.path())
                : span(lines.get(0).getInputIndex(), lines.get(0).getLength());
    }

    private PageHeading pageHeading(HtmlBlock html, HtmlHeading heading) {
        List<SourceSpan> lines = html.getSourceSpans();
        return new PageHeading(
                blocks.size(),
                heading.level(),
                heading.text(),
                inlines.heading(heading.text()),
                span(html),
                lines.get(0).getLineIndex() + 1,
                lines.get(lines.size() - 1).getLineIndex() + 1);
    }

    private PageHeading pageHeading(Heading heading) {
        List<SourceSpan> lines = heading.getSourceSpans();
        SourceSpan first = lines.get(0);
        SourceSpan last = lines.get(lines.size() - 1);
        String content = text.content();
        int start = first.getInputIndex();
        int end = start + first.getLength();
        while (start < end && content.charAt(start) == ' ') {
            start++;
        }
        boolean underlined = content.charAt(start) != '#';
        if (underlined) {
            SourceSpan beforeLine = lines.get(Math.max(0, lines.size() - 2));
            end = beforeLine.getInputIndex() + beforeLine.getLength();
        } else {
            start += heading.getLevel();
            end = closingMarks(content, start, end);
        }
        while (start < end && isBlank(content.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(content.charAt(end - 1))) {
            end--;
        }
        boolean empty = start == end;
        String markdown = joined(content.substring(start, end));
        return new PageHeading(
                blocks.size(),
                heading.getLevel(),
                markdown,
                inlines.heading(markdown),
                empty ? span(heading) : span(start, end - start),
                first.getLineIndex() + 1,
                last.getLineIndex() + 1);
    }

    /** An underlined heading may run over several lines; their ends are blanks. */
    private static String joined(String text) {
        boolean oneLine = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return oneLine ? text : text.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    /** {@return where the text ends if the heading is closed by marks, as in {@code ## Fields ##}} */
    private static int closingMarks(String content, int start, int end) {
        int at = end;
        while (at > start && isBlank(content.charAt(at - 1))) {
            at--;
        }
        int marks = at;
        while (marks > start && content.charAt(marks - 1) == '#') {
            marks--;
        }
        boolean closes = marks < at && (marks == start || isBlank(content.charAt(marks - 1)));
        return closes ? marks : end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
