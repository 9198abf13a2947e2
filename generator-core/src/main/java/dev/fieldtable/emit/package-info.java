/**
 * The model becomes Java.
 *
 * <p>In come the model, its settled names and what the user {@linkplain dev.fieldtable.option.EmitOptions chose}; out go source files, the same bytes for the same model.
 *
 * <p>Start at {@link dev.fieldtable.emit.JavaEmitter}; {@link dev.fieldtable.emit.JavaSurface} says what the classes
 * offer.
 *
 * <p>It must not know a page, nor any disk. It alone knows JavaPoet.
 */
@NullMarked
package dev.fieldtable.emit;

import org.jspecify.annotations.NullMarked;
