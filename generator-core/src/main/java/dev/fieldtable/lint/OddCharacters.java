package dev.fieldtable.lint;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.Locale;

/** Characters that cannot be seen, or that stand for what was lost. */
final class OddCharacters implements LintRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.ODD_CHARACTERS;
    }

    @Override
    public void check(Docs docs, Doubts doubts) {
        for (Field field : docs.fields()) {
            check(field.page(), field.row().span(), doubts);
        }
        docs.enums()
                .forEach(type -> type.values().forEach(value -> check(docs.page(value.span()), value.span(), doubts)));
    }

    private static void check(SourceText page, SourceSpan row, Doubts doubts) {
        String content = page.content();
        int end = Math.min(content.length(), row.offset() + row.length());
        for (int i = row.offset(); i < end; i++) {
            if (isOdd(content, i)) {
                doubts.add(
                        page.span(i, 1),
                        String.format(
                                Locale.ROOT,
                                "Here is the character U+%04X, which %s.",
                                (int) content.charAt(i),
                                content.charAt(i) == '\uFFFD' ? "stands for one that was lost" : "cannot be seen"));
                return;
            }
        }
    }

    private static boolean isOdd(String content, int at) {
        char c = content.charAt(at);
        if (c == '\u200D') {
            // Joins two pictures into one, which is nothing odd.
            return !isPicture(content, at - 1) || !isPicture(content, at + 1);
        }
        boolean format = Character.getType(c) == Character.FORMAT;
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
        return format || control || c == '\uFFFD';
    }

    private static boolean isPicture(String content, int at) {
        return at >= 0
                && at < content.length()
                && (Character.isSurrogate(content.charAt(at)) || content.charAt(at) > '\u2000');
    }
}
