package dev.fieldtable.cli;

/** Text from pages and file names, made safe for a terminal. */
final class Printable {
    private Printable() {}

    /** Replaces whatever would move the cursor, change colours or turn the direction of writing. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '·' : c);
        }
        return line.toString();
    }
}
