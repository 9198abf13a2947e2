/** Pages that were damaged by chance or made to do harm: they yield diagnostics, and never code of their own. */
@NullMarked
package dev.fieldtable.hostile;

import org.jspecify.annotations.NullMarked;
