package dev.fieldtable.dialect.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what is odd about a value of an enum.
 *
 * <p>A value may hold nearly everything: blanks, slashes, colons, stars, brackets, signs alone. What none holds is what
 * people and tools put around it or beside it: quotes and brackets that are not closed, marks of other markups, marks of
 * footnotes, notes, arrows to another value, and characters that cannot be seen or that look like others.
 */
public final class OddValues {
    private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f";
    private static final String QUOTES_OF_ONE = "`'\u2018\u2019\u201a";
    private static final String BRACKETS = "()[]{}";

    /** The hyphen that is no minus, the one at which no line is broken, and the minus that is no hyphen. */
    private static final String OTHER_HYPHENS = "\u2010\u2011\u2212";

    /** {@code mar1}, {@code 3-4} and {@code 1e5}, once they were in a cell. */
    private static final Pattern SPREADSHEET =
            Pattern.compile("\\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
                    + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\\d{2}|\\d\\.\\d+E[+-]\\d{2,3}");

    private static final String ENDS_OF_ITEMS = ",;";
    /** What stands before items of lists, and what does so only if a blank is between. */
    private static final String ITEMS = "\u2022\u00b7\u21b3\u203a\u2514\u251c\u2502\u25aa\u25e6\u2023\u2043";

    private static final String ITEMS_APART = "-*+#=~";
    private static final String FOOTNOTES =
            "\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079\u00b0\u00ae\u2122";

    private static final char DEGREE = '\u00b0';
    private static final String POWERS = "\u00b2\u00b3";
    private static final int LONGEST_UNIT = 2;

    /** What is highlighted, inserted or a formula in some markup has such a mark at both ends. */
    private static final List<String> AROUND = List.of("=", "++", "$");

    /** What other languages begin a link, a place to fill in, a list or an object with. */
    private static final List<String> BEGINNINGS = List.of("[[", "{{", "[\"", "['", "{\"", "{'");

    private static final Set<String> NOTES = Set.of(
            "default",
            "usual",
            "deprecated",
            "obsolete",
            "legacy",
            "recommended",
            "preferred",
            "beta",
            "preview",
            "experimental",
            "optional",
            "required",
            "new");

    private static final Set<String> ORS = Set.of("or", "oder", "ou");

    /** An arrow, a dash, a colon or a stroke that something else stands behind. */
    private static final Pattern BESIDE =
            Pattern.compile("[\u2190-\u2194\u21d0-\u21d4\u27f5-\u27fa\u2794\u279c\u2013\u2014]"
                    + "| (?:[-=]>|<-) | - |\\w: | / |=[\"']|= [\"']");

    /** Entities and escapes of Markdown, where nothing has read them. */
    private static final Pattern ENCODED =
            Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,6}|[a-zA-Z0-9]{2,31});|\\\\[_*\\[-]");

    private static final Pattern MARKED =
            Pattern.compile("</[a-zA-Z]|(?:\\*\\*|~~)[\\p{L}\\p{N}](?:[^*~]*[\\p{L}\\p{N}])?(?:\\*\\*|~~)");

    private OddValues() {}

    /**
     * Looks through a value.
     *
     * @param value the value, without markup
     * @return what is odd about it, to go on from "it"; nothing for nearly all values
     */
    public static Optional<String> oddityOf(String value) {
        if (SPREADSHEET.matcher(value).matches()) {
            return Optional.of("reads like what a spreadsheet makes of a word");
        }
        if (Names.isPlain(value)) {
            return Optional.empty();
        }
        Optional<String> character = StrayCharacters.oddityOf(value);
        if (character.isPresent()) {
            return character;
        }
        if (value.chars().noneMatch(Character::isLetterOrDigit)) {
            return isEllipsis(value) ? Optional.of("stands for what is left out") : Optional.empty();
        }
        return oddity(value);
    }

    /** {@return whether a value reads like two of them} */
    public static boolean isTwo(String value) {
        int first = value.indexOf(' ');
        int last = value.lastIndexOf(' ');
        return first > 0 && last > first && last < value.length() - 1 && ORS.contains(value.substring(first + 1, last));
    }

    /**
     * Compares a value with what it is called.
     *
     * @param value the value, without markup
     * @param name what the docs call it
     * @return whether the name is the value's first word, so that all else is beside it
     */
    public static boolean goesOnBehind(String name, String value) {
        int end = value.indexOf(' ');
        if (end < 0
                || !letters(value.substring(0, end)).equals(letters(name))
                || letters(name).isEmpty()) {
            return false;
        }
        return value.chars().skip(end).anyMatch(Character::isLetter);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars()
                .filter(Character::isLetterOrDigit)
                .map(Character::toUpperCase)
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static boolean isEllipsis(String value) {
        return value.equals("\u2026") || (value.length() > 2 && value.chars().allMatch(c -> c == '.'));
    }

    private static Optional<String> oddity(String value) {
        char first = value.charAt(0);
        char last = value.charAt(value.length() - 1);
        if (isOpenQuoted(value)) {
            return Optional.of("has a quote that is not closed");
        }
        if (hasOpenBracket(value)) {
            return Optional.of("has a bracket without the other one");
        }
        if (count(value, OTHER_HYPHENS) > 0) {
            return Optional.of("has a hyphen that is not the usual one");
        }
        if (value.endsWith("...") || value.endsWith("\u2026")) {
            return Optional.of("ends like what was cut off");
        }
        if (ENDS_OF_ITEMS.indexOf(last) >= 0) {
            return Optional.of("ends with " + Findings.quoted(String.valueOf(last)));
        }
        if (ITEMS.indexOf(first) >= 0 || (ITEMS_APART.indexOf(first) >= 0 && value.startsWith(" ", 1))) {
            return Optional.of("begins with " + Findings.quoted(String.valueOf(first)));
        }
        boolean starred = last == '*' && Character.isLetterOrDigit(value.charAt(Math.max(0, value.length() - 2)));
        if (starred || (FOOTNOTES.indexOf(last) >= 0 && !isUnit(value))) {
            return Optional.of("ends with what looks like the mark of a footnote");
        }
        if (isMarked(value)) {
            return Optional.of("has marks around it or in it");
        }
        if (ENCODED.matcher(value).find() || (value.startsWith("=?") && value.endsWith("?="))) {
            return Optional.of("has characters that stand for others");
        }
        boolean beside = BESIDE.matcher(value).find() || hasNote(value);
        return beside ? Optional.of("reads like one with something beside it") : Optional.empty();
    }

    /** Of metres squared and degrees the last character is no note. */
    private static boolean isUnit(String value) {
        int last = value.length() - 1;
        if (value.charAt(last) == DEGREE) {
            return last > 0 && Character.isDigit(value.charAt(last - 1));
        }
        int start = last;
        while (start > 0 && Character.isLetter(value.charAt(start - 1))) {
            start--;
        }
        return POWERS.indexOf(value.charAt(last)) >= 0 && start < last && last - start <= LONGEST_UNIT;
    }

    private static boolean hasNote(String value) {
        int start = value.lastIndexOf(" (");
        if (start <= 0 || !value.endsWith(")")) {
            return false;
        }
        String note = value.substring(start + 2, value.length() - 1).toLowerCase(Locale.ROOT);
        return NOTES.contains(note) || note.startsWith("since ");
    }

    /** An apostrophe or a backtick within a word is no quote. */
    private static boolean isOpenQuoted(String value) {
        boolean begins = QUOTES_OF_ONE.indexOf(value.charAt(0)) >= 0;
        boolean ends = QUOTES_OF_ONE.indexOf(value.charAt(value.length() - 1)) >= 0;
        return begins != ends || count(value, "\"") % 2 != 0 || count(value, DOUBLE_QUOTES) % 2 != 0;
    }

    private static boolean hasOpenBracket(String value) {
        for (int kind = 0; kind < BRACKETS.length(); kind += 2) {
            if (count(value, BRACKETS.substring(kind, kind + 1))
                    != count(value, BRACKETS.substring(kind + 1, kind + 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(String value) {
        return MARKED.matcher(value).find()
                || BEGINNINGS.stream().anyMatch(value::startsWith)
                || AROUND.stream().anyMatch(mark -> isAround(mark, value));
    }

    private static boolean isAround(String mark, String value) {
        return value.length() > 2 * mark.length() && value.startsWith(mark) && value.endsWith(mark);
    }

    private static long count(String value, String any) {
        return value.chars().filter(c -> any.indexOf(c) >= 0).count();
    }
}
