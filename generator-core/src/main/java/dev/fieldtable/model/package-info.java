/**
 * What the docs mean: types, properties and their presence, free of any documentation style and of Java.
 *
 * <p>The linker makes these values; whoever emits, reports or compares takes them.
 *
 * <p>Start at {@link dev.fieldtable.model.TypeModel}, all types, and at {@link dev.fieldtable.model.TypeDeclaration},
 * one of them. {@link dev.fieldtable.model.Coverage} and {@link dev.fieldtable.model.GenerationReport} count.
 *
 * <p>It must not know how a page is written, nor what a type is called in Java.
 */
@NullMarked
package dev.fieldtable.model;

import org.jspecify.annotations.NullMarked;
