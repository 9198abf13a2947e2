package dev.fieldtable.dialect.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells lines that say that something was left out where they stand: {@code … and 3 more}, {@code [truncated]},
 * {@code <!-- rows omitted -->}, {@code Showing 1 to 10 of 25 entries}.
 *
 * <p>Chat windows, previews, viewers of tables and people in a hurry write them. Sentences that say when a server leaves
 * something out are none.
 */
public final class Omission {
    private static final int LONGEST = 100;

    private static final String THINGS = "(?:rows?|fields?|types?|values?|items?|lines?|entries|entry|propert(?:y|ies)"
            + "|columns?|members?|parameters?|options?|arms?|variants?|attributes?|characters?|chars)";

    private static final String WHOLES = "(?:output|text|content|message|table|list|page|response|document|file)";

    private static final String LEFT_OUT =
            "(?:truncated|omitted|elided|clipped|snipped|abridged|left out|cut off|skipped)";

    /** What may stand behind it: why, where, and how much. */
    private static final String ASIDE = "(?:,? (?:for|here|from|in this|by|due|to|\\d).*)?";

    private static final Pattern DOTS = Pattern.compile("(?:\\.{3,}|\u2026)(?:[^.].*)?");

    private static final Pattern ALWAYS =
            pattern("(?:and )?\\d[\\d,]* (?:more|other|further|additional)(?: " + THINGS + ")?"
                    + "(?: (?:not shown|hidden|follow|below)| " + LEFT_OUT + ASIDE + ")?"
                    + "|(?:and )?(?:so on|so forth|etc)|and (?:others|more)"
                    + "|(?:" + WHOLES + " )?truncated" + ASIDE
                    + "|(?:show|load|view|see|display) (?:more|(?:all )?\\d+ more|all(?: \\d+)? " + THINGS + ")(?: "
                    + THINGS + ")?"
                    + "|(?:the )?(?:rest|remainder)(?: of (?:the )?\\w+)?"
                    + " (?:is |are )?(?:unchanged|as before|the same|not shown|" + LEFT_OUT + ASIDE + ")"
                    + "|(?:remaining|other|existing) " + THINGS + " (?:are )?(?:unchanged|as before|the same|not shown)"
                    + "|end of (?:the )?(?:preview|excerpt|sample|snippet)");

    /** What is a sentence of the docs where nothing stands around it. */
    private static final Pattern BRACKETED =
            pattern("(?:\\d+ )?(?:(?:more|other|further|remaining|existing|some) )?(?:" + THINGS + "|"
                    + WHOLES + ")?(?: (?:was|were|is|are|have been|has been))? ?" + LEFT_OUT + ASIDE
                    + "|(?:more|other|further|remaining|existing) " + THINGS + "(?: here)?");

    private static final Pattern RANGE = pattern(
            "(?:showing )?(?:rows? |entries |items )?\\d+ ?(?:to|-|\u2013) ?(\\d{1,9}) (?:out )?of (\\d{1,9})(?: "
                    + THINGS + ")?");

    private static final String OPENING = "([{<*_`~!/-#>% ";
    private static final String CLOSING = ")]}>*_`~/-#%!. ";
    private static final String AROUND = "([{<*_";

    private Omission() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** {@return whether a line, or a comment, says that something was left out where it stands} */
    public static boolean isSaid(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        int start = 0;
        while (start < text.length() && OPENING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        String rest = text.substring(start);
        if (DOTS.matcher(rest).matches()) {
            return true;
        }
        int end = rest.length();
        while (end > 0 && CLOSING.indexOf(rest.charAt(end - 1)) >= 0) {
            end--;
        }
        String words = rest.substring(0, end);
        boolean bracketed = AROUND.indexOf(text.charAt(0)) >= 0 && end < rest.length();
        // Behind brackets may stand what leads to the rest: [Message clipped] View entire message.
        int close = text.charAt(0) == '[' ? words.indexOf(']') : -1;
        boolean within =
                close > 0 && BRACKETED.matcher(words.substring(0, close)).matches();
        return within
                || ALWAYS.matcher(words).matches()
                || (bracketed && BRACKETED.matcher(words).matches())
                || endsEarly(words);
    }

    private static boolean endsEarly(String words) {
        Matcher range = RANGE.matcher(words);
        return range.matches() && Integer.parseInt(range.group(1)) < Integer.parseInt(range.group(2));
    }
}
