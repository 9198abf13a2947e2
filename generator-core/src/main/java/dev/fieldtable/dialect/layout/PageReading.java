package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.Operation;
import dev.fieldtable.document.Preamble;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.text.Digits;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.jspecify.annotations.Nullable;

/**
 * A page, read once.
 *
 * @param sections the types it describes
 * @param operations the operations it describes
 * @param tables how many tables of fields, parameters and values were read
 * @param findings what could not be read
 * @param empty the sections that should describe a type and do not
 * @param bare the title and the prose of a page that has nothing else; nothing where that cannot be a type's
 * @param doubtful whether it may be damaged, so that a repair should be tried
 */
record PageReading(
        List<TypeSection> sections,
        List<Operation> operations,
        int tables,
        Findings findings,
        List<EmptySection> empty,
        Optional<Preamble> bare,
        boolean doubtful) {
    private static final Set<DiagnosticCode> DOUBTS = Set.of(
            DiagnosticCode.UNREADABLE_ROW,
            DiagnosticCode.CELL_COUNT,
            DiagnosticCode.RESTORED_CELLS,
            DiagnosticCode.UNREADABLE_TYPE,
            DiagnosticCode.UNKNOWN_COLUMNS);

    /** Reads a page as it is. */
    static PageReading of(RestoredText text, TypeLanguage types, HouseStyle house, Extent extent) {
        Findings findings = new Findings();
        MarkdownPage page;
        try {
            page = MarkdownPage.of(text);
        } catch (IllegalArgumentException e) {
            tooLarge(text, findings);
            return new PageReading(List.of(), List.of(), 0, findings, List.of(), Optional.empty(), false);
        }
        Sections read = new Sections(page, types, house, findings);
        List<TypeSection> sections = read.read();
        List<Operation> operations = sections.isEmpty() ? new Operations(page, types, house, extent).read() : List.of();
        SectionTables.ofFields(page, types, house, findings).passOverOthers();
        boolean nothing = sections.isEmpty() && operations.isEmpty();
        if (nothing || page.hasStraySection(house.sections())) {
            SectionTables.ofValues(page, house, findings).passOverOthers();
        }
        if (nothing) {
            new LooseArms(page, house).tell(findings);
            new LooseValues(page, house).tell(findings);
        } else {
            new LooseRows(page, house.columns(), findings).tell();
            new Omissions(page, house.sections(), findings).tell();
        }
        tellOfOpenFence(page, findings);
        boolean bare =
                nothing && types.hasBareUnions() && read.empty().isEmpty() && findings.size() == 0 && isTitled(page);
        Optional<Preamble> preamble =
                bare ? Optional.of(new PreambleReader(page, house, findings).ofBarePage()) : Optional.empty();
        boolean untitled =
                sections.stream().anyMatch(section -> section.preamble().title().isEmpty());
        boolean doubtful = sections.isEmpty()
                || !read.empty().isEmpty()
                || untitled
                || page.hasOddFence()
                || page.hasStraySection(house.sections())
                || findings.isDoubtful()
                || findings.hasAny(DOUBTS);
        return new PageReading(sections, operations, page.tables(), findings, read.empty(), preamble, doubtful);
    }

    private static boolean isTitled(MarkdownPage page) {
        return !page.headings().isEmpty()
                && page.headings().get(0).block() == 0
                && page.headings().get(0).level() == 1;
    }

    /** Where the page goes on within code, what stood behind it is gone. */
    private static void tellOfOpenFence(MarkdownPage page, Findings findings) {
        @Nullable FencedCodeBlock code = page.openFence();
        if (code != null) {
            findings.add(
                    DiagnosticCode.CUT_OFF,
                    page.span(code),
                    "The page ends within this block of code; what stood behind it is not known.");
        }
    }

    static void tooLarge(RestoredText text, Findings findings) {
        String limit = Digits.grouped(MarkdownPage.MAX_CELLS);
        Optional<LargeTable> found = LargeTable.in(text.text(), MarkdownPage.MAX_CELLS);
        SourceSpan place = found.map(table -> text.span(table.offset(), table.length()))
                .orElseGet(() -> SourceSpan.startOf(text.original().path()));
        String size = found.map(table -> "The table has " + Findings.count(table.columns(), "column") + " and "
                        + Findings.count(table.rows(), "row") + ", which makes more than the " + limit
                        + " cells that a table may have.")
                .orElse("A table has more than " + limit + " cells.");
        findings.add(
                Diagnostic.of(DiagnosticCode.TABLE_TOO_LARGE, place, size, DiagnosticCode.TABLE_TOO_LARGE.nextStep())
                        .losing(Loss.ofTable(found.map(LargeTable::rows).orElse(0))));
    }

    /** {@return whether nothing was read from the page and nothing told of what it may hold} */
    boolean isWithoutRows() {
        boolean rows = sections.stream()
                .anyMatch(section ->
                        section.documentedRows() > 0 || !section.spelledTypes().isEmpty());
        return !rows
                && operations.isEmpty()
                && !findings.hasAny(Set.of(DiagnosticCode.TABLE_PASSED_OVER, DiagnosticCode.TABLE_TOO_LARGE));
    }

    /** Tells of the sections that hold nothing; once all is told of that stands in one and was not read. */
    void tellOfEmptySections() {
        NavigableSet<Integer> told = findings.unread();
        empty.forEach(section -> section.tell(told, findings));
    }

    /** {@return this reading, with what was found before it among its findings} */
    PageReading after(Findings repairs) {
        Findings all = new Findings();
        all.addAll(repairs);
        all.addAll(findings);
        return new PageReading(sections, operations, tables, all, empty, bare, doubtful);
    }
}
