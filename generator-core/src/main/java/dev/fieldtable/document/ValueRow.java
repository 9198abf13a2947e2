package dev.fieldtable.document;

import dev.fieldtable.source.SourceSpan;

/**
 * A value of an enum.
 *
 * @param name the constant's name; empty in lists, which give none
 * @param value the value without its markup and quotes; may be empty
 * @param quoted whether it stood in quotes, which says that it is a string
 * @param span the row or list item
 */
public record ValueRow(String name, String value, boolean quoted, SourceSpan span) {}
