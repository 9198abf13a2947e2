package dev.fieldtable.output;

import dev.fieldtable.text.PackedText;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file to write. */
public final class GeneratedFile implements Comparable<GeneratedFile> {
    private static final String SAFE_PART = "[^./\\\\:*?\"<>|\\p{C} -][^/\\\\:*?\"<>|\\p{C}]*+(?<![. ])";
    private static final Pattern SAFE_PATH = Pattern.compile(SAFE_PART + "(?:/" + SAFE_PART + ")*+");

    private final String path;
    private final Supplier<String> content;
    private final List<String> sources;
    private final int parts;
    /** Reckoned when it is first asked for; whoever does so at the same time finds the same. */
    private @Nullable String hash;
    /** What the documented type follows from that it is; null for what is none, and if nobody has said so. */
    private final @Nullable Fingerprint fingerprint;
    /** Whether its text is there, and need not be made when it is asked for. */
    private final boolean made;

    /**
     * A file of a documented type.
     *
     * @param path its path below the output folder, as {@link #isSafe} allows it
     * @param content its text, with {@code \n} for line ends; written as UTF-8
     * @param sources the paths of the pages that describe what is in it, sorted; none for what every run writes, and for
     *     what only stays for the users of before
     * @param parts how many properties, values or arms the type has that it is; 0 for what is no documented type
     * @throws IllegalArgumentException if the path could lead out of the output folder
     */
    public GeneratedFile(String path, String content, List<String> sources, int parts) {
        this(safe(path), () -> content, true, null, List.copyOf(sources), parts, null);
    }

    private GeneratedFile(
            String path,
            Supplier<String> content,
            boolean made,
            @Nullable String hash,
            List<String> sources,
            int parts,
            @Nullable Fingerprint fingerprint) {
        this.path = path;
        this.content = content;
        this.made = made;
        this.hash = hash;
        this.sources = sources;
        this.parts = parts;
        this.fingerprint = fingerprint;
    }

    private static String safe(String path) {
        if (!isSafe(path)) {
            throw new IllegalArgumentException("not a path below the output folder: " + path);
        }
        return path;
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
     * A file of which it is known what it holds.
     *
     * @param path its path below the output folder, as {@link #isSafe} allows it
     * @param hash what its text is known by, as {@link ContentHash} gives it
     * @param content makes its text, whenever somebody asks for it
     * @param sources the paths of the pages that describe what is in it, sorted
     * @param parts how many properties, values or arms the type has that it is; 0 for what is no documented type
     * @return the file
     * @throws IllegalArgumentException if the path could lead out of the output folder
     */
    public static GeneratedFile known(
            String path, String hash, Supplier<String> content, List<String> sources, int parts) {
        return new GeneratedFile(safe(path), content, false, hash, List.copyOf(sources), parts, null);
    }

    /**
     * Says what it follows from.
     *
     * @param basis what the documented type follows from that it is
     * @return the same file
     */
    public GeneratedFile following(Fingerprint basis) {
        return new GeneratedFile(path, content, made, hash, sources, parts, basis);
    }

    /**
     * Takes less room, for whoever holds many files and writes one after the other.
     *
     * @return the same file, whose text is unpacked when it is read
     */
    public GeneratedFile packed() {
        return new GeneratedFile(path, PackedText.of(content())::text, true, hash, sources, parts, fingerprint);
    }

    /** {@return its path below the output folder} */
    public String path() {
        return path;
    }

    /** {@return its text, with {@code \n} for line ends} */
    public String content() {
        return content.get();
    }

    /** {@return what its text is known by, as {@link ContentHash} gives it} */
    public String hash() {
        String known = hash;
        if (known == null) {
            known = ContentHash.of(content());
            hash = known;
        }
        return known;
    }

    /** {@return whether its text is there, and need not be made when it is asked for} */
    public boolean isMade() {
        return made;
    }

    /** {@return what the documented type follows from that it is; {@code null} for what is none, and if it is not known} */
    public @Nullable Fingerprint fingerprint() {
        return fingerprint;
    }

    /** {@return the paths of the pages that describe what is in it, sorted; maybe none} */
    public List<String> sources() {
        return sources;
    }

    /** {@return how many properties, values or arms the type has that it is; 0 for what is no documented type} */
    public int parts() {
        return parts;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GeneratedFile file
                && file.path.equals(path)
                && file.content().equals(content())
                && file.sources.equals(sources)
                && file.parts == parts;
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
