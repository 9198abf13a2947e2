package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.SectionLines;
import dev.fieldtable.source.RestoredText;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Makes the headings, paragraphs, lists and code of a page that is HTML Markdown's; its tables are left to {@link HtmlTables}. */
final class HtmlPage implements Repair {
    private static final String BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, pre, table";

    private final SectionLines sections;

    HtmlPage(SectionLines sections) {
        this.sections = sections;
    }

    @Override
    public RestoredText restore(RestoredText page, Findings findings) {
        String content = page.text().content();
        if (!holdsHeading(content)) {
            return page;
        }
        Element body = Parser.htmlParser()
                .setTrackPosition(true)
                .parseInput(content, "")
                .body();
        if (body.select("h2, h3, h4").stream()
                .map(Element::text)
                .noneMatch(heading -> sections.mayAnnounce(heading, 0, heading.length()))) {
            return page;
        }
        RestoredText.Editor editor = page.edit();
        int settled = 0;
        for (Element block : body.select(BLOCKS)) {
            int start = block.sourceRange().startPos();
            int end = block.endSourceRange().isTracked()
                    ? block.endSourceRange().endPos()
                    : block.sourceRange().endPos();
            if (!block.sourceRange().isTracked() || start < settled || end < start) {
                continue;
            }
            editor.replace(settled, start, settled == 0 ? "" : "\n\n");
            if (!block.normalName().equals("table")) {
                editor.replace(start, end, markdown(block));
            }
            settled = end;
        }
        editor.replace(settled, content.length(), "\n");
        findings.repaired(
                DiagnosticCode.WRAPPED_PAGE,
                page.span(0, 0),
                "The page is HTML; its headings, text and tables were read as those of a Markdown page.");
        return editor.finish();
    }

    private static String markdown(Element block) {
        String name = block.normalName();
        return switch (name) {
            case "pre" -> "```\n" + block.wholeText().stripTrailing() + "\n```";
            case "li" -> "- " + HtmlCell.markdown(block);
            case "p" -> HtmlCell.markdown(block);
            default -> "#".repeat(name.charAt(1) - '0') + " " + HtmlCell.markdown(block);
        };
    }

    private static boolean holdsHeading(String content) {
        for (int at = content.indexOf("</"); at >= 0; at = content.indexOf("</", at + 1)) {
            if (content.regionMatches(true, at, "</h2>", 0, 5) || content.regionMatches(true, at, "</h3>", 0, 5)) {
                return true;
            }
        }
        return false;
    }
}
