package dev.fieldtable.io;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier run has left in an output folder: its manifest, and what it has noted, see {@link LastLook}. Each is read when it is
 * first asked for, and not again.
 *
 * <p>It may have been meddled with: whoever is to believe nothing does not ask for what was noted. That yet another run writes in the
 * meantime does no harm: what a file of a given stamp holds stays true, and who writes looks whether the manifest is the same.
 */
public final class EarlierRun {
    private final Path output;
    private final String owner;

    private boolean looked;
    private @Nullable Look look;
    private @Nullable Map<String, Noted> noted;
    private Supplier<Optional<OwnedFiles>> owned = Optional::empty;

    private EarlierRun(Path output, String owner) {
        this.output = output;
        this.owner = owner;
    }

    /**
     * Opens nothing yet.
     *
     * @param output the output folder; need not exist
     * @param owner whose files are looked at; empty for one alone
     * @return what there is
     */
    public static EarlierRun in(Path output, String owner) {
        return new EarlierRun(output, owner);
    }

    boolean isOf(Path folder) {
        return output.equals(folder);
    }

    /**
     * What a run has noted of a folder.
     *
     * @param section the lines
     * @param mark by what they are known
     */
    private record Look(LookSection section, String mark) {}

    /**
     * What was noted of a page or a file.
     *
     * @param stamp what the disk told of it
     * @param hash what its content was known by
     */
    record Noted(String stamp, String hash) {
        /** Whether the disk tells the same. */
        boolean isStill(FileStamp now) {
            return stamp.equals(now.word());
        }
    }

