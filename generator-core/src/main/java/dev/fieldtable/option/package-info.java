/**
 * What settings are called, at each door, their values, at all of them, and what was meant by one that is not known.
 *
 * <p>Words of a user come in; values, or the nearest words there are, go out.
 *
 * <p>Start at {@link dev.fieldtable.option.Suggestions} and {@link dev.fieldtable.option.Spelling}.
 *
 * <p>It must not know any setting.
 */
@NullMarked
package dev.fieldtable.option;

import org.jspecify.annotations.NullMarked;
