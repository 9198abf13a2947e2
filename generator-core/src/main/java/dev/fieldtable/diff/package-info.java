/**
 * What changed between two states of the docs, told of models, and what each change breaks.
 *
 * <p>In come two models and the Java of each; out go changes, what they break, and texts that say so.
 *
 * <p>Start at {@link dev.fieldtable.diff.ModelDiff}; a kind of change is a {@link dev.fieldtable.diff.Change} and a
 * {@link dev.fieldtable.diff.ChangeRule}.
 *
 * <p>It must not know how Java is emitted, only what it offers.
 */
@NullMarked
package dev.fieldtable.diff;

import org.jspecify.annotations.NullMarked;
