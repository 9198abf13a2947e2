package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.source.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Optional;

/**
 * A text read from bytes: UTF-8, unless the bytes show that they are UTF-16.
 *
 * @param content the text without a byte order mark; what is not valid was read as U+FFFD
 * @param encoding what the bytes were read as
 * @param firstMalformed the offset in the text of the first place that is not valid; -1 if there is none
 */
record DecodedText(String content, Encoding encoding, int firstMalformed) {
    private static final char REPLACEMENT = '\uFFFD';

    static DecodedText of(byte[] bytes) {
        Encoding encoding = Encoding.of(bytes);
        int start = encoding.markLength(bytes);
        String content = new String(bytes, start, bytes.length - start, encoding.charset());
        // A text may well hold a U+FFFD of its own, so only then is a second, slower look needed.
        int malformed = content.indexOf(REPLACEMENT) < 0 ? -1 : firstMalformed(bytes, start, encoding);
        return new DecodedText(content, encoding, malformed);
    }

    /**
     * {@return the diagnostic of what is not valid, if there is any}
     *
     * @param page the page that this is the text of
     */
    Optional<Diagnostic> doubt(SourceText page) {
        return firstMalformed < 0
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                        DiagnosticCode.NOT_UTF8,
                        page.span(firstMalformed, 1),
                        "This is the first place that is not valid " + encoding.title() + ".",
                        DiagnosticCode.NOT_UTF8.nextStep()));
    }

    private static int firstMalformed(byte[] bytes, int start, Encoding encoding) {
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        boolean error = encoding.charset().newDecoder().decode(in, out, true).isError();
        return error ? out.position() : -1;
    }
}
