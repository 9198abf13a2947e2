package dev.fieldtable.dialect.unread;

import dev.fieldtable.house.SectionKind;

/**
 * A table of fields or of values that no layout reads.
 *
 * @param line the line of its header, from 1
 * @param end the line behind its last row
 * @param form what people call a table, or a page, of that form
 * @param kind the section that it belongs to
 * @param rows how many rows there seem to be
 */
record UnreadTable(int line, int end, String form, SectionKind kind, int rows) {
    /** {@return what it seems to be, in words} */
    String what() {
        return switch (kind) {
            case FIELDS, PARAMETERS, RESPONSE, ERRORS -> "a table of fields";
            case VALUES -> "a table of values";
            case SUPPORTED_TYPES -> "a union";
        };
    }
}
