package dev.fieldtable.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a text is known by: SHA-256, in lower-case hexadecimal digits, of its UTF-8 with every line end as {@code \n}.
 *
 * <p>Version control systems rewrite line ends as they please, and neither Java nor a page means anything else by them.
 */
public final class ContentHash {
    /** The hash of a text without any character. */
    public static final String EMPTY = of("");

    private ContentHash() {}

    /**
     * Hashes a text.
     *
     * @param text the text
     * @return 64 hexadecimal digits
     */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Hashes a text as it stands in a file.
     *
     * @param bytes the text in UTF-8
     * @return 64 hexadecimal digits
     */
    public static String of(byte[] bytes) {
        return ofExactly(LineFeeds.only(bytes));
    }

    /**
     * Hashes what is no text, as it is.
     *
     * @param bytes the bytes
     * @return 64 hexadecimal digits
     */
    public static String ofExactly(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
