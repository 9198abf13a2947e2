package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.StrayCharacters;
import dev.fieldtable.source.RestoredText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads characters that tools have made of others: those of UTF-8 taken for two or three of Windows-1252, ligatures of
 * printers, and what is meant for terminals and printers and is no text at all.
 *
 * <p>NUL within a line and halves of characters stand for something that is lost; they become U+FFFD, as in Markdown.
 */
final class MisreadCharacters implements Repair {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\ufffd';
    /** Of the bytes that Windows-1252 has no character for, the one that is met: it ends a closing quote. */
    private static final int LAST_OF_QUOTE = 0x9d;

    private static final char ESCAPE = '\u001b';
    private static final char VERTICAL_TAB = '\u000b';
    private static final Map<Character, String> LIGATURES = Map.of(
            '\ufb00', "ff", '\ufb01', "fi", '\ufb02', "fl", '\ufb03', "ffi", '\ufb04', "ffl", '\ufb05', "st", '\ufb06',
            "st");

    @Override
    public RestoredText restore(RestoredText page, Findings findings) {
        String content = page.text().content();
        return mayHaveAny(content) ? new Pass(page, findings).run() : page;
    }

    private static boolean mayHaveAny(String content) {
        for (int at = Keyboard.end(content, 0); at < content.length(); at = Keyboard.end(content, at + 1)) {
            char c = content.charAt(at);
            boolean odd = c > 127
                    ? c <= '\u2122' || LIGATURES.containsKey(c) || StrayCharacters.isNone(content, at)
                    : isControl(c);
            if (odd) {
                return true;
            }
        }
        return false;
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    }

    private static final class Pass {
        private final RestoredText page;
        private final Findings findings;
        private final String content;
        private final RestoredText.Editor editor;
        /** How many pipes stand on the line before the offset that was counted to. */
        private int pipes;

        /** Whether a colour stood outside of prose, so that those in prose are none of its own. */
        private boolean coloured;

        private int counted;
        private int count;
        private int first;
        /** The first character that is more than filling, from where that was last asked. */
        private int seen;

        private int lost;
        private int firstLost;

        Pass(RestoredText page, Findings findings) {
            this.page = page;
            this.findings = findings;
            this.content = page.text().content();
            this.editor = page.edit();
        }

        RestoredText run() {
            boolean misread = isMisread();
            int at = Keyboard.end(content, 0);
            while (at < content.length()) {
                char c = content.charAt(at);
                @Nullable String ligature = c > 127 ? LIGATURES.get(c) : null;
                if (c > 127 && misread) {
                    int end = runEnd(at);
                    @Nullable String meant = meant(at, end);
                    if (meant != null) {
                        replace(at, end, meant);
                    }
                    at = end;
                } else if (ligature != null) {
                    replace(at, ++at, ligature);
                } else if (StrayCharacters.isNone(content, at) && !(c == 0 && endsLine(at))) {
                    editor.replace(at, at + 1, String.valueOf(REPLACEMENT));
                    firstLost = lost++ == 0 ? at : firstLost;
                    at++;
                } else if (isControl(c) && (!isInProse(at) || (coloured && controlEnd(at) > at + 1))) {
                    int end = controlEnd(at);
                    coloured |= end > at + 1;
                    replace(at, end, c == VERTICAL_TAB ? "<br/>" : "");
                    at = end;
                } else {
                    at++;
                }
                at = Keyboard.end(content, at);
            }
            if (count > 0) {
                findings.repaired(
                        DiagnosticCode.MISREAD_CHARACTERS,
                        page.span(first, 1),
                        "Characters were read as those that they were before a tool misread or added them",
                        count);
            }
            if (lost > 0) {
                String what =
                        "Here is NUL, or one half of a character; it was read as U+FFFD, which stands for what is lost";
                findings.add(new Diagnostic(
                                DiagnosticCode.MISREAD_CHARACTERS,
                                Severity.WARNING,
                                Findings.often(what, lost),
                                page.span(firstLost, 1),
                                Advice.literal("Write the character that was meant."))
                        .about(what));
            }
            return editor.finish();
        }

        private void replace(int start, int end, String text) {
            editor.replace(start, end, text);
            first = count++ == 0 ? start : first;
        }

        /** What fills up a line, or is all of it, stands for nothing. */
        private boolean endsLine(int from) {
            if (seen <= from) {
                seen = from;
                while (seen < content.length()
                        && (isControl(content.charAt(seen)) || content.charAt(seen) == REPLACEMENT)) {
                    seen++;
                }
            }
            return seen == content.length() || Blanks.isLineEnd(content.charAt(seen));
        }

        /** Nothing else than UTF-8 looks like UTF-8 in all places, read as what it is not. */
        private boolean isMisread() {
            boolean any = false;
            for (int at = Keyboard.end(content, 0); at < content.length(); at = Keyboard.end(content, at + 1)) {
                if (content.charAt(at) > 127) {
                    int end = runEnd(at);
                    if (meant(at, end) == null) {
                        return false;
                    }
                    any = true;
                    at = end;
                }
            }
            return any;
        }

        private int runEnd(int start) {
            int end = start;
            while (end < content.length() && content.charAt(end) > 127) {
                end++;
            }
            return end;
        }

        /** {@return what the bytes of a run of characters are in UTF-8; {@code null} if they are not} */
        private @Nullable String meant(int start, int end) {
            byte[] bytes = new byte[end - start];
            for (int at = start; at < end; at++) {
                int b = asByte(content.charAt(at));
                if (b < 0) {
                    return null;
                }
                bytes[at - start] = (byte) b;
            }
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                return null;
            }
        }

        /** {@return the byte that is this character in Windows-1252 or, where that has none, in Latin-1; -1 if none is} */
        private static int asByte(char c) {
            if (c == REPLACEMENT) {
                return LAST_OF_QUOTE;
            }
            byte[] bytes = String.valueOf(c).getBytes(WINDOWS);
            if (bytes.length == 1 && bytes[0] != '?') {
                return bytes[0] & 0xff;
            }
            return c < 256 ? c : -1;
        }

        /** Behind the third pipe of a row stands prose, which may hold anything. */
        private boolean isInProse(int at) {
            for (; counted < at; counted++) {
                char c = content.charAt(counted);
                pipes = Blanks.isLineEnd(c) ? 0 : c == '|' ? pipes + 1 : pipes;
            }
            return content.charAt(at) != VERTICAL_TAB && pipes > 3 && !endsLine(at);
        }

        /** What a terminal takes for a colour ends with a letter. */
        private int controlEnd(int start) {
            int at = start + 1;
            if (content.charAt(start) != ESCAPE || !content.startsWith("[", at)) {
                return at;
            }
            int end = at + 1;
            while (end < content.length() && "0123456789;".indexOf(content.charAt(end)) >= 0) {
                end++;
            }
            return end < content.length() && Character.isLetter(content.charAt(end)) ? end + 1 : at;
        }
    }
}
