/**
 * Texts and places in them; the ground that every other package stands on.
 *
 * <p>A text comes in, and out go its lines, and the place of any part of it.
 *
 * <p>Start at {@link dev.fieldtable.source.SourceText}, and at {@link dev.fieldtable.source.SourceSpan}, a place, which
 * goes wherever something goes that was read there. {@link dev.fieldtable.source.RestoredText} keeps the places of a
 * page whose damage was undone; a {@link dev.fieldtable.source.ChosenDialect} says how a page was read, and why.
 *
 * <p>It must not know what a text says, nor where it came from.
 */
@NullMarked
package dev.fieldtable.source;

import org.jspecify.annotations.NullMarked;
