package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.source.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A text read from bytes.
 *
 * @param content the text without a byte order mark; what is not UTF-8 was read as U+FFFD
 * @param firstMalformed the offset in the text of the first place that is not UTF-8; -1 if there is none
 */
record Utf8(String content, int firstMalformed) {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final char REPLACEMENT = '\uFFFD';

    static Utf8 decode(byte[] bytes) {
        int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        String content = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        // A text may well hold a U+FFFD of its own, so only then is a second, slower look needed.
        int malformed = content.indexOf(REPLACEMENT) < 0 ? -1 : firstMalformed(bytes, start);
        return new Utf8(content, malformed);
    }

    /**
     * {@return the diagnostic of what is not UTF-8, if there is any}
     *
     * @param page the page that this is the text of
     */
    Optional<Diagnostic> doubt(SourceText page) {
        return firstMalformed < 0
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                        DiagnosticCode.NOT_UTF8,
                        page.span(firstMalformed, 1),
                        "This is the first place that is not valid UTF-8.",
                        DiagnosticCode.NOT_UTF8.nextStep()));
    }

    private static boolean startsWithMark(byte[] bytes) {
        int length = BYTE_ORDER_MARK.length;
        return bytes.length >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length);
    }

    private static int firstMalformed(byte[] bytes, int start) {
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        boolean error =
                StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError();
        return error ? out.position() : -1;
    }
}
