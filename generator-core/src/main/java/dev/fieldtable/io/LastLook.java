package dev.fieldtable.io;

import dev.fieldtable.output.ContentHash;
import dev.fieldtable.output.Fingerprint;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.work.SideBySide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the disk told of all pages and all files when a run had written them, beside the hash of each. As long as the disk tells
 * the same of one, it need not be opened to know its hash.
 *
 * <p>The disk is asked of each before it is opened, or as it comes to its place: what takes the place of a page while a run goes,
 * as old as that may be, has not been asked for.
 *
 * <p>It is kept in the file that runs are locked by, which belongs to one machine and is in no repository, a section for each
 * who has files in the folder. Only a run that writes something puts it down, so that one that finds nothing to do touches
 * nothing. It is a shortcut to the hashes, and to what each type followed from, and no more: a page or a file that has another stamp, or that was written to so
 * shortly before that the next time might leave it the same stamp, is hashed again. Of a section that is cut off or has been
 * meddled with nothing is believed, and nobody is told, since the manifest says all that it says.
 */
final class LastLook {
    /** The stamp of what has to be hashed again. */
    static final String UNSETTLED = "?";

    private LastLook() {}

    /**
     * What a run has done.
     *
     * @param pages what the files were made from
     * @param manifest the files, of which the folder holds all as they are named
     * @param stamps what the disk told of each file before its content was looked at, or as it came to its place; the manifest
     *     is one
     * @param kept what is kept of them for the next run, as {@link #kept} gives it
     */
    record Done(SeenPages pages, Manifest manifest, Map<String, String> stamps, Supplier<byte[]> kept) {
        String stamp(String path) {
            return stamps.getOrDefault(path, UNSETTLED);
        }
    }

    /**
     * Begins to put down what the next run may know of types and pages, while the caller looks at the disk.
     *
     * @param pages the pages, and what is to be kept of them
     * @param wanted the files
     * @return gives a {@link KeptSection}
     */
    static Supplier<byte[]> kept(SeenPages pages, WantedFiles wanted) {
        return SideBySide.ahead(() -> {
            Map<String, Fingerprint> fingerprints = new HashMap<>();
            for (GeneratedFile file : wanted.files()) {
                Fingerprint fingerprint = file.fingerprint();
                if (fingerprint != null) {
                    fingerprints.put(file.path(), fingerprint);
                }
            }
            return new KeptSection(wanted.inputs().tool(), fingerprints, pages.kept()).bytes();
        });
    }

    /**
     * Puts down what a run has left, for the next one. What cannot be kept is missed by nobody.
     *
     * @param folder the output folder
     * @param owner whose files they are
     * @param done what was done
     * @param lock the lock that the run holds
     */
    static void keep(OutputFolder folder, String owner, Done done, OutputLock lock) {
        Inputs inputs = done.manifest().inputs();
        FoundPages found = done.pages().found();
        boolean whole = inputs != null
                && found.diagnostics().isEmpty()
                && found.files().size() == done.pages().hashes().size()
                && found.files().size() == done.pages().stamps().size()
                && found.files().stream().allMatch(page -> isPlain(page.path()) && isPlain(page.linkPath()))
                && done.manifest().paths().stream().allMatch(LastLook::isPlain);
        if (!whole) {
            return;
        }
        try {
            List<String> owners = FileSetWriter.owners(folder.root());
            LockNotes notes = owners.equals(List.of(owner)) ? LockNotes.none() : LockNotes.all(folder.root());
            notes.looks().keySet().retainAll(owners);
            String look = section(folder, owner, done, Objects.requireNonNull(inputs));
            notes.looks().put(owner, look);
            notes.kept().keySet().retainAll(owners);
            notes.kept()
                    .put(
                            owner,
                            new LockNotes.Part(
                                    LookSection.mark(look), done.kept().get()));
            lock.note(notes.bytes());
        } catch (IOException e) {
            // A disk that cannot be asked is as good as before.
        }
    }

    private static String section(OutputFolder folder, String owner, Done done, Inputs inputs) throws IOException {
        List<FoundPages.Found> found = done.pages().found().files();
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String name = name(found.get(i).path(), found.get(i).linkPath());
            pages.add(done.pages().stamps().get(i) + " " + done.pages().hashes().get(i) + " " + name);
        }
        List<String> files = new ArrayList<>();
        files.add(line(done, folder.manifestName(), hash(folder.manifest())));
        done.manifest().files().forEach((path, file) -> files.add(line(done, path, file.hash())));
        return new LookSection(inputs, done.manifest().warnings(), pages, files).text(owner);
    }

    private static String line(Done done, String path, String hash) {
        return done.stamp(path) + " " + hash + " " + path;
    }

    /**
     * The word of a stamp, which is that of none if more may be written without another one.
     *
     * @param stamp what the disk tells
     * @param moment a moment when the content was not looked at, or as it is
     */
    static String settled(@Nullable FileStamp stamp, Instant moment) {
        return stamp != null && stamp.isSettledAt(moment) ? stamp.word() : UNSETTLED;
    }

    /** By what a page is known among others. */
    static String name(String path, String linkPath) {
        return path + "\t" + linkPath;
    }

    /** Whether lines with the path can be told apart. */
    private static boolean isPlain(String path) {
        return path.chars().noneMatch(c -> c < ' ');
    }

    static String hash(Path file) throws IOException {
        return ContentHash.of(Files.readAllBytes(file));
    }

    /** What the disk tells of a file; null if it tells nothing. */
    static @Nullable FileStamp stamp(Path file, LinkOption... links) {
        try {
            return FileStamp.of(file, links);
        } catch (IOException e) {
            return null;
        }
    }
}
