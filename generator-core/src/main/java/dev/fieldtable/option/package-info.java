/** What the value of an option is called, the same at every door, and what was meant by one that is not known. */
@NullMarked
package dev.fieldtable.option;

import org.jspecify.annotations.NullMarked;
