package dev.fieldtable.output;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run has kept of what pages say, for a run of the same tool.
 *
 * @param manner what it is known by how the pages were read; what they say is only the same if this is
 * @param pages the pages by their paths; perhaps not all of them
 */
public record KeptPages(String manner, Map<String, Page> pages) {
    /** Nothing. */
    public static final KeptPages NONE = new KeptPages("", Map.of());

    /** Copies the map. */
    public KeptPages {
        pages = Map.copyOf(pages);
    }

    /**
     * What a page says, in one row of numbers and one text.
     *
     * @param linkPath the path that its links start from
     * @param hash what its content is known by, as {@link ContentHash} gives it
     * @param numbers what there is, in characters of no more than a byte
     * @param text all texts of it, one behind the other
     */
    public record Page(String linkPath, String hash, String numbers, String text) {
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
}
