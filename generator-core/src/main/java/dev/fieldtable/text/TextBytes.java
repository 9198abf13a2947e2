package dev.fieldtable.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Texts as bytes, and back exactly: a byte for each character where that is wide enough, which it mostly is, and two elsewhere, since a
 * charset of Java's would not write the half of a character.
 */
public final class TextBytes {
    private static final int WIDEST_NARROW = 0xFF;

    private TextBytes() {}

    /**
     * Tells whether a text needs two bytes for each character.
     *
     * @param text any text
     * @return whether it has a character that is wider than a byte
     */
    public static boolean isWide(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > WIDEST_NARROW) {
                return true;
            }
        }
        return false;
    }

    /**
     * Writes a text.
     *
     * @param text any text, halves of characters included
     * @param wide whether it is wide
     * @return its bytes
     */
    public static byte[] of(String text, boolean wide) {
        if (!wide) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
        // Character by character without the array.
        bytes.asCharBuffer().put(text.toCharArray());
        return bytes.array();
    }

    /**
     * Reads a text.
     *
     * @param bytes what {@link #of} has written
     * @param wide whether the text is wide
     * @return the text
     */
    public static String text(byte[] bytes, boolean wide) {
        if (!wide) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        char[] text = new char[bytes.length / 2];
        ByteBuffer.wrap(bytes).asCharBuffer().get(text);
        return new String(text);
    }
}
