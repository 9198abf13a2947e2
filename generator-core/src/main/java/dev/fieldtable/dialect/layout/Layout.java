package dev.fieldtable.dialect.layout;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.Sign;
import dev.fieldtable.source.SourceText;
import java.util.Optional;

/** A way to show the fields of a type on a page. Sealed, since every damage that pages suffer changes its contract. */
public sealed interface Layout permits FlattenedLayout, ScrapedTextLayout, TableLayout, TemplateLayout {
    /** {@return the layout of Markdown pages with pipe tables} */
    static Layout table() {
        return new TableLayout();
    }

    /** {@return the layout of Markdown pages that lost their line ends} */
    static Layout flattened() {
        return new FlattenedLayout();
    }

    /** {@return the layout of rendered pages that were copied as text} */
    static Layout scraped() {
        return new ScrapedTextLayout();
    }

    /** {@return the layout of Markdown pages that a template prints, each cell as it is} */
    static Layout template() {
        return new TemplateLayout();
    }

    /** {@return the name that options and reports use, such as {@code table}} */
    String name();

    /**
     * Looks for this layout on a page. Quick, since every page is asked.
     *
     * @param page the page, looked through once for all layouts
     * @return what shows it; nothing if nothing does
     */
    Optional<Sign> sign(PageSigns page);

    /**
     * Reads a page.
     *
     * @param page the page
     * @param types how its types are spelled
     * @param house what its publisher writes, where others write otherwise
     * @param extent how much of it is wanted
     * @return what the page says, and what could not be read. Never throws
     */
    Outcome<ParsedDocument> read(SourceText page, TypeLanguage types, HouseStyle house, Extent extent);

    /**
     * Reads what a page says of types.
     *
     * @param page the page
     * @param types how its types are spelled
     * @param house what its publisher writes, where others write otherwise
     * @return what the page says, and what could not be read. Never throws
     */
    default Outcome<ParsedDocument> read(SourceText page, TypeLanguage types, HouseStyle house) {
        return read(page, types, house, Extent.TYPES);
    }
}
