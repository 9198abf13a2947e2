package dev.fieldtable.dialect;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.dialect.layout.DescribedLayout;
import dev.fieldtable.dialect.layout.Extent;
import dev.fieldtable.dialect.types.TreeLanguage;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.model.DocsKind;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads the pages of a tree, as what they were seen or said to be. */
public final class TreeReader implements PageReader {
    private final PageReader reader;
    private final List<DocsKind> kinds;
    private final HouseStyle house;
    private final boolean namesAreJson;

    private TreeReader(PageReader reader, List<DocsKind> kinds, HouseStyle house) {
        this(reader, kinds, house, false);
    }

    private TreeReader(PageReader reader, List<DocsKind> kinds, HouseStyle house, boolean namesAreJson) {
        this.namesAreJson = namesAreJson;
        this.reader = reader;
        this.kinds = List.copyOf(kinds);
        this.house = house;
    }

    /**
     * A reader for a tree whose pages show their languages, or show none; which layout a page has, each page tells.
     *
     * @param pages the pages
     * @param sights what they show
     * @param usual who has written the pages without a sign, if they have types
     * @param template who has printed the pages that bear a sign of that
     */
    static TreeReader of(List<SourceText> pages, FirstSights sights, Producer usual, Producer template) {
        Predicate<SourceText> isPrinted = page -> sights.of(page).isPrinted(template.house());
        Map<Boolean, List<SourceText>> parts = pages.stream().collect(Collectors.partitioningBy(isPrinted));
        List<SourceText> printed = parts.getOrDefault(true, List.of());
        Optional<TreeLanguage> found = TreeDialect.language(parts.getOrDefault(false, List.of()), sights, usual);
        TypeLanguage language = found.map(TreeLanguage::language).orElseGet(TypeLanguage::python);
        PageReader others = usual.reader(language);
        if (printed.isEmpty()) {
            return new TreeReader(others, List.of(kind(found, language, usual.house())), usual.house());
        }
        Optional<TreeLanguage> foundPrinted = TreeDialect.language(printed, sights, template);
        TypeLanguage languagePrinted = foundPrinted
                .map(TreeLanguage::language)
                .orElseGet(() -> template.languages().get(0));
        PageReader reader = template.reader(languagePrinted);
        DocsKind kind = kind(foundPrinted, languagePrinted, template.house());
        return found.isEmpty()
                ? new TreeReader(reader, List.of(kind), template.house())
                : new TreeReader(
                        (page, extent) -> (isPrinted.test(page) ? reader : others).read(page, extent),
                        List.of(kind(found, language, usual.house()), kind),
                        usual.house());
    }

    /** A reader for a tree of which somebody has said what it is. */
    static TreeReader said(TypeLanguage language, PageReader reader, HouseStyle house) {
        return new TreeReader(reader, List.of(kind(language, DocsKind.Reason.OPTION, house)), house);
    }

    private static DocsKind kind(Optional<TreeLanguage> found, TypeLanguage language, HouseStyle house) {
        return found.map(each -> seen(each, house)).orElseGet(() -> kind(language, DocsKind.Reason.DEFAULT, house));
    }

    /** A reader for a tree of which somebody has described how it is written. */
    static TreeReader described(DialectDescription description) {
        HouseStyle house = HouseStyle.described();
        TypeLanguage types = TypeLanguage.described(description);
        DescribedLayout layout = new DescribedLayout(description, house);
        DocsKind kind = new DocsKind(
                description.name(), types.name(), types.title(), DocsKind.Reason.DESCRIPTION, 0, 0, List.of(), "", 0);
        return new TreeReader(layout::read, List.of(kind), house, description.namesAreJson());
    }

    private static DocsKind seen(TreeLanguage found, HouseStyle house) {
        return new DocsKind(
                house.producer(),
                found.language().name(),
                found.language().title(),
                DocsKind.Reason.TYPES,
                found.types(),
                found.read(),
                found.signs(),
                found.next().title(),
                found.nextRead());
    }

    private static DocsKind kind(TypeLanguage language, DocsKind.Reason reason, HouseStyle house) {
        return new DocsKind(house.producer(), language.name(), language.title(), reason, 0, 0, List.of(), "", 0);
    }

    /** {@return what the docs are, and what shows it} */
    public List<DocsKind> kinds() {
        return kinds;
    }

    /** {@return whether somebody has said that the names on the pages are those in the JSON} */
    public boolean namesAreJson() {
        return namesAreJson;
    }

    /** {@return what the publisher of the pages writes; of two, that of the pages without a sign} */
    public HouseStyle house() {
        return house;
    }

    @Override
    public Outcome<ParsedDocument> read(SourceText page, Extent extent) {
        return reader.read(page, extent);
    }
}
