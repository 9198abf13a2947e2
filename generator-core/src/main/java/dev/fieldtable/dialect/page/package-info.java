/**
 * What pages are made of, for those who read them and for those who repair them: blanks, marks, rows, cells, columns.
 *
 * <p>Pieces of text come in, and what they are goes out; {@link dev.fieldtable.dialect.page.Findings} gathers what is
 * told of a page on the way.
 *
 * <p>Start at {@link dev.fieldtable.dialect.page.RowText}, a row cut into cells, and at
 * {@link dev.fieldtable.dialect.page.Columns}, which tells what each cell holds.
 *
 * <p>{@link dev.fieldtable.dialect.page.InlineText} is the one place where the marks within a line are read: ask it for
 * what is seen, for a name or for a type, and look for no mark oneself.
 *
 * <p>It must not know anything that is larger than a line; of the Markdown parser it knows what reads one.
 */
@NullMarked
package dev.fieldtable.dialect.page;

import org.jspecify.annotations.NullMarked;
