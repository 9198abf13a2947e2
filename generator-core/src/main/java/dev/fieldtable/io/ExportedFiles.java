package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.output.Manifest;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may have been exported as several files: a folder, wherever it is kept. Nothing of it ever throws. */
public sealed interface ExportedFiles permits ExportedFolder, ExportedTree {
    /**
     * Finds a folder on the disk.
     *
     * @param name what the user wrote
     * @param folder the folder that it is written in
     * @return the folder, which may be a file too; nothing if the name is none of what is on the disk
     */
    static Optional<ExportedFiles> onDisk(String name, Path folder) {
        return StateReader.onDisk(name, folder).map(found -> new ExportedFolder(name, found));
    }

    /**
     * Finds a folder in an archive or in a commit, and holds it in memory.
     *
     * @param name what the user wrote
     * @param folder the folder that it is written in
     * @return the folder; nothing if the name is neither that of an archive nor of a commit's path
     */
    static Optional<ExportedFiles> inTree(String name, Path folder) {
        return ExportedTree.find(name, folder).map(found -> found);
    }

    /** {@return whose files are there, sorted; of what cannot be read, nobody's} */
    List<String> owners();

    /**
     * Reads which files somebody has there.
     *
     * @param owner who
     * @return the manifest; an empty one, and an error beside it, if it cannot be read
     */
    Outcome<Manifest> owned(String owner);

    /**
     * Reads files.
     *
     * @param paths the files, by their paths below the folder, with {@code /}; none of which leads out of it
     * @return the files, by their paths below the name; an error for each that cannot be read
     */
    Outcome<StateReader.State> files(Collection<String> paths);

    /** {@return whether there are files of JSON, however deep; none are known of what cannot be read} */
    boolean hasJson();

    /** {@return whether a path is that of a file of JSON that is not hidden} */
    static boolean isJson(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.endsWith(".json") && !name.startsWith(".");
    }
}
