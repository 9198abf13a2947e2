/**
 * What the pages say, as written: sections, rows and type expressions, before anything is linked.
 *
 * <p>Whoever reads pages makes these values, and whoever links or doubts them takes them. Each has its place.
 *
 * <p>Start at {@link dev.fieldtable.document.ParsedDocument}, a page, and at
 * {@link dev.fieldtable.document.TypeSection}, what it says of one type.
 *
 * <p>It must not know what a link leads to, nor which of two contradicting statements is right.
 */
@NullMarked
package dev.fieldtable.document;

import org.jspecify.annotations.NullMarked;
