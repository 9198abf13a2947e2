package dev.fieldtable.dialect.layout;

import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.Sign;
import dev.fieldtable.source.SourceText;

/** A page, and what was found by looking through it once, so that every layout can be asked for its sign. */
public final class PageSigns {
    private final SourceText page;
    private final HouseStyle house;
    private final SectionSigns sections;

    private PageSigns(SourceText page, HouseStyle house) {
        this.page = page;
        this.house = house;
        this.sections = SectionSigns.of(page.content(), house);
    }

    /**
     * Looks through a page.
     *
     * @param page the page
     * @param house what its publisher writes
     * @return what was found
     */
    public static PageSigns of(SourceText page, HouseStyle house) {
        return new PageSigns(page, house);
    }

    SourceText page() {
        return page;
    }

    HouseStyle house() {
        return house;
    }

    SectionSigns sections() {
        return sections;
    }

    Sign sign(String what, int offset) {
        return new Sign(what, page.span(offset, 0));
    }
}
