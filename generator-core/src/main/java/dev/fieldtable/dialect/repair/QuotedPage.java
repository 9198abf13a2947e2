package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.SectionLines;
import dev.fieldtable.source.RestoredText;

/**
 * Takes a page out of the quote, or the quotes of quotes, that it is as a whole, and out of its indentation. There may be
 * a sentence that ends with a colon above a quote that holds a section, as in a letter.
 */
final class QuotedPage implements Repair {
    private static final int CODE_INDENT = 4;

    /** Nobody quotes more often than this. */
    private static final int MOST_QUOTES = 9;

    private final SectionLines sections;

    QuotedPage(SectionLines sections) {
        this.sections = sections;
    }

    @Override
    public RestoredText restore(RestoredText page, Findings findings) {
        RestoredText restored = page;
        for (int quotes = 0; quotes < MOST_QUOTES; quotes++) {
            RestoredText inner = unquoted(restored);
            if (inner == restored) {
                break;
            }
            restored = inner;
        }
        boolean quoted = restored != page;
        if (!quoted) {
            restored = unindented(page);
        }
        if (restored != page) {
            PageLines lines = PageLines.of(page.text());
            int first = quoted ? PlainLines.first(lines) : lines.nextText(0);
            findings.repaired(
                    DiagnosticCode.NESTED_TABLE,
                    page.span(lines.start(first), lines.end(first) - lines.start(first)),
                    "The whole page is " + (quoted ? "a quote" : "indented") + "; it was read as if it were not.");
        }
        return restored;
    }

    private RestoredText unquoted(RestoredText page) {
        PageLines lines = PageLines.of(page.text());
        int first = PlainLines.first(lines);
        if (first == lines.count()) {
            return page;
        }
        for (int line = first; line < lines.count(); line++) {
            int text = blanksEnd(lines, line);
            if (!lines.isBlank(line) && lines.text().content().charAt(text) != '>') {
                return page;
            }
        }
        boolean below = lines.nextText(0) < first;
        if (below && !(announces(lines, first) && PlainLines.holdSection(lines, first, lines.count() - 1, sections))) {
            return page;
        }
        RestoredText.Editor editor = page.edit();
        int settled = below ? 0 : lines.start(first);
        for (int line = first; line < lines.count(); line++) {
            if (!lines.isBlank(line)) {
                editor.delete(line == first ? settled : lines.start(line), quoteEnd(lines, line));
            }
        }
        return editor.finish();
    }

    /** {@return whether the words above a line end as those do that announce what somebody wrote} */
    private static boolean announces(PageLines lines, int below) {
        int line = PlainLines.textBefore(lines, below);
        return lines.get(line).stripTrailing().endsWith(":");
    }

    private static RestoredText unindented(RestoredText page) {
        PageLines lines = PageLines.of(page.text());
        String content = page.text().content();
        int first = lines.nextText(0);
        for (int line = first; line < lines.count(); line++) {
            if (!lines.isBlank(line) && indent(content, lines.start(line), blanksEnd(lines, line)) < CODE_INDENT) {
                return page;
            }
        }
        RestoredText.Editor editor = page.edit();
        for (int line = first; line < lines.count(); line++) {
            if (!lines.isBlank(line)) {
                int start = lines.start(line);
                int end = content.charAt(start) == '\t' ? start + 1 : start + CODE_INDENT;
                editor.delete(start, Math.min(end, blanksEnd(lines, line)));
            }
        }
        return first == lines.count() ? page : editor.finish();
    }

    private static int quoteEnd(PageLines lines, int line) {
        String content = lines.text().content();
        int end = lines.end(line);
        int behind = blanksEnd(lines, line) + 1;
        return behind < end && content.charAt(behind) == ' ' ? behind + 1 : behind;
    }

    private static int blanksEnd(PageLines lines, int line) {
        String content = lines.text().content();
        int end = lines.end(line);
        int at = lines.start(line);
        while (at < end && (content.charAt(at) == ' ' || content.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static int indent(String content, int from, int to) {
        int indent = 0;
        for (int at = from; at < to; at++) {
            indent += content.charAt(at) == '\t' ? CODE_INDENT : 1;
        }
        return indent;
    }
}
