package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.dialect.page.CellName;
import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.InlineText;
import dev.fieldtable.dialect.page.Inlines;
import dev.fieldtable.dialect.page.OddNames;
import dev.fieldtable.dialect.page.OddValues;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.document.ValueRow;
import dev.fieldtable.house.OpenEnumWords;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Makes values of the rows of a table.
 *
 * <p>Some publishers print values as they are, others mark them as code, emphasize them or put them in quotes. What all
 * values of a table have in common is how they are printed; what one has alone may be a part of it.
 */
final class ValueRows implements SectionTables.RowReader {
    /** What the constant is called whose value is the empty text, and means it. */
    private static final Set<String> NAMES_OF_NOTHING = Set.of("EMPTY", "UNKNOWN", "NONE", "BLANK", "UNSPECIFIED");

    private static final String TYPOGRAPHIC_QUOTES = "\u201c\u201d\u201e\u2018\u2019\u201a";

    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

    private final OpenEnumWords openEnums;
    private final Inlines inlines;
    private final Findings findings;
    private final List<Printed> values = new ArrayList<>();
    private boolean open;

    ValueRows(OpenEnumWords openEnums, Inlines inlines, Findings findings) {
        this.openEnums = openEnums;
        this.inlines = inlines;
        this.findings = findings;
    }

    /** A value as its table has it. */
    private record Printed(String name, CellName value, boolean marked, String cell, SourceSpan place, SourceSpan row) {
        Printed called(String constant) {
            return new Printed(constant, value, marked, cell, place, row);
        }

        boolean isEmpty() {
            return value.text().isEmpty();
        }

        boolean hasAside() {
            return BREAK.matcher(cell).find() || OddNames.hasAside(value.text());
        }

        /** Prose has these; alone one may have been the straight quote that is a value. */
        boolean isTypographicQuote() {
            return value.text().length() == 1 && TYPOGRAPHIC_QUOTES.contains(value.text());
        }

        Optional<String> oddity(String read, boolean twoAreOne) {
            Optional<String> oddity = OddValues.oddityOf(read);
            boolean beside =
                    oddity.isEmpty() && ((twoAreOne && OddValues.isTwo(read)) || OddValues.goesOnBehind(name, read));
            return beside ? Optional.of("reads like one with something beside it") : oddity;
        }

        boolean isQuoted() {
            return QuotedValues.isQuoted(value.text());
        }
    }

    private static Diagnostic empty(Printed value) {
        return new Diagnostic(
                DiagnosticCode.EMPTY_VALUE,
                Severity.WARNING,
                Findings.quoted(value.name()) + " has no value; it was read as the empty text.",
                value.row(),
                DiagnosticCode.EMPTY_VALUE.nextStep());
    }

    @Override
    public void read(CellName name, Columns columns, RowText row) {
        String cell = row.text(columns.value());
        InlineText text = inlines.text(cell);
        if (name.text().equals(openEnums.restName()) && text.visible().startsWith(openEnums.restValue())) {
            open = true;
        } else {
            values.add(new Printed(
                    name.text(), text.value(), text.isMarked(), cell, row.span(columns.value()), row.span()));
        }
    }

    /** {@return whether a row stood for all values that are not listed} */
    boolean isOpen() {
        return open;
    }

    /**
     * All values that were read. It is asked once, at the end: how values are printed, all together tell.
     *
     * @param constants says what the constants of such names are called
     */
    List<ValueRow> rows(UnaryOperator<List<String>> constants) {
        List<String> names = constants.apply(values.stream().map(Printed::name).toList());
        long marked = values.stream().filter(Printed::marked).count();
        long plain = values.stream()
                .filter(each -> !each.marked() && !each.isEmpty())
                .count();
        boolean quotes = QuotedValues.areQuoted(
                values.stream().map(each -> each.value().text()).toList());
        boolean asides = values.size() > 1 && values.stream().allMatch(Printed::hasAside);
        // Where others are words, one with an "or" is two of them.
        boolean words = values.stream()
                .map(each -> each.value().text())
                .allMatch(text -> text.indexOf(' ') < 0 || OddValues.isTwo(text));
        List<ValueRow> rows = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            Printed each = values.get(i).called(names.get(i));
            String text = each.value().text();
            boolean quoted = quotes && each.isQuoted();
            String value = quoted ? QuotedValues.withoutQuotes(text) : text;
            if (each.isEmpty() && !NAMES_OF_NOTHING.contains(each.name().toUpperCase(Locale.ROOT))) {
                findings.add(empty(each));
            }
            boolean unlikeOthers = (each.hasAside() && !asides)
                    || (each.marked() && marked <= plain)
                    || (each.isQuoted() && !quotes)
                    || each.isTypographicQuote();
            if (unlikeOthers || !each.value().isClear()) {
                UnclearNames.tellValue(each.value(), value, each.cell(), each.place(), findings);
            } else {
                each.oddity(value, words)
                        .ifPresent(oddity -> UnclearNames.tellOddValue(value, oddity, each.place(), findings));
            }
            rows.add(new ValueRow(each.name(), value, quoted, each.row()));
        }
        return rows;
    }
}
