package dev.fieldtable.text;

import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;

/** Text as an address has it: what is not plain there is {@code %} and two digits for each byte of its UTF-8 (RFC 3986, section 2.1). */
public final class PercentEncoding {
    private static final String DIGITS = "0123456789ABCDEF";

    private PercentEncoding() {}

    /**
     * Encodes a text.
     *
     * @param text any text
     * @param plain tells which characters of ASCII stay as they are
     * @return the text, in ASCII
     */
    public static String of(String text, IntPredicate plain) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            if (each >= 0 && plain.test(each)) {
                encoded.append((char) each);
            } else {
                encoded.append('%').append(DIGITS.charAt((each >> 4) & 0xF)).append(DIGITS.charAt(each & 0xF));
            }
        }
        return encoded.toString();
    }

    /**
     * Encodes a text for any place of an address, but for some characters.
     *
     * @param text any text
     * @param kept characters of ASCII that stay as they are, beside letters and digits
     * @return the text, in ASCII
     */
    public static String of(String text, String kept) {
        return of(text, c -> isLetterOrDigit(c) || kept.indexOf(c) >= 0);
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
