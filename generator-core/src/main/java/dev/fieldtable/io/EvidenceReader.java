package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Reads what can be learned from: a folder, an archive such as a wheel or an sdist, or a single file.
 *
 * <p>Of a folder and of an archive the files are read whose endings are those of source, pages, documents and answers; a file that
 * is named is read whatever it is called. What is hidden, and what other projects have put there, is passed over; links
 * are not followed.
 */
public final class EvidenceReader {
    private static final List<String> ENDINGS = List.of(".py", ".yaml", ".yml", ".json", ".jsonl", ".ndjson", ".har");

    private static final List<String> PAGES = List.of(".md", ".mdx", ".markdown");

    /** What a folder says of itself. */
    private static final String READ_ME = "readme.";

    /** Folders that hold the work of others, or copies. */
    private static final Set<String> FOREIGN = Set.of("node_modules", "__pycache__", "venv", "site-packages");

    /** An OpenAPI document of a large API has some 10 MiB, and a whole afternoon in a browser some more. */
    private static final long LARGEST = 1L << 26;

    private final TreeCollector files;
    private final String name;
    private final List<SourceText> texts = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private EvidenceReader(String name, Predicate<String> wanted) {
        this.name = name;
        this.files = new TreeCollector(name, "files", wanted);
    }

    /**
     * Reads all that can be learned from at a place.
     *
     * @param path a folder, an archive or a file
     * @param name what the place is called, with which the paths of texts begin
     * @return the texts, sorted by path, and what could not be read. That there is nothing at all at that place is an error, all else a warning. Never throws
     */
    public static Outcome<List<SourceText>> read(Path path, String name) {
        EvidenceReader reader = new EvidenceReader(name, EvidenceReader::isAsked);
        reader.readFrom(path);
        return reader.finish();
    }

    /**
     * Tells whether there is anything at a place.
     *
     * @param path a folder, an archive or a file
     * @return whether it is there
     */
    public static boolean isThere(Path path) {
        return Files.exists(path);
    }

    /**
     * Reads what can be learned from besides pages, at a place of a tree that lies in no folder, such as a commit.
     *
     * @param name what the tree is called in diagnostics
     * @param place the path of a folder or a file in it; the one folder that holds all of it need not be named. Empty for
     *     nothing
     * @param tree gives the tree's files to who takes them
     * @return the texts, by their paths from the root of the tree, sorted; an error if there is none, a warning for what else
     *     could not be read
     */
    static Outcome<List<SourceText>> read(String name, String place, Consumer<TreeCollector> tree) {
        if (place.isEmpty()) {
            return Outcome.of(List.of());
        }
        Predicate<String> wanted =
                path -> isAskedBesidePages(path) && (isAt(place, path) || isAt(place, belowTop(path)));
        EvidenceReader reader = new EvidenceReader(name, wanted);
        tree.accept(reader.files);
        reader.takeAt(place);
        return reader.finishAt(place, wanted);
    }

    private static boolean isAt(String place, String path) {
        return path.equals(place) || path.startsWith(place + "/");
    }

