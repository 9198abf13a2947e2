package dev.fieldtable.io;

import dev.fieldtable.output.ContentHash;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.work.SideBySide;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
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
 * nothing. It is a shortcut to the hashes, and no more: a page or a file that has another stamp, or that was written to so
 * shortly before that the next time might leave it the same stamp, is hashed again. Of a section that is cut off or has been
 * meddled with nothing is believed, and nobody is told, since the manifest says all that it says.
 *
 * <p>Lines, since it is read before anything else, by runs that do hardly more than that:
 *
 * <pre>{@code
 * fieldtable-look 1 plex
 * 1.0.0+3f0c…
 * 5a1e…
 * 90bd…
 * 2
 * 1129
 * 5120.1764403200.123456789.42.1764403200.5 8c1f… models/account.md<tab>docs/models/account.md
 * ? 77ab… com/acme/Account.java
 * end 1c291ca3
 * }</pre>
 */
final class LastLook {
    private static final String BEGIN = "fieldtable-look 1 ";
    private static final String END = "end ";

    /** The lines of a section before those of the pages: who, tool, options, docs, warnings, and the number of pages. */
    private static final int HEAD = 6;

    /** The stamp of what has to be hashed again. */
    static final String UNSETTLED = "?";

    /** Far more than the lines of the largest trees take. */
    private static final long LARGEST = 1L << 26;

    private LastLook() {}

    /**
     * What a run has done.
     *
     * @param pages what the files were made from
     * @param manifest the files, of which the folder holds all as they are named
     * @param stamps what the disk told of each file before its content was looked at, or as it came to its place; the manifest
     *     is one
     */
    record Done(SeenPages pages, Manifest manifest, Map<String, String> stamps) {
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
            SortedMap<String, String> sections = sections(kept(folder.root()));
            sections.keySet().retainAll(FileSetWriter.owners(folder.root()));
            sections.put(owner, section(folder, owner, done, Objects.requireNonNull(inputs)));
            lock.note(String.join("", sections.values()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // A disk that cannot be asked is as good as before.
        }
    }

    private static String section(OutputFolder folder, String owner, Done done, Inputs inputs) throws IOException {
        List<FoundPages.Found> pages = done.pages().found().files();
        List<String> lines = new ArrayList<>(List.of(
                BEGIN + owner,
                inputs.tool(),
                inputs.options(),
                inputs.docs(),
                Integer.toString(done.manifest().warnings()),
                Integer.toString(pages.size())));
        for (int i = 0; i < pages.size(); i++) {
            lines.add(done.pages().stamps().get(i) + " " + done.pages().hashes().get(i) + " " + name(pages.get(i)));
        }
        String manifest = folder.manifestName();
        lines.add(line(done, manifest, hash(folder.manifest())));
        done.manifest().files().forEach((path, file) -> lines.add(line(done, path, file.hash())));
        String text = String.join("\n", lines) + "\n";
        return text + END + checksum(text) + "\n";
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
        return page.path() + "\t" + page.linkPath();
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
        String section = sections(kept(folder.root())).getOrDefault(owner, "");
        if (section.isEmpty()
                || !pages.diagnostics().isEmpty()
                || Files.exists(folder.nextManifest(), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        List<String> lines = section.lines().toList();
        int count = pages.files().size();
        List<String> files = lines.subList(Math.min(HEAD + count, lines.size() - 1), lines.size() - 1);
        // A right checksum says that nothing was damaged, and not who has written the lines.
        boolean same = lines.size() > HEAD + count + 1
                && lines.get(1).equals(inputs.tool())
                && lines.get(2).equals(inputs.options())
                && lines.get(4).matches("\\d{1,9}")
                && lines.get(HEAD - 1).equals(Integer.toString(count))
                && all(count, i -> isAsSeen(lines.get(HEAD + i), pages.files().get(i)))
                && all(files.size(), i -> isAsSeen(files.get(i), folder));
        // The manifest is one of the files.
        return same
                ? Optional.of(new UpToDate(
                        new Inputs(inputs.tool(), inputs.options(), lines.get(3)),
                        files.size() - 1,
                        Integer.parseInt(lines.get(4))))
                : Optional.empty();
    }

    private static boolean all(int count, IntPredicate test) {
        List<Integer> numbers = IntStream.range(0, count).boxed().toList();
        return SideBySide.each(numbers, test::test).stream().allMatch(each -> each);
    }

    private static boolean isAsSeen(String line, FoundPages.Found page) {
        String[] words = line.split(" ", 3);
        return words.length == 3
                && words[2].equals(name(page))
                && (isStamp(words[0], stamp(page.file()))
                        || SourceReader.read(page)
                                .filter(text -> isHash(words[1], text))
                                .isPresent());
    }

    private static boolean isHash(String hash, SourceText page) {
        return hash.equals(ContentHash.of(page.content()));
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

    private static String kept(Path root) {
        Path file = OutputLock.file(root);
        try {
            BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            boolean kept = told.isRegularFile() && told.size() <= LARGEST;
            return kept ? Files.readString(file) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** The sections that are as they were put down, by whose they are. */
    private static SortedMap<String, String> sections(String kept) {
        SortedMap<String, String> sections = new TreeMap<>();
        int start = 0;
        for (int end = kept.indexOf("\n" + END); end >= 0; end = kept.indexOf("\n" + END, start)) {
            int next = kept.indexOf('\n', end + 1) + 1;
            String text = kept.substring(start, end + 1);
            if (next > 0
                    && text.startsWith(BEGIN)
                    && kept.substring(end + 1, next).equals(END + checksum(text) + "\n")) {
                sections.put(text.substring(BEGIN.length(), text.indexOf('\n')), kept.substring(start, next));
            }
            start = next > 0 ? next : kept.length();
        }
        return sections;
    }

    /** Quicker than any hash, and no less good for what nobody gains anything by forging. */
    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
