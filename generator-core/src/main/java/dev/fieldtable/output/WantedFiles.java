package dev.fieldtable.output;

import java.util.List;

/**
 * What an output folder should hold after a run.
 *
 * @param inputs what the files were made from
 * @param warnings how many warnings the run met, for the runs that end before they would meet them again
 * @param files the files, sorted by path whatever the order in which they were given
 * @param owner whose they are, where several share the folder, such as the name of an API; empty for one alone
 */
public record WantedFiles(Inputs inputs, int warnings, List<GeneratedFile> files, String owner) {
    /** Sorts the files. */
    public WantedFiles {
        files = files.stream().sorted().toList();
    }

    /**
     * What an output folder should hold that nobody shares.
     *
     * @param inputs what the files were made from
     * @param warnings how many warnings the run met
     * @param files the files
     */
    public WantedFiles(Inputs inputs, int warnings, List<GeneratedFile> files) {
        this(inputs, warnings, files, "");
    }
}
