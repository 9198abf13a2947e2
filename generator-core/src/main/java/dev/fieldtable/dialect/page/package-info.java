/**
 * What pages are made of, for those who read them and for those who repair them: blanks, marks, rows, cells, columns.
 *
 * <p>Pieces of text come in, and what they are goes out; {@link dev.fieldtable.dialect.page.Findings} gathers what is
 * told of a page on the way.
 *
 * <p>Start at {@link dev.fieldtable.dialect.page.RowText}, a row cut into cells, and at
 * {@link dev.fieldtable.dialect.page.Columns}, which tells what each cell holds.
 *
 * <p>It must not know any parser, and nothing that is larger than a line.
 */
@NullMarked
package dev.fieldtable.dialect.page;

import org.jspecify.annotations.NullMarked;
