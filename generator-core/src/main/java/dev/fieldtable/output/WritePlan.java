package dev.fieldtable.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What has to be done to an output folder so that it holds the wanted files. A dry run shows it, a writer does it.
 *
 * @param writes the files that are not there or have another content, sorted by path
 * @param unchanged the paths of the files that are there as wanted
 * @param deletions the paths of our files that are not wanted any more
 * @param foreign the paths that a generated file should have, but something that is not ours stands there
 * @param manifest what is ours once the plan has been carried out
 */
public record WritePlan(
        List<GeneratedFile> writes,
        List<String> unchanged,
        List<String> deletions,
        List<String> foreign,
        Manifest manifest) {
    /** Copies the lists. */
    public WritePlan {
        writes = List.copyOf(writes);
        unchanged = List.copyOf(unchanged);
        deletions = List.copyOf(deletions);
        foreign = List.copyOf(foreign);
    }

    /**
     * Compares what is wanted with what is there.
     *
     * <p>A file that is not ours but has the very content that is wanted becomes ours: so a run that was interrupted
     * before its manifest was written is completed by the next one.
     *
     * @param wanted the files that the folder should hold, in any order
     * @param owned what of the folder is ours
     * @param present the hash of each file that is there; asked only for paths that are wanted or ours. What is no
     *     regular file has the hash {@code ""}
     * @return the plan
     */
    public static WritePlan of(List<GeneratedFile> wanted, Manifest owned, Map<String, String> present) {
        Manifest next = Manifest.of(wanted);
        List<GeneratedFile> writes = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        for (GeneratedFile file : sorted(wanted)) {
            String found = present.get(file.path());
            if (found == null) {
                writes.add(file);
            } else if (found.equals(next.hash(file.path()))) {
                unchanged.add(file.path());
            } else if (owned.owns(file.path()) && !found.isEmpty()) {
                writes.add(file);
            } else {
                foreign.add(file.path());
            }
        }
        List<String> deletions = new ArrayList<>();
        for (String path : owned.paths()) {
            String found = present.get(path);
            if (!next.owns(path) && found != null && !found.isEmpty()) {
                deletions.add(path);
            }
        }
        return new WritePlan(writes, unchanged, deletions, foreign, next);
    }

    private static List<GeneratedFile> sorted(List<GeneratedFile> files) {
        List<GeneratedFile> sorted = new ArrayList<>(files);
        Collections.sort(sorted);
        return sorted;
    }

    /** {@return whether the folder is already as wanted} */
    public boolean nothingToDo() {
        return writes.isEmpty() && deletions.isEmpty() && foreign.isEmpty();
    }
}
