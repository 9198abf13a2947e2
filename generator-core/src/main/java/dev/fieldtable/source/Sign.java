package dev.fieldtable.source;

/**
 * Something on a page that shows how the page is written.
 *
 * @param what what it is, such as {@code header row}
 * @param span where it stands
 */
public record Sign(String what, SourceSpan span) {
    /** {@return it in words, such as {@code header row at 6:1}} */
    @Override
    public String toString() {
        return what + " at " + span.line() + ":" + span.column();
    }
}
