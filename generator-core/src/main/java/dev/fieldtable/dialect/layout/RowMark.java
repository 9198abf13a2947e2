package dev.fieldtable.dialect.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the first pipe of a row and is no cell: the mark of a quote or of an item of a list, which cannot
 * begin within a table.
 *
 * @param text the mark
 * @param length how many characters stand before the pipe
 */
record RowMark(String text, int length) {
    private static final Pattern MARK =
            Pattern.compile("[ \\t]*(\\\\?>[\\\\> ]*|[-*+\u2022]|\\d{1,9}[.)])[ \\t]*(?=\\|)");

    /** {@return the mark that a line begins with; nothing if its first pipe is its first character, or a cell stands there} */
    static Optional<RowMark> of(String line) {
        Matcher mark = MARK.matcher(line);
        return mark.lookingAt() ? Optional.of(new RowMark(mark.group(1).strip(), mark.end())) : Optional.empty();
    }

    /** {@return whether it can mean nothing else; a patch marks what was added and what is gone as a list does its items} */
    boolean isQuote() {
        return text.endsWith(">");
    }
}
