package dev.fieldtable.dialect.unread;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.SectionKind;
import dev.fieldtable.house.SectionWords;
import dev.fieldtable.source.RestoredText;
import java.util.Optional;

/** Looks for tables of fields on a page from which no row was read, and tells of each. */
public final class UnreadTables {
    private final PageText page;
    private final SectionWords sections;
    private final RowTables rows;
    private final StackedTables stacks;
    private final HtmlTable html;
    private final WrappedSections wrapped;
    private final MarkedSections marked;
    private final HeadlessRows headless;

    private UnreadTables(RestoredText page, HouseStyle house) {
        HeaderWords words = new HeaderWords(house.columns());
        this.page = new PageText(page);
        this.sections = house.sections();
        this.rows = new RowTables(this.page, words);
        this.stacks = new StackedTables(this.page, words);
        this.html = new HtmlTable(this.page, words);
        this.wrapped = new WrappedSections(this.page, sections);
        this.marked = new MarkedSections(this.page, sections);
        this.headless = new HeadlessRows(this.page, words);
    }

    /**
     * Tells of the tables that a page has and that were not read.
     *
     * @param page the page; its characters are those that were meant
     * @param house what its publisher writes
     * @param findings takes a warning for each table, with the number of its rows; none if the page has no such table
     */
    public static void tell(RestoredText page, HouseStyle house, Findings findings) {
        new UnreadTables(page, house).tell(findings);
    }

    private void tell(Findings findings) {
        boolean told = false;
        String above = "";
        int line = 1;
        while (line <= page.count()) {
            if (!page.isShort(line) || page.isBare(line)) {
                line++;
                continue;
            }
            Optional<UnreadTable> table = at(line, isSection(above));
            table.ifPresent(found -> tell(found, findings));
            told |= table.isPresent();
            above = opensTable(page.get(line)) ? above : page.get(line);
            line = table.map(UnreadTable::end).orElse(line + 1);
        }
        if (!told) {
            html.first()
                    .or(wrapped::escaped)
                    .or(marked::first)
                    .or(headless::first)
                    .ifPresent(found -> tell(found, findings));
        }
    }

    private Optional<UnreadTable> at(int line, boolean inSection) {
        return rows.at(line, inSection).or(() -> stacks.at(line, inSection)).or(() -> wrapped.behindLead(line));
    }

    /** {@return whether a line stands above the header of a table and belongs to it} */
    private static boolean opensTable(String line) {
        return line.startsWith("{|") || line.startsWith("\\begin{");
    }

    /** {@return whether a line holds the words above a section and nothing but marks beside them} */
    private boolean isSection(String line) {
        String words = HeaderWords.bare(line.substring(line.lastIndexOf('#') + 1));
        for (SectionKind kind : SectionKind.values()) {
            if (kind.describesType() && HeaderWords.bare(sections.of(kind)).equals(words)) {
                return true;
            }
        }
        return sections.isOtherFields(words) || marked.isHeading(line);
    }

    private void tell(UnreadTable table, Findings findings) {
        String what = "This seems to be " + table.what() + " in a form that is not read: " + table.form();
        String below = table.kind() == SectionKind.SUPPORTED_TYPES ? "a heading for each arm" : "a pipe table";
        findings.add(Diagnostic.of(
                        DiagnosticCode.UNREAD_TABLE,
                        page.span(table.line()),
                        what + "; rows left out: " + table.rows() + ".",
                        Advice.literal("Save the page as Markdown, with " + below + " below the heading '## "
                                + sections.of(table.kind()) + "'."))
                .about(what)
                .losing(Loss.ofTable(table.rows())));
    }
}
