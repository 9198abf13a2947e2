package dev.fieldtable.dialect;

import dev.fieldtable.dialect.layout.TypeCells;
import dev.fieldtable.dialect.types.TreeLanguage;
import dev.fieldtable.source.SourceText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the language of a tree of docs by what its pages, or some of them, have in their columns of types. */
final class TreeDialect {
    /** So many pages tell what the others are; they are taken from all over the tree. */
    private static final int ENOUGH_PAGES = 200;

    private TreeDialect() {}

    static Optional<TreeLanguage> language(List<SourceText> pages, Producer producer) {
        List<SourceText> tabular = pages.stream()
                .filter(page -> page.content().contains("|"))
                .sorted(Comparator.comparing(SourceText::path))
                .toList();
        Map<String, Integer> types = new LinkedHashMap<>();
        int step = Math.max(1, tabular.size() / ENOUGH_PAGES);
        for (int i = 0; i < tabular.size(); i += step) {
            TypeCells.count(tabular.get(i), producer.house(), types);
        }
        return TreeLanguage.of(types, producer.languages());
    }
}
