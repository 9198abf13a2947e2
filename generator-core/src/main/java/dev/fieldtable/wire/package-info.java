/**
 * Names in JSON: when two are spellings of one, which rule a set of them follows, and what others show of them.
 *
 * <p><b>In:</b> documented names, and true names that some source shows. <b>Out:</b> a true name for each documented one,
 * or that it is not known. It knows names alone, and neither pages nor the files that sources are.
 */
@NullMarked
package dev.fieldtable.wire;

import org.jspecify.annotations.NullMarked;
