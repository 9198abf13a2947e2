package dev.fieldtable.dialect;

import dev.fieldtable.dialect.layout.TypeCells;
import dev.fieldtable.dialect.types.TreeLanguage;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Optional;

/** Finds the language of a tree of docs by what its pages, or some of them, have in their columns of types. */
final class TreeDialect {
    private TreeDialect() {}

    static Optional<TreeLanguage> language(List<SourceText> pages, FirstSights sights, Producer producer) {
        TypeCells types = new TypeCells(producer.house());
        List<List<String>> cells = SamplePages.of(pages, sights).stream()
                .map(page -> sights.of(page).cells(types))
                .toList();
        return sights.language(cells, producer.languages(), () -> types.counts(cells));
    }
}
