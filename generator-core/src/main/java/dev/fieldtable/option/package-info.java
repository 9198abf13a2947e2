/** What settings are called, at each door, their values, at all of them, and what was meant by one that is not known. */
@NullMarked
package dev.fieldtable.option;

import org.jspecify.annotations.NullMarked;
