package dev.fieldtable.output;

/**
 * What generated files follow from. Where two of these are equal, so are the files; nothing of the machine, the time or
 * the place of a checkout is in it.
 *
 * @param tool the version of Fieldtable and a mark of its sources
 * @param options the hash of all that the user decides
 * @param docs the hash of the pages, of their paths and contents
 */
public record Inputs(String tool, String options, String docs) {
    /**
     * The same tool and options with pages.
     *
     * @param pages the hash of the pages
     * @return a copy
     */
    public Inputs of(String pages) {
        return new Inputs(tool, options, pages);
    }

    /**
     * Tells whether another one may have other pages, and nothing else.
     *
     * @param other another one
     * @return whether tool and options are the same
     */
    public boolean isSameButForDocs(Inputs other) {
        // The first two records that are compared cost as much as to look at a thousand files.
        return tool.equals(other.tool) && options.equals(other.options);
    }
}
