/**
 * The model to look at: one page of HTML that needs nothing outside itself.
 *
 * <p>In comes {@link dev.fieldtable.explore.ExploredDocs}, out goes one text. The page is whole without a script: an index, and
 * what there is to say of each type. The script shows one type at a time, searches, draws, and reads answers that are
 * pasted; it lies among the resources, as do the style and the shell that all is put into.
 *
 * <p>Start at {@link dev.fieldtable.explore.Explorer}.
 *
 * <p>It must not know how a page is written, nor how Java is. Text of the docs is foreign: it enters through {@code Html},
 * which escapes it, {@code Prose}, which renders its Markdown, or {@code Packed}, of which nothing means anything to a browser.
 */
@NullMarked
package dev.fieldtable.explore;

import org.jspecify.annotations.NullMarked;
