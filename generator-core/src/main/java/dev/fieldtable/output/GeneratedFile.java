package dev.fieldtable.output;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A file to write.
 *
 * @param path its path below the output folder, as {@link #isSafe} allows it
 * @param content its text, with {@code \n} for line ends; written as UTF-8
 * @param sources the paths of the pages that describe what is in it, sorted; none for what every run writes
 */
public record GeneratedFile(String path, String content, List<String> sources) implements Comparable<GeneratedFile> {
    private static final Pattern SAFE_PATH =
            Pattern.compile("[\\p{L}\\p{N}_$][\\p{L}\\p{N}_$.-]*+" + "(?:/[\\p{L}\\p{N}_$][\\p{L}\\p{N}_$.-]*+)*+");

    /** Copies the list, and refuses a path that could lead out of the output folder. */
    public GeneratedFile {
        if (!isSafe(path)) {
            throw new IllegalArgumentException("not a path below the output folder: " + path);
        }
        sources = List.copyOf(sources);
    }

    /**
     * A file that no page describes.
     *
     * @param path its path below the output folder
     * @param content its text
     */
    public GeneratedFile(String path, String content) {
        this(path, content, List.of());
    }

    /**
     * Tells whether a path stays below the output folder.
     *
     * @param path a path with {@code /} between its parts
     * @return whether it has only letters, digits, {@code _}, {@code -}, {@code $} and {@code .} within a part, and no
     *     part begins with {@code .} or {@code -}
     */
    public static boolean isSafe(String path) {
        return SAFE_PATH.matcher(path).matches();
    }

    /** Orders by path. */
    @Override
    public int compareTo(GeneratedFile other) {
        return path.compareTo(other.path);
    }
}
