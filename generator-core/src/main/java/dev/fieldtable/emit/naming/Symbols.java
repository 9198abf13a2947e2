package dev.fieldtable.emit.naming;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What signs are called. Written down, since the names that Java has for them depend on the JDK; a sign that is not here is
 * called by its number in Unicode, {@code u1f3ac}, which depends on nothing.
 */
final class Symbols {
    private static final Map<String, String> WORDS = words("""
            ! not, " quote, # hash, $ dollar, % percent, & and, ' apostrophe, ( left_parenthesis, ) right_parenthesis,
            * star, + plus, - minus, . dot, / slash, : colon, ; semicolon, < less_than, = equal, > greater_than,
            ? question_mark, @ at, [ left_bracket, \\ backslash, ] right_bracket, ^ caret, _ underscore, ` backtick,
            { left_brace, | or, } right_brace, ~ tilde,
            != not_equal, <= less_than_or_equal, >= greater_than_or_equal,
            ¡ inverted_exclamation_mark, ¢ cent, £ pound, ¤ currency, ¥ yen, ¦ broken_bar, § section, © copyright,
            « left_guillemet, ¬ not_sign, ® registered, ° degree, ± plus_minus, ¶ pilcrow, · middle_dot,
            » right_guillemet, ¿ inverted_question_mark, × times, ÷ divided_by,
            – en_dash, — em_dash, † dagger, • bullet, … ellipsis, ‰ per_mille, ™ trade_mark, № numero,
            ₦ naira, ₩ won, ₪ shekel, ₫ dong, € euro, ₱ peso, ₴ hryvnia, ₹ rupee, ₺ lira, ₽ ruble, ₿ bitcoin,
            ← left_arrow, ↑ up_arrow, → right_arrow, ↓ down_arrow, ↔ left_right_arrow,
            ∅ empty_set, ∈ element_of, − minus_sign, √ square_root, ∞ infinity, ≈ almost_equal, ≠ not_equal_to,
            ≤ at_most, ≥ at_least, ■ black_square, □ white_square, ● black_circle, ○ white_circle,
            ★ black_star, ☆ white_star, ♀ female, ♂ male, ♠ spade, ♣ club, ♥ heart, ♦ diamond,
            ⚠ warning, ✅ check_button, ✓ check_mark, ✔ heavy_check_mark, ✗ ballot_x, ✘ heavy_ballot_x, ❌ cross_mark,
            ❤ red_heart, ⭐ star_button, 👍 thumbs_up, 👎 thumbs_down""");

    private Symbols() {}

    private static Map<String, String> words(String table) {
        Map<String, String> words = new HashMap<>();
        for (String entry : table.split(",\\s+", -1)) {
            int blank = entry.indexOf(' ');
            words.put(entry.substring(0, blank), entry.substring(blank + 1));
        }
        // These two are what the table itself is written with.
        words.put(",", "comma");
        words.put(" ", "space");
        return Map.copyOf(words);
    }

    /** {@return how many characters make up the sign at an index} */
    static int length(String text, int index) {
        return index + 2 <= text.length() && WORDS.containsKey(text.substring(index, index + 2))
                ? 2
                : Character.charCount(text.codePointAt(index));
    }

    /** {@return the words of a sign, or of a character that is to be spelled out, with {@code _} between them} */
    static String word(String sign) {
        String word = WORDS.get(sign);
        return word != null ? word : String.format(Locale.ROOT, "u%04x", sign.codePointAt(0));
    }
}
