package dev.fieldtable.io;

import dev.fieldtable.source.PageEnding;
import java.util.List;
import java.util.Locale;

/**
 * Which files of a docs folder are pages.
 *
 * <p>Patterns apply to paths below the docs folder, with {@code /} between their parts: {@code *} and {@code ?} stand
 * for characters within a part, {@code **} for any number of parts. A pattern without a slash matches at any depth; one
 * that matches a folder matches everything in it.
 *
 * @param include the patterns of which one must match; none for every Markdown file. Text files are read only
 *     where a pattern that ends in {@code .txt} matches them
 * @param exclude the patterns of which none may match
 */
public record PageFilter(List<String> include, List<String> exclude) {
    /** Every Markdown file: {@code *.md}, {@code *.mdx}, {@code *.markdown}. */
    public static final PageFilter ALL = new PageFilter(List.of(), List.of());

    private static final String TEXT = ".txt";

    /** Copies the lists. */
    public PageFilter {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** The patterns taken apart once for a whole folder. */
    Matcher matcher() {
        List<Glob> all = include.stream().map(Glob::of).toList();
        List<Glob> texts = include.stream()
                .filter(pattern -> endsWith(pattern, TEXT))
                .map(Glob::of)
                .toList();
        return new Matcher(all, texts, exclude.stream().map(Glob::of).toList());
    }

    /** The patterns, ready for use. */
    record Matcher(List<Glob> include, List<Glob> textFiles, List<Glob> exclude) {
        /** Tells whether a file is a page. */
        boolean accepts(String path) {
            if (anyMatches(exclude, path)) {
                return false;
            }
            if (endsWith(path, TEXT)) {
                return anyMatches(textFiles, path);
            }
            return PageEnding.isOf(path) && (include.isEmpty() || anyMatches(include, path));
        }

        /** Tells whether nothing below a folder can be a page, so that there is no need to look. */
        boolean excludesFolder(String path) {
            return anyMatches(exclude, path);
        }

        /** Tells whether one of the folders that lead to a file is left out. */
        boolean excludesFolderOf(String path) {
            for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
                if (excludesFolder(path.substring(0, end))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean anyMatches(List<Glob> globs, String path) {
            for (Glob glob : globs) {
                if (glob.matches(path)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean endsWith(String path, String extension) {
        return path.toLowerCase(Locale.ROOT).endsWith(extension);
    }
}
