package dev.fieldtable.output;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run has kept of what pages say, for a run of the same tool.
 *
 * @param manner what it is known by how the pages were read; what they say is only the same if this is
 * @param pages the pages by their paths; perhaps not all of them
 * @param languages which language the docs are in, by the types that tell it
 */
public record KeptPages(String manner, Map<String, Page> pages, Map<String, String> languages) {
    /** Nothing. */
    public static final KeptPages NONE = new KeptPages("", Map.of(), Map.of());

    /** Copies the maps. */
    public KeptPages {
        pages = Map.copyOf(pages);
        languages = Map.copyOf(languages);
    }

    /**
     * What a page says, in one row of numbers and one text.
     *
     * @param linkPath the path that its links start from
     * @param hash what its content is known by, as {@link QuickHash} gives it
     * @param length how many UTF-16 units it has
     * @param numbers what there is, in characters of no more than a byte
     * @param text all texts of it, one behind the other
     * @param sight what it shows of the docs that it belongs to, however it was read then
     */
    public record Page(String linkPath, String hash, int length, String numbers, String text, String sight) {
        /**
         * Tells whether it is of a page.
         *
         * @param path the path that the page's links start from
         * @param content what the page's content is known by
         * @return whether both are those of this page
         */
        public boolean isOf(String path, String content) {
            return linkPath.equals(path) && hash.equals(content);
        }

        /**
         * Says what the page shows.
         *
         * @param shown what is known of that now
         * @return this page if that is no more than before; a copy that shows it otherwise
         */
        public Page showing(String shown) {
            return shown.equals(sight) ? this : new Page(linkPath, hash, length, numbers, text, shown);
        }
    }

    /**
     * What a page said.
     *
     * @param path its path
     * @param read what it is known by how it would be read
     * @return what is kept of it; {@code null} if that is nothing
     */
    public @Nullable Page page(String path, String read) {
        return manner.equals(read) ? pages.get(path) : null;
    }

    /**
     * Leaves out pages.
     *
     * @param paths their paths
     * @return a copy without them
     */
    public KeptPages without(Set<String> paths) {
        Map<String, Page> others = new HashMap<>(pages);
        others.keySet().removeAll(paths);
        return new KeptPages(manner, others, languages);
    }
}
