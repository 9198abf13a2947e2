package dev.fieldtable.document;

import dev.fieldtable.source.SourceSpan;

/**
 * A type where a page spells it.
 *
 * @param type the type
 * @param span its place; that of the whole arm for an arm of a union
 */
public record SpelledType(TypeExpression type, SourceSpan span) {}
