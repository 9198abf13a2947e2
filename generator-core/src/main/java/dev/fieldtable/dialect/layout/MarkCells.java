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
 * Reads the Required cells of a table, and settles what the empty ones mean.
 *
 * <p>Some docs mark required properties only, and leave the cells of the others empty. Where both are marked, an empty
 * cell has lost its mark: a type that would be wrapped if it were optional tells what it was. Lists, maps and dates are
 * never wrapped, so they become optional, since a reader that expects less is right either way.
 */
final class MarkCells {
    private final CellWords words;
    private final RequiredMarks marks;
    private final Findings findings;
    private final List<Open> open = new ArrayList<>();
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

    RequiredMark read(int row, RowText text, int column) {
        if (column < 0) {
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
        if (open.isEmpty()) {
            return rows;
        }
        List<FieldRow> settled = new ArrayList<>(rows);
        boolean emptyIsOptional = requiredMarked
                && !optionalMarked
                && !usualMark
                && open.stream().allMatch(each -> !isDecisive(rows.get(each.row())) || isWrapped(rows, each));
        for (Open each : open) {
            FieldRow row = rows.get(each.row());
            if (each.empty() && emptyIsOptional) {
                settled.set(each.row(), row.withMark(RequiredMark.OPTIONAL));
            } else if (!isDecisive(row)) {
                settled.set(each.row(), row.withMark(RequiredMark.OPTIONAL));
                if (each.empty()) {
                    findings.add(guess(each, row, "its type does not tell; it was read as optional."));
                }
            } else if (each.empty() && (requiredMarked || optionalMarked) && !isWrapped(rows, each)) {
                findings.add(guess(each, row, "its type does not say that it is optional; it was read as required."));
            }
        }
        if (emptyIsOptional && open.get(0).empty()) {
            findings.repaired(
                    DiagnosticCode.EMPTY_MARK,
                    open.get(0).span(),
                    "Required cells are marked or empty; " + Findings.count(open.size(), "property", "properties")
                            + " with an empty one became optional.");
        }
        return settled;
    }

    private Diagnostic guess(Open open, FieldRow row, String what) {
        return new Diagnostic(
                DiagnosticCode.EMPTY_MARK,
                Severity.WARNING,
                "`" + row.name() + "` has no mark, and " + what,
                open.span(),
                Advice.literal("Write " + words.required() + " or " + words.optional() + "."));
    }

    private static boolean isWrapped(List<FieldRow> rows, Open open) {
        return rows.get(open.row()).type() instanceof TypeExpression.Wrapped;
    }

    /** Whether a type would say so if it were optional. */
    private static boolean isDecisive(FieldRow row) {
        return row.withoutWord().occurrence() != Presence.Occurrence.UNSAID;
    }
}
