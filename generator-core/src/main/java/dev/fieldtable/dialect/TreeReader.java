package dev.fieldtable.dialect;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.dialect.layout.DescribedLayout;
import dev.fieldtable.dialect.types.TreeLanguage;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.model.DocsKind;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Optional;

/** Reads the pages of a tree, as what they were seen or said to be. */
public final class TreeReader implements PageReader {
    private final PageReader reader;
    private final List<DocsKind> kinds;

    private TreeReader(PageReader reader, List<DocsKind> kinds) {
        this.reader = reader;
        this.kinds = kinds;
    }

    /** A reader for a tree whose pages show the language, or show none; which layout a page has, each page tells. */
    static TreeReader of(Optional<TreeLanguage> found, HouseStyle house) {
        TypeLanguage language = found.map(TreeLanguage::language).orElseGet(TypeLanguage::python);
        DocsKind kind =
                found.map(each -> seen(each, house)).orElseGet(() -> kind(language, DocsKind.Reason.DEFAULT, house));
        return new TreeReader(Dialects.choice(language, house), List.of(kind));
    }

    /** A reader for a tree of which somebody has said what it is. */
    static TreeReader said(TypeLanguage language, PageReader reader, HouseStyle house) {
        return new TreeReader(reader, List.of(kind(language, DocsKind.Reason.OPTION, house)));
    }

    /** A reader for a tree of which somebody has described how it is written. */
    static TreeReader described(DialectDescription description, HouseStyle house) {
        TypeLanguage types = TypeLanguage.described(description);
        DescribedLayout layout = new DescribedLayout(description, house);
        DocsKind kind = new DocsKind(
                description.name(), types.name(), types.title(), DocsKind.Reason.DESCRIPTION, 0, 0, List.of(), "", 0);
        return new TreeReader(layout::read, List.of(kind));
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

    @Override
    public Outcome<ParsedDocument> read(SourceText page) {
        return reader.read(page);
    }
}
