package dev.fieldtable.dialect.repair;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.SectionKind;
import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceText;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives a Markdown page its lines back: those of headings, tables, code, lists of values and notices.
 *
 * <p>The line ends may have become blanks or nothing at all; some may be left, at their place or within a cell. Prose
 * is not broken again, since nothing tells where it was.
 */
final class LostLines {
    private static final String BLOCK = "\n\n";
    private static final String LINE = "\n";
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final String text;
    private final HouseStyle house;
    private final Findings findings;
    private final RestoredText.Editor editor;
    private final CellBreaks breaks;
    private final RunOnHeadings headings;
    private final CodeMarks code;
    private final Pipes pipes;
    private final int lastCommentEnd;

    /** The columns of each table, by the offset of the pipe that its header begins with. */
    private final Map<Integer, TableGrid> tables = new HashMap<>();

    private final SourceText page;
    private @Nullable SectionKind section;
    private boolean inList;
    private int lines;
    private int firstLine;

    private LostLines(SourceText page, HouseStyle house, Findings findings) {
        this.page = page;
        this.house = house;
        this.text = page.content();
        this.findings = findings;
        this.editor = RestoredText.edit(page);
        this.breaks = new CellBreaks(page, editor, findings);
        this.headings = new RunOnHeadings(page, house);
        this.code = new CodeMarks(text);
        this.pipes = Pipes.of(text);
        this.lastCommentEnd = text.lastIndexOf(COMMENT_END);
    }

    /**
     * Restores a page.
     *
     * @param page the page as it is
     * @param house what its publisher writes
     * @param findings takes what was repaired
     * @return the page with its lines
     */
    static RestoredText restore(SourceText page, HouseStyle house, Findings findings) {
        LostLines lines = new LostLines(page, house, findings);
        lines.findTables();
        lines.blocks();
        lines.report();
        return lines.editor.finish();
    }

    private void report() {
        if (lines > 0) {
            String what = "The page lost its line ends";
            findings.add(Diagnostic.of(
                            DiagnosticCode.LOST_LINES,
                            page.span(firstLine, 0),
                            what + "; put back, from here on: " + lines + ".",
                            DiagnosticCode.LOST_LINES.nextStep())
                    .about(what));
        }
    }

    /** A table is known by its delimiter row; as many cells in front of it are the header. */
    private void findTables() {
        int from = 0;
        for (int pipe = pipes.nextDelimiter(0); pipe >= 0; pipe = pipes.nextDelimiter(from)) {
            int size = pipes.delimiters(pipe);
            int header = pipe - size - 1;
            if (size > 1 && header >= from && pipes.isBlank(pipe - 1)) {
                tables.put(pipes.offset(header), TableGrid.of(pipes, header, size, true, house));
            }
            from = pipe + size + 1;
        }
    }

    private void blocks() {
        int at = 0;
        int start = Blanks.skip(text, at);
        while (start < text.length()) {
            @Nullable TableGrid table = tables.get(start);
            int close = code.fenceClose(start);
            if (inList && isItem(start)) {
                separate(at, start, LINE);
                at = itemEnd(start);
            } else {
                separate(at, start, BLOCK);
                inList = isFirstItem(start);
                if (table != null) {
                    at = table(start, table);
                } else if (headings.isAt(start)) {
                    at = heading(start);
                } else if (close > 0) {
                    at = code(start, close);
                } else if (isComment(start)) {
                    at = text.indexOf(COMMENT_END, start) + COMMENT_END.length();
                } else if (isNotice(start)) {
                    at = noticeEnd(start);
                } else {
                    at = inList ? itemEnd(start) : proseEnd(start + 1);
                }
            }
            start = Blanks.skip(text, at);
        }
    }

