/** The model becomes Java. Pure: no disk, no clock, no knowledge of where the model came from. */
@NullMarked
package dev.fieldtable.emit;

import org.jspecify.annotations.NullMarked;
