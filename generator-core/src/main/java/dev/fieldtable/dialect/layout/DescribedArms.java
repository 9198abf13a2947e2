package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.Preamble;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.document.TypeSection.VariantList;
import dev.fieldtable.document.Variant;
import java.util.ArrayList;
import java.util.List;

/** The arms of a union in a table. */
final class DescribedArms {
    private final CellTypes types;
    private final Findings findings;
    private final List<Variant> arms = new ArrayList<>();
    private int skipped;

    DescribedArms(MarkdownPage page, TypeLanguage types, Findings findings) {
        this.types = new CellTypes(types, page.inlines(), findings);
        this.findings = findings;
    }

    void read(int column, List<RowText> rows) {
        for (RowText row : rows) {
            Cell type = row.cell(column);
            if (type.text().isEmpty()) {
                findings.add(Diagnostic.of(
                                DiagnosticCode.UNREADABLE_ROW,
                                row.span(),
                                "The row has no type.",
                                DiagnosticCode.UNREADABLE_ROW.nextStep())
                        .losing(Loss.ROW));
                skipped++;
            } else {
                arms.add(new Variant(types.parse(type, ""), type.span()));
            }
        }
    }

    List<TypeSection> sections(Preamble preamble) {
        return arms.isEmpty() && skipped == 0 ? List.of() : List.of(new VariantList(preamble, arms, skipped));
    }
}