    /** Ends a line where two blocks meet. */
    private void separate(int before, int behind, String ends) {
        if (before == 0) {
            if (behind > 0) {
                editor.delete(0, behind);
            }
            return;
        }
        if (!Blanks.holdLineEnd(text, before, behind)) {
            if (lines++ == 0) {
                firstLine = before;
            }
        }
        editor.replace(before, behind, ends);
    }

    /** {@return where the next block begins that is no prose, from an offset on} */
    private int proseEnd(int from) {
        int at = from;
        while (at < text.length() && !endsProse(at)) {
            at = text.charAt(at) == '`' ? code.runEnd(at) : at + 1;
        }
        return Blanks.skipBack(text, at) < from ? from : Blanks.skipBack(text, at);
    }

    private boolean endsProse(int at) {
        return switch (text.charAt(at)) {
            case '|' -> tables.containsKey(at);
            case '#' -> headings.isAt(at);
            case '`' -> code.fenceClose(at) > 0;
            case '<' -> isComment(at);
            case '>' -> isNotice(at);
            case '-', '*', '+' -> inList ? isItem(at) : isFirstItem(at);
            default -> false;
        };
    }

    private int heading(int start) {
        int textStart = headings.textStart(start);
        boolean title = headings.marksEnd(start) - start == 1;
        inList = false;
        section = null;
        if (textStart == text.length()
                || Blanks.isLineEnd(text.charAt(textStart))
                || code.fenceClose(textStart) > 0
                || headings.isAt(textStart)) {
            return Math.max(headings.marksEnd(start), Blanks.skipBack(text, textStart));
        }
        section = title ? null : headings.section(textStart);
        if (section != null) {
            return textStart + house.sections().of(section).length();
        }
        int otherFields = headings.otherFieldsEnd(textStart);
        if (otherFields > 0) {
            return otherFields;
        }
        int span = text.charAt(textStart) == '`' ? code.spanEnd(textStart) : -1;
        if (span > 0) {
            return span;
        }
        int named = headings.nameEnd(textStart, title);
        if (named > 0) {
            return named;
        }
        int prose = proseEnd(textStart);
        int gap = gap(textStart, prose);
        return gap < prose || !title ? gap : titleEnd(textStart, prose);
    }

    /** Without a gap, the first word of what stands at the top is taken for the title, since names are words. */
    private int titleEnd(int start, int end) {
        int blank = start;
        while (blank < end && !Blanks.isBlank(text.charAt(blank))) {
            blank++;
        }
        if (blank < end) {
            findings.add(
                    DiagnosticCode.DOUBTFUL_TITLE,
                    page.span(start, blank - start),
                    "Where the title ends cannot be told; " + Findings.quoted(text.substring(start, blank))
                            + " was taken for it.");
        }
        return blank;
    }

