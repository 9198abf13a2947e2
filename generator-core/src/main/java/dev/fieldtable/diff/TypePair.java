package dev.fieldtable.diff;

import dev.fieldtable.model.TypeDeclaration;
import org.jspecify.annotations.Nullable;

/**
 * A type before and now.
 *
 * @param before as it was
 * @param after as it is
 * @param evidence why the two are one, where their ids differ
 */
record TypePair(
        TypeDeclaration before,
        TypeDeclaration after,
        @Nullable Evidence evidence) {}
