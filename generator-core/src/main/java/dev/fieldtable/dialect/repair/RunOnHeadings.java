package dev.fieldtable.dialect.repair;

import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.page.Names;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.house.SectionKind;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.text.Letters;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds headings that do not have a line of their own, and where their text ends if something else follows it. */
final class RunOnHeadings {
    private static final int MAX_LEVEL = 6;
    private static final int LONGEST_ANCHOR = 200;
    private static final int NONE = -1;

    private static final String ANCHOR = "](#";

    private final String text;
    private final HouseStyle house;
    private final String stem;
    private final boolean glued;
    private final Set<String> anchors = new HashSet<>();
    private int longestAnchor;

    RunOnHeadings(SourceText page, HouseStyle house) {
        this.text = page.content();
        this.house = house;
        this.stem = Letters.of(Names.stem(page.linkPath()));
        this.glued = isGlued(text, house);
        for (int at = text.indexOf(ANCHOR); at >= 0; at = text.indexOf(ANCHOR, at + 1)) {
            int start = at + ANCHOR.length();
            int end = start;
            while (end < text.length() && end - start < LONGEST_ANCHOR && text.charAt(end) != ')') {
                end++;
            }
            if (end > start && text.startsWith(")", end)) {
                String anchor = Letters.of(text.substring(start, end));
                anchors.add(anchor);
                longestAnchor = Math.max(longestAnchor, anchor.length());
            }
        }
    }

    /** {@return whether line ends vanished and left no blank: then headings stick to what is around them} */
    private static boolean isGlued(String text, HouseStyle house) {
        for (SectionKind kind : SectionKind.values()) {
            String word = house.sections().of(kind);
            int at = text.indexOf("## " + word);
            int end = at + 3 + word.length();
            while (at > 0 && text.charAt(at - 1) == '#') {
                at--;
            }
            if (at >= 0 && ((at > 0 && !Blanks.isBlank(text.charAt(at - 1))) || sticks(text, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean sticks(String text, int at) {
        return at >= 0
                && at < text.length()
                && !Blanks.isBlank(text.charAt(at))
                && !Character.isLowerCase(text.charAt(at));
    }

    /** {@return whether a heading begins here} */
    boolean isAt(int at) {
        if (text.charAt(at) != '#' || (at > 0 && (text.charAt(at - 1) == '#' || text.charAt(at - 1) == '\\'))) {
            return false;
        }
        int end = marksEnd(at);
        int level = end - at;
        if (level > MAX_LEVEL) {
            return false;
        }
        if (end < text.length() && !Blanks.isBlank(text.charAt(end))) {
            return level > 2 && text.startsWith("```", end);
        }
        return level > 1 || mayBeTitle(at);
    }

    /** A number sign in prose is no title: one stands at the top, or far from what is before it. */
    private boolean mayBeTitle(int at) {
        int before = Blanks.skipBack(text, at);
        return before == 0
                || at - before > 1
                || Blanks.holdLineEnd(text, before, at)
                || text.charAt(before - 1) == '|'
                || text.charAt(before - 1) == '`';
    }

    /** {@return the offset behind the number signs that stand here} */
    int marksEnd(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        return end;
    }

    /** {@return where the text of a heading begins; its line may end before it} */
    int textStart(int at) {
        int start = marksEnd(at);
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        return start;
    }

    /** {@return the section that the heading announces whose text begins here; {@code null} for any other heading} */
    @Nullable
    SectionKind section(int start) {
        for (SectionKind kind : SectionKind.values()) {
            String word = house.sections().of(kind);
            if (text.startsWith(word, start) && endsAfter(start + word.length())) {
                return kind;
            }
        }
        return null;
    }

    /** {@return where a heading ends that is another word for the fields, right above a table; -1 for any other heading} */
    int otherFieldsEnd(int start) {
        for (String word : house.sections().otherFields()) {
            int end = start + word.length();
            if (text.regionMatches(true, start, word, 0, word.length())
                    && text.startsWith("|", Blanks.skip(text, end))) {
                return end;
            }
        }
        return NONE;
    }

    /** What follows the word must not go on with the heading, as in {@code Fields of view}. */
    private boolean endsAfter(int end) {
        if (end == text.length() || text.startsWith(house.openEnums().sentence(), end)) {
            return true;
        }
        int next = Blanks.skip(text, end);
        if (next == text.length() || next - end > 1 || Blanks.holdLineEnd(text, end, next)) {
            return true;
        }
        char c = text.charAt(next);
        if (next == end) {
            return glued ? !isWordPart(c) || Character.isUpperCase(c) : !isWordPart(c);
        }
        return !Character.isLetterOrDigit(c) || Character.isUpperCase(c);
    }

    /** {@return where a name ends that begins here and that the file bears or a link on the page leads to; -1 if none} */
    int nameEnd(int start, boolean title) {
        int end = title ? stemEnd(start) : NONE;
        return end >= 0 ? end : anchorEnd(start);
    }

    private int stemEnd(int start) {
        int matched = 0;
        int at = start;
        while (at < text.length() && matched < stem.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                if (Character.toLowerCase(c) != stem.charAt(matched)) {
                    return NONE;
                }
                matched++;
            } else if (c == '#' || c == '|') {
                return NONE;
            }
            at++;
        }
        return matched == stem.length() && matched > 0 ? nameEnd(start, at) : NONE;
    }

    private int anchorEnd(int start) {
        StringBuilder name = new StringBuilder();
        int found = NONE;
        for (int at = start; at < text.length() && name.length() < longestAnchor; at++) {
            char c = text.charAt(at);
            if (c == '#' || c == '|') {
                break;
            }
            if (Character.isLetterOrDigit(c)) {
                name.append(Character.toLowerCase(c));
                if (anchors.contains(name.toString())) {
                    found = Math.max(found, nameEnd(start, at + 1));
                }
            }
        }
        return found;
    }

    /** {@return the end of a name with the marks that close it; -1 if the word goes on} */
    private int nameEnd(int start, int lettersEnd) {
        char mark = text.charAt(start);
        boolean marked = mark == '~' || mark == '`' || mark == '*';
        int at = lettersEnd;
        while (at < text.length() && (text.charAt(at) == '_' || (marked && text.charAt(at) == mark))) {
            at++;
        }
        return at == text.length() || glued || !isWordPart(text.charAt(at)) ? at : NONE;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
