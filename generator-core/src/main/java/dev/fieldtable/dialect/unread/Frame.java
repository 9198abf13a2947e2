package dev.fieldtable.dialect.unread;

import java.util.List;
import java.util.Optional;

/**
 * A kind of markup, told by the lines around the header of its tables.
 *
 * @param title what people call such a table
 * @param beginnings what the line above a header, or the one below it, begins with
 */
record Frame(String title, List<String> beginnings) {
    static final Frame MEDIAWIKI = new Frame("a MediaWiki table", List.of("{|"));
    static final Frame RESTRUCTURED_TEXT = new Frame("a reStructuredText table", List.of("+=", "===", ".. "));
    private static final List<Frame> ALL = List.of(
            new Frame("an AsciiDoc table", List.of("|===")),
            MEDIAWIKI,
            RESTRUCTURED_TEXT,
            new Frame("a boxed table", List.of("+-", "---")));

    /** {@return the first kind that the line above a header, or the one below it, is a sign of} */
    static Optional<Frame> of(String above, String below) {
        return ALL.stream()
                .filter(frame -> frame.begins(above) || frame.begins(below))
                .findFirst();
    }

    private boolean begins(String line) {
        String text = line.strip();
        return beginnings.stream().anyMatch(text::startsWith);
    }
}
