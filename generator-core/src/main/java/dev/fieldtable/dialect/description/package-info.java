/**
 * Descriptions of dialects that nobody has built in: how some docs are written, as their reader has said it in a file.
 *
 * <p>In comes a file in YAML; out goes a {@link dev.fieldtable.dialect.description.DialectDescription}, or what is wrong
 * with the file, with places. Start at {@link dev.fieldtable.dialect.description.DescriptionFile}.
 *
 * <p>It holds words only. How pages are read by them, {@code dev.fieldtable.dialect.layout} and
 * {@code dev.fieldtable.dialect.types} know; here nothing of pages is known.
 */
@NullMarked
package dev.fieldtable.dialect.description;

import org.jspecify.annotations.NullMarked;
