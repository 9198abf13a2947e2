package dev.fieldtable.output;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * What a text is known by where one state of it is told from another, and nobody else is to know it by that: 128 bits of
 * MurmurHash3, in hexadecimal digits, of its UTF-8.
 *
 * <p>In a Java that has but its quick compiler, SHA-256 takes ten times as long. Whoever can write a page can make one of a
 * given hash, and gains by it that their change is not seen. What others may verify has a {@link ContentHash}.
 */
public final class QuickHash {
    /** The hash of a text without any character. */
    public static final String EMPTY = of("");

    private QuickHash() {}

    /**
     * Hashes a text with every line end as {@code \n}.
     *
     * @param text the text
     * @return 32 hexadecimal digits
     */
    public static String of(String text) {
        return ofBytes(LineFeeds.only(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Hashes a text as it is.
     *
     * @param text the text
     * @return 32 hexadecimal digits
     */
    public static String ofExactly(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String ofBytes(byte[] bytes) {
        long[] hash = MurmurHash3.hash128x64(bytes);
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(hash[0]) + hex.toHexDigits(hash[1]);
    }
}
