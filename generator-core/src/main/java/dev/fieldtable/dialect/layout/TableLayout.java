package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.Operation;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Optional;

/** Markdown pages: a title, prose, and a section with a pipe table, a list or a heading for each arm. */
final class TableLayout implements Layout {
    @Override
    public String name() {
        return "table";
    }

    @Override
    public Optional<Sign> sign(SourceText page) {
        SectionSigns signs = SectionSigns.of(page.content());
        if (signs.table() >= 0) {
            return Optional.of(new Sign("header row", page.span(signs.table(), 0)));
        }
        return signs.heading() < 0
                ? Optional.empty()
                : Optional.of(new Sign("heading of a section", page.span(signs.heading(), 0)));
    }

    @Override
    public Outcome<ParsedDocument> read(SourceText page, TypeLanguage types) {
        return read(RestoredText.unchanged(page), name(), types, new Findings());
    }

    /**
     * Reads a page that was restored, if need be.
     *
     * @param restored the Markdown page; what is read has the places of its original
     * @param layout the name of the layout that the page was found in
     * @param types how its types are spelled
     * @param findings what was found when it was restored
     */
    static Outcome<ParsedDocument> read(RestoredText restored, String layout, TypeLanguage types, Findings findings) {
        SourceText original = restored.original();
        String dialect = layout + "-" + types.name();
        int repairs = findings.size();
        MarkdownPage page;
        try {
            page = MarkdownPage.of(restored);
        } catch (IllegalArgumentException e) {
            findings.add(
                    DiagnosticCode.TABLE_TOO_LARGE,
                    SourceSpan.startOf(original.path()),
                    "A table has too many columns for its many rows.");
            return findings.with(new ParsedDocument(original, dialect, List.of(), List.of()));
        }
        List<TypeSection> sections = new Sections(page, types, findings).read();
        List<Operation> operations = sections.isEmpty() ? new Operations(page, types).read() : List.of();
        if (sections.isEmpty() && operations.isEmpty() && findings.size() == repairs) {
            findings.add(DiagnosticCode.NO_MODEL, SourceSpan.startOf(original.path()), "The page describes no type.");
        }
        return findings.with(new ParsedDocument(original, dialect, sections, operations));
    }
}
