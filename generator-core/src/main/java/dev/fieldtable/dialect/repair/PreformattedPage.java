package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.SectionLines;
import dev.fieldtable.source.RestoredText;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a page out of the preformatted text of HTML that it is as a whole, {@code <pre>}, as sites show files. */
final class PreformattedPage implements Repair {
    private static final Pattern START =
            Pattern.compile("(?i)<pre\\b[^<>]{0,200}>(?:[ \\t]{0,9}<code\\b[^<>]{0,200}>)?");
    private static final Pattern END = Pattern.compile("(?i)(?:</code>[ \\t]{0,9})?</pre>\\s*$");

    /** The tags at the end, and the blanks around them, are not longer. */
    private static final int LONGEST_END = 40;

    /** What has to be escaped within tags; all else that has an ampersand is the page's own. */
    private static final List<Map.Entry<String, String>> ESCAPED = List.of(
            Map.entry("&lt;", "<"),
            Map.entry("&gt;", ">"),
            Map.entry("&amp;", "&"),
            Map.entry("&quot;", "\""),
            Map.entry("&#39;", "'"));

    private final SectionLines sections;

    PreformattedPage(SectionLines sections) {
        this.sections = sections;
    }

    @Override
    public RestoredText restore(RestoredText page, Findings findings) {
        String content = page.text().content();
        PageLines lines = PageLines.of(page.text());
        int first = PlainLines.first(lines);
        int last = PlainLines.textBefore(lines, lines.count());
        if (last < first || lines.first(first) != '<') {
            return page;
        }
        Matcher start = START.matcher(content).region(lines.start(first), lines.end(first));
        int tail = Math.max(lines.start(last), lines.end(last) - LONGEST_END);
        Matcher end = END.matcher(content).region(tail, lines.end(last));
        if (!start.lookingAt() || !end.find() || !PlainLines.holdSection(lines, first, last, sections)) {
            return page;
        }
        findings.repaired(
                DiagnosticCode.WRAPPED_PAGE,
                page.span(start.start(), start.end() - start.start()),
                "The whole page is preformatted text of HTML; it was read as the page within.");
        RestoredText.Editor editor = page.edit().delete(0, start.end());
        for (int at = content.indexOf('&', start.end());
                at >= 0 && at < end.start();
                at = content.indexOf('&', at + 1)) {
            unescape(content, at, editor);
        }
        return editor.delete(end.start(), content.length()).finish();
    }

    private static void unescape(String content, int at, RestoredText.Editor editor) {
        for (Map.Entry<String, String> escaped : ESCAPED) {
            if (content.startsWith(escaped.getKey(), at)) {
                editor.replace(at, at + escaped.getKey().length(), escaped.getValue());
            }
        }
    }
}
