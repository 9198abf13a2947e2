package dev.fieldtable.emit.naming;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.jspecify.annotations.Nullable;

/**
 * Which characters the names in Java have, and what stands for the others.
 *
 * <p>Out comes text to be split into words, in which a blank parts two of them: in {@linkplain #plain plain} text, what is no
 * letter parts words, as people read names; in {@linkplain #spelled spelled} text, it is called by its own word, so that
 * names which are alike in plain text can be told apart.
 */
final class Alphabet {
    private final boolean ascii;

    private Alphabet(boolean ascii) {
        this.ascii = ascii;
    }

    /**
     * An alphabet.
     *
     * @param ascii whether letters beyond ASCII are written in ASCII
     */
    static Alphabet of(boolean ascii) {
        return new Alphabet(ascii);
    }

    /** Whether all letters of a name in Java are of this alphabet. */
    boolean writes(String name) {
        return !ascii || Letters.areAscii(name);
    }

    /** A name with blanks for what stands between words. */
    String plain(String name) {
        int[] points = points(name);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            int point = points[i];
            if (isKept(point)) {
                out.appendCodePoint(point);
            } else if (isSilent(point)) {
                out.append(' ');
            } else if (!Letters.isInvisible(point)) {
                String letters = letters(points, i);
                out.append(letters != null ? letters : word(Character.toString(point)));
            }
        }
        return out.toString();
    }

    /** A name with a word for each character that it cannot have. */
    String spelled(String name) {
        String text = normalized(name);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int length = Symbols.length(text, i);
            if (isKept(point)) {
                out.appendCodePoint(point);
            } else {
                out.append(word(text.substring(i, i + length)));
            }
            i += length;
        }
        return out.toString();
    }

    private static int[] points(String name) {
        return normalized(name).codePoints().toArray();
    }

    private static String normalized(String name) {
        return Letters.areAscii(name) ? name : Normalizer.normalize(name, Form.NFC);
    }

    private boolean isKept(int point) {
        return ascii ? Letters.isAscii(point) : Letters.isPart(point);
    }

    private static String word(String sign) {
        return " " + Symbols.word(sign) + " ";
    }

    /** What is written for a letter that is not kept; nothing if it is none, or one of a script that has to be learnt. */
    private @Nullable String letters(int[] points, int index) {
        if (ascii) {
            return Transliteration.of(points[index], isAmongCapitals(points, index));
        }
        String simpler = Normalizer.normalize(Character.toString(points[index]), Form.NFKC);
        return simpler.codePoints().allMatch(Letters::isPart) ? simpler : null;
    }

    /** Whether the letter behind, or if there is none the one before, is a capital. */
    private static boolean isAmongCapitals(int[] points, int index) {
        if (index + 1 < points.length && Character.isLetter(points[index + 1])) {
            return Character.isUpperCase(points[index + 1]);
        }
        return index > 0 && Character.isUpperCase(points[index - 1]);
    }

    /** Punctuation parts words, as does what is no text at all; other signs mean something. */
    private static boolean isSilent(int point) {
        return point <= 0xA1
                || "§¨©«¬®¯´¶·¸»¿™・".indexOf(point) >= 0
                || (point >= 0x2010 && point <= 0x205E && !Letters.isInvisible(point))
                || (point >= 0x2000 && point <= 0x200A)
                || (point >= 0x3000 && point <= 0x3003)
                || (point >= 0x3008 && point <= 0x301F)
                || (point >= 0xD800 && point <= 0xDFFF);
    }
}
