package dev.fieldtable.dialect;

import dev.fieldtable.source.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The pages of a tree that tell what the others are. */
final class SamplePages {
    /** So many tell enough. */
    private static final int ENOUGH = 200;

    private SamplePages() {}

    /** {@return pages that may have tables, from all over the tree; the same ones in whatever order the pages are} */
    static List<SourceText> of(List<SourceText> pages, FirstSights sights) {
        List<SourceText> tabular = pages.stream()
                .filter(page -> sights.of(page).isTabular())
                .sorted(Comparator.comparing(SourceText::path))
                .toList();
        int step = Math.max(1, tabular.size() / ENOUGH);
        return IntStream.range(0, tabular.size())
                .filter(i -> i % step == 0)
                .mapToObj(tabular::get)
                .toList();
    }
}
