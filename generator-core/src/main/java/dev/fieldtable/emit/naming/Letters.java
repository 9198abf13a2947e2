package dev.fieldtable.emit.naming;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The letters that a name in Java may have, of those that Java itself would allow: the ones of living scripts, in the one form
 * that Unicode has for them, and none that cannot be seen.
 *
 * <p>Which letters there are is written down, since Java knows more of them with every version, and the same docs are to yield
 * the same names on each.
 */
final class Letters {
    /** First and last ones; what stands between them and is no letter, digit or mark is left out by what it is. */
    private static final int[] RANGES = ranges(
            // Latin, marks, Greek, Cyrillic, Armenian
            "c0-24f 300-36f 1e00-1eff 370-3ff 400-52f 531-556 561-587",
            // Hebrew, Arabic, Thaana
            "591-5ea 620-6d3 6d5-6dc 6df-6e8 6ea-6fc 780-7b1",
            // Devanagari, Bengali, Gurmukhi, Gujarati, Oriya
            "900-963 966-96f 971-9fb a01-a75 a81-aff b01-b54 b56-b6f",
            // Tamil, Telugu, Kannada, Malayalam, Sinhala
            "b71-bfa c01-c3b c3d-c59 c60-c6f c80-c83 c85-cdc cde-cf2 d01-d7f d81-df3",
            // Thai, Lao, Tibetan, Myanmar, Georgian, Ethiopic, Khmer
            "e01-e4e e50-e59 e81-ec6 ec8-ecd ed0-edf f40-fbc 1000-109d 10d0-10fa 10fd-10ff 1200-139f 1780-17e9",
            // Kana, Bopomofo, Han, Hangul
            "3005-3007 3041-30ff 3105-312f 3400-4dbf 4e00-9ffc 20000-2a6dd ac00-d7a3");

    private Letters() {}

    private static int[] ranges(String... scripts) {
        return Arrays.stream(String.join(" ", scripts).split("[ -]", -1))
                .mapToInt(point -> Integer.parseInt(point, 16))
                .toArray();
    }

    /** {@return whether a name may have a character: a letter, a digit or a mark on one} */
    static boolean isPart(int point) {
        return point < 0x80 ? isAscii(point) : isListed(point) && isWritten(point);
    }

    /** {@return whether a character is a letter or a digit of ASCII} */
    static boolean isAscii(int point) {
        return point < 0x80 && Character.isLetterOrDigit(point);
    }

    /** {@return whether a text has no character beyond ASCII; most have none, and need none of what the others do} */
    static boolean areAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isListed(int point) {
        for (int i = 0; i < RANGES.length; i += 2) {
            if (point >= RANGES[i] && point <= RANGES[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWritten(int point) {
        int type = Character.getType(point);
        return Character.isJavaIdentifierPart(point)
                && type != Character.CURRENCY_SYMBOL
                && type != Character.CONNECTOR_PUNCTUATION
                && !isInvisible(point)
                && Normalizer.isNormalized(Character.toString(point), Normalizer.Form.NFKC);
    }

    /** {@return whether nothing is seen of a character, which then tells no names apart} */
    static boolean isInvisible(int point) {
        return point == 0xAD
                || point == 0x34F
                || point == 0x61C
                || point == 0x115F
                || point == 0x1160
                || point == 0x17B4
                || point == 0x17B5
                || (point >= 0x180B && point <= 0x180F)
                || (point >= 0x200B && point <= 0x200F)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2060 && point <= 0x206F)
                || point == 0x3164
                || (point >= 0xFE00 && point <= 0xFE0F)
                || point == 0xFEFF
                || point == 0xFFA0
                || (point >= 0xFFF0 && point <= 0xFFFB)
                || (point >= 0xE0000 && point <= 0xE0FFF);
    }
}
