package dev.fieldtable.dialect.repair;

import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceText;

/** Looks for sections that have lost the marks of their headings. Quick, since every page without a sign is asked. */
public final class DamageSigns {
    private DamageSigns() {}

    /**
     * Looks on a page that has other marks left.
     *
     * @param page the page
     * @param house what its publisher writes
     * @return the offset of the first such section's line; -1 if there is none
     */
    public static int unmarkedSection(SourceText page, HouseStyle house) {
        return new UnmarkedHeadings(house).firstAboveMarkup(page);
    }

    /**
     * Looks on a page that may be the text of a rendered one, where no mark is left.
     *
     * @param page the page
     * @param house what its publisher writes
     * @return the offset of the first word that a section begins with; -1 if there is none
     */
    public static int scrapedSection(SourceText page, HouseStyle house) {
        return ScrapedLines.firstSection(page, house);
    }

    /**
     * Looks for rows of a table that are joined by the breaks of HTML.
     *
     * @param page the page
     * @return whether there are such rows, and so no reason to ask where each one ends
     */
    public static boolean breaksForLineEnds(SourceText page) {
        return BreaksForLines.joinRows(page.content());
    }
}
