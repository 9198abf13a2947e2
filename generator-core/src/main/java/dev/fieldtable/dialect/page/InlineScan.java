package dev.fieldtable.dialect.page;

/** Tells texts that need no parser, which nearly all do. */
final class InlineScan {
    /** No name, value or type has more characters; what is many times as long is taken as it is. */
    private static final int LONGEST = 20_000;

    /** What Markdown could mean something by, besides brackets and underscores. */
    private static final String MARKS = "`*~<&\\\n\r";

    private final boolean hasDefinitions;

    /**
     * Scans the texts of a page.
     *
     * @param hasDefinitions whether brackets alone may be a link
     */
    InlineScan(boolean hasDefinitions) {
        this.hasDefinitions = hasDefinitions;
    }

    /** {@return whether a text holds nothing that Markdown could mean something by} */
    boolean isPlain(String text) {
        return (isFree(text, MARKS) && !text.contains("](")) || text.length() > LONGEST;
    }

    /** {@return whether a text is one code span, spelled in the usual way} */
    static boolean isCode(String text) {
        int last = text.length() - 1;
        return last > 1
                && text.charAt(0) == '`'
                && text.indexOf('`', 1) == last
                && text.charAt(1) != ' '
                && text.charAt(last - 1) != ' '
                && text.indexOf('\n') < 0;
    }

    /** {@return whether a type is certainly spelled in the one way that type languages read} */
    boolean isSpelledType(String text) {
        return (isFree(text, "~<&\\¶\n\r") && !text.contains("``") && !text.contains("![") && !text.contains("](#"))
                || text.length() > LONGEST;
    }

    private boolean isFree(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '_' ? !isWithin(text, i) : c == '[' ? mayLink(text, i) : marks.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean mayLink(String text, int bracket) {
        return hasDefinitions || text.startsWith("^", bracket + 1);
    }

    /** {@return whether a character stands within a word, where an underscore is a letter} */
    private static boolean isWithin(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
