package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.source.RestoredText;

/** Reads a page that is one text of JSON, or of a program: its line ends are spelled {@code \n}. */
final class EscapedPage implements Repair {
    private static final int HEX_DIGITS = 4;

    @Override
    public RestoredText restore(RestoredText page, Findings findings) {
        String content = page.text().content();
        int start = Blanks.skip(content, 0);
        int end = Blanks.skipBack(content, content.length());
        int first = content.indexOf("\\n");
        if (first < 0 || !content.contains("\\n## ") || Blanks.holdLineEnd(content, start, end)) {
            return page;
        }
        boolean quoted = content.charAt(start) == '"' && content.charAt(end - 1) == '"';
        if (!quoted && content.charAt(start) != '#') {
            return page;
        }
        RestoredText.Editor editor = page.edit();
        if (quoted) {
            editor.delete(start, start + 1);
        }
        int last = quoted ? end - 1 : end;
        int at = content.indexOf('\\', start);
        while (at >= 0 && at + 1 < last) {
            at = unescape(content, at, last, editor);
            at = content.indexOf('\\', at);
        }
        if (quoted) {
            editor.delete(last, end);
        }
        findings.repaired(
                DiagnosticCode.WRAPPED_PAGE,
                page.span(first, 2),
                "The page is one text, with \\n for its line ends; it was read as the page that it spells.");
        return editor.finish();
    }

    /** {@return the offset behind what a backslash begins} */
    private static int unescape(String content, int at, int end, RestoredText.Editor editor) {
        char c = content.charAt(at + 1);
        int behind = at + 2;
        if (c == 'u' && behind + HEX_DIGITS <= end && isHex(content, behind)) {
            int unit = Integer.parseInt(content.substring(behind, behind + HEX_DIGITS), 16);
            editor.replace(at, behind + HEX_DIGITS, String.valueOf((char) unit));
            return behind + HEX_DIGITS;
        }
        switch (c) {
            case 'n' -> editor.replace(at, behind, "\n");
            case 'r' -> editor.delete(at, behind);
            case 't' -> editor.replace(at, behind, "\t");
            case '"', '\\', '/' -> editor.delete(at, at + 1);
            default -> {
                // Any other backslash is one.
            }
        }
        return behind;
    }

    private static boolean isHex(String content, int from) {
        for (int at = from; at < from + HEX_DIGITS; at++) {
            if (Character.digit(content.charAt(at), 16) < 0 || content.charAt(at) > 'f') {
                return false;
            }
        }
        return true;
    }
}
