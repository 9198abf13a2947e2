/** What happens to pages on their way to us, and the proof that they are read all the same. */
@NullMarked
package dev.fieldtable.damage;

import org.jspecify.annotations.NullMarked;
