package dev.fieldtable.dialect.layout;

import dev.fieldtable.document.Cell;
import dev.fieldtable.source.SourceSpan;

/**
 * The name and the type of a row that has them in one cell: the first code or the first word, and what is behind it.
 *
 * @param name the name, as Markdown
 * @param type the type, as Markdown; empty if there is nothing behind the name
 */
record NameAndType(String name, Cell type) {
    static NameAndType of(String cell, SourceSpan span) {
        int end = nameEnd(cell);
        return new NameAndType(cell.substring(0, end), new Cell(withoutBreaks(cell.substring(end)), span));
    }

    private static int nameEnd(String cell) {
        int code = cell.startsWith("`") ? cell.indexOf('`', 1) : -1;
        if (code > 0) {
            return code + 1;
        }
        int blank = cell.indexOf(' ');
        int line = cell.indexOf("<br");
        int end = blank < 0 || (line >= 0 && line < blank) ? line : blank;
        return end < 0 ? cell.length() : end;
    }

    private static String withoutBreaks(String type) {
        String rest = type.strip();
        while (rest.startsWith("<br") && rest.indexOf('>') > 0) {
            rest = rest.substring(rest.indexOf('>') + 1).strip();
        }
        return rest.startsWith(":") ? rest.substring(1).strip() : rest;
    }
}
