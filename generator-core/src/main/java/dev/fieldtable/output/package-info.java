/** Values about files: what is wanted, what is there, and what has to be done. */
@NullMarked
package dev.fieldtable.output;

import org.jspecify.annotations.NullMarked;
