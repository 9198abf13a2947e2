package dev.fieldtable.dialect;

import dev.fieldtable.dialect.layout.Layout;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.house.HouseStyle;
import java.util.List;

/**
 * Who may have written pages: in which words, in which languages, and in which layouts.
 *
 * @param house the words
 * @param languages the languages, at least two
 * @param layouts the layouts, in the order in which they are looked for on a page
 * @param otherwise the one that is taken where there is no sign of any
 */
record Producer(HouseStyle house, List<TypeLanguage> languages, List<Layout> layouts, Layout otherwise) {
    Producer {
        languages = List.copyOf(languages);
        layouts = List.copyOf(layouts);
    }

    /** {@return a reader of pages in a language, whose layout each page tells} */
    PageReader reader(TypeLanguage language) {
        List<Dialect> dialects =
                layouts.stream().map(layout -> new Dialect(layout, language)).toList();
        return new DialectChoice(dialects, new Dialect(otherwise, language), house);
    }
}
