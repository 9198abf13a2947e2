package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.document.Preamble;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.document.TypeSection.ValueList;
import dev.fieldtable.document.ValueRow;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;

/** The values of an enum in a table or a list. */
final class DescribedValues {
    private final MarkdownPage page;
    private final Findings findings;
    private final List<ValueRow> rows = new ArrayList<>();
    private int skipped;
    private boolean tabular;

    DescribedValues(MarkdownPage page, Findings findings) {
        this.page = page;
        this.findings = findings;
    }

    void read(DescribedColumns columns, List<RowText> lines) {
        tabular = true;
        for (RowText row : lines) {
            String text = page.inlines().text(row.text(columns.type())).value().text();
            boolean named = columns.name() != columns.type();
            String name = named ? page.inlines().text(row.text(columns.name())).visible() : "";
            if (text.isEmpty()) {
                findings.add(Diagnostic.of(
                                DiagnosticCode.UNREADABLE_ROW,
                                row.span(),
                                "The row has no value.",
                                DiagnosticCode.UNREADABLE_ROW.nextStep())
                        .losing(Loss.ROW));
                skipped++;
                continue;
            }
            boolean quoted = QuotedValues.isQuoted(text);
            rows.add(new ValueRow(name, quoted ? QuotedValues.withoutQuotes(text) : text, quoted, row.span()));
        }
    }

    void read(BulletList list) {
        ValueItems items = new ValueItems(page, findings);
        items.read(list);
        rows.addAll(items.rows());
        skipped += items.skipped();
    }

    List<TypeSection> sections(Preamble preamble) {
        return rows.isEmpty() && skipped == 0
                ? List.of()
                : List.of(new ValueList(preamble, rows, tabular, false, skipped));
    }
}
