package dev.fieldtable.dialect.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the values of an enum that a description names, in code, behind words that announce them. */
final class ProseValues {
    private static final int FEWEST = 2;

    private ProseValues() {}

    /**
     * Looks through a description.
     *
     * @param description the description
     * @param words what announces values; in lower case
     * @return the values; none if the description announces none, or fewer than two
     */
    static List<String> of(String description, List<String> words) {
        String lower = description.toLowerCase(Locale.ROOT);
        for (String word : words) {
            int at = lower.indexOf(word);
            if (at >= 0) {
                List<String> values = codes(description, at + word.length());
                if (values.size() >= FEWEST) {
                    return values;
                }
            }
        }
        return List.of();
    }

    /** The code spans up to the end of the sentence. */
    private static List<String> codes(String text, int from) {
        List<String> codes = new ArrayList<>();
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '`') {
                int close = text.indexOf('`', at + 1);
                if (close < 0) {
                    break;
                }
                String code = text.substring(at + 1, close);
                boolean quoted = QuotedValues.isQuoted(code);
                String value = quoted ? QuotedValues.withoutQuotes(code) : code;
                if (!value.isEmpty() && !codes.contains(value)) {
                    codes.add(value);
                }
                at = close + 1;
            } else if (c == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)))) {
                break;
            } else {
                at++;
            }
        }
        return codes;
    }
}
