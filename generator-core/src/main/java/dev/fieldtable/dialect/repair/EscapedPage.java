package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.source.RestoredText;

/** Reads a page that is one text of JSON, or of a program: its line ends are spelled {@code \n}. */
final class EscapedPage implements Repair {
    private static final int HEX_DIGITS = 4;
    private static final String LINE_ENDS = "nrt";
    private static final String SPELLED = LINE_ENDS + "bfu\"'/\\";

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
        boolean all = quoted || spellsAll(content, start, end);
        int at = content.indexOf('\\', start);
        while (at >= 0 && at + 1 < last) {
            at = unescape(content, at, last, all, editor);
            at = content.indexOf('\\', at);
        }
        if (quoted) {
            editor.delete(last, end);
        }
        int unit = all || content.indexOf('"', start) >= 0 ? -1 : unit(content, start);
        if (unit >= 0) {
            findings.add(new Diagnostic(
                    DiagnosticCode.WRAPPED_PAGE,
                    Severity.WARNING,
                    "The page is one text, with \\n for its line ends, and has "
                            + Findings.quoted(content.substring(unit, unit + 2 + HEX_DIGITS))
                            + ", which may spell a character, too; it was read as it stands.",
                    page.span(unit, 2 + HEX_DIGITS),
                    Advice.literal("Get the page with its line ends, or put the character there.")));
        } else {
            findings.repaired(
                    DiagnosticCode.WRAPPED_PAGE,
                    page.span(first, 2),
                    "The page is one text, with \\n for its line ends; it was read as the page that it spells.");
        }
        return editor.finish();
    }

    /**
     * Who spells backslashes and quotes spells other characters too; who leaves backslashes as they are has put
     * {@code \n} for line ends and nothing else.
     */
    private static boolean spellsAll(String content, int from, int to) {
        boolean doubled = false;
        for (int at = content.indexOf('\\', from); at >= 0 && at < to; at = content.indexOf('\\', at + 2)) {
            char c = at + 1 < to ? content.charAt(at + 1) : ' ';
            if (SPELLED.indexOf(c) < 0) {
                return false;
            }
            doubled |= c == '\\' || c == '"';
        }
        return doubled;
    }

    private static int unit(String content, int from) {
        int at = content.indexOf("\\u", from);
        while (at >= 0 && !(at + 2 + HEX_DIGITS <= content.length() && isHex(content, at + 2))) {
            at = content.indexOf("\\u", at + 1);
        }
        return at;
    }

    /** {@return the offset behind what a backslash begins} */
    private static int unescape(String content, int at, int end, boolean all, RestoredText.Editor editor) {
        char c = content.charAt(at + 1);
        int behind = at + 2;
        if (!all && LINE_ENDS.indexOf(c) < 0) {
            return behind;
        }
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
