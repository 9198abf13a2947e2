package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.Names;
import dev.fieldtable.dialect.page.PlainCell;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.document.ValueRow;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.TemplateWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Reads the values of an enum: rows of {@code Name | Value}, or items of a list, ``* `NAME` (value: `"value"`)``. */
final class TemplateValues {
    private final MarkdownPage page;
    private final HouseStyle house;
    private final TemplateWords words;
    private final Findings findings;
    private final List<ValueRow> rows = new ArrayList<>();
    private boolean open;
    private boolean tabular;
    private int skipped;

    TemplateValues(MarkdownPage page, HouseStyle house, Findings findings) {
        this.page = page;
        this.house = house;
        this.words = house.template();
        this.findings = findings;
    }

    List<ValueRow> rows() {
        return rows;
    }

    /** {@return whether a value stands for all that are not listed} */
    boolean isOpen() {
        return open;
    }

    boolean isTabular() {
        return tabular;
    }

    int skipped() {
        return skipped;
    }

    /** {@return whether the values are numbers that not all are whole} */
    boolean isOfDecimals() {
        boolean whole = true;
        for (ValueRow row : rows) {
            if (row.quoted() || !isNumber(row.value())) {
                return false;
            }
            whole &= row.value().matches("-?\\d+");
        }
        return !whole;
    }

    private static boolean isNumber(String text) {
        try {
            return !new BigDecimal(text).toString().isEmpty();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /**
     * Takes a lone row apart that names the property, {@code state | shelf, lent}, as one template has it.
     *
     * @param property the name of the property as the heading has it
     */
    void splitRowOf(String property) {
        if (rows.size() != 1
                || rows.get(0).quoted()
                || !PropertyEnums.letters(rows.get(0).name()).equals(PropertyEnums.letters(property))) {
            return;
        }
        ValueRow row = rows.remove(0);
        for (String value : row.value().split(", ", -1)) {
            add(value, value, row.span());
        }
    }

    void read(List<Node> blocks) {
        for (Node block : blocks) {
            if (block instanceof TableBlock table) {
                table(table);
            } else if (block instanceof BulletList list) {
                for (@Nullable Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                    item(item.getFirstChild() == null ? "" : page.source(item.getFirstChild()), page.span(item));
                }
            } else if (block instanceof IndentedCodeBlock) {
                // A template that indents its items by four blanks makes code of them.
                for (SourceSpan line : block.getSourceSpans()) {
                    lineOfCode(line);
                }
            }
        }
    }

    private void lineOfCode(SourceSpan line) {
        String text = page.text()
                .content()
                .substring(line.getInputIndex(), line.getInputIndex() + line.getLength())
                .strip();
        if (text.startsWith("* ")) {
            item(text.substring(2), page.span(line.getInputIndex(), line.getLength()));
        }
    }

    private void table(TableBlock table) {
        List<SourceSpan> lines = table.getSourceSpans();
        RowText header = row(lines.get(0));
        Columns columns = Columns.of(header, house.columns());
        if (columns.name() < 0 || columns.value() < 0) {
            return;
        }
        tabular = true;
        page.take(table);
        page.countTable(header.size());
        for (SourceSpan line : lines.subList(2, lines.size())) {
            RowText row = row(line);
            String name = PlainCell.text(row.text(columns.name()), words.mark());
            if (name.isEmpty() || !row.has(columns.value())) {
                skip(row.span(), "The row has no name, or no cell for the value.");
            } else {
                add(name, PlainCell.text(row.text(columns.value()), words.mark()), row.span());
            }
        }
    }

    private RowText row(SourceSpan line) {
        return RowText.of(page.restored(), line.getInputIndex(), line.getLength());
    }

    private void item(String item, dev.fieldtable.source.SourceSpan span) {
        String text = item.strip();
        int value = text.indexOf(words.itemValue());
        if (value < 0 || !text.endsWith(")")) {
            skip(span, "The item is no name with a value behind it.");
            return;
        }
        String name = PlainCell.within(text.substring(0, value).strip(), "`");
        String raw = text.substring(value + words.itemValue().length(), text.length() - 1);
        add(name, PlainCell.text(raw, words.mark()), span);
    }

    private void add(String name, String printed, dev.fieldtable.source.SourceSpan span) {
        boolean quoted = TemplateDefaults.isQuoted(printed);
        String value = TemplateDefaults.unquoted(printed);
        if (words.unknownValues().contains(value.toLowerCase(Locale.ROOT))) {
            open = true;
        } else if (value.length() > Names.LONGEST || name.length() > Names.LONGEST) {
            skip(span, "The name or the value has more than " + Names.LONGEST + " characters.");
        } else {
            rows.add(new ValueRow(name, value, quoted, span));
        }
    }

    private void skip(dev.fieldtable.source.SourceSpan span, String message) {
        findings.add(
                Diagnostic.of(DiagnosticCode.UNREADABLE_ROW, span, message, DiagnosticCode.UNREADABLE_ROW.nextStep())
                        .losing(Loss.ROW));
        skipped++;
    }
}
