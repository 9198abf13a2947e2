/** Holds the project's own documentation to what the code does. */
@NullMarked
package dev.fieldtable.docs;

import org.jspecify.annotations.NullMarked;
