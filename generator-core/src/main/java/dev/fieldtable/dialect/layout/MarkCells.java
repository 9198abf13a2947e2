package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.dialect.page.Columns;
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
    private final boolean matter;
    private final RequiredMarks marks;
    private final Findings findings;
    private final List<Table> tables = new ArrayList<>();
    private boolean optionalMarked;
    private boolean requiredMarked;
    private boolean usualMark;

    /**
     * Marks of a page.
     *
     * @param words what they are
     * @param matter whether it matters to anybody where there are none
     * @param findings takes what is wrong
     */
    MarkCells(CellWords words, boolean matter, Findings findings) {
        this.words = words;
        this.matter = matter;
        this.marks = new RequiredMarks(words);
        this.findings = findings;
    }

    /** A row whose mark is not there, or not known; and whether that was told of, or follows from what was. */
    private record Open(int row, SourceSpan span, boolean empty, boolean told) {}

    /** A table, and its rows whose marks are not there. */
    private record Table(SourceSpan header, Columns columns, List<Open> open, List<Remark> remarks) {
        boolean hasColumn() {
            return columns.required() >= 0;
        }
    }

    /** A mark that was read, and stands beside something that was not. */
    private record Remark(SourceSpan span, String text) {}

    /** Begins with the next table. */
    void begin(SourceSpan header, Columns columns) {
        tables.add(new Table(header, columns, new ArrayList<>(), new ArrayList<>()));
    }

    /**
     * Reads the mark of the next row.
     *
     * @param row how many rows were read before it
     * @param text the row
     * @return what the mark says of presence, and of null
     */
    RequiredMarks.Mark read(int row, RowText text) {
        Table table = tables.get(tables.size() - 1);
        int column = table.columns().required();
        if (column < 0) {
            table.open().add(new Open(row, text.span(), true, false));
            return RequiredMarks.Mark.NONE;
        }
        String cell = text.text(column);
        RequiredMarks.Mark read = marks.read(cell, table.columns().inverted());
        if (read.mark() == RequiredMark.REQUIRED) {
            requiredMarked = true;
            usualMark |= marks.isOwn(cell);
        } else if (read.mark() == RequiredMark.OPTIONAL) {
            optionalMarked = true;
        } else {
            table.open().add(new Open(row, text.span(column), read.isKnown(), !read.isKnown() || !text.has(column)));
        }
        if (!read.rest().isEmpty()) {
            table.remarks().add(new Remark(text.span(column), read.rest()));
        }
        if (!read.isKnown()) {
            findings.add(
                    DiagnosticCode.UNKNOWN_MARK,
                    text.span(column),
                    "The mark " + Findings.quoted(cell) + " is not known.");
        }
        return read;
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
                    boolean bare = typesTell && isDecisive(row);
                    if (!bare) {
                        settled.set(each.row(), row.withOccurrenceUnsaid());
                    }
                    if (!each.told()) {
                        first = optional.isEmpty() && required.isEmpty() ? each.span() : first;
                        (bare ? required : optional).add(row.name());
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
            if (!table.remarks().isEmpty()) {
                tellRemarks(table.remarks());
            }
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
        if (!table.hasColumn() && !matter) {
            return;
        }
        if (!table.hasColumn()) {
            tell(table.header(), "No column says which fields are required", how);
        } else if (marked) {
            String what = "Required cells are empty";
            findings.add(new Diagnostic(
                            DiagnosticCode.EMPTY_MARK,
                            Severity.WARNING,
                            what + how + ".",
                            first,
                            Advice.literal("Write " + words.required() + " or " + words.optional() + "."))
                    .about(what));
        } else {
            tell(first, "The column that says which fields are required has no mark that is known", how);
        }
    }

    private void tellRemarks(List<Remark> remarks) {
        int more = remarks.size() - 1;
        String what = "What a mark says besides required and optional, "
                + Findings.quoted(remarks.get(0).text()) + ", is not used";
        Diagnostic found = Diagnostic.of(
                DiagnosticCode.UNKNOWN_MARK,
                remarks.get(0).span(),
                what + (more == 0 ? "." : ", nor is that of " + Findings.count(more, "other row") + "."),
                "Say it in the description; the mark itself was read.");
        findings.add(more == 0 ? found : found.about(what));
    }

    /** All pages of some docs are like this, or none. */
    private void tell(SourceSpan place, String what, String how) {
        findings.add(Diagnostic.of(
                        DiagnosticCode.PRESENCE_UNSAID,
                        place,
                        what + how + ".",
                        DiagnosticCode.PRESENCE_UNSAID.nextStep())
                .about(what));
    }

    private static boolean isWrapped(FieldRow row) {
        return row.type() instanceof TypeExpression.Wrapped;
    }

    /** Whether a type would say so if it were optional. */
    private static boolean isDecisive(FieldRow row) {
        return row.withoutWord().occurrence() != Presence.Occurrence.UNSAID;
    }
}
