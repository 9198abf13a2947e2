/** Runs the folders of specs/cases: pages in, Java and diagnostics out. */
@NullMarked
package dev.fieldtable.cases;

import org.jspecify.annotations.NullMarked;
