package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.RowText;
import dev.fieldtable.dialect.page.SectionLines;
import dev.fieldtable.house.ColumnWords;
import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceSpan;
import java.util.List;

/** Gives tables the delimiter row they lack, closes the gaps in them, and joins rows that were broken over lines. */
final class TableLines implements Repair {
    /** A description of more lines than this is no description; the bound keeps the search for a row's end short. */
    private static final int MOST_LINES = 300;

    private final SectionLines sections;
    private final ColumnWords words;

    TableLines(SectionLines sections, ColumnWords words) {
        this.sections = sections;
        this.words = words;
    }

    @Override
    public RestoredText restore(RestoredText page, Findings findings) {
        return new Pass(page, sections, words, findings).run();
    }

    private static final class Pass {
        private final RestoredText page;
        private final SectionLines sections;
        private final ColumnWords words;
        private final TableHeader headers;
        private final Findings findings;
        private final PageLines lines;
        private final String content;
        private final RestoredText.Editor editor;

        Pass(RestoredText page, SectionLines sections, ColumnWords words, Findings findings) {
            this.page = page;
            this.sections = sections;
            this.words = words;
            this.headers = new TableHeader(words);
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
                } else if (section
                        && !lines.isFenced(line)
                        && headers.isHeader(content, lines.start(line), lines.end(line))) {
                    line = table(line);
                    continue;
                }
                line++;
            }
            return editor.finish();
        }

        /** {@return the line behind the table} */
        private int table(int header) {
            Shape shape =
                    Shape.of(RowText.cells(content, lines.start(header), lines.end(header)), lines.get(header), words);
            int line = header + 1;
            boolean delimited = line < lines.count() && isDelimiter(line);
            if (!delimited || pipes(line) != shape.pipes()) {
                boolean wrong = delimited;
                int end = wrong ? lines.end(line) : lines.end(header);
                String delimiter = "|" + "---|".repeat(shape.cells());
                editor.replace(wrong ? lines.start(line) : end, end, wrong ? delimiter : "\n" + delimiter);
                tellDelimiter(header, line + (delimited ? 1 : 0), shape);
            }
            line += delimited ? 1 : 0;
            while (line < lines.count() && lines.headingLevel(line) == 0 && !lines.isFenced(line)) {
                if (lines.isBlank(line)) {
                    int next = lines.nextText(line);
                    if (next == lines.count()
                            || lines.isFenced(next)
                            || !looksLikeRow(next, shape)
                            || isHeaderAt(next)) {
                        return next;
                    }
                    closeGap(line, next);
                    line = next;
                }
                line = row(line, shape);
            }
            return line;
        }

        /** A header alone is not enough to be sure that there was a table without a row. */
        private void tellDelimiter(int header, int below, Shape shape) {
            int next = lines.nextText(below);
            boolean rows = next < lines.count() && lines.headingLevel(next) == 0 && looksLikeRow(next, shape);
            SourceSpan place = page.span(lines.start(header), lines.end(header) - lines.start(header));
            String missing =
                    "There is no delimiter row of " + Findings.count(shape.cells(), "cell") + " below this header";
            if (rows) {
                findings.repaired(
                        DiagnosticCode.LOST_DELIMITER, place, missing + "; the table was read as if there were one.");
            } else {
                findings.add(
                        DiagnosticCode.CUT_OFF,
                        place,
                        missing + ", and no row; the table was read as one without rows.",
                        "Look whether the page was cut off here.");
            }
        }

        private boolean isHeaderAt(int line) {
            return line + 1 < lines.count() && isDelimiter(line + 1);
        }

        private void closeGap(int from, int next) {
            editor.delete(lines.start(from), lines.start(next));
            findings.repaired(
                    DiagnosticCode.GAP_IN_TABLE,
                    page.span(lines.start(next), lines.end(next) - lines.start(next)),
                    "An empty line cuts the table in two above this row; it was passed over.");
        }

        /** Joins a row that begins here with the lines that complete it; {@return the line behind it} */
        private int row(int first, Shape shape) {
            int pipes = pipes(first);
            if (isComplete(first, pipes, shape)) {
                return first + 1;
            }
            int last = first;
            while (!isComplete(last, pipes, shape)) {
                int next = lines.nextText(last + 1);
                if (next >= lines.count()
                        || next - first > MOST_LINES
                        || lines.headingLevel(next) > 0
                        || lines.isFenced(next)
                        || (lines.first(next) == '|' && endsWithPipe(last))
                        || isWholeRow(next, shape)) {
                    return first + 1;
                }
                last = next;
                pipes += pipes(next);
            }
            if (pipes != shape.pipes()) {
                return first + 1;
            }
            join(first, last, shape);
            return last + 1;
        }

        private void join(int first, int last, Shape shape) {
            int pipes = pipes(first);
            int line = first;
            while (line < last) {
                int next = lines.nextText(line + 1);
                boolean atPipe = lines.first(next) == '|' || endsWithPipe(line);
                boolean prose = shape.isProse(pipes - (shape.opened() ? 1 : 0));
                String blank = atPipe || !prose ? " " : "<br/>".repeat(next - line);
                int gap = lines.end(line);
                editor.replace(gap, lines.start(next), blank);
                pipes += pipes(next);
                line = next;
            }
            findings.repaired(
                    DiagnosticCode.BROKEN_ROW,
                    page.span(lines.start(first), lines.end(first) - lines.start(first)),
                    "The row runs over " + (last - first + 1) + " lines; they were joined.");
        }

        private boolean isComplete(int last, int pipes, Shape shape) {
            return pipes >= shape.pipes() && (!shape.closed() || endsWithPipe(last));
        }

        /** A row of its own, which does not continue one that is not complete. */
        private boolean isWholeRow(int line, Shape shape) {
            int pipes = pipes(line);
            return pipes > 0 && isComplete(line, pipes, shape);
        }

        private boolean looksLikeRow(int line, Shape shape) {
            return shape.opened() ? lines.first(line) == '|' : pipes(line) >= shape.pipes();
        }

        private boolean endsWithPipe(int line) {
            int end = Blanks.skipBack(content, lines.end(line));
            return end > lines.start(line)
                    && content.charAt(end - 1) == '|'
                    && (end - 2 < 0 || content.charAt(end - 2) != '\\');
        }

        private int pipes(int line) {
            return Shape.pipes(content, lines.start(line), lines.end(line));
        }

        private boolean isDelimiter(int line) {
            boolean dashed = false;
            for (int at = lines.start(line); at < lines.end(line); at++) {
                char c = content.charAt(at);
                dashed |= c == '-';
                if (c != '|' && c != '-' && c != ':' && c != ' ' && c != '\t') {
                    return false;
                }
            }
            return dashed;
        }
    }

    /** What the header tells of the rows: how many pipes they have, and where prose may stand. */
    private record Shape(int cells, int pipes, boolean opened, boolean closed, Columns columns) {
        static Shape of(List<String> cells, String line, ColumnWords words) {
            String text = line.strip();
            return new Shape(
                    cells.size(),
                    pipes(text, 0, text.length()),
                    text.startsWith("|"),
                    text.endsWith("|") && !text.endsWith("\\|"),
                    Columns.of(cells, words));
        }

        static int pipes(String content, int start, int end) {
            int pipes = 0;
            for (int at = start; at < end; at++) {
                boolean pipe = content.charAt(at) == '|' && (at == start || content.charAt(at - 1) != '\\');
                pipes += pipe ? 1 : 0;
            }
            return pipes;
        }

        boolean isProse(int cell) {
            return cell == columns.description() || cell == columns.example();
        }
    }
}
