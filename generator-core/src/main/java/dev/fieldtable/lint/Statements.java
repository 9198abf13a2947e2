package dev.fieldtable.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a description states in so many words, and keeps away from all that may be meant in another way. What is true
 * in some case only is no statement.
 */
final class Statements {
    /** Where a sentence or a part of one begins, with words that may stand before what it states. */
    static final String START = "(?:^|[-.;,:(!?\n\u2013\u2014]) {0,3}";

    /** Where it ends: what goes on may take back what was said. */
    static final String END =
            "(?= {0,2}(?:$|[.;)!\n](?![0-9])|,(?! ?(?:[0-9]|unless|except|but|or |if|when|for|otherwise))"
                    + "|\\((?!unless|except|or |if|when|for )))";

    private static final Pattern CASE = Pattern.compile(
            "\\b(?:if|when|whenever|unless|otherwise|while|until|previously|formerly|no longer)\\b|^ *(?:for|in|on|with)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASIDE = Pattern.compile("\\([^()\n]{0,200}\\)");

    /** Who writes more than this states no limit, and nobody waits until all of it has been looked through many times. */
    private static final int LONGEST_DESCRIPTION = 10_000;

    private Statements() {}

    /**
     * Looks for a phrase.
     *
     * @param phrase what is looked for
     * @param description a description
     * @return what was found; nothing if any of it is true in some case only, or the
     *     description is longer than people write any
     */
    static List<MatchResult> find(Pattern phrase, String description) {
        if (description.length() > LONGEST_DESCRIPTION) {
            return List.of();
        }
        String text = description.replace("**", "");
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = phrase.matcher(text);
        while (matcher.find()) {
            if (CASE.matcher(before(text, matcher.start() + 1)).find()) {
                return List.of();
            }
            found.add(matcher.toMatchResult());
        }
        return found;
    }

    /** {@return the words that were found, without the sign that they begin behind} */
    static String words(MatchResult found) {
        String words = found.group();
        int start = 0;
        while (start < words.length() && !Character.isLetterOrDigit(words.charAt(start))) {
            start++;
        }
        return words.substring(start);
    }

    /** What the sentence has said already, asides left out; what is found may begin with the end of the one before it. */
    private static String before(String text, int end) {
        int start = end;
        while (start > 0 && text.charAt(start - 1) != '\n' && !isEnd(text, start - 1)) {
            start--;
        }
        return ASIDE.matcher(text.substring(start, end)).replaceAll("");
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == '!' || c == '?') && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    }
}
