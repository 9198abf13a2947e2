package dev.fieldtable.dialect.page;

import java.util.List;
import java.util.Locale;

/** Tells pages of operations from those that describe something else by its parameters. */
public final class OperationSigns {
    /** What is said of operations alone, whoever says it: what they take, give, and fail with. */
    private static final List<String> BEGINNINGS =
            List.of("request", "http request", "respon", "return", "error", "exception", "raise", "throw");

    private OperationSigns() {}

    /** {@return whether a heading, without its marks, stands above a part of an operation} */
    public static boolean isHeading(String heading) {
        String words = heading.toLowerCase(Locale.ROOT);
        return BEGINNINGS.stream().anyMatch(words::startsWith);
    }

    /**
     * Looks for the comment that an operation has its id in.
     *
     * @param content the page
     * @param attribute what the id is called there
     */
    public static boolean hasId(String content, String attribute) {
        return content.contains(attribute + "=\"");
    }

    /** {@return the value of an attribute of a comment; empty if the comment does not have it} */
    public static String attribute(String comment, String attribute) {
        String opening = " " + attribute + "=\"";
        int start = comment.indexOf(opening);
        int end = start < 0 ? -1 : comment.indexOf('"', start + opening.length());
        return end < 0 ? "" : comment.substring(start + opening.length(), end);
    }
}
