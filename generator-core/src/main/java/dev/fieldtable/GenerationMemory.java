package dev.fieldtable;

import dev.fieldtable.emit.JavaMemory;

/**
 * The Java that was generated last, for whoever generates again from docs of which little has changed: types of which nothing
 * has changed, nor of what they lead to, are not written anew.
 *
 * <p>It holds all that was generated, and what that follows from. For one thread.
 */
public final class GenerationMemory {
    private final JavaMemory java = new JavaMemory();

    /** One that knows nothing yet. */
    public GenerationMemory() {}

    JavaMemory java() {
        return java;
    }
}
