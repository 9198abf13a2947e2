package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.InlineText;
import dev.fieldtable.dialect.page.Inlines;
import dev.fieldtable.dialect.page.StrayCharacters;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.model.Presence;
import dev.fieldtable.source.SourceSpan;
import java.util.function.Function;

/** Reads the types of cells and headings, and those that cannot be read once more without their marks. */
final class CellTypes {
    private final TypeLanguage types;
    private final Inlines inlines;
    private final Findings findings;

    CellTypes(TypeLanguage types, Inlines inlines, Findings findings) {
        this.types = types;
        this.inlines = inlines;
        this.findings = findings;
    }

    /** Reads the type of a field, of which its row shows a value, or nothing. */
    TypeExpression parse(Cell cell, String example) {
        return read(seen(cell), each -> types.parse(each, example));
    }

    /** Reads the type that the heading of a union's arm is. */
    TypeExpression parse(InlineText text, SourceSpan span) {
        return read(new Cell(text.type(), span), types::arm);
    }

    private Cell seen(Cell cell) {
        return new Cell(inlines.text(cell.text()).type(), cell.span());
    }

    private TypeExpression read(Cell cell, Function<Cell, Outcome<TypeExpression>> reading) {
        StrayCharacters.oddityOf(cell.text())
                .ifPresent(oddity -> UnclearNames.tellOddPart(cell.text(), oddity, cell.span(), findings));
        Outcome<TypeExpression> asItIs = reading.apply(cell);
        if (!(asItIs.value() instanceof TypeExpression.Unreadable)) {
            return findings.keep(asItIs);
        }
        String bare = bare(cell.text());
        Outcome<TypeExpression> restored = reading.apply(new Cell(bare, cell.span()));
        if (bare.isEmpty() || bare.equals(cell.text()) || restored.value() instanceof TypeExpression.Unreadable) {
            return findings.keep(asItIs);
        }
        // A star without its counterpart may be a sign of another language, such as that of a pointer.
        boolean paired = isEven(cell.text(), '*') && isEven(cell.text(), '`');
        findings.add(new Diagnostic(
                DiagnosticCode.RESTORED_TYPE,
                paired ? Severity.INFO : Severity.WARNING,
                "The type " + Findings.quoted(cell.text()) + " was read as " + Findings.quoted(bare) + ".",
                cell.span(),
                paired ? Advice.none() : Advice.literal("Look whether that is all that the type says.")));
        return findings.keep(restored);
    }

    /** What a type says of presence and null where it names neither. */
    Presence withoutWord(TypeExpression type) {
        return types.withoutWord(type);
    }

    /** The text without emphasis and code marks, but for those within quotes, and with straight quotes. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = straight(text.charAt(i));
            quoted ^= c == '"';
            if (quoted || (c != '*' && c != '`' && c != '~')) {
                bare.append(c);
            }
        }
        return bare.toString().strip();
    }

    private static boolean isEven(String text, char mark) {
        return text.chars().filter(c -> c == mark).count() % 2 == 0;
    }

    private static char straight(char c) {
        return switch (c) {
            case '\u201c', '\u201d', '\u201e' -> '"';
            case '\u2018', '\u2019' -> '\'';
            default -> c;
        };
    }
}
