package dev.fieldtable.io;

import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.WritePlan;
import dev.fieldtable.state.ManifestFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Brings an output folder from one state to another, so that it may be stopped anywhere.
 *
 * <ol>
 *   <li>The next manifest is written beside the last one. As long as it is there, a file of ours may be that of the one
 *       or of the other.
 *   <li>All files are written beside their places.
 *   <li>What is not wanted any more is deleted, and the files are moved into their places, one by one.
 *   <li>The next manifest is moved into the place of the last one.
 * </ol>
 *
 * <p>A run that finds a next manifest knows that another one was stopped, and what may be found where.
 */
final class FolderUpdate {
    private final OutputFolder folder;
    private final Disk disk;
    private final Deque<Path> written = new ArrayDeque<>();
    private final Deque<Path> madeFolders = new ArrayDeque<>();
    private final Set<Path> knownFolders = new HashSet<>();

    private FolderUpdate(OutputFolder folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    static FolderUpdate of(OutputFolder folder, Disk disk) {
        return new FolderUpdate(folder, disk);
    }

    /** Makes the folder if need be, and waits until no other run writes to it. */
    OutputLock lock() throws IOException {
        try {
            makeFolders(folder.root());
            return OutputLock.acquire(folder.root());
        } catch (IOException e) {
            takeBack();
            throw e;
        }
    }

    /**
     * Does what a plan says.
     *
     * @param owned what is ours before
     * @param plan what to do; without foreign or edited files
     * @param each is called after each file
     * @return for each file that was moved into its place, what the disk told of it there; the manifest is one
     * @throws UnfinishedWriteException if the disk failed when the first file had changed already
     * @throws IOException if the disk failed before; then everything is as it was
     */
    Map<String, String> carryOut(OwnedFiles owned, WritePlan plan, Runnable each) throws IOException {
        try {
            if (owned.interrupted()) {
                cleanUp(owned.manifest());
            }
            stage(plan, each);
        } catch (IOException e) {
            takeBack();
            throw e;
        }
        try {
            return finish(owned.manifest(), plan);
        } catch (IOException e) {
            throw new UnfinishedWriteException(e);
        }
    }

    /** Puts down what a stopped run has left as a state of its own, for this run may be stopped too. */
    private void cleanUp(Manifest found) throws IOException {
        Path manifest = folder.manifest();
        Path aside = OutputFolder.aside(folder.nextManifest());
        disk.write(aside, bytes(found));
        disk.move(aside, manifest);
        for (Path leftover : folder.asides(found.paths())) {
            disk.delete(leftover);
        }
        disk.delete(folder.nextManifest());
    }

    private void stage(WritePlan plan, Runnable each) throws IOException {
        write(folder.nextManifest(), bytes(plan.manifest()));
        for (GeneratedFile file : plan.writes()) {
            Path place = folder.resolve(file.path());
            makeFolders(Objects.requireNonNull(place.getParent()));
            write(OutputFolder.aside(place), OutputFolder.bytes(file));
            each.run();
        }
    }

    private Map<String, String> finish(Manifest owned, WritePlan plan) throws IOException {
        Map<String, String> stamps = new HashMap<>();
        // First what goes, then what comes: on a disk that minds no case, Foo.java may be replaced by foo.java.
        for (String path : plan.deletions()) {
            disk.delete(folder.resolve(path));
        }
        for (GeneratedFile file : plan.writes()) {
            Path place = folder.resolve(file.path());
            stamps.put(file.path(), move(OutputFolder.aside(place), place));
        }
        removeEmptyFolders(owned, plan.manifest());
        stamps.put(folder.manifestName(), move(folder.nextManifest(), folder.manifest()));
        return stamps;
    }

    /** Moves a file that was written a tick before into its place, and asks what the disk tells of it. */
    private String move(Path file, Path place) throws IOException {
        Instant moment = Moment.now();
        disk.move(file, place);
        return LastLook.settled(LastLook.stamp(place, LinkOption.NOFOLLOW_LINKS), moment);
    }

    /** Looks at all that went, not only at what this run deleted: the one before may have been stopped here. */
    private void removeEmptyFolders(Manifest owned, Manifest next) throws IOException {
        Collection<String> left = new HashSet<>();
        for (String path : owned.paths()) {
            if (!next.owns(path)) {
                left.add(OutputFolder.parent(path));
            }
        }
        for (String path : left) {
            for (String each = path; !each.isEmpty(); each = OutputFolder.parent(each)) {
                Path full = folder.resolve(each);
                if (Files.isDirectory(full, LinkOption.NOFOLLOW_LINKS)) {
                    if (!OutputFolder.list(full).isEmpty()) {
                        break;
                    }
                    disk.delete(full);
                }
            }
        }
    }

    private static byte[] bytes(Manifest manifest) {
        return ManifestFile.write(manifest).getBytes(StandardCharsets.UTF_8);
    }

    private void write(Path file, byte[] content) throws IOException {
        written.push(file);
        disk.write(file, content);
    }

    private void makeFolders(Path path) throws IOException {
        if (knownFolders.add(path) && !Files.isDirectory(path)) {
            Path above = path.getParent();
            if (above != null) {
                makeFolders(above);
            }
            disk.createFolder(path);
            madeFolders.push(path);
        }
    }

    /** The next manifest goes last: it tells of the others, should this fail as well. */
    private void takeBack() {
        written.forEach(this::remove);
        if (madeFolders.contains(folder.root())) {
            remove(OutputLock.file(folder.root()));
        }
        madeFolders.forEach(this::remove);
    }

    /** The failure that led here is the one to tell of; a folder that is not empty stays. */
    private void remove(Path path) {
        try {
            disk.delete(path);
        } catch (IOException ignored) {
            // The next run will try again.
        }
    }
}
