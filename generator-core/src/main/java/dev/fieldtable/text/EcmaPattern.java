package dev.fieldtable.text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of ECMA-262, which is what JSON Schema has, as one of Java's. Both are written alike, and yet a
 * {@code $} of Java's matches before the end of a line, and a {@code [} within brackets begins a set.
 *
 * <p>Docs are not trusted: an expression that could be tried in many ways without a character being read, which nobody
 * could count at run time, is none that is checked.
 *
 * @param documented the expression as the docs have it
 * @param unicode the same as it can be read with the flag {@code u}, which JSON Schema recommends; empty if it cannot be
 *     checked
 * @param java the same for {@link java.util.regex.Matcher#find}; empty if it cannot be checked
 * @param fault why it cannot be checked, as a clause about "it"; empty if it can
 * @param whole the same for {@link java.util.regex.Matcher#matches}, which is what Bean Validation asks; empty if whoever
 *     does not count steps might wait long for it
 */
public record EcmaPattern(String documented, String unicode, String java, String fault, Optional<String> whole) {
    private static final int LONGEST = 2_000;

    /** How long a text is searched: a group that is repeated calls itself for each time. */
    private static final int LONGEST_TEXT = 1_000;

    private static final long MOST_CHARACTERS_READ = 100_000;

    /** In how many ways it may be tried at the end of a text. */
    private static final long MOST_WORK = 1_000;

    /** How many characters may be read in all the ways in which bounded repetitions share a text. */
    private static final long MOST_READ = 1_000_000;

    /** The same for each character of a text. */
    private static final long MOST_READ_EACH = 1_000;

    private static final String END = "\\z";

    private static final String ANYTHING = "[\\s\\S]*";

    /**
     * Reads an expression.
     *
     * @param documented the expression as the docs have it
     * @return what Java makes of it
     */
    public static EcmaPattern of(String documented) {
        if (documented.length() > LONGEST) {
            return refused(documented, "it is longer than " + LONGEST + " characters");
        }
        EcmaReader reader = new EcmaReader(documented);
        try {
            EcmaReader.Cost cost = reader.read();
            String java = reader.java();
            Pattern.compile(java);
            if (cost.work() > MOST_WORK) {
                return refused(documented, "it can be tried in too many ways");
            }
            return new EcmaPattern(documented, reader.unicode(), java, "", whole(reader, cost));
        } catch (EcmaReader.Fault fault) {
            return refused(documented, fault.because());
        } catch (PatternSyntaxException e) {
            return refused(documented, "it is no regular expression of Java's");
        }
    }

    private static EcmaPattern refused(String documented, String fault) {
        return new EcmaPattern(documented, "", "", fault, Optional.empty());
    }

    /** Only what goes through a text about once. */
    private static Optional<String> whole(EcmaReader reader, EcmaReader.Cost cost) {
        long rounds = cost.loops() + (reader.isAnchoredAtBegin() ? 0 : 1);
        if (rounds > 1 || cost.shares() * cost.reach() > (rounds == 0 ? MOST_READ : MOST_READ_EACH)) {
            return Optional.empty();
        }
        if (reader.isAnchoredAtBegin() && reader.isAnchoredAtEnd()) {
            // Who compares the whole text is content with any end.
            String java = reader.java();
            return Optional.of(java.substring(0, java.length() - END.length()) + "$");
        }
        return Optional.of((reader.isAnchoredAtBegin() ? "" : ANYTHING + "?")
                + "(?:" + reader.java() + ")"
                + (reader.isAnchoredAtEnd() ? "" : ANYTHING));
    }

    /** {@return whether a validator checks it} */
    public boolean isChecked() {
        return fault.isEmpty();
    }

    /**
     * Looks for the expression in a text. However long a search would take, it ends soon.
     *
     * @param text any text
     * @return whether it is found; nothing if the expression is not checked, or the search was given up. Never throws
     */
    public Optional<Boolean> isFoundIn(String text) {
        if (!isChecked() || text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        try {
            return Optional.of(Pattern.compile(java)
                    .matcher(new CountedText(text, MOST_CHARACTERS_READ))
                    .find());
        } catch (CountedText.Spent | StackOverflowError e) {
            return Optional.empty();
        }
    }
}
