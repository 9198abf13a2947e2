package dev.fieldtable.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the characters of a text are written as bytes. */
enum Encoding {
    UTF_8(StandardCharsets.UTF_8, "UTF-8", "\u00EF\u00BB\u00BF"),
    UTF_16_LITTLE(StandardCharsets.UTF_16LE, "UTF-16", "\u00FF\u00FE"),
    UTF_16_BIG(StandardCharsets.UTF_16BE, "UTF-16", "\u00FE\u00FF");

    /** Enough to tell by; what comes behind is no other encoding. */
    private static final int LOOKED_AT = 8192;

    private final Charset charset;
    private final String title;

    /** The bytes of its byte order mark, each as a character. */
    private final String mark;

    Encoding(Charset charset, String title, String mark) {
        this.charset = charset;
        this.title = title;
        this.mark = mark;
    }

    /**
     * Finds out how a text is written: its byte order mark tells; without one, the zeros do, which no text in UTF-8 has
     * and which are every other byte of what UTF-16 makes of markup and English.
     */
    static Encoding of(byte[] bytes) {
        for (Encoding encoding : values()) {
            if (encoding.markLength(bytes) > 0) {
                return encoding;
            }
        }
        int looked = Math.min(bytes.length, LOOKED_AT) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (isEachOther(odd, even, looked)) {
            return UTF_16_LITTLE;
        }
        return isEachOther(even, odd, looked) ? UTF_16_BIG : UTF_8;
    }

    /** At least half of the units are characters whose one byte is zero, and next to none has a zero in its other. */
    private static boolean isEachOther(int zeros, int others, int bytes) {
        return zeros > 0 && zeros >= bytes / 4 && others * 16 <= zeros;
    }

    Charset charset() {
        return charset;
    }

    /** {@return what people call it} */
    String title() {
        return title;
    }

    /** {@return how many bytes its byte order mark takes at the beginning of a text; 0 if it has none there} */
    int markLength(byte[] bytes) {
        if (bytes.length < mark.length()) {
            return 0;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((bytes[i] & 0xFF) != mark.charAt(i)) {
                return 0;
            }
        }
        return mark.length();
    }
}
