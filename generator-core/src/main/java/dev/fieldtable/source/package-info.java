/** Texts and places in them; the ground that every other package stands on. */
@NullMarked
package dev.fieldtable.source;

import org.jspecify.annotations.NullMarked;
