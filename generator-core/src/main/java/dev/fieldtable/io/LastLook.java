package dev.fieldtable.io;

import dev.fieldtable.output.Inputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a run saw that found nothing to do: all pages and all files, by their stamps. As long as the disk tells the same of
 * them, the next run need not open any.
 *
 * <p>It is kept in the file that runs are locked by, which belongs to one machine and is in no repository. It is no more than a
 * shortcut: one that is missing, damaged, of another run or not to be written leaves everything to the hashes of the manifest.
 * A file that was written to shortly before it was looked at may be written to again without another stamp; then nothing is
 * kept.
 */
final class LastLook {
    private static final String FIRST = "fieldtable-look 1";
    private static final String FILES = "files";
    private static final String END = "\nend\n";

    /** The lines before those of the files: the hash of the pages, and the number of warnings. */
    private static final int HEAD = 2;

    /** Far more than the lines of the largest trees take. */
    private static final long LARGEST = 1L << 26;

    private final Path root;
    private final String text;

    private LastLook(Path root, String text) {
        this.root = root;
        this.text = text;
    }

    /**
     * What was seen.
     *
     * @param folder the output folder
     * @param owner whose files were looked at
     * @param done what they follow from, and how many they are
     * @param pages the pages, as they were found before they were read
     * @param files what the disk told of the manifest and of each file before it was read
     * @return what is to be kept; nothing if a file may change unseen
     */
    static Optional<LastLook> of(
            OutputFolder folder, String owner, UpToDate done, FoundPages pages, List<SeenFile> files) {
        Moment moment = pages.moment();
        boolean settled = pages.diagnostics().isEmpty()
                && pages.files().stream()
                        .allMatch(page -> FileStamp.of(page.attributes()).isSettledAt(moment)
                                && isPlain(page.path())
                                && isPlain(page.linkPath()))
                && files.stream().allMatch(file -> file.stamp().isSettledAt(moment) && isPlain(file.path()));
        if (!settled) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(begin(owner, done.inputs(), pages));
        text.append(done.inputs().docs()).append('\n').append(done.warnings()).append('\n');
        text.append(files.stream().map(SeenFile::line).collect(Collectors.joining("\n")));
        return Optional.of(new LastLook(folder.root(), text.append(END).toString()));
    }

    /** What has to be the same, whichever files there are. */
    private static String begin(String owner, Inputs inputs, FoundPages pages) {
        List<String> lines = new ArrayList<>(List.of(FIRST, owner, inputs.tool(), inputs.options()));
        for (FoundPages.Found page : pages.files()) {
            lines.add(FileStamp.of(page.attributes()).line() + "\t" + page.path() + "\t" + page.linkPath());
        }
        lines.add(FILES);
        return String.join("\n", lines) + "\n";
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
     * @param inputs what they would follow from; of these, the pages by what was found
     * @param pages the pages
     * @return that the folder is up to date, if pages and files are as a run has seen them that found nothing to do
     */
    static Optional<UpToDate> compare(OutputFolder folder, String owner, Inputs inputs, FoundPages pages) {
        String kept = kept(folder.root());
        String begin = begin(owner, inputs, pages);
        if (kept == null
                || !kept.startsWith(begin)
                || !pages.diagnostics().isEmpty()
                || Files.exists(folder.nextManifest(), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        List<String> lines = kept.substring(begin.length()).lines().toList();
        int end = lines.size() - 1;
        if (end <= HEAD || !kept.endsWith(END) || !lines.get(1).matches("\\d{1,9}")) {
            return Optional.empty();
        }
        List<String> files = lines.subList(HEAD, end);
        if (!files.stream().allMatch(line -> isAsSeen(folder, line))) {
            return Optional.empty();
        }
        // The manifest is one of the files.
        return Optional.of(
                new UpToDate(inputs.of(lines.get(0)), files.size() - 1, Integer.parseInt(lines.get(1)), List.of()));
    }

    private static boolean isAsSeen(OutputFolder folder, String line) {
        try {
            SeenFile file = seen(folder, line.substring(line.indexOf('\t') + 1));
            return file != null && file.line().equals(line);
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private static @Nullable String kept(Path root) {
        Path file = OutputLock.file(root);
        try {
            BasicFileAttributes attributes = OutputFolder.attributes(file);
            boolean kept = attributes != null
                    && attributes.isRegularFile()
                    && attributes.size() > 0
                    && attributes.size() <= LARGEST;
            return kept ? Files.readString(file) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * A file of the output folder that is as it should be.
     *
     * @param path its path below the folder
     * @param stamp what the disk tells of it
     */
    record SeenFile(String path, FileStamp stamp) {
        String line() {
            return stamp.line() + "\t" + path;
        }
    }

    /**
     * Looks at files.
     *
     * @param folder the output folder
     * @param paths their paths below the folder
     * @return what the disk tells of them; nothing if one is not there
     * @throws IOException if the disk fails
     */
    static List<SeenFile> seen(OutputFolder folder, Collection<String> paths) throws IOException {
        List<SeenFile> files = new ArrayList<>();
        for (String path : paths) {
            SeenFile file = seen(folder, path);
            if (file == null) {
                return List.of();
            }
            files.add(file);
        }
        return files;
    }

    private static @Nullable SeenFile seen(OutputFolder folder, String path) throws IOException {
        BasicFileAttributes attributes = OutputFolder.attributes(folder.resolve(path));
        return attributes != null && attributes.isRegularFile() ? new SeenFile(path, FileStamp.of(attributes)) : null;
    }

    /** Keeps it for the next run, unless another one is writing to the folder. What cannot be kept is missed by nobody. */
    void keep() {
        if (text.equals(kept(root))) {
            return;
        }
        try (OutputLock lock = OutputLock.acquire(root, 1)) {
            lock.note(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // A folder that cannot be written to is as good as before.
        }
    }
}
