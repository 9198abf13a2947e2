package dev.fieldtable.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a file's content is known by: SHA-256 in lower-case hexadecimal digits. */
public final class ContentHash {
    private ContentHash() {}

    /**
     * Hashes a text as it is written, in UTF-8.
     *
     * @param text the text
     * @return 64 hexadecimal digits
     */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Hashes bytes.
     *
     * @param bytes the bytes
     * @return 64 hexadecimal digits
     */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
