/**
 * How types look in Java.
 *
 * <p>In comes a type with all names settled; out goes its class.
 *
 * <p>Start at {@link dev.fieldtable.emit.style.EmissionStyle}, which each style of object types implements; enums and
 * unions look the same in all of them.
 *
 * <p>It must not make a name, nor write prose but through {@code emit.naming}.
 */
@NullMarked
package dev.fieldtable.emit.style;

import org.jspecify.annotations.NullMarked;
