/** Holds the comparison of docs against the comparison of compiled models. */
@NullMarked
package dev.fieldtable.diff.agreement;

import org.jspecify.annotations.NullMarked;
