/**
 * What a user may choose of the Java and of the JSON, what settings and their values are called, and what was meant by one
 * that is not known.
 *
 * <p>Words of a user come in; values, or the nearest words there are, go out.
 *
 * <p>Start at {@link dev.fieldtable.option.EmitOptions} for the choices, and at {@link dev.fieldtable.option.Spelling} and
 * {@link dev.fieldtable.option.OptionValues} for the words.
 *
 * <p>It must not know who asks for a choice, nor what comes of it.
 */
@NullMarked
package dev.fieldtable.option;

import org.jspecify.annotations.NullMarked;
