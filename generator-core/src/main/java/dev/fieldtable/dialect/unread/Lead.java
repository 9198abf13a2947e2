package dev.fieldtable.dialect.unread;

import java.util.Optional;

/** What tools put before each line of a text. */
enum Lead {
    PATCH("a patch"),
    QUOTE("a page in a quote or a list"),
    LINE_NUMBERS("a page with line numbers"),
    COMMENT("a page in a comment"),
    SEARCH("a page as a search prints its lines");

    private final String title;

    Lead(String title) {
        this.title = title;
    }

    /** {@return what people call a page whose lines begin so} */
    String title() {
        return title;
    }

    /** {@return what the first characters of a line are, given where the line itself begins; nothing if they may be anything} */
    static Optional<Lead> of(String line, int start) {
        String before = line.substring(0, start).strip();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        if (before.equals(">") || line.startsWith("- ") || line.startsWith("+ ")) {
            return Optional.of(QUOTE);
        }
        if (before.equals("+") || before.equals("-")) {
            return Optional.of(PATCH);
        }
        if (before.equals("//") || before.equals("#") || before.equals("*") || before.equals("--")) {
            return Optional.of(COMMENT);
        }
        int digits = digitsEnd(before);
        if (digits > 0 && before.substring(digits).strip().length() <= 1) {
            return Optional.of(LINE_NUMBERS);
        }
        return isPlace(before) ? Optional.of(SEARCH) : Optional.empty();
    }

    /** {@return whether a text is the name of a file, with the number of a line or without} */
    private static boolean isPlace(String text) {
        boolean ends = text.endsWith(":") || text.endsWith("-");
        int colon = text.indexOf(':');
        boolean numbered = colon > 0 && colon < text.length() - 1;
        boolean named = colon == text.length() - 1 && text.indexOf('.') > 0;
        return ends && (numbered || named) && text.indexOf(' ') < 0;
    }

    private static int digitsEnd(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
