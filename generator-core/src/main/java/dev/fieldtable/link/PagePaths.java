package dev.fieldtable.link;

import dev.fieldtable.source.PageEnding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Paths of pages, to be found by what links say: links to {@code user.md} are meant for {@code User.mdx}, if that is what there is. */
final class PagePaths {
    private final Set<String> exact = new HashSet<>();
    private final Map<String, List<String>> nearly = new HashMap<>();
    private final Map<String, List<String>> endings = new HashMap<>();

    /** Adds a page, unless it is there. */
    void add(String linkPath) {
        if (exact.add(linkPath)) {
            String nearly = nearly(linkPath);
            this.nearly.computeIfAbsent(nearly, path -> new ArrayList<>()).add(linkPath);
            for (int slash = nearly.indexOf('/'); slash >= 0; slash = nearly.indexOf('/', slash + 1)) {
                endings.computeIfAbsent(nearly.substring(slash + 1), path -> new ArrayList<>())
                        .add(linkPath);
            }
        }
    }

    boolean isEmpty() {
        return exact.isEmpty();
    }

    /** {@return the page that a path leads to; nothing for one that is not there, or of which it is not sure which it is} */
    Optional<String> find(String linkPath) {
        if (exact.contains(linkPath)) {
            return Optional.of(linkPath);
        }
        return only(nearly, linkPath);
    }

    /**
     * Looks for a page below the root of a site, of which the docs may be any part.
     *
     * @return the page that this path leads to, or else the only one whose path ends so
     */
    Optional<String> findBelowRoot(String linkPath) {
        return find(linkPath).or(() -> only(endings, linkPath));
    }

    private static Optional<String> only(Map<String, List<String>> pages, String linkPath) {
        List<String> similar = pages.getOrDefault(nearly(linkPath), List.of());
        return similar.size() == 1 ? Optional.of(similar.get(0)) : Optional.empty();
    }

    private static String nearly(String linkPath) {
        return PageEnding.without(linkPath).toLowerCase(Locale.ROOT);
    }
}
