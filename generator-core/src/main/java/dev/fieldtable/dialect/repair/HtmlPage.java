package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.SectionLines;
import dev.fieldtable.source.RestoredText;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Makes the headings, paragraphs, lists and code of a page that is HTML Markdown's; its tables are left to {@link HtmlTables}. */
final class HtmlPage implements Repair {
    private static final String QUOTE = "blockquote";
    private static final String TEXTS = "h1, h2, h3, h4, h5, h6, p, li, pre, table";

    /** Text stands in these where no other is within; a site has buttons in them, too. */
    private static final String BLOCKS = TEXTS
            + Stream.of(QUOTE, "div", "dt", "dd", "section", "article", "main")
                    .map(name -> ", " + name + ":not(:has(" + TEXTS
                            + ", blockquote, div, dl, section, article, nav, button, script, style))")
                    .collect(Collectors.joining());

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
                .settings(ParseSettings.preserveCase)
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
        @Nullable Element above = null;
        int item = 0;
        for (Element block : body.select(BLOCKS)) {
            int start = block.sourceRange().startPos();
            int end = block.endSourceRange().isTracked()
                    ? block.endSourceRange().endPos()
                    : block.sourceRange().endPos();
            if (!block.sourceRange().isTracked() || start < settled || end < start || !hasContent(block)) {
                continue;
            }
            String marks = marks(block);
            editor.replace(settled, start, settled == 0 ? "" : between(above, block));
            boolean goesOn = above != null && Objects.equals(above.parent(), block.parent());
            item = goesOn ? item + 1 : 1;
            if (!block.normalName().equals("table")) {
                editor.replace(start, end, marks + markdown(block, item).replace("\n", "\n" + marks));
            }
            above = block;
            settled = end;
        }
        editor.replace(settled, content.length(), "\n");
        findings.repaired(
                DiagnosticCode.WRAPPED_PAGE,
                page.span(0, 0),
                "The page is HTML; its headings, text and tables were read as those of a Markdown page.");
        return editor.finish();
    }

    private static boolean hasContent(Element block) {
        return block.hasText() || block.normalName().equals("table");
    }

    private static String between(@Nullable Element above, Element block) {
        if (above == null) {
            return "\n\n";
        }
        boolean items = block.normalName().equals("li") && Objects.equals(above.parent(), block.parent());
        boolean quoted = Objects.equals(above.closest(QUOTE), block.closest(QUOTE));
        return items ? "\n" : quoted ? "\n" + marks(block).strip() + "\n" : "\n\n";
    }

    /** {@return what Markdown has before each line of a block, for each quote around it} */
    private static String marks(Element block) {
        StringBuilder marks = new StringBuilder();
        for (@Nullable Element each = block; each != null; each = each.parent()) {
            marks.append(each.normalName().equals(QUOTE) ? "> " : "");
        }
        return marks.toString();
    }

    private static String markdown(Element block, int item) {
        String name = block.normalName();
        return switch (name) {
            case "pre" -> "```\n" + block.wholeText().stripTrailing() + "\n```";
            case "li" -> bullet(block, item) + " " + HtmlCell.markdown(block);
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                "#".repeat(name.charAt(1) - '0') + " " + HtmlCell.markdown(block);
            default -> HtmlCell.markdown(block);
        };
    }

    private static String bullet(Element block, int item) {
        @Nullable Element list = block.parent();
        return list != null && list.normalName().equals("ol") ? item + "." : "-";
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
