/**
 * Every Java name of the output, settled once; and the one door through which page prose enters Java.
 *
 * <p>In come documented names and prose; out go identifiers, literals and comments that compile whatever came in.
 *
 * <p>Start at {@link dev.fieldtable.emit.naming.JavaNames} and {@link dev.fieldtable.emit.naming.JavadocText}.
 *
 * <p>It must not know what a class looks like.
 */
@NullMarked
package dev.fieldtable.emit.naming;

import org.jspecify.annotations.NullMarked;
