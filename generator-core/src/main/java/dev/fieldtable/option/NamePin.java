package dev.fieldtable.option;

import dev.fieldtable.source.SourceSpan;

/**
 * A name in Java that a thing of the docs is to have. It is text from outside: whether it can be one is for those to see who
 * give names.
 *
 * @param thing what has the name
 * @param name a simple name; that of a package is dotted, and counts from the base package
 * @param span where that is said
 */
public record NamePin(NamedThing thing, String name, SourceSpan span) {}
