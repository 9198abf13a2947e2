package dev.fieldtable.diff;

import java.util.List;

/**
 * Why two things of different names are taken for one.
 *
 * @param likeness how alike they are, in percent
 * @param reasons what speaks for it
 */
public record Evidence(int likeness, List<String> reasons) {
    /** Copies the list. */
    public Evidence {
        reasons = List.copyOf(reasons);
    }
}
