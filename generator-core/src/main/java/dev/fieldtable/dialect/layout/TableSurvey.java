package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.dialect.repair.Repairs;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds the tables of a page, each below the headings that it stands below, whatever they are of. */
public final class TableSurvey {
    private TableSurvey() {}

    /**
     * Looks through a page, as it is read where somebody has described how it is written.
     *
     * @param page the page
     * @return its tables, from top to bottom; none if the page is too large to be read. Never throws
     */
    public static List<SurveyedTable> of(SourceText page) {
        MarkdownPage parsed;
        try {
            parsed = MarkdownPage.of(
                    Repairs.tables(DescribedLayout.plain(page), headers -> headers.size() > 1, new Findings()));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
        List<SurveyedTable> tables = new ArrayList<>();
        for (int heading = -1; heading < parsed.headings().size(); heading++) {
            for (Node block : parsed.blocksBelow(heading)) {
                if (block instanceof TableBlock table) {
                    tables.add(table(parsed, heading, table));
                }
            }
        }
        return tables;
    }

    private static SurveyedTable table(MarkdownPage page, int heading, TableBlock table) {
        List<RowText> lines =
                table.getSourceSpans().stream().map(line -> row(page, line)).toList();
        List<String> headings = new ArrayList<>();
        for (int at = heading; at >= 0; at = page.above(at)) {
            headings.add(page.headings().get(at).words());
        }
        return new SurveyedTable(page, headings, lines.get(0), lines.subList(2, lines.size()));
    }

    private static RowText row(MarkdownPage page, SourceSpan line) {
        return RowText.of(page.restored(), line.getInputIndex(), line.getLength());
    }
}
