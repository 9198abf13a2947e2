/**
 * What a page said before a tool damaged it. The only package that knows the HTML parser.
 *
 * <p>Damaged text comes in and sound text goes out, as a {@link dev.fieldtable.source.RestoredText}, which knows where
 * each character stood in the file. Each change is told of by a diagnostic: an info if nothing else can have been meant,
 * a warning if it is a guess.
 *
 * <p>Start at {@link dev.fieldtable.dialect.repair.Repairs}, the front door. A repair of a page's text implements
 * {@link dev.fieldtable.dialect.repair.Repair}; {@link dev.fieldtable.dialect.repair.LostLines} and
 * {@link dev.fieldtable.dialect.repair.LostMarkup} rebuild pages that have lost nearly everything; and
 * {@link dev.fieldtable.dialect.repair.CellAlignment} puts the cells of one row right.
 *
 * <p>It must not know how a page is read: whoever reads asks for repairs, and not the other way round.
 */
@NullMarked
package dev.fieldtable.dialect.repair;

import org.jspecify.annotations.NullMarked;
