/** What changed between two states of the docs, told of models, and what each change breaks. Pure. */
@NullMarked
package dev.fieldtable.diff;

import org.jspecify.annotations.NullMarked;
