/** Counting and telling: the summary of a run, and the machine's view of the model. */
@NullMarked
package dev.fieldtable.report;

import org.jspecify.annotations.NullMarked;