    private static String belowTop(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    /** Releases of a project have its name and number before everything, which are no part of the path that is kept. */
    private void takeAt(String place) {
        Map<String, byte[]> taken = files.taken();
        boolean fromTheRoot = taken.keySet().stream().anyMatch(path -> isAt(place, path));
        long tops = taken.keySet().stream()
                .map(path -> path.substring(0, path.indexOf('/') + 1))
                .distinct()
                .count();
        taken.forEach((path, content) -> {
            if (isAt(place, path)) {
                take(path, content);
            } else if (!fromTheRoot && tops == 1) {
                take(belowTop(path), content);
            }
        });
    }

    private Outcome<List<SourceText>> finishAt(String place, Predicate<String> wanted) {
        if (texts.isEmpty()) {
            files.unreadable("there is nothing to learn from in `" + place + "`");
        }
        files.fault().ifPresent(why -> report(DiagnosticCode.UNREADABLE_FILE, name, "Cannot be read: " + why + "."));
        diagnostics.addAll(files.refused(wanted));
        return sorted();
    }

    private void readFrom(Path path) {
        if (!Files.exists(path)) {
            report(DiagnosticCode.UNREADABLE_FILE, name, "Cannot be read: there is no such file or folder.");
        } else if (Files.isDirectory(path)) {
            readFolder(path);
            takeAll(name.isEmpty() ? "" : name + "/");
        } else if (ArchiveReader.isArchive(name)) {
            ArchiveReader.unpack(path, files);
            takeAll(name + "/");
        } else {
            readFile(path, name);
            takeAll("");
        }
    }

    private void readFolder(Path root) {
        try {
            Path real = root.toRealPath();
            Files.walkFileTree(real, new FolderVisitor(real));
        } catch (IOException e) {
            files.unreadable(IoReason.of(e));
        }
    }

    private void readFile(Path file, String path) {
        try {
            files.meet(path);
            long size = Files.size(file);
            if (!Files.isRegularFile(file)) {
                unread(path, "it is no regular file");
            } else if (size > LARGEST) {
                unread(path, tooLarge());
            } else {
                files.add(path, Files.readAllBytes(file));
            }
        } catch (TreeCollector.TooLargeException e) {
            files.unreadable(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            unread(path, IoReason.of(e));
        }
    }

    private void takeAll(String above) {
        files.taken().forEach((path, content) -> take(above + path, content));
    }

    private void take(String path, byte[] content) {
        if (content.length > LARGEST) {
            unread(path, tooLarge());
        } else if (Encoding.of(content) != Encoding.UTF_8) {
            unread(path, "it is UTF-16; save it as UTF-8");
        } else {
            DecodedText text = DecodedText.of(content);
            SourceText source = SourceText.of(path, text.content());
            texts.add(source);
            text.doubt(source).ifPresent(diagnostics::add);
        }
    }

    private Outcome<List<SourceText>> finish() {
        diagnostics.addAll(files.refused(EvidenceReader::isAsked));
        files.fault().ifPresent(why -> unread(name, why));
        if (texts.isEmpty() && diagnostics.isEmpty()) {
            report(DiagnosticCode.UNREAD_EVIDENCE, name, "There is nothing here to learn from.");
        }
        return sorted();
    }

    private Outcome<List<SourceText>> sorted() {
        texts.sort(Comparator.comparing(SourceText::path));
        Collections.sort(diagnostics);
        return new Outcome<>(List.copyOf(texts), diagnostics);
    }

    private static boolean isAsked(String path) {
        boolean readMe = path.substring(path.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .startsWith(READ_ME);
        return endsWith(ENDINGS, path) || (!readMe && endsWith(PAGES, path));
    }

    /** The pages of a tree that docs come from are these docs. */
    private static boolean isAskedBesidePages(String path) {
        return endsWith(ENDINGS, path);
    }

    private static boolean endsWith(List<String> endings, String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        boolean foreign = List.of(path.split("/", -1)).stream().anyMatch(FOREIGN::contains);
        return !foreign && endings.stream().anyMatch(lower::endsWith);
    }

    private static String tooLarge() {
        return "it is larger than " + (LARGEST >> 20) + " MiB";
    }

    private void unread(String path, String why) {
        report(DiagnosticCode.UNREAD_EVIDENCE, path, "Cannot be read: " + why + ".");
    }

    private void report(DiagnosticCode code, String path, String message) {
        diagnostics.add(Diagnostic.of(code, SourceSpan.startOf(path), message, code.nextStep()));
    }

    private static String slashed(Path path) {
        String slashed = path.toString().replace('\\', '/');
        return slashed.endsWith("/") ? slashed.substring(0, slashed.length() - 1) : slashed;
    }

    /** A folder is bounded like an archive, and read in the same way. */
    private final class FolderVisitor extends SimpleFileVisitor<Path> {
        private final Path root;

        FolderVisitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            return isHidden(folder) || FOREIGN.contains(folder.getFileName().toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String below = slashed(root.relativize(file));
            if (attributes.isRegularFile() && !isHidden(file) && isAsked(below)) {
                readFile(file, below);
            }
            return files.fault().isPresent() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            unread(name + "/" + slashed(root.relativize(file)), IoReason.of(reason));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
