package dev.fieldtable.dialect.repair;

import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.source.RestoredText;

/** Undoes one kind of damage to a page's text. */
interface Repair {
    /**
     * Restores a page.
     *
     * @param page the page, as far as it was restored already
     * @param findings takes a diagnostic for every repair; nothing is changed without one
     * @return the restored page; the page itself if there was nothing to repair
     */
    RestoredText restore(RestoredText page, Findings findings);
}
