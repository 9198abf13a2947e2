package dev.fieldtable.document;

import dev.fieldtable.source.SourceSpan;

/**
 * An arm of a union.
 *
 * @param type the type as spelled
 * @param span where it stands
 */
public record Variant(TypeExpression type, SourceSpan span) {}
