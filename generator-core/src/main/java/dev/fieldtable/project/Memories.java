package dev.fieldtable.project;

import dev.fieldtable.GenerationMemory;
import dev.fieldtable.PageMemory;
import dev.fieldtable.io.ReadPages;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a run that generates knows of earlier ones. What pages said and the Java are asked for when they are needed, since nobody may
 * hold them longer.
 *
 * @param files the pages as they were read
 * @param pages gives what pages said, for docs that are read
 * @param java the Java that was generated
 */
record Memories(ReadPages files, Function<DocsAndOutput, PageMemory> pages, Supplier<GenerationMemory> java) {
    /** Those of a run that believes nothing. */
    static Memories none() {
        return new Memories(new ReadPages(), read -> new PageMemory(), GenerationMemory::new);
    }
}
