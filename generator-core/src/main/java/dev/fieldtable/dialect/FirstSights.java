package dev.fieldtable.dialect;

import dev.fieldtable.dialect.types.TreeLanguage;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.source.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What pages show of the docs that they belong to, as far as somebody has asked. It follows from the pages alone, so that what
 * was noted of a page holds as long as its content is the same.
 *
 * <p>Several threads may ask, but not of the same page.
 */
public final class FirstSights {
    private final Function<SourceText, String> noted;
    private final Map<String, String> notedLanguages;
    private final Map<SourceText, FirstSight> sights = new ConcurrentHashMap<>();
    private final Map<String, String> languages = new HashMap<>();

    /** Those of pages that nobody has looked at yet. */
    public FirstSights() {
        this(page -> "", Map.of());
    }

    /**
     * Those of pages that somebody of the same version may have looked at. What was noted by others is not believed, or shows
     * something else.
     *
     * @param noted gives what {@link #noted} gave for a page of the same content; the empty text if nothing is known
     * @param languages what {@link #languages} gave
     */
    public FirstSights(Function<SourceText, String> noted, Map<String, String> languages) {
        this.noted = noted;
        this.notedLanguages = Map.copyOf(languages);
    }

    FirstSight of(SourceText page) {
        return sights.computeIfAbsent(page, each -> new FirstSight(each, noted.apply(each)));
    }

    /**
     * Finds the language of types, unless it is known of the very same ones.
     *
     * @param cells what stands in the columns of types, by the page
     * @param among the languages
     * @param counts gives the types, and how often each occurs
     */
    Optional<TreeLanguage> language(
            List<List<String>> cells, List<TypeLanguage> among, Supplier<Map<String, Integer>> counts) {
        // No language of one list is in another one.
        String types = among.get(0).name() + "\n"
                + String.join("\n", cells.stream().flatMap(List::stream).toList());
        String known = notedLanguages.get(types);
        Optional<TreeLanguage> found = known == null ? Optional.empty() : TreeLanguage.of(known, among);
        if (found.isEmpty()) {
            found = TreeLanguage.of(counts.get(), among);
        }
        found.flatMap(TreeLanguage::noted).ifPresent(note -> languages.put(types, note));
        return found;
    }

    /**
     * Says what was found, for another process of the same version.
     *
     * @param page a page
     * @return what it shows as far as it was asked for, now or before; the empty text if that is nothing
     */
    public String noted(SourceText page) {
        FirstSight sight = sights.get(page);
        return sight == null ? noted.apply(page) : sight.noted();
    }

    /** {@return which languages were found, by the types that they were found by, for another process of the same version} */
    public Map<String, String> languages() {
        return Map.copyOf(languages);
    }
}
