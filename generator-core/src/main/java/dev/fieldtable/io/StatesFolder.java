package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.output.ContentHash;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder that holds states of docs: an archive or a folder each. Hidden files are none. */
public final class StatesFolder {
    private static final Pattern ARCHIVE_ENDING = Pattern.compile("(?i)(\\.tar\\.gz|\\.[a-z]+)$");
    private static final Pattern DIGITS_OR_NOT = Pattern.compile("[0-9]+|[^0-9]+");
    private static final Comparator<String> BY_NUMBERS = StatesFolder::compare;

    private StatesFolder() {}

    /**
     * A state.
     *
     * @param name the name of the folder, or that of the archive without its ending
     * @param path where it is
     * @param isState whether it is a folder or an archive, which alone are states
     */
    public record Kept(String name, Path path, boolean isState) {}

    /**
     * Looks for states, and opens none.
     *
     * @param folder the folder
     * @return what is in it, sorted by name; numbers in names count as such, so that {@code v1.9} stands before {@code v1.10}.
     *     Nothing if there is no such folder
     * @throws IOException if the folder cannot be read
     */
    public static Optional<List<Kept>> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        List<Kept> kept = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName().toString();
                if (Files.isDirectory(entry)) {
                    kept.add(new Kept(name, entry, true));
                } else {
                    boolean archive = ArchiveReader.isArchive(name);
                    kept.add(new Kept(archive ? ARCHIVE_ENDING.matcher(name).replaceFirst("") : name, entry, archive));
                }
            }
        }
        kept.removeIf(each -> each.name().startsWith("."));
        kept.sort(Comparator.comparing(Kept::name, BY_NUMBERS).thenComparing(Kept::path));
        return Optional.of(kept);
    }

    private static int compare(String one, String other) {
        List<String> first = parts(one);
        List<String> second = parts(other);
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            int order = compareParts(first.get(i), second.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(first.size(), second.size());
        return order != 0 ? order : one.compareTo(other);
    }

    private static List<String> parts(String name) {
        return DIGITS_OR_NOT.matcher(name).results().map(MatchResult::group).toList();
    }

    private static int compareParts(String one, String other) {
        if (!isNumber(one) || !isNumber(other)) {
            return one.compareTo(other);
        }
        String first = withoutZeros(one);
        String second = withoutZeros(other);
        int order = Integer.compare(first.length(), second.length());
        return order != 0 ? order : first.compareTo(second);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }

    private static String withoutZeros(String number) {
        int zeros = 0;
        while (zeros < number.length() - 1 && number.charAt(zeros) == '0') {
            zeros++;
        }
        return number.substring(zeros);
    }

    /**
     * Reads the pages of a state.
     *
     * @param state the state
     * @param filter which of its files are pages
     * @return the pages, sorted by path, and what could not be read. Never throws
     */
    public static Outcome<List<SourceText>> pages(Kept state, PageFilter filter) {
        return Files.isDirectory(state.path())
                ? SourceReader.read(List.of(state.path()), filter)
                : ArchiveReader.read(state.path(), filter);
    }

    /**
     * Hashes what the pages of a state are read from, and understands none of it.
     *
     * @param state the state
     * @param filter which of its files are pages
     * @return the hash; one for all that cannot be read
     */
    public static String hash(Kept state, PageFilter filter) {
        String patterns = filter.include() + "\n" + filter.exclude() + "\n";
        if (!Files.isDirectory(state.path())) {
            return ContentHash.of(patterns + hash(state.path()));
        }
        StringBuilder files = new StringBuilder(patterns);
        for (FoundPages.Found page :
                SourceReader.find(List.of(state.path()), filter).files()) {
            files.append(page.path()).append('\t').append(hash(page.file())).append('\n');
        }
        return ContentHash.of(files.toString());
    }

    private static String hash(Path file) {
        try {
            return ContentHash.ofExactly(Files.readAllBytes(file));
        } catch (IOException e) {
            // Whoever reads it tells why it cannot be read.
            return "";
        }
    }
}
