package dev.fieldtable.dialect;

import dev.fieldtable.dialect.layout.Layout;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.house.HouseStyle;
import java.util.List;
import java.util.Optional;

/** The documentation styles that can be read. A new one is a line here. */
public final class Dialects {
    private static final Dialect TABLE_PYTHON = new Dialect(Layout.table(), TypeLanguage.python());
    private static final Dialect FLATTENED_PYTHON = new Dialect(Layout.flattened(), TypeLanguage.python());
    private static final Dialect SCRAPED_PYTHON = new Dialect(Layout.scraped(), TypeLanguage.python());
    private static final List<Dialect> ALL = List.of(TABLE_PYTHON, FLATTENED_PYTHON, SCRAPED_PYTHON);

    /** A flattened page is looked for first, since it may have some sound lines left; a scraped one has no mark at all. */
    private static final List<Dialect> SOUGHT = List.of(FLATTENED_PYTHON, TABLE_PYTHON, SCRAPED_PYTHON);

    private Dialects() {}

    /**
     * Chooses the dialect by the page.
     *
     * @param house what the publisher of the pages writes, where others write otherwise
     * @return a reader that does
     */
    public static PageReader auto(HouseStyle house) {
        return new DialectChoice(SOUGHT, TABLE_PYTHON, house);
    }

    /**
     * Finds a dialect.
     *
     * @param name one of {@link #names()}
     * @param house what the publisher of the pages writes, where others write otherwise
     * @return a reader that takes every page for that dialect; nothing if there is none of that name
     */
    public static Optional<PageReader> named(String name, HouseStyle house) {
        for (Dialect dialect : ALL) {
            if (dialect.name().equals(name)) {
                return Optional.of(page -> dialect.read(page, house));
            }
        }
        return Optional.empty();
    }

    /** {@return the name of the dialect of undamaged pages, which is also taken where nothing shows any} */
    public static String usual() {
        return TABLE_PYTHON.name();
    }

    /** {@return the names of all dialects, such as {@code table-python}} */
    public static List<String> names() {
        return ALL.stream().map(Dialect::name).toList();
    }
}
