package dev.fieldtable.cli;

/** Text from pages and file names, made safe for a terminal. */
final class Printable {
    private Printable() {}

    /** Replaces whatever would move the cursor, change colours or turn the direction of writing. */
    static String line(String text) {
        return text(text.replace('\n', '\0'));
    }

    /** Does the same, but leaves line ends as they are. */
    static String text(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean moves = (Character.isISOControl(c) && c != '\n') || Character.getType(c) == Character.FORMAT;
            printable.append(moves ? '·' : c);
        }
        return printable.toString();
    }
}
