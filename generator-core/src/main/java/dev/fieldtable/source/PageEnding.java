package dev.fieldtable.source;

import java.util.List;

/** How the names of files that are Markdown end: {@code .md}, {@code .mdx}, {@code .markdown}. */
public final class PageEnding {
    private static final List<String> ENDINGS = List.of(".md", ".mdx", ".markdown");

    private PageEnding() {}

    /**
     * Tells by its name whether a file is a page.
     *
     * @param path the name, or a path that ends with it; case does not count
     * @return whether it is Markdown
     */
    public static boolean isOf(String path) {
        return length(path) > 0;
    }

    /**
     * The name of a page as one may refer to it whatever its ending.
     *
     * @param path the name, or a path that ends with it
     * @return the same without the ending, if it has one
     */
    public static String without(String path) {
        return path.substring(0, path.length() - length(path));
    }

    private static int length(String path) {
        for (String ending : ENDINGS) {
            int length = ending.length();
            if (path.regionMatches(true, path.length() - length, ending, 0, length)) {
                return length;
            }
        }
        return 0;
    }
}
