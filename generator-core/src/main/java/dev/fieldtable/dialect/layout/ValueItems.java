package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.Names;
import dev.fieldtable.dialect.page.OddValues;
import dev.fieldtable.document.ValueRow;
import dev.fieldtable.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads values from a list, where each is a code span: {@code "x"} for a string, {@code 100} for a number. */
final class ValueItems {
    private final MarkdownPage page;
    private final Findings findings;
    private final List<ValueRow> rows = new ArrayList<>();
    private int skipped;

    ValueItems(MarkdownPage page, Findings findings) {
        this.page = page;
        this.findings = findings;
    }

    List<ValueRow> rows() {
        return rows;
    }

    int skipped() {
        return skipped;
    }

    void read(BulletList list) {
        for (@Nullable Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            @Nullable Node content = item.getFirstChild();
            String text = content == null ? "" : page.source(content).strip();
            @Nullable
            String code = text.indexOf('\n') < 0 ? page.inlines().text(text).code() : null;
            if (code == null && isBare(text)) {
                code = text;
                findings.repaired(
                        DiagnosticCode.BARE_VALUE,
                        page.span(item),
                        Findings.quoted(text) + " is not in a code span; it was read as if it were.");
            }
            boolean nested = content != null && content.getNext() instanceof BulletList;
            if (code == null || code.length() > Names.LONGEST || nested) {
                findings.add(Diagnostic.of(
                                DiagnosticCode.UNREADABLE_ROW,
                                page.span(item),
                                code == null
                                        ? "The item does not hold a value in a code span."
                                        : nested
                                                ? "The item has a list of its own, so that it is not only a value."
                                                : "The value has more than " + Names.LONGEST + " characters.",
                                DiagnosticCode.UNREADABLE_ROW.nextStep())
                        .losing(Loss.ROW));
                skipped++;
            } else {
                boolean quoted = code.length() >= 2 && code.startsWith("\"") && code.endsWith("\"");
                String value = quoted ? unescaped(code.substring(1, code.length() - 1)) : code;
                SourceSpan place = page.span(item);
                OddValues.oddityOf(value)
                        .ifPresent(oddity -> UnclearNames.tellOddValue(value, oddity, place, findings));
                rows.add(new ValueRow("", value, quoted, place));
            }
        }
    }

    /** {@return whether a text can be nothing but a value: a quoted text, or a number} */
    private static boolean isBare(String text) {
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.indexOf('"', 1) == text.length() - 1;
        boolean number = !text.isEmpty()
                && text.length() <= 20
                && text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        return quoted || number;
    }

    /** {@return what is in quotes, without the backslashes that a language needs there} */
    private static String unescaped(String quoted) {
        return quoted.indexOf('\\') < 0 ? quoted : quoted.replaceAll("\\\\(\\p{Punct})", "$1");
    }
}
