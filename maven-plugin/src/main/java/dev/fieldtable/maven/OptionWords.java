package dev.fieldtable.maven;

import dev.fieldtable.diagnostic.Diagnostic;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls options what they are called in a POM. The catalogue of diagnostics calls them what the command line does. */
final class OptionWords {
    /** An option, and perhaps what it is called in Maven. */
    private static final Pattern OPTION = Pattern.compile("--([a-z]++(?:-[a-z]++)*+)(?: \\(in Maven ([^)]++)\\))?+");

    private static final Pattern HYPHEN = Pattern.compile("-([a-z])");

    private OptionWords() {}

    /**
     * What to do about a problem.
     *
     * @param diagnostic the problem
     * @return its hint, in the words of Maven; one that is not the catalogue's, and may quote a page, as it is
     */
    static String hint(Diagnostic diagnostic) {
        String hint = diagnostic.hint();
        return hint.equals(diagnostic.code().nextStep())
                ? OPTION.matcher(hint).replaceAll(option -> Matcher.quoteReplacement(inMaven(option)))
                : hint;
    }

    private static String inMaven(MatchResult option) {
        if (option.group(2) != null) {
            return option.group(2);
        }
        String camelCase = HYPHEN.matcher(option.group(1))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
        return camelCase.equals("verbose") ? "-X" : "<" + camelCase + ">";
    }
}
