package dev.fieldtable.dialect;

import dev.fieldtable.dialect.layout.TypeCells;
import dev.fieldtable.dialect.types.TreeLanguage;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Optional;

/** Finds the language of a tree of docs by what its pages, or some of them, have in their columns of types. */
final class TreeDialect {
    private TreeDialect() {}

    static Optional<TreeLanguage> language(List<SourceText> pages, Producer producer) {
        TypeCells types = new TypeCells(producer.house());
        SamplePages.of(pages).forEach(types::add);
        return TreeLanguage.of(types.counts(), producer.languages());
    }
}
