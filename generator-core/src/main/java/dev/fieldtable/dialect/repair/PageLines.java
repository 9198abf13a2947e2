package dev.fieldtable.dialect.repair;

import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.source.SourceText;

/** The lines of a page, from 0, and which of them are code. */
final class PageLines {
    private static final int INDENT = 3;

    private final SourceText text;
    private final String content;
    private final boolean[] fenced;

    private PageLines(SourceText text) {
        this.text = text;
        this.content = text.content();
        this.fenced = new boolean[text.lineCount()];
    }

    static PageLines of(SourceText text) {
        PageLines lines = new PageLines(text);
        lines.findFences();
        return lines;
    }

    /** {@return the offset of a character in a part of a text; -1 if it is not there}. No search runs beyond the part. */
    static int indexOf(String content, char wanted, int from, int to) {
        for (int at = from; at < to; at++) {
            if (content.charAt(at) == wanted) {
                return at;
            }
        }
        return -1;
    }

    SourceText text() {
        return text;
    }

    int count() {
        return fenced.length;
    }

    /** {@return the offset of a line's first character} */
    int start(int line) {
        return text.lineStart(line + 1);
    }

    /** {@return the offset behind a line's last character that is not its line end} */
    int end(int line) {
        int end = line + 1 == fenced.length ? content.length() : start(line + 1);
        int start = start(line);
        while (end > start && Blanks.isLineEnd(content.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    String get(int line) {
        return content.substring(start(line), end(line));
    }

    boolean isBlank(int line) {
        return first(line) == 0;
    }

    /** {@return the first character of a line that is not blank; 0 if there is none} */
    char first(int line) {
        int end = end(line);
        for (int at = start(line); at < end; at++) {
            if (!Blanks.isBlank(content.charAt(at))) {
                return content.charAt(at);
            }
        }
        return 0;
    }

    /** {@return whether a line belongs to a fenced block, its fences included} */
    boolean isFenced(int line) {
        return fenced[line];
    }

    /** {@return whether a line begins with so many blanks that it is code} */
    boolean isIndented(int line) {
        String content = text.content();
        return content.startsWith("    ", start(line)) || content.startsWith("\t", start(line));
    }

    /** {@return the first line from here on that is not blank; {@link #count()} if there is none} */
    int nextText(int from) {
        int line = from;
        while (line < count() && isBlank(line)) {
            line++;
        }
        return line;
    }

    /** {@return the level of the heading that a line is; 0 if it is none} */
    int headingLevel(int line) {
        if (fenced[line]) {
            return 0;
        }
        int underlined = underlinedLevel(line);
        return underlined > 0 ? underlined : markedLevel(line);
    }

    /** A line alone, with a line of nothing but marks under it. */
    private int underlinedLevel(int line) {
        char mark = line + 1 == count() ? 0 : first(line + 1);
        if (mark != '=' && mark != '-') {
            return 0;
        }
        boolean alone = (line == 0 || isBlank(line - 1)) && "\0|>-*+#=<".indexOf(first(line)) < 0 && !isIndented(line);
        if (!alone) {
            return 0;
        }
        String marks = get(line + 1).strip();
        boolean underlines = marks.length() > 1 && marks.chars().allMatch(c -> c == mark) && !isIndented(line + 1);
        return !underlines ? 0 : mark == '=' ? 1 : 2;
    }

    private int markedLevel(int line) {
        int end = end(line);
        int at = start(line);
        int start = at;
        while (at < end && at - start < INDENT && content.charAt(at) == ' ') {
            at++;
        }
        int marks = at;
        while (at < end && content.charAt(at) == '#') {
            at++;
        }
        int level = at - marks;
        boolean ends = at == end || content.charAt(at) == ' ' || content.charAt(at) == '\t';
        return level <= 6 && ends ? level : 0;
    }

    /** {@return how many marks open or close a block of code in this line; 0 if it is no fence} */
    int fence(int line) {
        int end = end(line);
        int start = start(line);
        int at = start;
        while (at < end && at - start <= INDENT && content.charAt(at) == ' ') {
            at++;
        }
        if (at == end || at - start > INDENT || (content.charAt(at) != '`' && content.charAt(at) != '~')) {
            return 0;
        }
        char mark = content.charAt(at);
        int marks = at;
        while (at < end && content.charAt(at) == mark) {
            at++;
        }
        int length = at - marks;
        boolean inline = mark == '`' && indexOf(content, '`', at, end) >= 0;
        return length < 3 || inline ? 0 : length;
    }

    /** {@return whether a fence says what language its code is in, and so can only open a block} */
    boolean opensOnly(int line) {
        int end = end(line);
        int at = start(line);
        while (at < end && (content.charAt(at) == ' ' || content.charAt(at) == '`' || content.charAt(at) == '~')) {
            at++;
        }
        return at < end && !Blanks.isBlank(content.charAt(at));
    }

    /** {@return whether the block that one fence has opened is closed by another} */
    boolean closes(int fence, int opening) {
        return first(fence) == first(opening) && fence(fence) >= fence(opening) && !opensOnly(fence);
    }

    private void findFences() {
        int opening = -1;
        for (int line = 0; line < fenced.length; line++) {
            boolean fence = fence(line) > 0;
            fenced[line] = opening >= 0 || fence;
            if (opening < 0 && fence) {
                opening = line;
            } else if (opening >= 0 && fence && closes(line, opening)) {
                opening = -1;
            }
        }
    }
}
