package dev.fieldtable.dialect.prose;

/** Breaks between lines, which in the cell of a table only a tag can be. */
final class LineBreaks {
    /** Enough for {@code br clear="all" /}. */
    private static final int LONGEST = 30;

    private LineBreaks() {}

    /** {@return the text with line ends for {@code <br/>} in all its spellings, in code too, where it was only to be kept on a line} */
    static String asLines(String cell) {
        if (cell.indexOf('<') < 0) {
            return cell.strip();
        }
        StringBuilder text = new StringBuilder(cell.length());
        int at = 0;
        for (int tag = cell.indexOf('<'); tag >= 0; tag = cell.indexOf('<', at)) {
            int end = isEscaped(cell, tag) ? -1 : end(cell, tag);
            if (end < 0) {
                text.append(cell, at, tag + 1);
                at = tag + 1;
            } else {
                text.append(cell, at, tag).append('\n');
                at = end;
            }
        }
        return text.append(cell, at, cell.length()).toString().strip();
    }

    /** {@return whether a text holds a break} */
    static boolean areIn(String text) {
        for (int tag = text.indexOf('<'); tag >= 0; tag = text.indexOf('<', tag + 1)) {
            if (end(text, tag) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEscaped(String text, int at) {
        int backslash = at;
        while (backslash > 0 && text.charAt(backslash - 1) == '\\') {
            backslash--;
        }
        return (at - backslash) % 2 == 1;
    }

    /** {@return the offset behind the break that begins here, or -1 if none does; {@code </br>} is one too} */
    private static int end(String cell, int tag) {
        int name = cell.startsWith("/", tag + 1) ? tag + 2 : tag + 1;
        if (!cell.regionMatches(true, name, "br", 0, 2)) {
            return -1;
        }
        int last = Math.min(cell.length(), name + LONGEST);
        for (int at = name + 2; at < last; at++) {
            char c = cell.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (at == name + 2 && c != ' ' && c != '/') {
                return -1;
            }
        }
        return -1;
    }
}
