package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.SectionLines;
import dev.fieldtable.source.RestoredText;

/**
 * Takes a page out of the block of code that it is as a whole, as chats and guides quote pages. There may be a sentence
 * above the block and below it, if the block holds a section.
 */
final class FencedPage implements Repair {
    private final SectionLines sections;

    FencedPage(SectionLines sections) {
        this.sections = sections;
    }

    @Override
    public RestoredText restore(RestoredText page, Findings findings) {
        PageLines lines = PageLines.of(page.text());
        int first = PlainLines.first(lines);
        int last = PlainLines.last(lines);
        if (last <= first || lines.fence(first) == 0 || !isClosedIn(lines, first, last)) {
            return page;
        }
        boolean around = PlainLines.areAround(lines, first, last);
        if (around && !PlainLines.holdSection(lines, first, last, sections)) {
            return page;
        }
        findings.repaired(
                DiagnosticCode.WRAPPED_PAGE,
                page.span(lines.start(first), lines.end(first) - lines.start(first)),
                "The whole page is a block of code; it was read as the page within.");
        return page.edit()
                .delete(around ? 0 : lines.start(first), lines.start(first + 1))
                .delete(lines.start(last), around ? page.text().content().length() : lines.end(last))
                .finish();
    }

    /** The blocks of the page itself are closed before; those with as many marks are told by their languages. */
    private static boolean isClosedIn(PageLines lines, int first, int last) {
        int open = 0;
        for (int line = first; line <= last; line++) {
            boolean fence = lines.fence(line) >= lines.fence(first) && lines.first(line) == lines.first(first);
            if (fence) {
                open += line == first || lines.opensOnly(line) ? 1 : -1;
                if (open == 0) {
                    return line == last;
                }
            }
        }
        return false;
    }
}
