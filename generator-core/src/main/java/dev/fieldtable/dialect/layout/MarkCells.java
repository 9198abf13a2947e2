package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.RequiredMarks;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.RequiredMark;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.house.CellWords;
import dev.fieldtable.model.Presence;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Required cells of tables, and settles what those mean that say nothing.
 *
 * <p>Some docs mark required properties only, and leave the cells of the others empty. Else nobody knows whether a
 * property without a mark is there, unless its type bears a word for that, or the types of its table do: where some are
 * wrapped, one that would be wrapped if it were optional tells by being bare. All else stays unsaid, and one warning a
 * table tells of it.
 */
final class MarkCells {
    private static final int MOST_NAMES = 3;

    private final CellWords words;
    private final RequiredMarks marks;
    private final Findings findings;
    private final List<Table> tables = new ArrayList<>();
    private boolean optionalMarked;
    private boolean requiredMarked;
    private boolean usualMark;

    MarkCells(CellWords words, Findings findings) {
        this.words = words;
        this.marks = new RequiredMarks(words);
        this.findings = findings;
    }

    /** A row whose mark is not there, or not known. */
    private record Open(int row, SourceSpan span, boolean empty) {}

    /** A table, and its rows whose marks are not there. */
    private record Table(SourceSpan header, boolean hasColumn, List<Open> open) {}

    /** Begins with the next table. */
    void begin(SourceSpan header, boolean hasColumn) {
        tables.add(new Table(header, hasColumn, new ArrayList<>()));
    }

    RequiredMark read(int row, RowText text, int column) {
        List<Open> open = tables.get(tables.size() - 1).open();
        if (column < 0) {
            open.add(new Open(row, text.span(), true));
            return RequiredMark.UNSTATED;
        }
        String cell = text.text(column);
        @Nullable RequiredMark mark = marks.of(cell);
        if (mark == RequiredMark.REQUIRED) {
            requiredMarked = true;
            usualMark |= marks.isOwn(cell);
        } else if (mark == RequiredMark.OPTIONAL) {
            optionalMarked = true;
        } else {
            open.add(new Open(row, text.span(column), cell.isEmpty()));
        }
        if (mark == null) {
            findings.add(
                    DiagnosticCode.UNKNOWN_MARK,
                    text.span(column),
                    "The mark " + Findings.quoted(cell) + " is not known.");
            return RequiredMark.UNSTATED;
        }
        return mark;
    }

    /** {@return the rows, with the marks that were not there} */
    List<FieldRow> settle(List<FieldRow> rows) {
        List<FieldRow> settled = new ArrayList<>(rows);
        boolean typesTell = rows.stream().anyMatch(MarkCells::isWrapped);
        boolean emptyIsOptional = emptyIsOptional(rows);
        for (Table table : tables) {
            List<String> optional = new ArrayList<>();
            List<String> required = new ArrayList<>();
            SourceSpan first = table.header();
            int certain = 0;
            for (Open each : table.open()) {
                FieldRow row = rows.get(each.row());
                if (each.empty() && emptyIsOptional && table.hasColumn()) {
                    settled.set(each.row(), row.withMark(RequiredMark.OPTIONAL));
                    certain++;
                } else if (!isWrapped(row)) {
                    boolean told = typesTell && isDecisive(row);
                    if (!told) {
                        settled.set(each.row(), row.withOccurrenceUnsaid());
                    }
                    if (each.empty()) {
                        first = optional.isEmpty() && required.isEmpty() ? each.span() : first;
                        (told ? required : optional).add(row.name());
                    }
                }
            }
            if (certain > 0) {
                findings.repaired(
                        DiagnosticCode.EMPTY_MARK,
                        table.open().get(0).span(),
                        "Required cells are marked or empty; " + Findings.count(certain, "property", "properties")
                                + " with an empty one became optional.");
            }
            tell(table, first, optional, required);
        }
        return settled;
    }

    private boolean emptyIsOptional(List<FieldRow> rows) {
        return requiredMarked
                && !optionalMarked
                && !usualMark
                && tables.stream()
                        .flatMap(table -> table.open().stream())
                        .map(each -> rows.get(each.row()))
                        .allMatch(row -> !isDecisive(row) || isWrapped(row));
    }

    private void tell(Table table, SourceSpan first, List<String> optional, List<String> required) {
        if (optional.isEmpty() && required.isEmpty()) {
            return;
        }
        String how = optional.isEmpty() ? "" : "; read as optional: " + Findings.listed(optional, MOST_NAMES);
        how += required.isEmpty()
                ? ""
                : "; read as required, since their types would say otherwise: " + Findings.listed(required, MOST_NAMES);
        boolean marked = requiredMarked || optionalMarked;
        if (!table.hasColumn()) {
            findings.add(
                    DiagnosticCode.PRESENCE_UNSAID,
                    table.header(),
                    "No column says which fields are required" + how + ".");
        } else if (marked) {
            findings.add(new Diagnostic(
                    DiagnosticCode.EMPTY_MARK,
                    Severity.WARNING,
                    "Required cells are empty" + how + ".",
                    first,
                    Advice.literal("Write " + words.required() + " or " + words.optional() + ".")));
        } else {
            findings.add(
                    DiagnosticCode.PRESENCE_UNSAID,
                    first,
                    "The column that says which fields are required has no mark that is known" + how + ".");
        }
    }

    private static boolean isWrapped(FieldRow row) {
        return row.type() instanceof TypeExpression.Wrapped;
    }

    /** Whether a type would say so if it were optional. */
    private static boolean isDecisive(FieldRow row) {
        return row.withoutWord().occurrence() != Presence.Occurrence.UNSAID;
    }
}
