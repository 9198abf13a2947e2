/**
 * What the docs no longer have and the Java still does, for a while.
 *
 * <p>In come the models of two releases; out go what is gone, and, as a pass over the model, a model that has it still.
 *
 * <p>Start at {@link dev.fieldtable.tombstone.Tombstones}.
 *
 * <p>It must not know Java, nor where what is gone is kept.
 */
@NullMarked
package dev.fieldtable.tombstone;

import org.jspecify.annotations.NullMarked;
