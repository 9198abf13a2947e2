package dev.fieldtable.dialect.layout;

import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.page.SectionLines;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.SectionKind;

/**
 * Looks for the headings of sections and for the tables below them, to tell whether they stand on lines of their own.
 * Quick: nearly every page is asked, and nearly every page is undamaged.
 */
final class SectionSigns {
    private static final String MARKS = "## ";
    private static final int NONE = -1;
    private static final int LONGEST = 200;

    private final String text;
    private final HouseStyle house;
    private int heading = NONE;
    private int table = NONE;
    private int runOnHeading = NONE;
    private int runOnTable = NONE;

    private SectionSigns(String text, HouseStyle house) {
        this.text = text;
        this.house = house;
        for (int at = text.indexOf(MARKS); at >= 0; at = text.indexOf(MARKS, at + 1)) {
            int start = at + MARKS.length();
            if (isHeading(at, start)) {
                heading = heading < 0 ? lineStart(at) : heading;
                lookForTable(lineEnd(start));
                continue;
            }
            for (SectionKind kind : SectionKind.values()) {
                String word = house.sections().of(kind);
                if (kind.isRead() && text.startsWith(word, start)) {
                    look(at, start + word.length());
                }
            }
            lookForOther(at, start);
        }
    }

    static SectionSigns of(String text, HouseStyle house) {
        return new SectionSigns(text, house);
    }

    /** {@return the first section's heading that has a line of its own; -1 if there is none} */
    int heading() {
        return heading;
    }

    /** {@return the first header row below such a heading; -1 if there is none} */
    int table() {
        return table;
    }

    /** {@return the first section's heading that shares its line with something else; -1 if there is none} */
    int runOnHeading() {
        return runOnHeading;
    }

    /** {@return the first header row whose line or delimiter row goes on with other rows; -1 if there is none} */
    int runOnTable() {
        return runOnTable;
    }

    /** {@return whether a line is the heading of a section, whatever links, numbers or marks it has besides the words} */
    private boolean isHeading(int marks, int start) {
        int end = lineEnd(start);
        if (!startsLine(lineStart(marks)) || end - start > LONGEST) {
            return false;
        }
        String line = text.substring(start, end).strip();
        String words = SectionLines.words(withoutClosingMarks(line));
        if (house.sections().isOtherFields(words)) {
            return isTable(Blanks.skip(text, end));
        }
        for (SectionKind kind : SectionKind.values()) {
            if (kind.isRead() && words.equals(house.sections().of(kind))) {
                return true;
            }
        }
        return false;
    }

    /** Other words for the fields mean nothing but above a table. */
    private void lookForOther(int marks, int start) {
        for (String word : house.sections().otherFields()) {
            int end = start + word.length();
            if (text.regionMatches(true, start, word, 0, word.length()) && isTable(Blanks.skip(text, end))) {
                look(marks, end);
            }
        }
    }

    private boolean isTable(int at) {
        return at < text.length() && text.charAt(at) == '|';
    }

    /** {@return where the marks begin that end here} */
    private int lineStart(int marks) {
        int start = marks;
        while (start > 0 && text.charAt(start - 1) == '#') {
            start--;
        }
        return start;
    }

    private void look(int marks, int wordEnd) {
        int start = lineStart(marks);
        if (!isQuoted(start, wordEnd) && goesOn(wordEnd, Blanks.skip(text, wordEnd))) {
            runOnHeading = runOnHeading < 0 ? start : runOnHeading;
        }
    }

    /** {@return whether what follows on the line can only be what a section holds} */
    private boolean goesOn(int wordEnd, int next) {
        if (next == text.length()) {
            return false;
        }
        char c = text.charAt(next);
        return c == '|'
                || c == '#'
                || c == '*'
                || c == '-'
                || text.startsWith("```", next)
                || text.startsWith(house.openEnums().sentence(), next)
                || (next - wordEnd > 1 && !Blanks.holdLineEnd(text, wordEnd, next));
    }

    /** A heading may be quoted as code, or stand in a quote or a list. */
    private boolean isQuoted(int start, int wordEnd) {
        int at = start;
        while (at > 0 && ">-*+ ".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        boolean within = at < start && (at == 0 || Blanks.isLineEnd(text.charAt(at - 1)));
        return within || (start > 0 && text.charAt(start - 1) == '`' && text.startsWith("`", wordEnd));
    }

    private boolean startsLine(int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        return start == 0 || Blanks.isLineEnd(text.charAt(start - 1)) || text.charAt(start - 1) == '\ufeff';
    }

    private void lookForTable(int headingEnd) {
        int header = Blanks.skip(text, headingEnd);
        if (!isTable(header)) {
            return;
        }
        table = table < 0 ? header : table;
        int headerEnd = lineEnd(header);
        int delimiter = Blanks.skip(text, headerEnd);
        if (runOnTable < 0 && (holdsDelimiter(header, headerEnd) || goesOnBehindDelimiter(delimiter))) {
            runOnTable = header;
        }
    }

    /** {@return whether the header's line has two cells with nothing but dashes} */
    private boolean holdsDelimiter(int from, int to) {
        return dashRuns(from, to) > 1;
    }

    private int dashRuns(int from, int to) {
        int runs = 0;
        for (int at = text.indexOf('|', from); at >= 0 && at < to && runs < 2; at = text.indexOf('|', at + 1)) {
            int end = delimiterEnd(at + 1);
            boolean dashed = text.substring(at, end).contains("--");
            runs += dashed && text.startsWith("|", end) ? 1 : 0;
        }
        return runs;
    }

    private boolean goesOnBehindDelimiter(int start) {
        int end = start;
        while (end < text.length() && (text.charAt(end) == '|' || isDelimiterPart(text.charAt(end)))) {
            end++;
        }
        return end < text.length() && !Blanks.isLineEnd(text.charAt(end)) && dashRuns(start, end) > 1;
    }

    private int delimiterEnd(int from) {
        int at = from;
        while (at < text.length() && isDelimiterPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDelimiterPart(char c) {
        return c == '-' || c == ':' || c == ' ' || c == '\t' || Blanks.isOdd(c);
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && !Blanks.isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A heading without the marks that may close it, which a blank sets apart from its words. */
    private static String withoutClosingMarks(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '#') {
            end--;
        }
        boolean apart = end == 0 || line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t';
        return apart ? line.substring(0, end).strip() : line;
    }
}
