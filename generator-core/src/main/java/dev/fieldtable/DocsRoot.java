package dev.fieldtable;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By how much the folder of the docs differs between two runs: {@code docs} and {@code docs/models} hold the same pages, by
 * other paths.
 *
 * @param dropped what the paths of before begin with and those of now do not; may be empty
 * @param added what the paths of now begin with and those of before do not; may be empty
 */
record DocsRoot(String dropped, String added) {
    private static final DocsRoot SAME = new DocsRoot("", "");

    /**
     * Compares the paths of two runs. Single pages of two folders may well end alike, so what most paths show is right; where
     * two folders are as likely, none is taken for the other.
     *
     * @param before the pages of the earlier run, each once
     * @param now the pages of this run
     * @return the difference
     */
    static DocsRoot between(Collection<String> before, Set<String> now) {
        Set<String> was = Set.copyOf(before);
        Map<DocsRoot, Integer> matches = new HashMap<>();
        count(was, now).forEach((folder, pages) -> matches.put(new DocsRoot(folder, ""), pages));
        count(now, was).forEach((folder, pages) -> matches.put(new DocsRoot("", folder), pages));
        matches.put(SAME, (int) was.stream().filter(now::contains).count());
        int most = Collections.max(matches.values());
        matches.values().removeIf(pages -> pages < most);
        return matches.size() == 1 ? matches.keySet().iterator().next() : SAME;
    }

    /** How many of the longer paths are a shorter one below a folder, by that folder. */
    private static Map<String, Integer> count(Set<String> longer, Set<String> shorter) {
        Map<String, Integer> folders = new HashMap<>();
        for (String path : longer) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                if (shorter.contains(path.substring(slash + 1))) {
                    folders.merge(path.substring(0, slash + 1), 1, Integer::sum);
                }
            }
        }
        return folders;
    }

    /**
     * Says what a page of the earlier run is called now.
     *
     * @param page its path then
     * @return its path below the folder of now, where it need not be; {@code null} if it is outside of that
     */
    @Nullable
    String now(String page) {
        return page.startsWith(dropped) ? added + page.substring(dropped.length()) : null;
    }
}
