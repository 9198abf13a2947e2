package dev.fieldtable.dialect;

import dev.fieldtable.dialect.layout.TypeCells;
import dev.fieldtable.dialect.types.TreeLanguage;
import dev.fieldtable.source.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the language of a tree of docs by what its pages, or some of them, have in their columns of types. */
final class TreeDialect {
    private TreeDialect() {}

    static Optional<TreeLanguage> language(List<SourceText> pages, Producer producer) {
        Map<String, Integer> types = new LinkedHashMap<>();
        for (SourceText page : SamplePages.of(pages)) {
            TypeCells.count(page, producer.house(), types);
        }
        return TreeLanguage.of(types, producer.languages());
    }
}
