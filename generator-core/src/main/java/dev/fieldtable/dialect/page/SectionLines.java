package dev.fieldtable.dialect.page;

import dev.fieldtable.house.SectionKind;
import dev.fieldtable.house.SectionWords;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows the words above a section however they are written: in any case, without marks, in bold, in a quote. */
public final class SectionLines {
    private final SectionWords words;
    private final Map<String, SectionKind> kinds = new HashMap<>();
    private int longest;

    /**
     * Takes the words.
     *
     * @param words how they should be written
     */
    public SectionLines(SectionWords words) {
        this.words = words;
        for (SectionKind kind : SectionKind.values()) {
            if (kind.describesType()) {
                kinds.put(words.of(kind).toLowerCase(Locale.ROOT), kind);
                longest = Math.max(longest, words.of(kind).length());
            }
        }
    }

    /** {@return what a line announces that holds nothing but the words; {@code null} for any other line} */
    public @Nullable SectionKind of(String content, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isMark(content.charAt(from))) {
            from++;
        }
        while (to > from && isMark(content.charAt(to - 1))) {
            to--;
        }
        if (to - from > longest || to == from) {
            return null;
        }
        return kinds.get(content.substring(from, to).toLowerCase(Locale.ROOT));
    }

    /** {@return what a line announces that holds nothing but the words; {@code null} for any other line} */
    public @Nullable SectionKind of(String line) {
        return of(line, 0, line.length());
    }

    /** {@return whether a page has any such line; guides and pages of operations have none} */
    public boolean anyIn(String content) {
        int start = 0;
        for (int at = 0; at <= content.length(); at++) {
            if (at == content.length() || Blanks.isLineEnd(content.charAt(at))) {
                if (at > start && of(content, start, at) != null) {
                    return true;
                }
                start = at + 1;
            }
        }
        return false;
    }

    /** {@return the words as they should be} */
    public String spelling(SectionKind kind) {
        return words.of(kind);
    }

    /** {@return whether a line stands above example code} */
    public boolean isExample(String line) {
        return words.isExample(line);
    }

    private static boolean isMark(char c) {
        return c == ' ' || c == '\t' || c == '#' || c == '*' || c == '_' || c == ':' || c == '>' || c == '`';
    }
}
