package dev.fieldtable.dialect.unread;

/**
 * A table of fields or of values that no layout reads.
 *
 * @param line the line of its header, from 1
 * @param end the line behind its last row
 * @param form what people call a table, or a page, of that form
 * @param rows how many rows there seem to be
 */
record UnreadTable(int line, int end, String form, int rows) {}
