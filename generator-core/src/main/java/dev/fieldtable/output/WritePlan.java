package dev.fieldtable.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What has to be done to an output folder so that it holds the wanted files. A dry run shows it, a writer does it.
 *
 * @param writes the files that are not there or have another content, sorted by path
 * @param unchanged the paths of the files that are there as wanted
 * @param deletions the paths of our files that are there, but are not wanted any more
 * @param foreign the paths that a generated file should have, but something that is not ours stands there
 * @param edited the paths of our files that someone changed, and that would have to be written or deleted
 * @param manifest what is ours once the plan has been carried out
 */
public record WritePlan(
        List<GeneratedFile> writes,
        List<String> unchanged,
        List<String> deletions,
        List<String> foreign,
        List<String> edited,
        Manifest manifest) {
    /** Copies the lists. */
    public WritePlan {
        writes = List.copyOf(writes);
        unchanged = List.copyOf(unchanged);
        deletions = List.copyOf(deletions);
        foreign = List.copyOf(foreign);
        edited = List.copyOf(edited);
    }

    /** What becomes of our files that someone changed. */
    public enum EditedFiles {
        /** They are named in {@link WritePlan#edited()}, and stay as they are. */
        KEPT,
        /** They are written or deleted like all others. */
        GIVEN_UP,
        /** As above, and files that are not ours are overwritten where one of the wanted ones should go. */
        GIVEN_UP_WITH_FOREIGN
    }

    /** {@return a plan that does nothing, to a folder that holds nothing of ours} */
    public static WritePlan nothing() {
        return new WritePlan(List.of(), List.of(), List.of(), List.of(), List.of(), Manifest.empty());
    }

    /**
     * Compares what is wanted with what is there.
     *
     * <p>A file that is not ours but has the very content that is wanted becomes ours. An empty file counts as one that
     * is not there: whoever emptied it loses nothing, and a machine that goes down leaves such files.
     *
     * @param wanted what the folder should hold
     * @param owned what of the folder is ours
     * @param present the hash of each file that is there; asked only for paths that are wanted or ours. What is no
     *     regular file has the hash {@code ""}
     * @param editedFiles what becomes of our files that someone changed
     * @return the plan
     */
    public static WritePlan of(
            WantedFiles wanted, Manifest owned, Map<String, String> present, EditedFiles editedFiles) {
        Manifest next = Manifest.of(wanted);
        List<GeneratedFile> writes = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        List<String> deletions = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        List<String> edited = new ArrayList<>();
        boolean keepEdited = editedFiles == EditedFiles.KEPT;
        boolean takeForeign = editedFiles == EditedFiles.GIVEN_UP_WITH_FOREIGN;
        for (GeneratedFile file : wanted.files()) {
            String path = file.path();
            String found = present.get(path);
            if (found == null) {
                writes.add(file);
            } else if (found.equals(next.hash(path))) {
                unchanged.add(path);
            } else if (found.isEmpty() || !(owned.owns(path) || takeForeign)) {
                foreign.add(path);
            } else if (keepEdited && isEdited(found, owned, path)) {
                edited.add(path);
            } else {
                writes.add(file);
            }
        }
        for (String path : owned.paths()) {
            String found = present.get(path);
            if (!next.owns(path) && found != null && !found.isEmpty()) {
                (keepEdited && isEdited(found, owned, path) ? edited : deletions).add(path);
            }
        }
        return new WritePlan(writes, unchanged, deletions, foreign, edited, next);
    }

    private static boolean isEdited(String found, Manifest owned, String path) {
        return !found.equals(owned.hash(path)) && !found.equals(ContentHash.EMPTY);
    }

    /** {@return whether all the files are already as wanted} */
    public boolean nothingToDo() {
        return writes.isEmpty() && deletions.isEmpty() && foreign.isEmpty() && edited.isEmpty();
    }
}
