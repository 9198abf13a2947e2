package dev.fieldtable.dialect.prose;

import dev.fieldtable.dialect.prose.Inline.Code;
import dev.fieldtable.dialect.prose.Inline.LineEnd;
import dev.fieldtable.dialect.prose.Inline.Link;
import dev.fieldtable.dialect.prose.Inline.Marked;
import dev.fieldtable.dialect.prose.Inline.Words;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what stands within a line, without a backslash wherever none is needed.
 *
 * <p>Which are needed is found out by reading what was written. There are few ways to write a text, and the first of them
 * that says it is taken: so it follows from nothing but the text which one that is.
 */
final class InlineWriter implements Inline.Visitor<String> {
    /** What is escaped: nothing if it can be, else characters of one kind, else all. */
    private static final List<String> ESCAPED = List.of("", "<&", "*_", "<&*_`[]!~|");

    private static final String NOTHING = ESCAPED.get(0);
    private static final String ALL = ESCAPED.get(ESCAPED.size() - 1);

    /** What would begin another block, at the beginning of a line. */
    private static final Pattern OPENING = Pattern.compile(
            "(?:#{1,6}(?=\\s|$)|>|[-+*](?=\\s|$)|[-=_*](?=[-=_* \\t]*(?:\\n|$))|\\d{1,9}(?=[.)](?:\\s|$))|```|~~~|<|:?-+:?\\|).*",
            Pattern.DOTALL);

    /** How marks are spelled. */
    private enum Marks {
        USUAL,
        OTHER_WITHIN,
        TAGS
    }

    /** Where the text is to stand. */
    enum Place {
        /** Where lines can end, and what begins one may begin a block. */
        PARAGRAPH("  \n"),
        /** The same, in a quote: there, a line that ends for no reason would give the next one a mark. */
        QUOTE("  \n"),
        /** On a single line. */
        LINE("<br/>");

        private final String lineEnd;

        Place(String lineEnd) {
            this.lineEnd = lineEnd;
        }
    }

    private final Place place;
    private final String escaped;
    private final Marks marks;
    private boolean other;
    private boolean lineStart = true;

    private InlineWriter(Place place, String escaped, Marks marks) {
        this.place = place;
        this.escaped = escaped;
        this.marks = marks;
    }

    /**
     * Writes a text.
     *
     * @param content the text
     * @param place where it is to stand
     * @param says whether something that was written says it
     * @return how it is written; whether that says it is told at the end once more
     */
    static String write(List<Inline> content, Place place, Predicate<String> says) {
        for (String escaped : ESCAPED) {
            String written = new InlineWriter(place, escaped, Marks.USUAL).all(content);
            if (says.test(written)) {
                return written;
            }
        }
        for (String escaped : List.of(NOTHING, ALL)) {
            String written = new InlineWriter(place, escaped, Marks.OTHER_WITHIN).all(content);
            if (says.test(written)) {
                return written;
            }
        }
        return new InlineWriter(place, ALL, Marks.TAGS).all(content);
    }

    private String all(List<Inline> content) {
        StringBuilder written = new StringBuilder();
        for (Inline each : content) {
            written.append(each.accept(this));
            lineStart = each instanceof LineEnd;
        }
        return written.toString();
    }

    @Override
    public String words(Words words) {
        StringBuilder written = new StringBuilder(words.text().length());
        String text = words.text();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' && (place != Place.PARAGRAPH || opensBlock(text, at + 1))) {
                written.append(' ');
            } else if (place != Place.LINE && at == 0 && lineStart && opensBlock(text, at)) {
                at = appendOpening(written, text, at);
            } else {
                written.append(c == '\\' || escaped.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return written.toString();
    }

    private static boolean opensBlock(String text, int from) {
        Matcher opening = OPENING.matcher(text);
        return opening.region(from, text.length()).matches();
    }

    /** Appends what would begin a block, so that it begins none, and tells where it ends. */
    private static int appendOpening(StringBuilder written, String text, int from) {
        int at = from;
        while (Character.isDigit(text.charAt(at))) {
            written.append(text.charAt(at++));
        }
        written.append('\\').append(text.charAt(at));
        return at;
    }

    @Override
    public String code(Code code) {
        String text = code.text();
        // Code of several lines, which a cell has on one, is a block.
        int fewest = place == Place.LINE && LineBreaks.areIn(text) ? 3 : 1;
        String fence = "`".repeat(Math.max(fewest, longestRun(text) + 1));
        boolean padded = text.startsWith("`")
                || text.endsWith("`")
                || (text.startsWith(" ") && text.endsWith(" ") && !text.isBlank());
        return padded ? fence + " " + text + " " + fence : fence + text + fence;
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    @Override
    public String marked(Marked marked) {
        boolean outer = other;
        String mark = marks == Marks.OTHER_WITHIN && other
                ? marked.mark().other()
                : marked.mark().usual();
        other = !other;
        lineStart = false;
        String content = all(marked.content());
        other = outer;
        String tag = marked.mark().tag();
        return marks == Marks.TAGS ? "<" + tag + ">" + content + "</" + tag + ">" : mark + content + mark;
    }

    @Override
    public String link(Link link) {
        lineStart = false;
        String destination = link.destination();
        if (Addresses.isShown(link)) {
            return "<" + InlineList.text(link.content()) + ">";
        }
        boolean plain = destination.chars().allMatch(c -> c > ' ' && "()<>\\".indexOf(c) < 0) && !destination.isEmpty();
        String address = plain ? destination : "<" + destination.replaceAll("[<>\\\\]", "\\\\$0") + ">";
        String title = link.title().isEmpty() ? "" : " \"" + link.title().replaceAll("[\"\\\\]", "\\\\$0") + "\"";
        return (link.image() ? "!" : "") + "[" + all(link.content()) + "](" + address + title + ")";
    }

    @Override
    public String lineEnd(LineEnd end) {
        return place.lineEnd;
    }
}
