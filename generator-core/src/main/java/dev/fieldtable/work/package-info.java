/**
 * How much is done at a time.
 *
 * <p>Things and what is to be done to each come in, and what came of each goes out, in their order.
 *
 * <p>Start at {@link dev.fieldtable.work.SideBySide}.
 *
 * <p>It must not know what is done.
 */
@NullMarked
package dev.fieldtable.work;

import org.jspecify.annotations.NullMarked;
