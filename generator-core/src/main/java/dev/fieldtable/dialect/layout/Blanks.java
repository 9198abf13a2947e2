package dev.fieldtable.dialect.layout;

/** Blanks, tabs and line ends. */
final class Blanks {
    private Blanks() {}

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || isLineEnd(c);
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** {@return the offset of the first character from here on that is not blank; the text's length if there is none} */
    static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** {@return the offset behind the last character before here that is not blank; 0 if there is none} */
    static int skipBack(String text, int to) {
        int at = to;
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** {@return whether a part of a text holds a line end} */
    static boolean holdLineEnd(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isLineEnd(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
