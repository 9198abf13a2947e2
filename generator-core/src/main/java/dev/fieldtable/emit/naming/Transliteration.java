package dev.fieldtable.emit.naming;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is written for a letter where there is nothing but ASCII. */
final class Transliteration {
    /** Letters that are no letter of ASCII with a mark, and those whose mark stands for a letter. */
    private static final Map<Integer, String> LETTERS = letters(
            "ä ae, ö oe, ü ue, ß ss, æ ae, œ oe, ø o, đ d, ð d, þ th, ł l, ħ h, ı i, ŋ ng, ŧ t, ə e",
            "α a, β v, γ g, δ d, ε e, ζ z, η i, θ th, ι i, κ k, λ l, μ m, ν n, ξ x, ο o, π p, ρ r, σ s, ς s, τ t, υ y, φ f, χ ch",
            "ψ ps, ω o",
            "а a, б b, в v, г g, д d, е e, ж zh, з z, и i, й y, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, х kh, ц ts",
            "ч ch, ш sh, щ shch, ъ -, ы y, ь -, э e, ю yu, я ya, є ye, і i, ѕ dz, ј j, љ lj, њ nj, ћ c, ђ dj, џ dz, ґ g");

    private Transliteration() {}

    private static Map<Integer, String> letters(String... scripts) {
        Map<Integer, String> letters = new HashMap<>();
        for (String entry : String.join(", ", scripts).split(", ", -1)) {
            letters.put(
                    entry.codePointAt(0),
                    entry.substring(entry.indexOf(' ') + 1).replace("-", ""));
        }
        return Map.copyOf(letters);
    }

    /**
     * Writes a letter in ASCII.
     *
     * @param point a letter or digit beyond ASCII
     * @param capitals whether the letters beside it are capitals
     * @return ASCII; {@code null} for what is no letter, or one of a script that has no simple transliteration
     */
    static @Nullable String of(int point, boolean capitals) {
        int digit = Letters.isPart(point) ? Character.digit(point, 10) : -1;
        if (digit >= 0) {
            return Integer.toString(digit);
        }
        String known = known(point, capitals);
        return known != null ? known : withoutMarks(point, capitals);
    }

    private static @Nullable String known(int point, boolean capitals) {
        String letters = LETTERS.get(Character.toLowerCase(point));
        if (letters == null || letters.isEmpty() || !Character.isUpperCase(point)) {
            return letters;
        }
        return capitals
                ? letters.toUpperCase(Locale.ROOT)
                : Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }

    private static @Nullable String withoutMarks(int point, boolean capitals) {
        String parts = Normalizer.normalize(Character.toString(point), Form.NFKD);
        StringBuilder out = new StringBuilder();
        for (int part : parts.codePoints().toArray()) {
            String letters = Letters.isAscii(part) ? Character.toString(part) : known(part, capitals);
            if (letters != null) {
                out.append(letters);
            } else if (part < 0x300 || part > 0x36F) {
                return null;
            }
        }
        return out.toString();
    }
}
