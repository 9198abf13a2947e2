package dev.fieldtable.io;

import dev.fieldtable.output.ContentHash;
import dev.fieldtable.output.Fingerprint;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.Kept;
import dev.fieldtable.output.KeptFiles;
import dev.fieldtable.output.KeptPages;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.QuickHash;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.work.SideBySide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
     * @param fingerprints what the types follow from, by the paths of their files
     */
    record Done(
            SeenPages pages,
            Manifest manifest,
            Map<String, String> stamps,
            SortedMap<String, Fingerprint> fingerprints) {
        String stamp(String path) {
            return stamps.getOrDefault(path, UNSETTLED);
        }
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
            LockNotes notes = LockNotes.all(folder.root());
            List<String> owners = FileSetWriter.owners(folder.root());
            notes.looks().keySet().retainAll(owners);
            String look = section(folder, owner, done, Objects.requireNonNull(inputs));
            notes.looks().put(owner, look);
            notes.kept().keySet().retainAll(owners);
            KeptSection kept = new KeptSection(
                    LookSection.mark(look),
                    inputs.tool(),
                    done.fingerprints(),
                    done.pages().kept());
            notes.kept().put(owner, kept.bytes());
            lock.note(notes.bytes());
        } catch (IOException e) {
            // A disk that cannot be asked is as good as before.
        }
    }

    private static String section(OutputFolder folder, String owner, Done done, Inputs inputs) throws IOException {
        List<FoundPages.Found> found = done.pages().found().files();
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            pages.add(done.pages().stamps().get(i) + " " + done.pages().hashes().get(i) + " " + name(found.get(i)));
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

    private static String name(FoundPages.Found page) {
        return name(page.path(), page.linkPath());
    }

    /** By what a page is known among others. */
    static String name(String path, String linkPath) {
        return path + "\t" + linkPath;
    }

    /** Whether lines with the path can be told apart. */
    private static boolean isPlain(String path) {
        return path.chars().noneMatch(c -> c < ' ');
    }

    /**
     * Looks whether all is as it was.
     *
     * @param folder the output folder
     * @param owner whose files are looked at
     * @param inputs what they would follow from; what is said of the pages is not looked at
     * @param pages the pages
     * @return that the folder is up to date, if pages and files have the content that a run has left
     */
    static Optional<UpToDate> compare(OutputFolder folder, String owner, Inputs inputs, FoundPages pages) {
        if (!pages.diagnostics().isEmpty() || Files.exists(folder.nextManifest(), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        // The manifest is one of the files.
        return last(folder, owner)
                .filter(last -> last.inputs().isSameButForDocs(inputs)
                        && areAsSeen(last.pages(), pages)
                        && all(last.files().size(), i -> isAsSeen(last.files().get(i), folder)))
                .map(last -> new UpToDate(last.inputs(), last.files().size() - 1, last.warnings()));
    }

    private static boolean areAsSeen(List<String> lines, FoundPages pages) {
        List<FoundPages.Found> found = pages.files();
        if (lines.size() != found.size()) {
            return false;
        }
        List<String> stamps = pages.stamps();
        return all(found.size(), i -> isAsSeen(lines.get(i), found.get(i), stamps.get(i)));
    }

    /**
     * Tells what a run has kept of the files that it left, and of what their pages say.
     *
     * @param folder the output folder
     * @param owner whose files are looked at
     * @param inputs what they would follow from; what is said of the pages is not looked at
     * @return what the same tool has kept; of files only if they followed from the same but for the pages
     */
    static Kept kept(OutputFolder folder, String owner, Inputs inputs) {
        LockNotes notes = LockNotes.all(folder.root());
        String look = notes.looks().get(owner);
        byte[] bytes = notes.kept().get(owner);
        Optional<LookSection> last = Optional.ofNullable(look).flatMap(LookSection::of);
        if (look == null || bytes == null || last.isEmpty()) {
            return Kept.NONE;
        }
        return KeptSection.of(bytes, LookSection.mark(look), inputs.tool())
                .map(section -> new Kept(
                        last.get().inputs().isSameButForDocs(inputs) ? files(last.get(), section) : KeptFiles.NONE,
                        section.pages(),
                        stamps(last.get(), section.pages())))
                .orElse(Kept.NONE);
    }

    private static KeptFiles files(LookSection last, KeptSection kept) {
        Map<String, String> hashes = new HashMap<>();
        words(last.files()).forEach(words -> hashes.put(words[2], words[1]));
        return new KeptFiles(kept.fingerprints(), hashes);
    }

    /** Where the content that is known is another one than that of which something is kept, the disk is no witness. */
    private static Map<String, String> stamps(LookSection last, KeptPages kept) {
        Map<String, String> stamps = new HashMap<>();
        words(last.pages()).forEach(words -> {
            String path = words[2].substring(0, Math.max(0, words[2].indexOf('\t')));
            KeptPages.Page page = kept.pages().get(path);
            if (page != null && words[2].equals(name(path, page.linkPath())) && words[1].equals(page.hash())) {
                stamps.put(path, words[0]);
            }
        });
        return stamps;
    }

    /**
     * Tells what a run has noted of its files.
     *
     * @param folder the output folder
     * @param owner whose files they are
     * @return what was noted of each, by its path
     */
    static Map<String, Noted> noted(OutputFolder folder, String owner) {
        return noted(last(folder, owner).map(LookSection::files).orElse(List.of()));
    }

    private static Map<String, Noted> noted(List<String> lines) {
        Map<String, Noted> noted = new HashMap<>();
        words(lines).forEach(words -> noted.put(words[2], new Noted(words[0], words[1])));
        return noted;
    }

    /**
     * What was noted of a page or a file.
     *
     * @param stamp what the disk told of it
     * @param hash what its content was known by
     */
    record Noted(String stamp, String hash) {
        /** Whether the disk tells the same. */
        boolean isStill(FileStamp now) {
            return isStamp(stamp, now);
        }
    }

    private static Optional<LookSection> last(OutputFolder folder, String owner) {
        return Optional.ofNullable(LockNotes.looks(folder.root()).get(owner)).flatMap(LookSection::of);
    }

    private static Stream<String[]> words(List<String> lines) {
        return lines.stream().map(line -> line.split(" ", 3)).filter(words -> words.length == 3);
    }

    private static boolean all(int count, IntPredicate test) {
        List<Integer> numbers = IntStream.range(0, count).boxed().toList();
        return SideBySide.each(numbers, test::test).stream().allMatch(each -> each);
    }

    private static boolean isAsSeen(String line, FoundPages.Found page, String stamp) {
        String[] words = line.split(" ", 3);
        return words.length == 3
                && words[2].equals(name(page))
                && ((!stamp.equals(UNSETTLED) && stamp.equals(words[0]))
                        || SourceReader.read(page)
                                .filter(text -> isHash(words[1], text))
                                .isPresent());
    }

    private static boolean isHash(String hash, SourceText page) {
        return hash.equals(QuickHash.of(page.content()));
    }

    private static boolean isAsSeen(String line, OutputFolder folder) {
        String[] words = line.split(" ", 3);
        if (words.length < 3) {
            return false;
        }
        FileStamp stamp = stamp(folder, words[2]);
        try {
            return stamp != null
                    && stamp.regular()
                    && (isStamp(words[0], stamp) || words[1].equals(hash(folder.resolve(words[2]))));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isStamp(String word, @Nullable FileStamp stamp) {
        return stamp != null && word.equals(stamp.word());
    }

    private static String hash(Path file) throws IOException {
        return ContentHash.of(Files.readAllBytes(file));
    }

    /** Of a file whose folders are folders: a link on the way leads elsewhere, whatever there is. */
    private static @Nullable FileStamp stamp(OutputFolder folder, String path) {
        try {
            return folder.isWithin(path) ? stamp(folder.resolve(path), LinkOption.NOFOLLOW_LINKS) : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
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
