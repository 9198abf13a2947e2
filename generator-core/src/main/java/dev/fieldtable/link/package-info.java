/**
 * Words become types: references are looked up, roles told apart, discriminators derived.
 *
 * <p>In come all pages as they were read; out go one model, in which every reference leads to a type, and what was met
 * on the way.
 *
 * <p>Start at {@link dev.fieldtable.link.Linker}, which calls one class after the other. What is done to the model as a
 * whole, once it is there, is a {@link dev.fieldtable.model.ModelPass}.
 *
 * <p>It must not know how a page is laid out, nor any word of a publisher but by the
 * {@linkplain dev.fieldtable.house.HouseStyle style} that it is handed.
 */
@NullMarked
package dev.fieldtable.link;

import org.jspecify.annotations.NullMarked;
