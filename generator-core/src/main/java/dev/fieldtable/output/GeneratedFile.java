package dev.fieldtable.output;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A file to write.
 *
 * @param path its path below the output folder, as {@link #isSafe} allows it
 * @param content its text, with {@code \n} for line ends; written as UTF-8
 * @param sources the paths of the pages that describe what is in it, sorted; none for what every run writes, and for
 *     what only stays for the users of before
 * @param parts how many properties, values or arms the type has that it is; 0 for what is no documented type
 */
public record GeneratedFile(String path, String content, List<String> sources, int parts)
        implements Comparable<GeneratedFile> {
    private static final String SAFE_PART = "[^./\\\\:*?\"<>|\\p{C} -][^/\\\\:*?\"<>|\\p{C}]*+(?<![. ])";
    private static final Pattern SAFE_PATH = Pattern.compile(SAFE_PART + "(?:/" + SAFE_PART + ")*+");

    /** Copies the list, and refuses a path that could lead out of the output folder. */
    public GeneratedFile {
        if (!isSafe(path)) {
            throw new IllegalArgumentException("not a path below the output folder: " + path);
        }
        sources = List.copyOf(sources);
    }

    /**
     * A file that is no type by itself.
     *
     * @param path its path below the output folder
     * @param content its text
     * @param sources the paths of the pages that describe what is in it, sorted
     */
    public GeneratedFile(String path, String content, List<String> sources) {
        this(path, content, sources, 0);
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
     * @return whether every disk can hold it and no part of it means anything to one: none of the characters
     *     {@code \ : * ? " < > |}, none that cannot be seen, no part that begins with a dot, a hyphen or a blank or
     *     ends with a dot or a blank
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
