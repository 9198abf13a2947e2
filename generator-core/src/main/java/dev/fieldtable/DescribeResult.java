package dev.fieldtable;

import dev.fieldtable.model.Coverage;

/**
 * What might be said of how docs are written.
 *
 * @param text a description as a file, with remarks that say what is read with it; empty if none is needed, or nothing looks
 *     like a table of fields or values
 * @param isNeeded whether docs like these are read with a description only
 * @param coverage what is read of the docs: with the description, where there is one
 */
public record DescribeResult(String text, boolean isNeeded, Coverage coverage) {}
