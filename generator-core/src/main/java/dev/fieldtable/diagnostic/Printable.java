package dev.fieldtable.diagnostic;

/** Text from pages and file names, made safe for a terminal. */
public final class Printable {
    private static final int QUOTED_LENGTH = 60;

    private Printable() {}

    /**
     * Replaces whatever would move the cursor, change colours or turn the direction of writing, line ends included.
     *
     * @param text any text
     * @return one line of the same length
     */
    public static String line(String text) {
        return text(text.replace('\n', '\0'));
    }

    /**
     * Marks a name as such within a sentence.
     *
     * @param name any name
     * @return the name between backticks; between quotes if it has a backtick itself
     */
    public static String name(String name) {
        return name.indexOf('`') < 0 ? "`" + name + "`" : "'" + name + "'";
    }

    /**
     * Quotes a text within a sentence.
     *
     * @param text any text
     * @return the text in quotes, on one line, as much of it as a message can bear
     */
    public static String quoted(String text) {
        String line = text.replace('\n', ' ');
        return "'" + (line.length() <= QUOTED_LENGTH ? line : line.substring(0, QUOTED_LENGTH) + "…") + "'";
    }

    /**
     * Does the same as {@link #line}, but leaves line feeds as they are.
     *
     * @param text any text
     * @return a text of the same length
     */
    public static String text(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean moves = (Character.isISOControl(c) && c != '\n') || Character.getType(c) == Character.FORMAT;
            printable.append(moves ? '·' : c);
        }
        return printable.toString();
    }
}
