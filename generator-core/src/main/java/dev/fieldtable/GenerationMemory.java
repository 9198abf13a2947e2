package dev.fieldtable;

import dev.fieldtable.emit.JavaMemory;
import dev.fieldtable.output.KeptFiles;

/**
 * The Java that was generated last, for whoever generates again from docs of which little has changed: types of which nothing
 * has changed, nor of what they lead to, are not written anew.
 *
 * <p>It holds all that was generated, and what that follows from. For one thread.
 */
public final class GenerationMemory {
    private final JavaMemory java;

    /** One that knows nothing yet. */
    public GenerationMemory() {
        this(KeptFiles.NONE);
    }

    /**
     * One that knows what an earlier process has kept.
     *
     * @param kept what is known of files that the same tool has written on the same request
     */
    public GenerationMemory(KeptFiles kept) {
        java = new JavaMemory(kept);
    }

    JavaMemory java() {
        return java;
    }
}
