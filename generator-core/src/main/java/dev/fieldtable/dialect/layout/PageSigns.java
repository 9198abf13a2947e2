package dev.fieldtable.dialect.layout;

import dev.fieldtable.source.Sign;
import dev.fieldtable.source.SourceText;

/** A page, and what was found by looking through it once, so that every layout can be asked for its sign. */
public final class PageSigns {
    private final SourceText page;
    private final SectionSigns sections;

    private PageSigns(SourceText page) {
        this.page = page;
        this.sections = SectionSigns.of(page.content());
    }

    /**
     * Looks through a page.
     *
     * @param page the page
     * @return what was found
     */
    public static PageSigns of(SourceText page) {
        return new PageSigns(page);
    }

    SourceText page() {
        return page;
    }

    SectionSigns sections() {
        return sections;
    }

    Sign sign(String what, int offset) {
        return new Sign(what, page.span(offset, 0));
    }
}
