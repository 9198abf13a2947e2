package dev.fieldtable.dialect.types;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.TypeExpression;
import java.util.List;

/** Tells of a type that is not understood. */
final class UnreadableType {
    private static final int QUOTED_LENGTH = 80;

    private UnreadableType() {}

    static Outcome<TypeExpression> of(Cell cell, Advice advice) {
        String message = cell.text().isEmpty()
                ? "The type is missing."
                : "The type '" + shortened(cell.text()) + "' is not understood.";
        DiagnosticCode code = DiagnosticCode.UNREADABLE_TYPE;
        return new Outcome<>(
                new TypeExpression.Unreadable(cell.text()),
                List.of(Diagnostic.of(code, cell.span(), message, advice).losing(Loss.TYPE)));
    }

    static String shortened(String text) {
        return text.length() <= QUOTED_LENGTH ? text : text.substring(0, QUOTED_LENGTH) + "…";
    }
}
