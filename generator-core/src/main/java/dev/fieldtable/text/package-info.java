/**
 * How names are compared and refused, how JSON and numbers are written, and what regular expressions of docs mean, wherever it is done.
 *
 * <p>Names come in and letters go out; values come in and JSON goes out, the same bytes on every machine.
 *
 * <p>Start at {@link dev.fieldtable.text.Letters} and {@link dev.fieldtable.text.JsonText}, which have nothing to do
 * with one another, nor with {@link dev.fieldtable.text.PackageNames} and {@link dev.fieldtable.text.EcmaPattern}.
 *
 * <p>It must not know what is named or written.
 */
@NullMarked
package dev.fieldtable.text;

import org.jspecify.annotations.NullMarked;
