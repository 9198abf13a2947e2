package dev.fieldtable.output;

import java.util.List;

/**
 * What an output folder should hold after a run.
 *
 * @param inputs what the files were made from
 * @param warnings how many warnings the run met, for the runs that end before they would meet them again
 * @param files the files, sorted by path whatever the order in which they were given
 */
public record WantedFiles(Inputs inputs, int warnings, List<GeneratedFile> files) {
    /** Sorts the files. */
    public WantedFiles {
        files = files.stream().sorted().toList();
    }
}
