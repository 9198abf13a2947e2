package dev.fieldtable.dialect.page;

import dev.fieldtable.house.SectionKind;
import dev.fieldtable.house.SectionWords;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the words above a section however they are written: in any case, without marks, in bold, in a quote. */
public final class SectionLines {
    /** The words of a section with a link or an anchor beside them are not longer. */
    private static final int LONGEST = 200;

    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}(?:[.)]\\d{0,3}){1,8}[ \\t]+");

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
        if (to == from || to - from > LONGEST) {
            return null;
        }
        if (to - from <= longest) {
            @Nullable SectionKind kind = kinds.get(content.substring(from, to).toLowerCase(Locale.ROOT));
            if (kind != null) {
                return kind;
            }
        }
        return mayHold(content, from, to)
                ? kinds.get(words(content.substring(from, to)).toLowerCase(Locale.ROOT))
                : null;
    }

    /** {@return whether a part of a line is such that there may be words in it, besides links, tags or a number} */
    private static boolean mayHold(String content, int from, int to) {
        char first = content.charAt(from);
        char last = content.charAt(to - 1);
        return first == '['
                || first == '<'
                || isDigit(first)
                || last == '}'
                || last == '>'
                || last == ')'
                || last == '¶';
    }

    /**
     * The words of a heading.
     *
     * @param heading its Markdown, without the marks that make it a heading
     * @return what is seen of it, without a number before it and what only links to it
     */
    public static String words(String heading) {
        return withoutNumber(Inlines.PLAIN.heading(heading).visible());
    }

    /** {@return a text without the number that headings of some pages begin with, {@code 1.2 Fields}} */
    public static String withoutNumber(String heading) {
        boolean numbered = !heading.isEmpty() && isDigit(heading.charAt(0));
        return numbered ? NUMBER.matcher(heading).replaceFirst("") : heading;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** {@return whether a line holds the words of a section, or others that head the fields where a table is below them} */
    public boolean mayAnnounce(String content, int start, int end) {
        return of(content, start, end) != null
                || (end - start <= LONGEST
                        && words.isOtherFields(words(content.substring(start, end)
                                .strip()
                                .replaceFirst("^#+", "")
                                .strip())));
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