    /** {@return the first place where a line may have ended: a line end or more than one blank; else the end} */
    private int gap(int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (Blanks.isLineEnd(c) || (Blanks.isBlank(c) && at + 1 < to && Blanks.isBlank(text.charAt(at + 1)))) {
                return at;
            }
        }
        return to;
    }

    private boolean isComment(int at) {
        return at < lastCommentEnd && text.startsWith(COMMENT, at);
    }

    private boolean isNotice(int at) {
        return text.charAt(at) == '>' && text.startsWith(house.deprecation().sign(), Blanks.skip(text, at + 1));
    }

    private int noticeEnd(int start) {
        int prose = proseEnd(start + 1);
        int gap = gap(start, prose);
        if (gap < prose) {
            return gap;
        }
        String notice = text.substring(start, prose);
        String lastWords = house.deprecation().lastWords();
        int known = notice.indexOf(lastWords);
        if (known >= 0) {
            return start + known + lastWords.length();
        }
        int sentence = notice.indexOf('.');
        while (sentence >= 0 && sentence + 1 < notice.length() && !mayBegin(notice.charAt(sentence + 1))) {
            sentence = notice.indexOf('.', sentence + 1);
        }
        return sentence >= 0 ? start + sentence + 1 : prose;
    }

    /** {@return whether a sentence may have ended before this character} */
    private static boolean mayBegin(char c) {
        return Blanks.isBlank(c) || Character.isUpperCase(c);
    }

    private boolean isFirstItem(int at) {
        return section == SectionKind.VALUES && isBullet(at) && text.startsWith(" `", at + 1);
    }

    private boolean isItem(int at) {
        return isBullet(at)
                && at + 1 < text.length()
                && text.charAt(at + 1) == ' '
                && (Blanks.isBlank(text.charAt(at - 1)) || text.charAt(at - 1) == '`');
    }

    private boolean isBullet(int at) {
        char c = text.charAt(at);
        return c == '-' || c == '*' || c == '+';
    }

    private int itemEnd(int start) {
        int content = Blanks.skip(text, start + 1);
        int span = content < text.length() && text.charAt(content) == '`' ? code.spanEnd(content) : -1;
        return proseEnd(span > 0 ? span : start + 1);
    }

    /** What a comment says of an open enum is looked for at the beginning of a line. */
    private int code(int start, int close) {
        int open = code.runEnd(start);
        if (!Blanks.holdLineEnd(text, open, close)) {
            int language = languageEnd(open, close);
            editor.insert(language, LINE);
            String source = text.substring(language, close);
            for (String sign : house.openEnums().comments()) {
                int at = source.indexOf(sign);
                if (at >= 0) {
                    editor.insert(language + at, LINE);
                    break;
                }
            }
            editor.insert(close, LINE);
        }
        return code.runEnd(close);
    }

    /** {@return where the word ends that stands right behind the mark of a fence, and says which language the code is in} */
    private int languageEnd(int open, int close) {
        int end = open;
        while (end < close && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end < close && Blanks.isBlank(text.charAt(end)) ? end : open;
    }

    private int table(int start, TableGrid grid) {
        int row = pipes.firstFrom(start);
        int limit = nextTable(row + 1);
        int next = row + grid.size() + 1;
        boolean header = true;
        while (next >= 0) {
            if (!header) {
                keepBreaks(grid, row, next - 1);
            }
            header = false;
            separate(pipes.offset(next - 1) + 1, pipes.offset(next), LINE);
            row = next;
            next = grid.nextRow(row, limit);
        }
        return lastRow(grid, row, limit);
    }

    /** {@return the pipe that the next table begins with, from a pipe on} */
    private int nextTable(int from) {
        int pipe = from;
        while (pipe < pipes.count() && !tables.containsKey(pipes.offset(pipe))) {
            pipe++;
        }
        return pipe;
    }

    /** The last row ends with as many cells as the header has, or with what is left of them. */
    private int lastRow(TableGrid grid, int row, int limit) {
        int last = Math.min(row + grid.size(), limit - 1);
        int end = pipes.offset(last) + 1;
        int block = proseEnd(end);
        int after = pipes.firstFrom(block);
        if (after - 1 > last) {
            last = after - 1;
            end = pipes.offset(last) + 1;
        } else if (last < row + grid.size()) {
            end = block;
        }
        keepBreaks(grid, row, last);
        return end;
    }

    /** A line end within a cell was a {@code <br/>}, or a line that was broken to make it shorter. */
    private void keepBreaks(TableGrid grid, int row, int last) {
        for (int pipe = row; pipe < last; pipe++) {
            int from = pipes.offset(pipe) + 1;
            int to = pipes.end(pipe);
            if (Blanks.holdLineEnd(text, from, to)) {
                keepBreaks(from, to, grid.isProse(pipe - row));
            }
        }
    }

    private void keepBreaks(int from, int to, boolean prose) {
        int start = Blanks.skip(text, from);
        int end = Blanks.skipBack(text, to);
        if (start >= end) {
            editor.replace(from, to, " ");
            return;
        }
        editor.replace(from, start, " ");
        breaks.keep(start, end, prose, false);
        editor.replace(end, to, " ");
    }
}
