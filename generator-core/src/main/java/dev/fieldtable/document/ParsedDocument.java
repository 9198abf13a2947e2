package dev.fieldtable.document;

import dev.fieldtable.source.SourceText;
import java.util.List;

/**
 * A page as it was read.
 *
 * @param source the page's text
 * @param dialect the name of the dialect it was read in
 * @param sections the types it describes, usually one; none for guides and pages of operations
 * @param operations the operations it describes
 */
public record ParsedDocument(
        SourceText source, String dialect, List<TypeSection> sections, List<Operation> operations) {
    /** Copies the lists. */
    public ParsedDocument {
        sections = List.copyOf(sections);
        operations = List.copyOf(operations);
    }
}