    /**
     * Tells whether a run would change nothing, and opens no page or file of which the disk tells that nothing was written to it
     * since a run has kept what it saw.
     *
     * @param inputs what the files would be made from; what it says of the pages is not looked at
     * @param pages the pages, as they were found
     * @return that it would not, if that can be told so
     */
    public Optional<UpToDate> asLastSeen(Inputs inputs, FoundPages pages) {
        try {
            OutputFolder folder = OutputFolder.of(output, owner);
            if (!pages.diagnostics().isEmpty() || Files.exists(folder.nextManifest(), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            // The manifest is one of the files.
            return look().map(Look::section)
                    .filter(last -> last.inputs().isSameButForDocs(inputs)
                            && areAsSeen(last.pages(), pages)
                            && all(
                                    last.files().size(),
                                    i -> isAsSeen(last.files().get(i), folder)))
                    .map(last -> new UpToDate(last.inputs(), last.files().size() - 1, last.warnings()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Tells what was kept of the files, and of what their pages say.
     *
     * @param inputs what the files would be made from; what it says of the pages is not looked at
     * @return what the same tool has kept; of files only if they were made from the same but for the pages; nothing if nothing was
     *     kept
     */
    public Kept kept(Inputs inputs) {
        Optional<Look> last = look();
        Map<String, Noted> files = noted();
        // It has a line for each page and each file, and all is taken from it that the rest of a run asks for.
        look = null;
        looked = false;
        return last.flatMap(known -> kept(known, files, inputs)).orElse(Kept.NONE);
    }

    private Optional<Kept> kept(Look last, Map<String, Noted> files, Inputs inputs) {
        return root().flatMap(root -> LockNotes.kept(root, owner))
                .filter(kept -> kept.look().equals(last.mark()))
                .flatMap(kept -> KeptSection.of(kept.section(), inputs.tool()))
                .map(section -> new Kept(
                        last.section().inputs().isSameButForDocs(inputs)
                                ? new KeptFiles(section.fingerprints(), hashes(files))
                                : KeptFiles.NONE,
                        section.pages(),
                        stamps(last.section(), section.pages())));
    }

    /**
     * Begins to read the manifest, while the caller does something else.
     *
     * @return gives the owner's manifest; an empty one if there is none, or none that can be read: whoever writes will meet that
     *     again, and tell of it
     */
    public Supplier<Manifest> manifest() {
        owned = SideBySide.ahead(this::readOwned);
        return () -> owned.get().map(OwnedFiles::manifest).orElseGet(Manifest::empty);
    }

    private Optional<OwnedFiles> readOwned() {
        try {
            return Optional.of(OutputFolder.of(output, owner).readOwned());
        } catch (IOException | UnreadableManifestException e) {
            return Optional.empty();
        }
    }

    /** What is ours, if somebody has asked for the manifest, and it can be read. */
    Optional<OwnedFiles> owned() {
        return owned.get();
    }

    /** What was noted of the files, by their paths. */
    Map<String, Noted> noted() {
        Map<String, Noted> known = noted;
        if (known == null) {
            known = look().map(last -> noted(last.section().files())).orElseGet(Map::of);
            noted = known;
        }
        return known;
    }

    private Optional<Look> look() {
        if (!looked) {
            look = root().map(root -> LockNotes.looks(root).get(owner))
                    .flatMap(text -> LookSection.of(text).map(section -> new Look(section, LookSection.mark(text))))
                    .orElse(null);
            looked = true;
        }
        return Optional.ofNullable(look);
    }

    private Optional<Path> root() {
        try {
            return Optional.of(OutputFolder.of(output, owner).root());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Noted> noted(List<String> lines) {
        Map<String, Noted> noted = new HashMap<>();
        words(lines).forEach(words -> noted.put(words[2], new Noted(words[0], words[1])));
        return noted;
    }

    private static Map<String, String> hashes(Map<String, Noted> files) {
        Map<String, String> hashes = new HashMap<>();
        files.forEach((path, file) -> hashes.put(path, file.hash()));
        return hashes;
    }

    /** Where the content that is known is another one than that of which something is kept, the disk is no witness. */
    private static Map<String, String> stamps(LookSection last, KeptPages kept) {
        Map<String, String> stamps = new HashMap<>();
        words(last.pages()).forEach(words -> {
            String path = words[2].substring(0, Math.max(0, words[2].indexOf('\t')));
            KeptPages.Page page = kept.pages().get(path);
            if (page != null && words[2].equals(LastLook.name(path, page.linkPath())) && words[1].equals(page.hash())) {
                stamps.put(path, words[0]);
            }
        });
        return stamps;
    }

    private static Stream<String[]> words(List<String> lines) {
        return lines.stream().map(line -> line.split(" ", 3)).filter(words -> words.length == 3);
    }

    private static boolean areAsSeen(List<String> lines, FoundPages pages) {
        List<FoundPages.Found> found = pages.files();
        if (lines.size() != found.size()) {
            return false;
        }
        List<String> stamps = pages.stamps();
        return all(found.size(), i -> isAsSeen(lines.get(i), found.get(i), stamps.get(i)));
    }

    private static boolean all(int count, IntPredicate test) {
        List<Integer> numbers = IntStream.range(0, count).boxed().toList();
        return SideBySide.each(numbers, test::test).stream().allMatch(each -> each);
    }

    private static boolean isAsSeen(String line, FoundPages.Found page, String stamp) {
        String[] words = line.split(" ", 3);
        return words.length == 3
                && words[2].equals(LastLook.name(page.path(), page.linkPath()))
                && ((!stamp.equals(LastLook.UNSETTLED) && stamp.equals(words[0]))
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
                    && (words[0].equals(stamp.word()) || words[1].equals(LastLook.hash(folder.resolve(words[2]))));
        } catch (IOException e) {
            return false;
        }
    }

    /** Of a file whose folders are folders: a link on the way leads elsewhere, whatever there is. */
    private static @Nullable FileStamp stamp(OutputFolder folder, String path) {
        try {
            return folder.isWithin(path) ? LastLook.stamp(folder.resolve(path), LinkOption.NOFOLLOW_LINKS) : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }
}
