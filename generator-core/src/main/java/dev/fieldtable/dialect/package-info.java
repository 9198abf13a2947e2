/**
 * Documentation styles: a page's text becomes what the page says.
 *
 * <p>In comes a {@link dev.fieldtable.source.SourceText}; out goes a {@link dev.fieldtable.document.ParsedDocument} with
 * diagnostics, never an exception. A dialect is a pair: a {@linkplain dev.fieldtable.dialect.layout layout} shows the
 * fields, a {@linkplain dev.fieldtable.dialect.types type language} spells their types.
 *
 * <p>Start at {@link dev.fieldtable.dialect.Dialects}, which lists them all and finds the one that a page is written in.
 *
 * <p>One page is all it ever sees: it must not know what a link leads to, what a type is for or what Java is.
 */
@NullMarked
package dev.fieldtable.dialect;

import org.jspecify.annotations.NullMarked;
