package dev.fieldtable.dialect.repair;

import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.dialect.page.InlineText;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.SectionKind;
import dev.fieldtable.source.SourceText;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines of a rendered page, and the words among them that were headings of sections. */
final class ScrapedLines {
    private static final int LONGEST_HEADER = 10_000;

    private final SourceText page;
    private final String text;
    private final HouseStyle house;

    ScrapedLines(SourceText page, HouseStyle house) {
        this.page = page;
        this.text = page.content();
        this.house = house;
    }

    /** {@return the offset of the first word that a section begins with; -1 if there is none} */
    static int firstSection(SourceText page, HouseStyle house) {
        for (SectionKind section : SectionKind.values()) {
            if (section.isRead() && page.content().contains(house.sections().of(section))) {
                ScrapedLines lines = new ScrapedLines(page, house);
                int line = lines.nextSection(1);
                return line > lines.count() ? -1 : lines.start(line);
            }
        }
        return -1;
    }

    int count() {
        return page.lineCount();
    }

    /** {@return the offset of the first character of a line that is not blank; the line's start if there is none} */
    int start(int line) {
        int start = page.lineStart(line);
        int end = lineEnd(line);
        int at = start;
        while (at < end && Blanks.isBlank(text.charAt(at))) {
            at++;
        }
        return at == end ? start : at;
    }

    /** {@return the offset behind the last character of a line that is not blank} */
    int end(int line) {
        int start = start(line);
        int end = lineEnd(line);
        while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** {@return the offset behind a line and its line end} */
    int lineEnd(int line) {
        return line == count() ? text.length() : page.lineStart(line + 1);
    }

    String trimmed(int line) {
        return text.substring(start(line), end(line));
    }

    boolean isBlank(int line) {
        return start(line) == end(line);
    }

    boolean is(int line, String words) {
        int start = start(line);
        return end(line) - start == words.length() && text.startsWith(words, start);
    }

    boolean startsWith(int line, String words) {
        return text.startsWith(words, start(line));
    }

    /** {@return the first line from this one on that is not blank; one more than there are if there is none} */
    int skipBlank(int from) {
        int line = from;
        while (line <= count() && isBlank(line)) {
            line++;
        }
        return line;
    }

    /** {@return the first line from this one on that a section begins with; one more than there are if there is none} */
    int nextSection(int from) {
        int line = from;
        while (line <= count() && section(line) == null) {
            line++;
        }
        return line;
    }

    /** {@return the section that this line begins: its word alone does not do, what follows must be what it holds} */
    @Nullable
    SectionKind section(int line) {
        for (SectionKind section : SectionKind.values()) {
            if (section.isRead() && is(line, house.sections().of(section))) {
                int next = skipBlank(line + 1);
                return next <= count() && holds(section, next) ? section : null;
            }
        }
        return null;
    }

    private boolean holds(SectionKind section, int line) {
        return switch (section) {
            case FIELDS, PARAMETERS -> isHeader(line, false);
            case VALUES -> isHeader(line, true) || isOpenEnum(line) || isValue(line);
            case SUPPORTED_TYPES -> isArm(line);
            case RESPONSE -> isType(line);
            case ERRORS -> false;
        };
    }

    private boolean isHeader(int line, boolean ofValues) {
        int start = start(line);
        int end = end(line);
        if (end - start > LONGEST_HEADER) {
            return false;
        }
        String header = text.substring(start, end);
        String[] words = header.split(header.indexOf('|') >= 0 ? "\\|" : "\t", -1);
        int first = words.length > 0 && words[0].isBlank() ? 1 : 0;
        String[] cells = Arrays.copyOfRange(words, Math.min(first, words.length), words.length);
        Arrays.setAll(cells, i -> InlineText.of(cells[i]).visible().toLowerCase(Locale.ROOT));
        Columns columns = Columns.of(cells, house.columns());
        return cells.length > 1 && columns.name() >= 0 && (ofValues ? columns.value() : columns.type()) >= 0;
    }

    boolean isOpenEnum(int line) {
        return startsWith(line, house.openEnums().sentence());
    }

    /** {@return whether the line is a value of a list: text in quotes, or a whole number} */
    boolean isValue(int line) {
        String value = trimmed(line);
        if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
            return true;
        }
        int digits = value.startsWith("-") ? 1 : 0;
        return value.length() > digits && value.chars().skip(digits).allMatch(c -> c >= '0' && c <= '9');
    }

    /** {@return whether the line is a type and the code below it makes a value of that type} */
    boolean isArm(int line) {
        int next = isBlank(line) ? count() + 1 : skipBlank(line + 1);
        return next <= count()
                && end(line) - start(line) < LONGEST_HEADER
                && startsWith(next, house.examples().codeOfArm(trimmed(line)));
    }

    private boolean isType(int line) {
        int start = start(line);
        int end = end(line);
        boolean qualified = false;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            qualified |= c == '.' || c == '[';
            if (!Character.isLetterOrDigit(c) && "._[], ".indexOf(c) < 0) {
                return false;
            }
        }
        return qualified && text.charAt(end - 1) != '.';
    }
}
