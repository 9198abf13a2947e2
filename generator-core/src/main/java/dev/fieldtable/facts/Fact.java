package dev.fieldtable.facts;

import dev.fieldtable.source.SourceSpan;

/**
 * Something that the docs do not say, or say wrongly.
 *
 * @param subject what it is about
 * @param statement what is so
 * @param origin where it is from
 * @param documented what the docs said when it was found out, such as {@code optional string}; empty if that does not
 *     matter. Where they say something else now, the fact is stale
 * @param span the place in the facts file
 */
public record Fact(Subject subject, Statement statement, Origin origin, String documented, SourceSpan span) {}
