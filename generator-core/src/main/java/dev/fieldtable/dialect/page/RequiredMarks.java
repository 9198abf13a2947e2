package dev.fieldtable.dialect.page;

import dev.fieldtable.document.RequiredMark;
import dev.fieldtable.house.CellWords;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The spellings of the Required cell: the publisher's own, and those that people and tools put in their place. */
public final class RequiredMarks {
    /** What says whether the sign before it is shown in colours, or as a letter is. */
    private static final String SELECTORS = "\ufe0e\ufe0f";

    /** What is longer is prose. */
    private static final int LONGEST = 200;

    private static final String COLONS = ":\uff1a";

    private static final String SEPARATORS = ",;(<";

    private static final Set<String> SPOKEN = Set.of("required", "mandatory", "req", "optional", "opt", "not required");
    /** A number may be one, and a dash no answer. */
    private static final Set<String> SILENT = Set.of("-", "\u2013", "\u2014", "\u2796", "x", "1", "0");

    private static final Set<String> NULLABLE = Set.of("nullable", "can be null", "may be null", "null allowed");
    /** What has to be there in some cases only may be left out. */
    private static final Pattern CONDITIONAL =
            Pattern.compile("\\b(?:if|when|unless|conditional(?:ly)?|depend(?:s|ing))\\b");

    private final CellWords words;
    private final String optional;
    private final String bareRequired;
    private final String bareOptional;

    /**
     * Takes the publisher's marks.
     *
     * @param words what cells say by a word
     */
    public RequiredMarks(CellWords words) {
        this.words = words;
        this.optional = spelling(words.optional());
        this.bareRequired = bare(spelling(words.required()));
        this.bareOptional = bare(optional);
    }

    /** {@return what the cell says; {@code null} for a mark that is not known} */
    public @Nullable RequiredMark of(String cell) {
        // Nearly every cell of nearly every page is one of these two.
        if (cell.equals(words.optional())) {
            return RequiredMark.OPTIONAL;
        }
        if (cell.equals(words.required())) {
            return RequiredMark.REQUIRED;
        }
        String spelling = spelling(cell);
        String bare = bare(spelling);
        if (bare.equals(bareOptional)) {
            return RequiredMark.OPTIONAL;
        }
        return bare.equals(bareRequired) ? RequiredMark.REQUIRED : common(spelling);
    }

    /**
     * Reads a cell that may say more than the mark, as {@code Required, nullable} and {@code yes (since 2.0)} do.
     *
     * @param cell the cell
     * @param inverted whether the column says what may be left out, so that a bare {@code yes} does
     * @return what the cell says
     */
    public Mark read(String cell, boolean inverted) {
        @Nullable RequiredMark whole = said(cell, inverted);
        if (whole != null) {
            return new Mark(whole, true, false, "");
        }
        if (cell.length() > LONGEST) {
            return Mark.UNKNOWN;
        }
        if (CONDITIONAL.matcher(spelling(cell)).find()) {
            return new Mark(RequiredMark.OPTIONAL, true, false, cell);
        }
        String head = head(cell);
        @Nullable RequiredMark mark = said(head, inverted);
        if (mark == null || mark == RequiredMark.UNSTATED) {
            return Mark.UNKNOWN;
        }
        String rest = withoutSeparators(cell.substring(head.length()));
        boolean nullable = NULLABLE.contains(spelling(rest));
        return new Mark(mark, true, nullable, nullable ? "" : rest);
    }

    /** A word for either tells by itself; any other sign answers the header's question. */
    private @Nullable RequiredMark said(String cell, boolean inverted) {
        @Nullable RequiredMark mark = of(cell);
        if (!inverted || mark == null || mark == RequiredMark.UNSTATED || isSpoken(cell)) {
            return mark;
        }
        if (mark == RequiredMark.REQUIRED) {
            return RequiredMark.OPTIONAL;
        }
        // A dash may be a no, or no answer.
        return isAnswer(cell) ? RequiredMark.REQUIRED : RequiredMark.UNSTATED;
    }

