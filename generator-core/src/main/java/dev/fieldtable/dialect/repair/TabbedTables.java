package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.SectionLines;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.house.ColumnWords;
import dev.fieldtable.source.RestoredText;
import java.util.ArrayList;
import java.util.List;

/** Makes pipe tables of those with tabs between their cells, as a browser copies them, where headings are left. */
final class TabbedTables implements Repair {
    private static final int LONGEST_HEADER = 10_000;

    private final SectionLines sections;
    private final ColumnWords words;
    private final TypeLanguage types;

    TabbedTables(SectionLines sections, ColumnWords words, TypeLanguage types) {
        this.sections = sections;
        this.words = words;
        this.types = types;
    }

    @Override
    public RestoredText restore(RestoredText page, Findings findings) {
        return page.text().content().indexOf('\t') < 0 ? page : new Pass(page).run(findings);
    }

    private final class Pass {
        private final RestoredText page;
        private final PageLines lines;
        private final String content;
        private final RestoredText.Editor editor;

        Pass(RestoredText page) {
            this.page = page;
            this.lines = PageLines.of(page.text());
            this.content = page.text().content();
            this.editor = page.edit();
        }

        RestoredText run(Findings findings) {
            boolean section = false;
            int line = 0;
            while (line < lines.count()) {
                if (lines.headingLevel(line) > 0) {
                    section = sections.of(content, lines.start(line), lines.end(line)) != null;
                } else if (section && !lines.isBlank(line)) {
                    section = false;
                    if (isHeader(line)) {
                        line = table(line, findings);
                        continue;
                    }
                }
                line++;
            }
            return editor.finish();
        }

        private boolean isHeader(int line) {
            if (lines.isFenced(line) || lines.end(line) - lines.start(line) > LONGEST_HEADER || tabs(line) == 0) {
                return false;
            }
            Columns columns = columns(line);
            return columns.name() >= 0 && (columns.type() >= 0 || columns.value() >= 0);
        }

        private Columns columns(int line) {
            List<String> cells = new ArrayList<>();
            int from = lines.start(line);
            for (int at = from; at <= lines.end(line); at++) {
                if (at == lines.end(line) || content.charAt(at) == '\t') {
                    cells.add(content.substring(from, at).strip());
                    from = at + 1;
                }
            }
            return Columns.of(cells, words);
        }

        /** {@return the line behind the table} */
        private int table(int header, Findings findings) {
            Columns columns = columns(header);
            int tabs = tabs(header);
            editor.insert(lines.start(header), "\n");
            row(header, header, columns);
            editor.insert(lines.end(header), "\n|" + " --- |".repeat(tabs + 1));
            int rows = 0;
            int end = header + 1;
            for (int line = lines.nextText(end); line < lines.count() && isRow(line); line = lines.nextText(end)) {
                int last = lastLine(line, tabs);
                editor.replace(editor.position(), lines.start(line), "\n");
                row(line, last, columns);
                rows++;
                end = last + 1;
            }
            findings.add(
                    DiagnosticCode.LOST_MARKUP,
                    page.span(lines.start(header), lines.end(header) - lines.start(header)),
                    "The table has tabs between its cells, as the text of a rendered page has; rows read: " + rows
                            + ".");
            return end;
        }

        /** A row begins with a name, which is one word, and has another cell. */
        private boolean isRow(int line) {
            int start = lines.start(line);
            int tab = PageLines.indexOf(content, '\t', start, lines.end(line));
            return tab > start
                    && lines.headingLevel(line) == 0
                    && !lines.isFenced(line)
                    && PageLines.indexOf(content, ' ', start, Blanks.skipBack(content, tab)) < 0;
        }

        /** A row goes on in the lines below it up to the next row, an empty line or a heading. */
        private int lastLine(int first, int tabs) {
            int last = first;
            int seen = tabs(first);
            while (last + 1 < lines.count()
                    && !lines.isBlank(last + 1)
                    && lines.headingLevel(last + 1) == 0
                    && (!isRow(last + 1) || (seen < tabs && seen + tabs(last + 1) <= tabs))) {
                last++;
                seen += tabs(last);
            }
            return last;
        }

        private void row(int first, int last, Columns columns) {
            int column = 0;
            int from = lines.start(first);
            int end = lines.end(last);
            editor.insert(from, "| ");
            for (int at = from; at <= end; at++) {
                if (at == end || content.charAt(at) == '\t') {
                    cell(from, at, column == columns.type());
                    editor.replace(at, Math.min(at + 1, end), at == end ? " |" : " | ");
                    column++;
                    from = at + 1;
                }
            }
        }

        private void cell(int from, int to, boolean type) {
            if (type) {
                editor.replace(
                        from,
                        to,
                        types.withLinks(content.substring(from, to).strip()).replace('\n', ' '));
                return;
            }
            for (int at = from; at < to; at++) {
                char c = content.charAt(at);
                if (c == '|' && (at == from || content.charAt(at - 1) != '\\')) {
                    editor.insert(at, "\\");
                } else if (Blanks.isLineEnd(c)) {
                    int next = content.startsWith("\r\n", at) ? at + 2 : at + 1;
                    editor.replace(at, next, "<br/>");
                    at = next - 1;
                }
            }
        }

        private int tabs(int line) {
            int tabs = 0;
            for (int at = lines.start(line); at < lines.end(line); at++) {
                tabs += content.charAt(at) == '\t' ? 1 : 0;
            }
            return tabs;
        }
    }
}
