package dev.fieldtable.document;

import dev.fieldtable.source.SourceText;
import java.util.Optional;

/**
 * A page as it was read, in one row of numbers and one text, for whoever keeps it for another process of the same version. It
 * does not hold the page itself.
 *
 * @param numbers what there is, how long each text is, and where it stands, in characters of no more than a byte
 * @param text all texts, one behind the other
 */
public record PackedDocument(String numbers, String text) {
    /**
     * Packs a page.
     *
     * @param document a page that was read
     * @return the packed page; nothing where more is said of operations than models need
     */
    public static Optional<PackedDocument> of(ParsedDocument document) {
        boolean detailed = document.operations().stream().anyMatch(operation -> operation.details() != null);
        return detailed
                ? Optional.empty()
                : Optional.of(new DocumentPacker(document.source().path()).pack(document));
    }

    /**
     * Unpacks it.
     *
     * @param page the page that was read, of the same path and content
     * @return what it says
     * @throws IllegalArgumentException if this is no packed page
     */
    public ParsedDocument unpacked(SourceText page) {
        try {
            return new DocumentUnpacker(this, page).unpack();
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not a packed page", e);
        }
    }
}
