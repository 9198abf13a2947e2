/** How types look in Java. */
@NullMarked
package dev.fieldtable.emit.style;

import org.jspecify.annotations.NullMarked;
