package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.house.ColumnWords;
import dev.fieldtable.source.RestoredText;

/**
 * Makes pipes of the signs that look like them, in tables that are drawn with these alone: full-width pipes, those of box
 * drawing and broken bars. Lines of nothing but box drawing are rules, and are left out.
 */
final class PipeSigns implements Repair {
    private static final String SIGNS = "\uff5c\u2502\u2503\u2551\u00a6";

    private static final char FIRST_OF_BOXES = '\u2500';
    private static final char LAST_OF_BOXES = '\u257f';

    private final TableHeader headers;

    PipeSigns(ColumnWords words) {
        this.headers = new TableHeader(words);
    }

    @Override
    public RestoredText restore(RestoredText page, Findings findings) {
        String content = page.text().content();
        if (SIGNS.chars().noneMatch(sign -> content.indexOf(sign) >= 0)) {
            return page;
        }
        PageLines lines = PageLines.of(page.text());
        RestoredText.Editor editor = page.edit();
        int line = 0;
        while (line < lines.count()) {
            int sign = lines.isFenced(line) ? -1 : SIGNS.indexOf(lines.first(line));
            if (sign < 0 || !isHeader(lines.get(line), SIGNS.charAt(sign))) {
                line++;
                continue;
            }
            findings.repaired(
                    DiagnosticCode.MISREAD_CHARACTERS,
                    page.span(lines.start(line), lines.end(line) - lines.start(line)),
                    "The signs between the cells of this table look like pipes, and were read as such.");
            if (line > 0 && isRule(lines.get(line - 1))) {
                editor.delete(lines.start(line - 1), lines.start(line));
            }
            line = table(lines, line, SIGNS.charAt(sign), editor);
        }
        return editor.finish();
    }

    private boolean isHeader(String line, char sign) {
        String piped = line.replace(sign, '|');
        return line.indexOf('|') < 0 && headers.isHeader(piped, 0, piped.length());
    }

    /** {@return the line behind the table} */
    private static int table(PageLines lines, int header, char sign, RestoredText.Editor editor) {
        int line = header;
        while (line < lines.count()) {
            String text = lines.get(line);
            boolean rule = isRule(text);
            if (rule && line + 1 < lines.count()) {
                editor.delete(lines.start(line), lines.start(line + 1));
            } else if (!rule && text.indexOf(sign) >= 0 && text.indexOf('|') < 0) {
                editor.replace(lines.start(line), lines.end(line), text.replace(sign, '|'));
            } else {
                return line;
            }
            line++;
        }
        return line;
    }

    private static boolean isRule(String line) {
        String text = line.strip();
        return !text.isEmpty()
                && text.chars().allMatch(c -> c >= FIRST_OF_BOXES && c <= LAST_OF_BOXES && SIGNS.indexOf(c) < 0);
    }
}
