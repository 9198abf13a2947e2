package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.CellName;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.SectionLines;
import dev.fieldtable.document.Preamble;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.model.Deprecation;
import dev.fieldtable.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads what stands above a section: the type's title, and the prose and example code below it. */
final class PreambleReader {
    private final MarkdownPage page;
    private final HouseStyle house;
    private final Findings findings;
    private final Map<Integer, Preamble> read = new HashMap<>();
    private final Map<Integer, Boolean> open = new HashMap<>();

    PreambleReader(MarkdownPage page, HouseStyle house, Findings findings) {
        this.findings = findings;
        this.page = page;
        this.house = house;
    }

    /**
     * Reads the heading of a type, once for all sections that share it.
     *
     * @param title the index of its heading; -1 if there is none
     * @param section the index of the heading of its section
     */
    Preamble read(int title, int section) {
        return read.computeIfAbsent(title, key -> preamble(title, section));
    }

    /** {@return the title of a page that has no section, and the whole prose below it} */
    Preamble ofBarePage() {
        return read(0, page.headings().size());
    }

    /** {@return whether the example code above a section says that the enum is open} */
    boolean exampleSaysOpen(int title, int section) {
        return open.computeIfAbsent(title, key -> saysOpen(title, section));
    }

    private Preamble preamble(int title, int section) {
        String name = title < 0 ? "" : title(heading(title));
        String description = prose(title, section, null);
        SourceSpan span = title < 0
                ? SourceSpan.startOf(page.text().path())
                : heading(title).span();
        return new Preamble(name, description, deprecation(title, section, description), span);
    }

    private String title(PageHeading heading) {
        CellName name = heading.seen().name();
        String title = SectionLines.withoutNumber(name.text());
        if (!name.isAlone()) {
            UnclearNames.tell(name, heading.text(), heading.span(), findings);
        } else if (title.length() < name.text().length()) {
            UnclearNames.tellNumbered(title, heading.text(), heading.span(), findings);
        } else {
            UnclearNames.tellOddType(title, heading.span(), findings);
        }
        return title;
    }

    private boolean saysOpen(int title, int section) {
        for (int i = title; i < section; i++) {
            for (Node block : page.blocksBelow(i)) {
                if (block instanceof FencedCodeBlock code && saysOpen(code.getLiteral())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean saysOpen(String code) {
        return code.lines()
                .map(String::strip)
                .anyMatch(line -> house.openEnums().comments().stream().anyMatch(line::startsWith));
    }

    private @Nullable Deprecation deprecation(int title, int section, String description) {
        for (int i = title; i < section; i++) {
            for (Node block : page.blocksBelow(i)) {
                @Nullable
                Deprecation notice = block instanceof BlockQuote quote
                        ? DeprecationNotice.of(unquoted(quote), house.deprecation())
                        : null;
                if (notice != null) {
                    return new Deprecation(notice.reason(), prose(title, section, block));
                }
            }
        }
        boolean struck = title >= 0 && heading(title).seen().name().isStruck();
        return struck ? new Deprecation("", description) : null;
    }

    private String unquoted(BlockQuote quote) {
        return page.prose()
                .text(page.source(quote)
                        .lines()
                        .map(line -> line.startsWith(">") ? line.substring(1) : line)
                        .map(String::strip)
                        .collect(Collectors.joining("\n")));
    }

    /** The lines between title and section, less the example code and, if one is given, a quote. */
    private String prose(int title, int section, @Nullable Node quote) {
        StringBuilder prose = new StringBuilder();
        int part = title;
        while (part < section) {
            boolean example =
                    part > title && house.sections().isExample(heading(part).words());
            int next = example ? Math.min(section, page.partEnd(part)) : part + 1;
            if (!example) {
                append(prose, firstLine(part, title), endOfProse(next), quote);
            }
            part = next;
        }
        String text = prose.toString().stripTrailing();
        return page.prose()
                .text(
                        title < 0 || section < 0
                                ? text
                                : ProseEdges.without(
                                        text,
                                        heading(title).words(),
                                        isEnd(section) ? "" : heading(section).words(),
                                        heading ->
                                                page.inlines().heading(heading).visible()));
    }

    private boolean isEnd(int part) {
        return part == page.headings().size();
    }

    private int endOfProse(int next) {
        return isEnd(next) ? page.text().lineCount() + 1 : heading(next).firstLine();
    }

    private int firstLine(int part, int title) {
        if (part < 0) {
            return 1;
        }
        return part == title ? heading(part).lastLine() + 1 : heading(part).firstLine();
    }

    private void append(StringBuilder prose, int from, int to, @Nullable Node quote) {
        List<org.commonmark.node.SourceSpan> quoted = quote == null ? List.of() : quote.getSourceSpans();
        int quoteStart = quoted.isEmpty() ? 0 : quoted.get(0).getLineIndex() + 1;
        for (int line = from; line < to; line++) {
            boolean inQuote = line >= quoteStart && line < quoteStart + quoted.size();
            String text = inQuote ? "" : page.text().line(line);
            if (prose.length() > 0 || !text.isBlank()) {
                prose.append(text).append('\n');
            }
        }
    }

    private PageHeading heading(int index) {
        return page.headings().get(index);
    }
}
