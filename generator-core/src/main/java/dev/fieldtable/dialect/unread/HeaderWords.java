package dev.fieldtable.dialect.unread;

import dev.fieldtable.dialect.page.Columns;
import dev.fieldtable.house.ColumnWords;
import dev.fieldtable.house.SectionKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the cells of a header from those of other lines, whatever marks are around them. */
final class HeaderWords {
    private final ColumnWords words;

    HeaderWords(ColumnWords words) {
        this.words = words;
    }

    /**
     * Looks whether cells are a header.
     *
     * @param cells the cells
     * @param inSection whether they stand below the heading of a section, so that a name and a type, or a value, will do
     * @return which cell names which column; nothing if they are no header of fields, nor of values
     */
    Optional<Columns> header(List<String> cells, boolean inSection) {
        if (cells.size() < 2) {
            return Optional.empty();
        }
        String[] headers = cells.stream().map(HeaderWords::bare).toArray(String[]::new);
        Columns columns = Columns.of(headers, words);
        boolean fields = columns.type() >= 0 && (columns.required() >= 0 || columns.description() >= 0 || inSection);
        boolean values = columns.value() >= 0 && inSection;
        return columns.name() >= 0 && (fields || values) ? Optional.of(columns) : Optional.empty();
    }

    /** {@return whether cells are the header of a table of values, and nothing else, so that no section has to say so} */
    boolean isOfValues(List<String> cells) {
        return cells.size() > 1
                && cells.stream().allMatch(this::isWord)
                && header(cells, true).filter(columns -> columns.value() >= 0).isPresent();
    }

    /** {@return the section that has a table with these columns} */
    static SectionKind kind(Columns columns) {
        return columns.type() < 0 && columns.value() >= 0 ? SectionKind.VALUES : SectionKind.FIELDS;
    }

    /** {@return whether a line may hold a header; quick, and wrong for lines that only hold such a word} */
    boolean mayHoldHeader(String line) {
        return holdsAny(line, words.type()) || holdsAny(line, words.value());
    }

    boolean isName(String line) {
        return words.name().contains(bare(line));
    }

    /** {@return whether a line is nothing but what a column is headed} */
    boolean isWord(String line) {
        String word = bare(line);
        return words.name().contains(word)
                || words.type().contains(word)
                || words.required().contains(word)
                || words.optional().contains(word)
                || words.description().contains(word)
                || words.example().contains(word)
                || words.value().contains(word);
    }

    private static boolean holdsAny(String line, List<String> wanted) {
        for (String word : wanted) {
            for (int at = 0; at + word.length() <= line.length(); at++) {
                if (line.regionMatches(true, at, word, 0, word.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return the text from its first to its last letter, in lower case} */
    static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