    /** {@return whether the cell says by a word of its own that a field is required or optional} */
    public boolean isSpoken(String cell) {
        return SPOKEN.contains(spelling(cell)) || SPOKEN.contains(spelling(head(cell)));
    }

    /** {@return whether the cell says yes or no, by a word or a sign, to whatever the header asks} */
    public boolean isAnswer(String cell) {
        String spelling = spelling(cell);
        boolean silent = spelling.isEmpty() || spelling.equals(optional) || SILENT.contains(spelling);
        return !silent && !SPOKEN.contains(spelling) && of(cell) != null;
    }

    /**
     * What a cell says.
     *
     * @param mark the mark
     * @param isKnown whether that is what the cell says, and not only what is left of a mark that is not known
     * @param nullable whether the cell says that the value may be {@code null}
     * @param rest what else stands in the cell; empty if nothing does
     */
    public record Mark(RequiredMark mark, boolean isKnown, boolean nullable, String rest) {
        /** What a cell says that is not there. */
        public static final Mark NONE = new Mark(RequiredMark.UNSTATED, true, false, "");

        private static final Mark UNKNOWN = new Mark(RequiredMark.UNSTATED, false, false, "");
    }

    private static String head(String cell) {
        int end = 0;
        while (end < cell.length() && SEPARATORS.indexOf(cell.charAt(end)) < 0) {
            end++;
        }
        return cell.substring(0, end);
    }

    private static String withoutSeparators(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && (SEPARATORS.indexOf(text.charAt(start)) >= 0 || text.charAt(start) == ' ')) {
            start++;
        }
        while (end > start && (text.charAt(end - 1) == ')' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** {@return whether the cell holds the publisher's own mark of a field that is required} */
    public boolean isOwn(String cell) {
        return cell.startsWith(words.required());
    }

    private static @Nullable RequiredMark common(String spelling) {
        return switch (spelling) {
            case "✔",
                    "✅",
                    "☑",
                    ":white_check_mark:",
                    "✓",
                    "yes",
                    "y",
                    "true",
                    "1",
                    "[x]",
                    "required",
                    "mandatory",
                    "req",
                    "x" -> RequiredMark.REQUIRED;
            case "➖",
                    "❌",
                    "✗",
                    "✘",
                    "☐",
                    "☒",
                    "[ ]",
                    "0",
                    "-",
                    "–",
                    "—",
                    ":x:",
                    "no",
                    "n",
                    "false",
                    "optional",
                    "opt",
                    "not required" -> RequiredMark.OPTIONAL;
            case "" -> RequiredMark.UNSTATED;
            default -> null;
        };
    }

    /** {@return the word of an emoji without the colons around it, which some tools take off or widen} */
    private static String bare(String spelling) {
        int start = 0;
        int end = spelling.length();
        while (start < end && COLONS.indexOf(spelling.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && COLONS.indexOf(spelling.charAt(end - 1)) >= 0) {
            end--;
        }
        return spelling.substring(start, end);
    }

    /** The word or sign alone, whether it stands in parentheses, ends like a sentence, or says in which colours it comes. */
    private static String spelling(String cell) {
        String plain = withoutUnseen(InlineText.of(cell).visible());
        if (plain.startsWith("(") && plain.endsWith(")")) {
            plain = plain.substring(1, plain.length() - 1).strip();
        }
        int last = plain.length() - 1;
        boolean sentence = last > 0 && plain.charAt(last) == '.' && Character.isLetter(plain.charAt(last - 1));
        return (sentence ? plain.substring(0, last) : plain).toLowerCase(Locale.ROOT);
    }

    private static String withoutUnseen(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isUnseen(text.charAt(at))) {
                StringBuilder seen = new StringBuilder(text.substring(0, at));
                text.chars().skip(at).filter(c -> !isUnseen((char) c)).forEach(c -> seen.append((char) c));
                return seen.toString().strip();
            }
        }
        return text;
    }

    private static boolean isUnseen(char c) {
        return c > 127 && (SELECTORS.indexOf(c) >= 0 || Blanks.INVISIBLE.indexOf(c) >= 0);
    }
}
