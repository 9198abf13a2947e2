package dev.fieldtable.damage;

import java.util.Optional;
import java.util.Random;

/**
 * A way in which tools and people damage pages.
 *
 * @param name what the table of results calls it
 * @param trace how much the page still shows of what it was
 * @param reason why not all of it; empty if it is all
 * @param maker damages a page
 */
record Damage(String name, Trace trace, String reason, Maker maker) {
    /** Damages pages. */
    @FunctionalInterface
    interface Maker {
        /** {@return the page before and after; nothing for a page that has nothing to damage in this way} */
        Optional<DamagedPage> damage(PageParts page, Random random);
    }

    /** Damage after which all that the page said still stands on it. */
    static Damage harmless(String name, Maker maker) {
        return new Damage(name, Trace.ALL, "", maker);
    }

    /** Damage after which something is gone, or can be read in two ways, and shows. */
    static Damage lossy(String name, String reason, Maker maker) {
        return new Damage(name, Trace.SOME, reason, maker);
    }

    /** Damage that cannot be seen on the page that it leaves. */
    static Damage traceless(String name, String reason, Maker maker) {
        return new Damage(name, Trace.NONE, reason, maker);
    }

    /** Damages a page, in the same way for the same random numbers. */
    Optional<DamagedPage> apply(PageParts page, Random random) {
        return maker.damage(page, random).filter(DamagedPage::isOther);
    }
}
