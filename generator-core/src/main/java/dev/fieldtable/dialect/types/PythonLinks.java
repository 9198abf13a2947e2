package dev.fieldtable.dialect.types;

import dev.fieldtable.model.ScalarKind;
import dev.fieldtable.source.PageEnding;
import org.jspecify.annotations.Nullable;

/** What the link behind a word tells of it. */
final class PythonLinks {
    private static final String DATE = "date";
    private static final String DATETIME = "datetime";
    private static final String DATES = "https://docs.python.org/3/library/datetime.html#";

    private PythonLinks() {}

    /** {@return whether the link leads to a page of the docs, so that its text is that page's type whatever its name} */
    static boolean toPage(String destination) {
        return PageEnding.isOf(path(destination)) && !withoutPage(destination);
    }

    /**
     * Links with a folder and no page, {@code ../models/.md}, are printed for types that have none.
     *
     * @return whether the link is one of them
     */
    static boolean withoutPage(String destination) {
        String path = path(destination);
        String stem = PageEnding.without(path);
        return stem.length() < path.length() && (stem.isEmpty() || stem.endsWith("/"));
    }

    /**
     * The scalar that a linked word stands for.
     *
     * <p>The docs confuse Python's two classes: what they link to {@code date} is a date with a time, and what they link
     * to {@code datetime} is a date alone. Words without a link, in the headings of unions, are right.
     *
     * @return the kind meant; {@code null} if word and link contradict one another
     */
    static @Nullable ScalarKind meant(ScalarKind word, String destination) {
        if (destination.isEmpty() || (word != ScalarKind.DATE && word != ScalarKind.DATETIME)) {
            return word;
        }
        if (word == ScalarKind.DATE) {
            return destination.endsWith("#date-objects") ? ScalarKind.DATETIME : null;
        }
        return destination.endsWith("#datetime-objects") ? ScalarKind.DATE : null;
    }

    /** {@return the type with links behind the words {@code date} and {@code datetime}} */
    static String withDateLinks(String type) {
        if (!type.contains(DATE)) {
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
            boolean date = !quoted && (word.equals(DATE) || word.equals(DATETIME));
            linked.append(date ? "[" + word + "](" + DATES + word + "-objects)" : word);
            at += word.length();
        }
        return linked.toString();
    }

    private static boolean isJoint(char c) {
        return c == '_' || c == '.';
    }

    private static String path(String destination) {
        int anchor = destination.indexOf('#');
        return anchor < 0 ? destination : destination.substring(0, anchor);
    }
}
