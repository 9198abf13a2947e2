/**
 * The model to look at: one page of HTML that needs nothing outside itself.
 *
 * <p>In comes {@link dev.fieldtable.explore.ExploredDocs}, out goes one text. The page is whole without a script: an index, and
 * what there is to say of each type. The script shows one type at a time, searches, draws, and reads answers that are
 * pasted; it lies among the resources, as does the style. What is around it, {@code html} has.
 *
 * <p>Start at {@link dev.fieldtable.explore.Explorer}.
 *
 * <p>It must not know how a page is written, nor how Java is.
 */
@NullMarked
package dev.fieldtable.explore;

import org.jspecify.annotations.NullMarked;
