package dev.fieldtable.dialect.page;

/** Takes the Markdown off short texts: names, titles, marks, and the line breaks of cells. */
public final class Markup {
    /** Enough for {@code br clear="all" /}. */
    private static final int LONGEST_BREAK = 30;

    private Markup() {}

    /** {@return the text without the code, emphasis and strike-through marks around it, and without backslashes} */
    public static String plain(String text) {
        int start = 0;
        int end = text.length();
        while (end - start >= 2 && isMark(text.charAt(start)) && text.charAt(start) == text.charAt(end - 1)) {
            start++;
            end--;
        }
        return unescaped(text.substring(start, end).strip());
    }

    /** {@return the text of a link, if the whole text is one; else the text itself} */
    public static String withoutLink(String text) {
        int end = text.indexOf("](");
        return text.startsWith("[") && end > 0 && text.endsWith(")") ? text.substring(1, end) : text;
    }

    /** {@return whether the text is struck through, which says that what it names is deprecated} */
    public static boolean isStruck(String text) {
        return text.startsWith("~~") && text.endsWith("~~");
    }

    /**
     * The text of a prose cell.
     *
     * @param cell what stands in the cell
     * @param nothing what stands there if there is nothing to say
     * @return the text, with line ends for {@code <br/>} in all its spellings; empty if there is nothing to say
     */
    public static String prose(String cell, String nothing) {
        String text = cell.indexOf('<') < 0 ? cell : withLineEnds(cell).strip();
        return text.equals(nothing) ? "" : text;
    }

    private static String withLineEnds(String cell) {
        StringBuilder text = new StringBuilder(cell.length());
        int at = 0;
        for (int tag = cell.indexOf('<'); tag >= 0; tag = cell.indexOf('<', at)) {
            int end = breakEnd(cell, tag);
            if (end < 0) {
                text.append(cell, at, tag + 1);
                at = tag + 1;
            } else {
                text.append(cell, at, tag).append('\n');
                at = end;
            }
        }
        return text.append(cell, at, cell.length()).toString();
    }

    /** {@return the offset behind the break that begins here, or -1 if none does; {@code </br>} is one too} */
    private static int breakEnd(String cell, int tag) {
        int name = cell.startsWith("/", tag + 1) ? tag + 2 : tag + 1;
        if (!cell.regionMatches(true, name, "br", 0, 2)) {
            return -1;
        }
        int last = Math.min(cell.length(), name + LONGEST_BREAK);
        for (int at = name + 2; at < last; at++) {
            char c = cell.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (at == name + 2 && c != ' ' && c != '/') {
                return -1;
            }
        }
        return -1;
    }

    /** {@return the text without the backslashes before its punctuation} */
    public static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && isPunctuation(text.charAt(i + 1))) {
                c = text.charAt(++i);
            }
            plain.append(c);
        }
        return plain.toString();
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    private static boolean isMark(char c) {
        return c == '`' || c == '*' || c == '~';
    }
}
