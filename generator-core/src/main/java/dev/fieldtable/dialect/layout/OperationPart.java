package dev.fieldtable.dialect.layout;

import dev.fieldtable.model.Place;
import java.util.List;

/** What of an operation a table is, as its heading says, whoever writes it. */
final class OperationPart {
    private static final String JSON = "json";
    private static final String FORM = "form";

    /** A form is sent in one of two ways, and never as JSON. */
    private static final String ANY_CONTENT = "*/*";

    private OperationPart() {}

    /** {@return whether it is what comes back; the heading in lower case} */
    static boolean isAnswer(String heading) {
        return hasAny(heading, "response", "return");
    }

    /** {@return whether it is what is sent} */
    static boolean isSent(String heading) {
        return hasAny(heading, "param", "argument", "body", "header", "query");
    }

    /** {@return where that goes} */
    static Place place(String heading) {
        if (hasAny(heading, "query")) {
            return Place.QUERY;
        }
        if (hasAny(heading, "header")) {
            return Place.HEADER;
        }
        return hasAny(heading, "body", JSON, FORM) ? Place.BODY : Place.UNSAID;
    }

    /** {@return the content type of a body; empty if it is not said} */
    static String contentType(String heading) {
        return hasAny(heading, FORM) && !hasAny(heading, JSON) ? ANY_CONTENT : "";
    }

    private static boolean hasAny(String heading, String... words) {
        return List.of(words).stream().anyMatch(heading::contains);
    }
}
