package dev.fieldtable.dialect.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of cells that a template prints: as it is, but for a mark around it and signs that are escaped for HTML. It is no
 * Markdown, so that a name keeps its underscores and stars.
 */
public final class PlainCell {
    private static final Pattern ESCAPE =
            Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos|nbsp);");

    private PlainCell() {}

    /**
     * Reads a cell.
     *
     * @param cell its text
     * @param mark what may stand around all of it, such as {@code **}
     * @return the text without the mark or marks of code, and with the signs that are meant
     */
    public static String text(String cell, String mark) {
        String bare = within(within(cell.strip(), mark), "`");
        return unescaped(bare).strip();
    }

    /** {@return the text between two marks; the whole text if it does not stand between them} */
    public static String within(String text, String mark) {
        boolean marked = text.length() > 2 * mark.length() && text.startsWith(mark) && text.endsWith(mark);
        return marked ? text.substring(mark.length(), text.length() - mark.length()) : text;
    }

    /** {@return the text with signs for the entities that templates print} */
    public static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text
                : ESCAPE.matcher(text).replaceAll(match -> sign(match.group(), match.group(1)));
    }

    private static String sign(String whole, String name) {
        String sign = switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> " ";
            default -> numbered(whole, name.substring(1));
        };
        return Matcher.quoteReplacement(sign);
    }

    private static String numbered(String whole, String digits) {
        boolean hex = digits.charAt(0) == 'x' || digits.charAt(0) == 'X';
        int code = Integer.parseInt(hex ? digits.substring(1) : digits, hex ? 16 : 10);
        boolean sound = Character.isValidCodePoint(code) && code >= ' ';
        return sound ? Character.toString(code) : whole;
    }
}
