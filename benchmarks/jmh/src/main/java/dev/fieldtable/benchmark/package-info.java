/** What it costs to read, write and validate generated models, beside what hand-written ones cost. */
@NullMarked
package dev.fieldtable.benchmark;

import org.jspecify.annotations.NullMarked;
