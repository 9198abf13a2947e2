package dev.fieldtable.output;

import dev.fieldtable.work.SideBySide;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What of an output folder is ours: the files of the last run, and what they were made from. Whatever it does not name
 * is someone else's.
 */
public final class Manifest {
    /** Its name in the output folder. No generated file can bear it, since it begins with a dot. */
    public static final String FILE_NAME = ".fieldtable-manifest.json";

    private static final Manifest EMPTY = new Manifest(null, 0, new TreeMap<>());

    private final @Nullable Inputs inputs;
    private final int warnings;
    private final SortedMap<String, Entry> files;

    /**
     * A file of ours.
     *
     * @param hash the content that it was written with, as {@link ContentHash} gives it
     * @param sources the paths of the pages that describe what is in it
     * @param parts how many properties, values or arms the type had that it is; 0 for what is none, and if it is not known
     */
    public record Entry(String hash, List<String> sources, int parts) {
        /** Copies the list. */
        public Entry {
            sources = List.copyOf(sources);
        }
    }

    private Manifest(@Nullable Inputs inputs, int warnings, SortedMap<String, Entry> files) {
        this.inputs = inputs;
        this.warnings = warnings;
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * Its name in an output folder that several may share, each of which has a manifest there.
     *
     * @param owner whose files it names, such as the name of an API; empty for one alone
     * @return the name
     */
    public static String fileName(String owner) {
        return OwnerNames.of(FILE_NAME, owner);
    }

    /** {@return the manifest of a folder that holds nothing of ours} */
    public static Manifest empty() {
        return EMPTY;
    }

    /**
     * The manifest of a folder that holds these files.
     *
     * @param wanted the files, and what they were made from
     * @return the manifest
     */
    public static Manifest of(WantedFiles wanted) {
        SortedMap<String, Entry> files = new TreeMap<>();
        SideBySide.each(wanted.files(), Manifest::entry).forEach(entry -> files.put(entry.getKey(), entry.getValue()));
        return new Manifest(wanted.inputs(), wanted.warnings(), files);
    }

    private static Map.Entry<String, Entry> entry(GeneratedFile file) {
        return Map.entry(file.path(), new Entry(file.hash(), file.sources(), file.parts()));
    }

    /**
     * A manifest of which all is known.
     *
     * @param inputs what the files were made from; {@code null} if that is not known
     * @param warnings how many warnings the run met that wrote them
     * @param files the files by their paths
     * @return the manifest
     */
    public static Manifest of(@Nullable Inputs inputs, int warnings, SortedMap<String, Entry> files) {
        return new Manifest(inputs, warnings, new TreeMap<>(files));
    }

    /**
     * What is ours after a run that was stopped while it brought the folder from this manifest's state to another.
     *
     * <p>Each file has been written by the one run or by the other. A file that neither has written was changed by
     * someone else in the meantime, and is not taken for ours unless it was before.
     *
     * @param next the manifest of the run that was stopped
     * @param present the hash of each file that is there, of those that either manifest names
     * @return a manifest that names what is there, and no inputs: the folder is that of no run
     */
    public Manifest stoppedOnTheWayTo(Manifest next, Map<String, String> present) {
        SortedMap<String, Entry> ours = new TreeMap<>(files);
        next.files.forEach((path, entry) -> {
            String found = present.get(path);
            if (found == null || found.equals(entry.hash()) || found.equals(ContentHash.EMPTY)) {
                ours.put(path, entry);
            }
        });
        return new Manifest(null, 0, ours);
    }

    /** {@return the paths of the files, sorted} */
    public Collection<String> paths() {
        return files.keySet();
    }

    /**
     * The paths that this manifest or another one names.
     *
     * @param other the other one
     * @return the paths, sorted
     */
    public Collection<String> pathsWith(Manifest other) {
        Collection<String> paths = new TreeSet<>(files.keySet());
        paths.addAll(other.files.keySet());
        return paths;
    }

    /**
     * Tells whether a file is ours.
     *
     * @param path its path below the output folder
     * @return whether the manifest names it
     */
    public boolean owns(String path) {
        return files.containsKey(path);
    }

    /**
     * The content that a file had when it was written.
     *
     * @param path its path below the output folder
     * @return its hash as {@link ContentHash} gives it, or {@code null} if the file is not ours
     */
    public @Nullable String hash(String path) {
        Entry entry = files.get(path);
        return entry == null ? null : entry.hash();
    }

    /** {@return what the files were made from; {@code null} if that is not known} */
    public @Nullable Inputs inputs() {
        return inputs;
    }

    /** {@return how many warnings the run met that wrote the files} */
    public int warnings() {
        return warnings;
    }

    /** {@return the files by their paths, sorted} */
    public SortedMap<String, Entry> files() {
        return files;
    }

    /**
     * Tells whether the files that are there are those that were written.
     *
     * @param present the hash of each file that is there, of those that the manifest names
     * @return whether all of them are there, none with another content
     */
    public boolean isAsWritten(Map<String, String> present) {
        return files.entrySet().stream().allMatch(file -> file.getValue().hash().equals(present.get(file.getKey())));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Manifest manifest
                && Objects.equals(manifest.inputs, inputs)
                && manifest.warnings == warnings
                && manifest.files.equals(files);
    }

    @Override
    public int hashCode() {
        return Objects.hash(inputs, warnings, files);
    }

    @Override
    public String toString() {
        return "Manifest" + files.keySet();
    }
}
