package dev.fieldtable.dialect.page;

import dev.fieldtable.dialect.page.InlineToken.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the name in a text, and what stands beside it.
 *
 * <p>Where there is code, the name is the first of it; else it is the first word, and those that go on from there as if
 * all were one name.
 */
final class NameReader {
    /** What stands before a name to say that it belongs to the one above, or that there is something to be said of it. */
    private static final String LEADING = "*?↳»›└├│─┗┣⮑⤷•‣→";

    /** What does so only if a blank is between. */
    private static final String LEADING_APART = "-–—+>·…~";

    /** What stands behind a name and points to something said elsewhere. */
    private static final String TRAILING = "*?†‡§¹²³⁴⁵⁶⁷⁸⁹⁰°:,;";

    private static final String STRIKES = "~~";

    private static final Set<Mark> UNSEEN = EnumSet.of(Mark.NONE, Mark.OTHER);

    private final StringBuilder text = new StringBuilder();

    /** For each character the marks that it stands in. */
    private final List<Set<Mark>> marks = new ArrayList<>();

    private boolean image;

    private NameReader() {}

    static CellName of(List<InlineToken> tokens) {
        NameReader reader = new NameReader();
        reader.collect(tokens);
        return reader.name();
    }

    static CellName valueOf(List<InlineToken> tokens) {
        NameReader reader = new NameReader();
        reader.collect(tokens);
        return reader.value();
    }

    private void collect(List<InlineToken> tokens) {
        Map<Mark, Integer> open = new EnumMap<>(Mark.class);
        for (InlineToken token : tokens) {
            switch (token.kind()) {
                case BEGIN -> open.merge(token.mark(), 1, Integer::sum);
                case END -> open.merge(token.mark(), -1, Integer::sum);
                case IMAGE -> image = true;
                case FOOTNOTE -> add("[^" + token.text() + "]", open, Mark.RAISED);
                case CODE -> add(token.text(), open, Mark.CODE);
                case TEXT, ESCAPED, BREAK -> add(token.text(), open, Mark.NONE);
            }
        }
    }

    private void add(String seen, Map<Mark, Integer> open, Mark own) {
        Set<Mark> in = EnumSet.of(own);
        open.forEach((mark, depth) -> {
            if (depth > 0) {
                in.add(mark);
            }
        });
        // What only looks other is no reason to take a word for another one.
        in.removeAll(UNSEEN);
        text.append(InlineText.withPlainBlanks(seen));
        marks.addAll(Collections.nCopies(seen.length(), in));
    }

    private CellName name() {
        int code = firstCode();
        return struck(code < text.length() ? ofCode(code) : ofWords());
    }

    private CellName ofCode(int start) {
        int end = codeEnd(start);
        // `address`.`city` and `tags`[] are spelled in parts.
        for (int next = joint(end); next > end; next = joint(end)) {
            end = codeEnd(next);
        }
        // Those who mark with ? what is optional do so in code too.
        boolean marked = end - start > 1 && text.charAt(end - 1) == '?';
        return named(start, marked ? end - 1 : end, true);
    }

    private CellName value() {
        int start = firstCode();
        if (start < text.length()) {
            return named(start, codeEnd(start), true);
        }
        int end = text.length();
        while (end > 0 && (isBlank(end - 1) || is(end - 1, Mark.RAISED))) {
            end--;
        }
        return named(0, end, isMarkedAlike(end));
    }

    /** {@return whether all of a value is marked, or nothing; a part that is marked alone is a note, or the value} */
    private boolean isMarkedAlike(int end) {
        int first = 0;
        while (first < end && isBlank(first)) {
            first++;
        }
        for (int at = first; at < end; at++) {
            if (!isBlank(at) && !marks.get(at).equals(marks.get(first))) {
                return false;
            }
        }
        return true;
    }

    private int firstCode() {
        int at = 0;
        while (at < text.length() && (isBlank(at) || !is(at, Mark.CODE))) {
            at++;
        }
        return at;
    }

    private int codeEnd(int from) {
        int end = from;
        while (end < text.length() && is(end, Mark.CODE)) {
            end++;
        }
        return end;
    }

    /** {@return the end of what joins two parts of a name; the same offset if nothing does} */
    private int joint(int from) {
        int end = from;
        while (end < text.length() && ".[]".indexOf(text.charAt(end)) >= 0 && !is(end, Mark.RAISED)) {
            end++;
        }
        boolean joins = end < text.length() && is(end, Mark.CODE);
        boolean closes = text.substring(from, end).equals("[]");
        return joins || closes ? end : from;
    }

    private CellName ofWords() {
        int first = 0;
        while (first < text.length() && (isBlank(first) || is(first, Mark.RAISED))) {
            first++;
        }
        int start = withoutLeading(first);
        if (!hasWord(start)) {
            int end = Blanks.skipBack(text.toString(), text.length());
            return named(Math.min(first, end), end, true);
        }
        int end = wordEnd(start);
        boolean word = true;
        for (int next = nextWord(start, end); next > end; next = nextWord(start, end)) {
            end = wordEnd(next);
            word = false;
        }
        return named(start, withoutTrailing(start, end), word);
    }

    /** {@return whether there is more than marks; else these are the name} */
    private boolean hasWord(int from) {
        return text.chars().skip(from).anyMatch(Character::isLetterOrDigit);
    }

    private int withoutLeading(int from) {
        int at = from;
        while (at < text.length() && LEADING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int apart = at;
        while (apart < text.length() && LEADING_APART.indexOf(text.charAt(apart)) >= 0) {
            apart++;
        }
        at = apart == text.length() || isBlank(apart) ? apart : at;
        while (at < text.length() && isBlank(at)) {
            at++;
        }
        return at;
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < text.length()
                && !isBlank(end)
                && !is(end, Mark.RAISED)
                && (text.charAt(end) != '(' || !Names.isName(text.substring(start, end)))) {
            end++;
        }
        return end;
    }

    /** {@return where the next word of the name begins; the end of the last one if none does} */
    private int nextWord(int start, int end) {
        int next = end;
        while (next < text.length() && isBlank(next)) {
            next++;
        }
        boolean goesOn = next > end
                && next < text.length()
                && TRAILING.indexOf(text.charAt(end - 1)) < 0
                && Character.isLetterOrDigit(text.charAt(next))
                && marks.get(next).equals(marks.get(start));
        return goesOn ? next : end;
    }

    private int withoutTrailing(int start, int end) {
        int at = end;
        while (at > start && TRAILING.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at == start ? end : at;
    }

    private CellName named(int start, int end, boolean word) {
        return new CellName(
                text.substring(start, end).strip(),
                text.substring(0, start),
                text.substring(end).strip(),
                start < end && is(start, Mark.STRUCK),
                image,
                word);
    }

    /** No name has tildes around it; what strikes it through does, also where a tool took it for text. */
    private static CellName struck(CellName name) {
        String text = name.text();
        boolean struck = text.length() > 2 * STRIKES.length() && text.startsWith(STRIKES) && text.endsWith(STRIKES);
        return struck
                ? new CellName(
                        text.substring(STRIKES.length(), text.length() - STRIKES.length()),
                        name.before(),
                        name.after(),
                        true,
                        name.hasImage(),
                        name.isWord())
                : name;
    }

    private boolean is(int at, Mark mark) {
        return marks.get(at).contains(mark);
    }

    private boolean isBlank(int at) {
        return Blanks.isBlank(text.charAt(at));
    }
}
