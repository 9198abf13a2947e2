/**
 * How a page shows its fields. The only package that cuts pages into blocks with the Markdown parser.
 *
 * <p>In comes the text of a page; out go its sections and operations, as written. A page that leaves doubts is handed to
 * {@linkplain dev.fieldtable.dialect.repair repair} and read once more.
 *
 * <p>Start at {@link dev.fieldtable.dialect.layout.TableLayout}, which reads sound pages, and follow it into
 * {@link dev.fieldtable.dialect.layout.Sections}; the two other layouts restore a page and hand it to that one.
 *
 * <p>It must not know how a type is spelled, and not how damage is undone.
 */
@NullMarked
package dev.fieldtable.dialect.layout;

import org.jspecify.annotations.NullMarked;
