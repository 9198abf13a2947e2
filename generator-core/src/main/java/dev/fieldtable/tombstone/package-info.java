/** What the docs no longer have and the Java still does, for a while. Pure. */
@NullMarked
package dev.fieldtable.tombstone;

import org.jspecify.annotations.NullMarked;
