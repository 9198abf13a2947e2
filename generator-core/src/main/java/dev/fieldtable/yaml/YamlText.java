package dev.fieldtable.yaml;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How text is written in YAML. */
public final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("(?:\\.{1,2}/)*+[A-Za-z_/][A-Za-z0-9_./+-]*+");

    private static final List<String> WORDS = List.of("true", "false", "null", "yes", "no", "on", "off");

    private YamlText() {}

    /**
     * Writes a text, in quotes unless no reader of YAML can take it for anything else.
     *
     * @param text any text
     * @return the text as a scalar, on one line, that may stand between braces too
     */
    public static String quoted(String text) {
        if (PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        // In single quotes, only these need care; but there is no way to write a control character.
        return text.chars().anyMatch(YamlText::needsEscape)
                ? '"' + escaped(text) + '"'
                : "'" + text.replace("'", "''") + "'";
    }

    private static boolean needsEscape(int c) {
        return Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || c == '\uFEFF'
                || Character.isSurrogate((char) c);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (needsEscape(c) && !isOfPair(text, i)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                escaped.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isOfPair(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
