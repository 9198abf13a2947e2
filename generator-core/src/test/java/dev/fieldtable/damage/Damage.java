package dev.fieldtable.damage;

import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * A way in which tools and people damage pages.
 *
 * @param name what the table of results calls it
 * @param maker damages a page; gives nothing for a page that has nothing to damage in this way
 */
record Damage(String name, BiFunction<PageParts, Random, Optional<DamagedPage>> maker) {
    /** Damages a page, in the same way for the same random numbers. */
    Optional<DamagedPage> apply(String page, Random random) {
        return maker.apply(PageParts.of(page), random)
                .filter(damaged -> !damaged.after().equals(damaged.before()));
    }
}
