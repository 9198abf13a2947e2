package dev.fieldtable.dialect.page;

/** Reads the line breaks of cells that hold prose. */
public final class Markup {
    /** Enough for {@code br clear="all" /}. */
    private static final int LONGEST_BREAK = 30;

    private Markup() {}

    /**
     * The text of a prose cell.
     *
     * @param cell what stands in the cell
     * @param nothing what stands there if there is nothing to say
     * @return the text, with line ends for {@code <br/>} in all its spellings; empty if there is nothing to say
     */
    public static String prose(String cell, String nothing) {
        String text = cell.indexOf('<') < 0 ? cell : withLineEnds(cell).strip();
        return text.equals(nothing) ? "" : text;
    }

    private static String withLineEnds(String cell) {
        StringBuilder text = new StringBuilder(cell.length());
        int at = 0;
        for (int tag = cell.indexOf('<'); tag >= 0; tag = cell.indexOf('<', at)) {
            int end = breakEnd(cell, tag);
            if (end < 0) {
                text.append(cell, at, tag + 1);
                at = tag + 1;
            } else {
                text.append(cell, at, tag).append('\n');
                at = end;
            }
        }
        return text.append(cell, at, cell.length()).toString();
    }

    /** {@return the offset behind the break that begins here, or -1 if none does; {@code </br>} is one too} */
    private static int breakEnd(String cell, int tag) {
        int name = cell.startsWith("/", tag + 1) ? tag + 2 : tag + 1;
        if (!cell.regionMatches(true, name, "br", 0, 2)) {
            return -1;
        }
        int last = Math.min(cell.length(), name + LONGEST_BREAK);
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
