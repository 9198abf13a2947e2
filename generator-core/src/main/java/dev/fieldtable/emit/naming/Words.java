package dev.fieldtable.emit.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits the text that an {@link Alphabet} leaves of a name into words, and puts words together as Java spells them. */
final class Words {
    private Words() {}

    /** The words of {@code ads_consent}, {@code adsConsent}, {@code X-Plex-Token}, {@code HTTPStatus}. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (!Letters.isPart(points[i])) {
                flush(word, words);
                continue;
            }
            if (word.length() > 0 && startsWord(points, i)) {
                flush(word, words);
            }
            word.appendCodePoint(points[i]);
        }
        flush(word, words);
        return words;
    }

    static String lowerCamel(String text) {
        StringBuilder out = new StringBuilder();
        for (String word : split(text)) {
            String small = lower(word);
            out.append(out.length() == 0 ? small : capitalize(small));
        }
        return out.toString();
    }

    /** Keeps the capitals within a word, so that {@code HTTPStatus} stays itself. */
    static String upperCamel(String text) {
        StringBuilder out = new StringBuilder();
        split(text).forEach(word -> out.append(capitalize(word)));
        return out.toString();
    }

    static String constant(String text) {
        return upper(String.join("_", split(text)));
    }

    /** A word with a capital, where its script has one. */
    static String capitalize(String word) {
        int first = word.codePointAt(0);
        int capital = Character.toTitleCase(first);
        return Letters.isPart(capital)
                ? Character.toString(capital) + word.substring(Character.charCount(first))
                : word;
    }

    /** Letter by letter: what stands beside a letter does not change it. */
    static String lower(String word) {
        if (Letters.areAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        return word.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Letter by letter, as far as a name may have the capital. */
    static String upper(String words) {
        if (Letters.areAscii(words)) {
            return words.toUpperCase(Locale.ROOT);
        }
        StringBuilder out = new StringBuilder();
        words.codePoints().mapToObj(Character::toString).forEach(letter -> {
            String capital = letter.toUpperCase(Locale.ROOT);
            out.append(capital.codePoints().allMatch(Letters::isPart) ? capital : letter);
        });
        return out.toString();
    }

    /** A capital after a small letter, or the last capital of a run before a small letter, begins a word. */
    private static boolean startsWord(int[] points, int index) {
        int before = points[index - 1];
        if (!Character.isUpperCase(points[index])) {
            return false;
        }
        return Character.isLowerCase(before)
                || (Character.isUpperCase(before)
                        && index + 1 < points.length
                        && Character.isLowerCase(points[index + 1]));
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
