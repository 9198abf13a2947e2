package dev.fieldtable.io;

/**
 * Reads the line ends of pages that have others than Markdown's: the next-line character that mainframes write, and the
 * separators of Unicode. Where lines end as usual, these stand within them and are meant as they are.
 */
final class LineEnds {
    private static final String OTHERS = "\u0085\u2028\u2029";

    private LineEnds() {}

    /** {@return the text with line feeds for such line ends, if it has more of them than of the usual ones; as long as before} */
    static String read(String text) {
        if (OTHERS.chars().noneMatch(other -> text.indexOf(other) >= 0)) {
            return text;
        }
        long others = text.chars().filter(c -> OTHERS.indexOf(c) >= 0).count();
        long usual = text.chars().filter(c -> c == '\n' || c == '\r').count();
        if (others <= usual) {
            return text;
        }
        String read = text;
        for (int i = 0; i < OTHERS.length(); i++) {
            read = read.replace(OTHERS.charAt(i), '\n');
        }
        return read;
    }
}
