/**
 * Values about files: what is wanted, what is there, and what has to be done.
 *
 * <p>In come generated files and the manifest of the last run; out goes a plan, which a dry run shows and a writer
 * carries out.
 *
 * <p>Start at {@link dev.fieldtable.output.WritePlan}.
 *
 * <p>It must not know a disk, nor what is in a file.
 */
@NullMarked
package dev.fieldtable.output;

import org.jspecify.annotations.NullMarked;
