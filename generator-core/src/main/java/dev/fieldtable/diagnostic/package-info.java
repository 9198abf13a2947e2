/** Problems as values: what was met, where, how bad it is, and what to do next. */
@NullMarked
package dev.fieldtable.diagnostic;

import org.jspecify.annotations.NullMarked;
