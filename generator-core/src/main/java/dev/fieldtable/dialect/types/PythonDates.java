package dev.fieldtable.dialect.types;

import dev.fieldtable.model.ScalarKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the words {@code date} and {@code datetime} mean at one place.
 *
 * <p>The docs confuse Python's two classes: what they link to {@code date} is a date with a time, and what they link to
 * {@code datetime} is a date alone. In the headings of unions the words have no link, and are right. Elsewhere a word without
 * its link may be either, as the link was lost or never there, and only a value that is shown tells.
 */
final class PythonDates {
    private static final String DATE_LINK = "#date-objects";
    private static final String DATETIME_LINK = "#datetime-objects";

    /** Where a link leads that was there and is lost; no page has such an address. */
    private static final String LOST = "lost:";

    private final boolean asWritten;
    private final String example;
    private @Nullable String doubt;

    private PythonDates(boolean asWritten, String example) {
        this.asWritten = asWritten;
        this.example = example;
    }

    /** Words without a link mean what they say. */
    static PythonDates asWritten() {
        return new PythonDates(true, "");
    }

    /**
     * Words without a link mean what is shown.
     *
     * @param example the row's example; empty if it has none
     */
    static PythonDates shownBy(String example) {
        return new PythonDates(false, example);
    }

    /** {@return why it is not sure what one of the words meant, as a sentence; nothing if each of them is clear} */
    Optional<String> doubt() {
        return Optional.ofNullable(doubt);
    }

    /**
     * The scalar that a word stands for.
     *
     * @param word a scalar, which need be none of the two
     * @param destination where its link leads; empty if it stands in none
     * @return the kind meant; {@code null} if word and link contradict one another
     */
    @Nullable
    ScalarKind meant(ScalarKind word, String destination) {
        if (word != ScalarKind.DATE && word != ScalarKind.DATETIME) {
            return word;
        }
        if (destination.isEmpty()) {
            return asWritten ? word : shown(word, ScalarKind.STRING, "text");
        }
        boolean date = word == ScalarKind.DATE;
        if (!destination.endsWith(date ? DATE_LINK : DATETIME_LINK)) {
            return null;
        }
        ScalarKind linked = date ? ScalarKind.DATETIME : ScalarKind.DATE;
        return destination.startsWith(LOST)
                ? shown(
                        word,
                        linked,
                        (date ? "a date with a time" : "a date alone") + ", as the links of such docs have it")
                : linked;
    }

    private ScalarKind shown(ScalarKind word, ScalarKind otherwise, String reading) {
        @Nullable ScalarKind shown = ShownDates.in(example);
        if (shown != null) {
            return shown;
        }
        doubt = "'" + (word == ScalarKind.DATE ? "date" : "datetime")
                + "' without its link may be a day or a moment; it was read as " + reading + ".";
        return otherwise;
    }

    /** {@return the type with a link that is known to be lost, behind the words {@code date} and {@code datetime}} */
    static String withLostLinks(String type) {
        if (!type.contains("date")) {
            return type;
        }
        StringBuilder linked = new StringBuilder();
        boolean quoted = false;
        int at = 0;
        while (at < type.length()) {
            int end = at;
            while (end < type.length() && (Character.isLetterOrDigit(type.charAt(end)) || isJoint(type.charAt(end)))) {
                end++;
            }
            String word = type.substring(at, Math.max(end, at + 1));
            quoted ^= word.equals("\"");
            boolean date = !quoted && (word.equals("date") || word.equals("datetime"));
            linked.append(
                    date ? "[" + word + "](" + LOST + (word.equals("date") ? DATE_LINK : DATETIME_LINK) + ")" : word);
            at += word.length();
        }
        return linked.toString();
    }

    private static boolean isJoint(char c) {
        return c == '_' || c == '.';
    }
}
