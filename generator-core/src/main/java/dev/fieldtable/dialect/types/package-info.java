/** How a type is spelled. */
@NullMarked
package dev.fieldtable.dialect.types;

import org.jspecify.annotations.NullMarked;
