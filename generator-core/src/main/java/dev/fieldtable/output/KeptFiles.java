package dev.fieldtable.output;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a run has kept of the files that it wrote, for a run with the same tool and options: which text follows from what.
 *
 * @param fingerprints what the types follow from, by the paths of their files
 * @param hashes the hash of each file, by its path, as {@link ContentHash} gives it
 */
public record KeptFiles(Map<String, Fingerprint> fingerprints, Map<String, String> hashes) {
    /** Nothing. */
    public static final KeptFiles NONE = new KeptFiles(Map.of(), Map.of());

    /** Copies the maps. */
    public KeptFiles {
        fingerprints = Map.copyOf(fingerprints);
        hashes = Map.copyOf(hashes);
    }

    /**
     * What a type followed from.
     *
     * @param path the path of its file
     * @return its fingerprint; {@code null} if it is not known
     */
    public @Nullable Fingerprint fingerprint(String path) {
        return fingerprints.get(path);
    }

    /**
     * What the text of a file was known by.
     *
     * @param path its path
     * @return its hash, if it is known
     */
    public Optional<String> hash(String path) {
        return Optional.ofNullable(hashes.get(path));
    }
}
