/**
 * What pages hold that no layout reads: tables of fields that are written in another form than Markdown's, or stand
 * behind something that a tool has put before each line.
 *
 * <p>In comes the text of a page from which no row was read; out go warnings that name the form and count the rows.
 * Guides and pages of operations have no such table, and nothing is said of them.
 *
 * <p>A page that holds nothing at all of a page is known by {@link dev.fieldtable.dialect.unread.HollowPage}.
 *
 * <p>Start at {@link dev.fieldtable.dialect.unread.UnreadTables}; a new way to set cells apart is a line in
 * {@link dev.fieldtable.dialect.unread.Cut}, a new thing before lines one in {@link dev.fieldtable.dialect.unread.Lead}.
 *
 * <p>It must not know how a page is read, or mended: it looks at lines, and that must stay quick on any of them.
 */
@NullMarked
package dev.fieldtable.dialect.unread;

import org.jspecify.annotations.NullMarked;
