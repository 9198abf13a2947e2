package dev.fieldtable.upstream;

import dev.fieldtable.output.ContentHash;
import dev.fieldtable.output.GeneratedFile;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** What fetched docs are known by: one hash for all paths and contents. */
final class DocsHash {
    private DocsHash() {}

    static String of(Collection<GeneratedFile> files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach(file -> hashes.put(file.path(), file.hash()));
        return of(hashes);
    }

    /**
     * Hashes the hashes of pages.
     *
     * @param hashes the hash of each page, as {@link ContentHash} gives it, by its path
     */
    static String of(SortedMap<String, String> hashes) {
        StringBuilder text = new StringBuilder();
        // No path has a line end in it.
        hashes.forEach(
                (path, hash) -> text.append(hash).append(' ').append(path).append('\n'));
        return ContentHash.of(text.toString());
    }
}
