package dev.fieldtable.text;

/** The marks that prose puts around what is meant word for word. */
public final class Quotes {
    private Quotes() {}

    /**
     * Takes off code marks, and double quotes within them.
     *
     * @param text any text
     * @return what is between the marks; the text itself where they are not around all of it
     */
    public static String without(String text) {
        return within(withoutCode(text), '"');
    }

    /**
     * Takes off code marks alone.
     *
     * @param text any text
     * @return what is between the marks; the text itself where they are not around all of it
     */
    public static String withoutCode(String text) {
        return within(text, '`');
    }

    private static String within(String text, char mark) {
        boolean marked = text.length() >= 2 && text.charAt(0) == mark && text.charAt(text.length() - 1) == mark;
        return marked && text.indexOf(mark, 1) == text.length() - 1 ? text.substring(1, text.length() - 1) : text;
    }
}
