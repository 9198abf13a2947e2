package dev.fieldtable.dialect.page;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells characters that nobody means to write: lost ones, unseen ones, and such as look like others.
 *
 * <p>Some that cannot be seen do belong where they stand: emoji are joined by them and get their colours from them, and
 * letters of some scripts are joined and parted by them.
 */
public final class StrayCharacters {
    private static final char REPLACEMENT = '\ufffd';
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;
    private static final char FIRST_SELECTOR = '\ufe00';
    private static final char LAST_SELECTOR = '\ufe0f';
    private static final int FIRST_OF_IDEOGRAPHS = 0xe0100;
    private static final int LAST_OF_IDEOGRAPHS = 0xe01ef;
    private static final char KEYCAP = '\u20e3';
    /** Letters, marks and a symbol, by what Unicode calls them, that nobody sees. */
    private static final String FILLERS = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0";

    /** Micro, in its two spellings, and ohm: they stand among Latin letters, and look like none of these. */
    private static final String UNITS = "\u00b5\u03bc\u03a9";

    private static final Set<UnicodeScript> ALIKE =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    private static final String LOST = "has a character that stands for a lost one";
    private static final String UNSEEN = "has a character that cannot be seen";
    private static final String OTHER_BLANK = "has a blank that is not the usual one";
    private static final String TWO_SCRIPTS = "has letters of two scripts that look alike";
    private static final String LESS_USUAL =
            "has characters that are written in two ways, of which it has the less usual one";

    private StrayCharacters() {}

    /**
     * Looks through any text for characters that no word has.
     *
     * @param text the text, without markup
     * @return what is odd about it, to go on from "it"
     */
    public static Optional<String> oddityOf(String text) {
        // Nearly all texts are, and there are many.
        if (text.chars().allMatch(c -> c >= ' ' && c < 127)) {
            return Optional.empty();
        }
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        int before = ' ';
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int c = text.codePointAt(at);
            if (isLost(c)) {
                return Optional.of(LOST);
            }
            if (isUnseen(c) && !belongs(c, before, next(text, at + Character.charCount(c)))) {
                return Optional.of(UNSEEN);
            }
            if (Character.isSpaceChar(c) && c != ' ') {
                return Optional.of(OTHER_BLANK);
            }
            if (!isUsual(c)) {
                return Optional.of(LESS_USUAL);
            }
            UnicodeScript script = UnicodeScript.of(c);
            if (ALIKE.contains(script) && UNITS.indexOf(c) < 0) {
                scripts.add(script);
            } else if (!Character.isLetterOrDigit(c)) {
                scripts.clear();
            }
            if (scripts.size() > 1) {
                return Optional.of(TWO_SCRIPTS);
            }
            before = c;
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? Optional.empty() : Optional.of(LESS_USUAL);
    }

    /** The same for one character of a name, where nothing that is unseen belongs. */
    static Optional<String> oddityOf(int c) {
        if (isLost(c)) {
            return Optional.of(LOST);
        }
        return isUnseen(c) ? Optional.of(UNSEEN) : Optional.empty();
    }

    /** {@return what is odd about a name as a whole, whose characters are all in their places} */
    static Optional<String> oddityOfAll(String name) {
        long scripts = name.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(ALIKE::contains)
                .distinct()
                .count();
        if (scripts > 1) {
            return Optional.of(TWO_SCRIPTS);
        }
        return Normalizer.isNormalized(name, Normalizer.Form.NFKC) ? Optional.empty() : Optional.of(LESS_USUAL);
    }

    /**
     * Shows what is no character as one that is lost.
     *
     * @param text any text, which may have been cut within a character, or hold characters by their numbers
     * @return the text with U+FFFD for NUL and for halves of characters, as Markdown has it
     */
    public static String withoutLost(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isNone(text, at)) {
                StringBuilder sound = new StringBuilder(text);
                for (int each = at; each < text.length(); each++) {
                    if (isNone(text, each)) {
                        sound.setCharAt(each, REPLACEMENT);
                    }
                }
                return sound.toString();
            }
        }
        return text;
    }

    /** {@return whether NUL stands at an offset of a text, or one half of a character without the other} */
    public static boolean isNone(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return c == 0;
        }
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static boolean isLost(int c) {
        return c == REPLACEMENT || Character.getType(c) == Character.SURROGATE;
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || isSelector(c)
                || FILLERS.indexOf(c) >= 0;
    }

    /** {@return whether a character says how the one before it looks} */
    private static boolean isSelector(int c) {
        return (c >= FIRST_SELECTOR && c <= LAST_SELECTOR) || (c >= FIRST_OF_IDEOGRAPHS && c <= LAST_OF_IDEOGRAPHS);
    }

    private static boolean belongs(int c, int before, int after) {
        if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
            return isJoined(before) && isJoined(after);
        }
        return isSelector(c) && ((isJoined(before) && !isUnseen(before)) || after == KEYCAP);
    }

    /** {@return whether a character may be joined with others: one of emoji, or of scripts that join their letters} */
    private static boolean isJoined(int c) {
        return c > 127
                && !Character.isSpaceChar(c)
                && !ALIKE.contains(UnicodeScript.of(c))
                && (!isUnseen(c) || isSelector(c));
    }

    private static int next(String text, int at) {
        return at < text.length() ? text.codePointAt(at) : ' ';
    }

    private static boolean isUsual(int c) {
        return c < 128
                || !Character.isLetterOrDigit(c)
                || UNITS.indexOf(c) >= 0
                || Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFKC);
    }
}
