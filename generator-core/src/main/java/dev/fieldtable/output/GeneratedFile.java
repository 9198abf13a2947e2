package dev.fieldtable.output;

import java.util.regex.Pattern;

/**
 * A file to write.
 *
 * @param path its path below the output folder, with {@code /} between its parts; only letters, digits, {@code _},
 *     {@code -}, {@code $} and {@code .} within a part, so that it can never lead out of that folder
 * @param content its text, with {@code \n} for line ends; written as UTF-8
 */
public record GeneratedFile(String path, String content) implements Comparable<GeneratedFile> {
    private static final Pattern SAFE_PATH =
            Pattern.compile("[\\p{L}\\p{N}_$][\\p{L}\\p{N}_$.-]*+" + "(?:/[\\p{L}\\p{N}_$][\\p{L}\\p{N}_$.-]*+)*+");

    /** Refuses a path that could lead out of the output folder. */
    public GeneratedFile {
        if (!SAFE_PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("not a path below the output folder: " + path);
        }
    }

    /** Orders by path. */
    @Override
    public int compareTo(GeneratedFile other) {
        return path.compareTo(other.path);
    }
}
