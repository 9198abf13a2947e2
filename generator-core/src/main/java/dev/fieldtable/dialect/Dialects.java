package dev.fieldtable.dialect;

import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.dialect.description.ShippedDescription;
import dev.fieldtable.dialect.layout.Layout;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The documentation styles that can be read. A new one is a line here. */
public final class Dialects {
    /** A flattened page is looked for first, since it may have some sound lines left; a scraped one has no mark at all. */
    private static final List<Layout> SOUGHT = List.of(Layout.flattened(), Layout.table(), Layout.scraped());

    /** Its pages are told from those of all others, one by one. */
    private static final Producer TEMPLATE = new Producer(
            HouseStyle.openApiGenerator(), TypeLanguage.ofTemplates(), List.of(Layout.template()), Layout.template());

    private Dialects() {}

    /**
     * Finds the language of a tree, and chooses the layout by the page.
     *
     * @param pages the pages of the tree, in any order
     * @param sights what they show, which is looked for where it is not known
     * @param house what the publisher of the pages writes that bear no sign of another one
     * @return a reader that does
     */
    public static TreeReader auto(List<SourceText> pages, FirstSights sights, HouseStyle house) {
        return ShippedDescription.of(
                        SamplePages.of(pages, sights), page -> sights.of(page).shipped())
                .map(shipped -> described(shipped.description()))
                .orElseGet(() -> TreeReader.of(pages, sights, usual(house), TEMPLATE));
    }

    /**
     * Finds a dialect.
     *
     * @param name one of {@link #names()}; with a layout before it, as in {@code flattened-python}, each page is read in that
     * @param house what the publisher of the pages writes, where others write otherwise
     * @return a reader that takes every page for that; nothing if there is none of that name
     */
    public static Optional<TreeReader> named(String name, HouseStyle house) {
        for (TypeLanguage language : TypeLanguage.all()) {
            if (language.name().equals(name)) {
                return Optional.of(TreeReader.said(language, usual(house).reader(language), house));
            }
        }
        for (TypeLanguage language : TEMPLATE.languages()) {
            if (language.name().equals(name)) {
                return Optional.of(TreeReader.said(language, TEMPLATE.reader(language), TEMPLATE.house()));
            }
        }
        for (ShippedDescription shipped : ShippedDescription.all()) {
            if (shipped.name().equals(name)) {
                return Optional.of(described(shipped.description()));
            }
        }
        for (Dialect dialect : pairs()) {
            if (dialect.name().equals(name)) {
                return Optional.of(
                        TreeReader.said(dialect.types(), (page, extent) -> dialect.read(page, house, extent), house));
            }
        }
        return Optional.empty();
    }

    /**
     * Takes every page for what somebody has described.
     *
     * @param description how the pages are written
     * @return a reader that does
     */
    public static TreeReader described(DialectDescription description) {
        return TreeReader.described(description);
    }

    private static Producer usual(HouseStyle house) {
        return new Producer(house, TypeLanguage.all(), SOUGHT, Layout.table());
    }

    /** {@return whether this is the name of a dialect of undamaged pages, which go without saying} */
    public static boolean isUsual(String name) {
        return !name.startsWith(Layout.flattened().name() + "-")
                && !name.startsWith(Layout.scraped().name() + "-");
    }

    private static List<Dialect> pairs() {
        return TypeLanguage.all().stream()
                .flatMap(language -> Stream.of(Layout.table(), Layout.flattened(), Layout.scraped())
                        .map(layout -> new Dialect(layout, language)))
                .toList();
    }

    /**
     * The names of all dialects. The layout is seen page by page.
     *
     * @return those of the languages that docs may be in, such as {@code python}, and those of tools whose docs are read by a
     *     description, such as {@code apimatic}
     */
    public static List<String> names() {
        Stream<String> languages = Stream.concat(TypeLanguage.all().stream(), TEMPLATE.languages().stream())
                .map(TypeLanguage::name);
        return Stream.concat(languages, ShippedDescription.all().stream().map(ShippedDescription::name))
                .toList();
    }
}
