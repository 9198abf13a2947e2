package dev.fieldtable.io;

import dev.fieldtable.output.Inputs;

/**
 * That what a run writes is as it should be.
 *
 * @param inputs what the files follow from
 * @param files the number of files
 * @param warnings the number of warnings of the run that has written them
 */
public record UpToDate(Inputs inputs, int files, int warnings) {
    /** The same of another folder too, that the same run has written to. */
    UpToDate and(UpToDate other) {
        return new UpToDate(inputs, files + other.files, warnings);
    }
}
