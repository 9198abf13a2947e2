package dev.fieldtable.dialect.page;

/** Blanks, tabs and line ends, and the characters that tools put in their place. */
public final class Blanks {
    /** Blanks at which no line may be broken, and those of other widths. */
    public static final String ODD = "\u00a0\u2007\u202f\u2002\u2003\u2009\u200a\u3000";

    /** Characters that cannot be seen: marks of encodings and of the direction of text, and places to break words at. */
    public static final String INVISIBLE = "\ufeff\u200b\u2060\u00ad\u200e\u200f";

    private Blanks() {}

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || isLineEnd(c);
    }

    public static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** {@return whether a character is read as a blank, or not at all} */
    public static boolean isOdd(char c) {
        return c > 127 && (ODD.indexOf(c) >= 0 || INVISIBLE.indexOf(c) >= 0);
    }

    /** {@return the offset of the first character from here on that is not blank; the text's length if there is none} */
    public static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** {@return the offset behind the last character before here that is not blank; 0 if there is none} */
    public static int skipBack(String text, int to) {
        int at = to;
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** {@return whether a part of a text holds a line end} */
    public static boolean holdLineEnd(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isLineEnd(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
