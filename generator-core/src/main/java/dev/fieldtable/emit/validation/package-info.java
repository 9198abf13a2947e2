/**
 * How a model's validator looks in Java.
 *
 * <p>In comes a type and its style; out goes the method that tells where a value is not as documented.
 *
 * <p>Start at {@link dev.fieldtable.emit.validation.ValidatorEmitter}.
 *
 * <p>It must not know which styles there are.
 */
@NullMarked
package dev.fieldtable.emit.validation;

import org.jspecify.annotations.NullMarked;
