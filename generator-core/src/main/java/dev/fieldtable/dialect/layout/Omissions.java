package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.Omission;
import dev.fieldtable.house.SectionWords;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Tells of the lines below what a section holds that say that there was more. */
final class Omissions {
    private static final int MOST_LINES = 3;

    private final MarkdownPage page;
    private final SectionWords words;
    private final Findings findings;

    Omissions(MarkdownPage page, SectionWords words, Findings findings) {
        this.page = page;
        this.words = words;
        this.findings = findings;
    }

    void tell() {
        int end = 0;
        for (int heading = 0; heading < page.headings().size(); heading++) {
            if (page.headings().get(heading).section(words) != null) {
                end = page.partEnd(heading);
            }
            if (heading < end) {
                page.blocksBelow(heading).forEach(this::tell);
            }
        }
    }

    private void tell(Node block) {
        boolean line = block instanceof Paragraph || block instanceof BlockQuote || block instanceof HtmlBlock;
        int lines = block.getSourceSpans().size();
        if (!line || lines > (block instanceof HtmlBlock ? MOST_LINES : 1)) {
            return;
        }
        String text = page.source(block).replace('\n', ' ').strip();
        if (Omission.isSaid(text)) {
            findings.add(
                    DiagnosticCode.CUT_OFF,
                    page.span(block),
                    Findings.quoted(text) + " says that something was left out; what it was is not known.",
                    "Get the whole page, or remove the line.");
        }
    }
}
