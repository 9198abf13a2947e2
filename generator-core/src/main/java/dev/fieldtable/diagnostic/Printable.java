package dev.fieldtable.diagnostic;

/** Text from pages and file names, made safe for a terminal. */
public final class Printable {
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
     * Does the same, but leaves line feeds as they are.
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
