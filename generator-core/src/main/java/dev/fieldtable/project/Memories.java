package dev.fieldtable.project;

import dev.fieldtable.GenerationMemory;
import dev.fieldtable.PageMemory;
import java.util.function.Supplier;

/**
 * What a run that generates knows of earlier ones. Each is asked for when it is needed, since nobody may hold it longer.
 *
 * @param pages what pages said
 * @param java the Java that was generated
 */
record Memories(Supplier<PageMemory> pages, Supplier<GenerationMemory> java) {
    /** Those of a run that believes nothing. */
    static final Memories NONE = new Memories(PageMemory::new, GenerationMemory::new);
}
