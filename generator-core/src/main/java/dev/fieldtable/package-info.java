/**
 * The recipe: pages in, Java source files and diagnostics out. The only package that knows all stages.
 *
 * <p>In come a {@link dev.fieldtable.GenerationRequest}, which says what is wanted, and the pages as
 * {@linkplain dev.fieldtable.source.SourceText texts}; out go values, which somebody else prints and writes.
 *
 * <p>Start at {@link dev.fieldtable.Generator}: each of its methods is one whole run, and each line of it one stage.
 *
 * <p>It must not know a disk, a clock or whoever asks.
 */
@NullMarked
package dev.fieldtable;

import org.jspecify.annotations.NullMarked;
