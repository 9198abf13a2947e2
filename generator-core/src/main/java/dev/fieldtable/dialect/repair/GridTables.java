package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.dialect.page.SectionLines;
import dev.fieldtable.house.ColumnWords;
import dev.fieldtable.source.RestoredText;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes pipe tables of those that are drawn as a grid, {@code +-----+-----+}, as in reStructuredText, in pandoc's Markdown
 * and by programs that print tables.
 */
final class GridTables implements Repair {
    private final SectionLines sections;
    private final ColumnWords words;

    GridTables(SectionLines sections, ColumnWords words) {
        this.sections = sections;
        this.words = words;
    }

    @Override
    public RestoredText restore(RestoredText page, Findings findings) {
        return page.text().content().indexOf('+') < 0 ? page : new Pass(page, findings).run();
    }

    private final class Pass {
        private final RestoredText page;
        private final Findings findings;
        private final TableHeader headers = new TableHeader(words);
        private final PageLines lines;
        private final String content;
        private final RestoredText.Editor editor;

        Pass(RestoredText page, Findings findings) {
            this.page = page;
            this.findings = findings;
            this.lines = PageLines.of(page.text());
            this.content = page.text().content();
            this.editor = page.edit();
        }

        RestoredText run() {
            boolean section = false;
            int line = 0;
            while (line < lines.count()) {
                if (lines.headingLevel(line) > 0) {
                    section = sections.of(content, lines.start(line), lines.end(line)) != null;
                } else if (section && isHeader(line)) {
                    line = table(line);
                    continue;
                }
                line++;
            }
            return editor.finish();
        }

        private boolean isHeader(int line) {
            return !lines.isFenced(line)
                    && line > 0
                    && isRule(line - 1)
                    && isRule(line + 1)
                    && headers.isHeader(content, lines.start(line), lines.end(line));
        }

        /** {@return the line behind the table} */
        private int table(int header) {
            int cells = cells(header).size();
            delete(header - 1);
            editor.replace(lines.start(header + 1), lines.end(header + 1), "|" + "---|".repeat(cells));
            int end = header + 2;
            while (end < lines.count() && (isRule(end) || lines.first(end) == '|')) {
                end++;
            }
            boolean ruled = isRuled(header + 2, end);
            Columns columns = Columns.of(cells(header), words);
            int line = header + 2;
            while (line < end) {
                int next = line + 1;
                if (isRule(line)) {
                    delete(line);
                } else {
                    while (ruled && next < end && !isRule(next) && !isRow(next, columns)) {
                        next++;
                    }
                    join(line, next);
                }
                line = next;
            }
            findings.repaired(
                    DiagnosticCode.LOST_DELIMITER,
                    page.span(lines.start(header), lines.end(header) - lines.start(header)),
                    "The table is drawn as a grid; it was read as one of pipes.");
            return end;
        }

        /** {@return whether lines part the rows, so that one may have several; else each is a line} */
        private boolean isRuled(int from, int end) {
            int rule = ruleFrom(from, end);
            return rule > from && rule < end - 1;
        }

        /** Some programs draw a line between groups of rows only; what goes on in a second line seldom has both cells. */
        private boolean isRow(int line, Columns columns) {
            List<String> cells = cells(line);
            int other = columns.type() < 0 ? columns.value() : columns.type();
            return columns.name() < cells.size()
                    && other < cells.size()
                    && !cells.get(columns.name()).isEmpty()
                    && !cells.get(other).isEmpty();
        }

        private int ruleFrom(int from, int end) {
            int line = from;
            while (line < end && !isRule(line)) {
                line++;
            }
            return line;
        }

        /** What stands below each other in a cell is one text. */
        private void join(int first, int behind) {
            if (behind == first + 1) {
                return;
            }
            List<StringBuilder> joined = new ArrayList<>();
            for (int line = first; line < behind; line++) {
                List<String> cells = cells(line);
                for (int i = 0; i < cells.size(); i++) {
                    if (i == joined.size()) {
                        joined.add(new StringBuilder());
                    }
                    StringBuilder cell = joined.get(i);
                    cell.append(cell.isEmpty() || cells.get(i).isEmpty() ? "" : " ")
                            .append(cells.get(i));
                }
            }
            editor.replace(lines.start(first), lines.end(behind - 1), "| " + String.join(" | ", joined) + " |");
            findings.repaired(
                    DiagnosticCode.BROKEN_ROW,
                    page.span(lines.start(first), lines.end(first) - lines.start(first)),
                    "The row runs over " + (behind - first) + " lines; they were joined.");
        }

        private List<String> cells(int line) {
            return RowText.cells(content, lines.start(line), lines.end(line));
        }

        private void delete(int line) {
            int next = line + 1 < lines.count() ? lines.start(line + 1) : content.length();
            editor.delete(lines.start(line), next);
        }

        private boolean isRule(int line) {
            boolean corner = line < lines.count() && lines.first(line) == '+';
            return corner
                    && lines.get(line).strip().length() > 2
                    && lines.get(line).chars().allMatch(Pass::isPart);
        }

        private static boolean isPart(int c) {
            return c == '+' || c == '-' || c == '=' || c == ':' || c == ' ' || c == '\t';
        }
    }
}
