package dev.fieldtable.dialect.prose;

/** Tells prose that Markdown means nothing more by, which most is, and which is spared a parser. */
final class Plain {
    private static final String MARKS = "\\`*[]<>&~#|=+\t\r";

    private Plain() {}

    /** {@return whether prose is certainly nothing but words, in paragraphs} */
    static boolean is(String text) {
        return is(text, true);
    }

    /** {@return whether what stands in a cell, which opens no list and no code, is certainly nothing but words} */
    static boolean isInCell(String text) {
        return is(text, false);
    }

    private static boolean is(String text, boolean opensBlock) {
        boolean begins = opensBlock;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKS.indexOf(c) >= 0 || (c == '_' && !isWithinWord(text, i)) || (begins && mayOpen(c))) {
                return false;
            }
            begins = c == '\n';
        }
        return true;
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** {@return whether a line that begins here may begin a list, or code} */
    private static boolean mayOpen(char c) {
        return c == ' ' || c == '-' || (c >= '0' && c <= '9');
    }
}
