/**
 * What does a piece of prose say, in one spelling?
 *
 * <p>Markdown has many spellings for one text, and tools that format pages choose among them. Whatever follows from prose is to follow from
 * what it says: {@link dev.fieldtable.dialect.prose.Prose} reads it into a tree that holds nothing else, and writes that tree in one way.
 */
@NullMarked
package dev.fieldtable.dialect.prose;

import org.jspecify.annotations.NullMarked;
