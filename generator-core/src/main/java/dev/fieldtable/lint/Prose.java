package dev.fieldtable.lint;

import dev.fieldtable.text.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds its way in descriptions. */
final class Prose {
    /** Longer ones are code that is shown, not a value that is named. */
    private static final int LONGEST_VALUE = 60;

    private Prose() {}

    /**
     * A piece of text that is set as code or in double quotes.
     *
     * @param text what stands between the marks
     * @param start where the first mark stands
     * @param end where the text behind the last mark begins
     */
    record Code(String text, int start, int end) {}

    /** {@return all that is set as code, one word each, in the order of the text} */
    static List<Code> codes(String text) {
        List<Code> codes = new ArrayList<>();
        int open = text.indexOf('`');
        while (open >= 0) {
            int close = text.indexOf('`', open + 1);
            if (close < 0) {
                return codes;
            }
            String inner = Quotes.without(text.substring(open + 1, close));
            if (close > open + 1 && inner.length() <= LONGEST_VALUE && isWord(inner)) {
                codes.add(new Code(inner, open, close + 1));
            }
            open = text.indexOf('`', close + 1);
        }
        return codes;
    }

    /** {@return the values that are named in one breath, as in {@code `a`, `b` or `c`}; only lists of two and more} */
    static List<List<String>> lists(String text) {
        List<List<String>> lists = new ArrayList<>();
        List<String> current = new ArrayList<>();
        int end = -1;
        for (Code code : codes(text)) {
            if (end >= 0 && !isSeparator(text.substring(end, code.start()))) {
                keep(current, lists);
                current = new ArrayList<>();
            }
            current.add(code.text());
            end = code.end();
        }
        keep(current, lists);
        return lists;
    }

    private static void keep(List<String> list, List<List<String>> lists) {
        if (list.size() > 1) {
            lists.add(list);
        }
    }

    private static boolean isSeparator(String between) {
        return switch (between.strip()) {
            case ",", "/", "|", "or", "and", ", or", ", and" -> true;
            default -> false;
        };
    }

    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }

    /** {@return letters and digits in lower case, and nothing else} */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** {@return the text from its first letter on, in lower case: without emphasis, bullets and parentheses} */
    static String opening(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(at, Math.min(text.length(), at + LONGEST_VALUE)).toLowerCase(Locale.ROOT);
    }

    static boolean isInteger(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        return text.length() > start && text.substring(start).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean isNumber(String text) {
        return text.matches("-?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]+)?");
    }

    static boolean isBoolean(String text) {
        return text.equals("true") || text.equals("false");
    }
}
