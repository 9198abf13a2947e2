/**
 * Counting and telling: what was done, found and understood, for people and for programs.
 *
 * <p>In come values of other rooms; out go texts: a summary, JSON, SARIF, JUnit's XML, annotations. The model
 * within what {@code inspect} writes is a state file, so {@code state} writes that part and reads it back.
 *
 * <p>Start at {@link dev.fieldtable.report.FindingsReport} for what was found, and at
 * {@link dev.fieldtable.report.InspectionReport} for what was understood.
 *
 * <p>It must not know how anything was found, nor where its texts go.
 */
@NullMarked
package dev.fieldtable.report;

import org.jspecify.annotations.NullMarked;
