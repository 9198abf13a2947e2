package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a state of the docs, wherever it is kept: in a page or a folder, in an archive ({@code .zip}, {@code .jar},
 * {@code .tar.gz}, {@code .tgz}, {@code .tar}), in a commit of the git repository at hand ({@code REF:path}), or as a
 * model in one file: what {@code inspect --format json} has written, or a document of OpenAPI or JSON Schema.
 */
public final class StateReader {
    private static final List<String> FILES = List.of(".json", ".yaml", ".yml");

    private StateReader() {}

    /** What a state is kept as. */
    public sealed interface State {
        /**
         * Pages.
         *
         * @param pages the pages, sorted by path
         */
        record Pages(List<SourceText> pages) implements State {
            /** Copies the list. */
            public Pages {
                pages = List.copyOf(pages);
            }
        }

        /**
         * A model in one file.
         *
         * @param json the text
         */
        record Snapshot(SourceText json) implements State {}

        /**
         * A document of OpenAPI or JSON Schema in several files.
         *
         * @param files the files, sorted by path
         */
        record Files(List<SourceText> files) implements State {
            /** Copies the list. */
            public Files {
                files = List.copyOf(files);
            }
        }
    }

    /**
     * A file as a commit has it.
     *
     * @param text its text, named {@code REF:path}; {@code null} if the commit has no such file
     */
    public record Committed(@Nullable SourceText text) {}

    /**
     * Reads a state.
     *
     * @param name what the user wrote: a path, or {@code REF:path}
     * @param folder the folder that it is written in
     * @param filter which files are pages
     * @return the state and what was met on the way; nothing if the name is neither that of a file nor of a commit's
     *     path, which is a mistake of whoever wrote it. Never throws
     */
    public static Optional<Outcome<State>> read(String name, Path folder, PageFilter filter) {
        Path path = path(name, folder);
        if (path == null || Files.notExists(path)) {
            Optional<String> address = Address.in(name);
            if (address.isPresent()) {
                return Optional.of(new Outcome<>(new State.Pages(List.of()), List.of(Address.unread(address.get()))));
            }
            return isRevision(name) ? Optional.of(committed(name, folder, filter)) : Optional.empty();
        }
        if (Files.isRegularFile(path) && ArchiveReader.isArchive(name)) {
            return Optional.of(pages(ArchiveReader.read(path, filter)));
        }
        if (Files.isRegularFile(path) && isFile(name)) {
            return Optional.of(snapshot(path, name));
        }
        return Optional.of(pages(SourceReader.read(List.of(path), filter)));
    }

    /**
     * Reads a file that goes with the docs as it was in a state of them.
     *
     * @param name what the user wrote of the state: a path, or {@code REF:path}
     * @param folder the folder that it is written in
     * @param file the file where it is now, or would be
     * @return the file in the commit that the state is of; nothing if the state is not in a commit, or the file is none
     *     that git keeps, so that the file as it is now is all there is. Never throws
     */
    public static Optional<Committed> fileOf(String name, Path folder, Path file) {
        boolean inCommit = onDisk(name, folder).isEmpty() && Address.in(name).isEmpty() && isRevision(name);
        return inCommit ? GitReader.readFile(name, folder, file) : Optional.empty();
    }

    /** A model that is named; else pages, or why there are none. */
    private static Outcome<State> committed(String name, Path folder, PageFilter filter) {
        if (isFile(name)) {
            TreeCollector files = TreeCollector.withHidden(name, "files", path -> true);
            GitReader.read(name, folder, files);
            byte[] content = files.taken().get(GitReader.path(name));
            if (content != null) {
                return Outcome.of(new State.Snapshot(
                        SourceText.of(name, DecodedText.of(content).content())));
            }
        }
        return pages(GitReader.read(name, folder, filter));
    }

    private static boolean isFile(String name) {
        return FILES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    static boolean isRevision(String name) {
        return name.indexOf(':') > 0;
    }

    /**
     * Names the state in which docs were committed last.
     *
     * @param docs a page or folder
     * @return a name that {@link #read} knows, which counts from the root of the git repository that they are in
     */
    public static String committed(Path docs) {
        return inCommit("HEAD", docs);
    }

    /**
     * Names the state of docs in a commit.
     *
     * @param commit the commit, or the name of one
     * @param docs a page or folder
     * @return a name that {@link #read} knows, which counts from the root of the git repository that they are in
     */
    public static String inCommit(String commit, Path docs) {
        Path path = docs.toAbsolutePath().normalize();
        for (Path folder = path; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return commit + ":" + PageFiles.slashed(folder.relativize(path));
            }
        }
        return commit + ":" + PageFiles.slashed(docs);
    }

    /**
     * Tells whether a name is only that of a commit, where that of a path in it belongs too.
     *
     * @param name what {@link #read} does not know
     * @param folder the folder that it is written in
     * @return whether the git repository at hand has such a commit
     */
    public static boolean isCommit(String name, Path folder) {
        return GitReader.knows(name, folder);
    }

    /**
     * Finds the file or folder that a state is read from.
     *
     * @param name what the user wrote
     * @param folder the folder that it is written in
     * @return its path; nothing if the name is no path, or none of what is on the disk
     */
    public static Optional<Path> onDisk(String name, Path folder) {
        return Optional.ofNullable(path(name, folder)).filter(Files::exists);
    }

    private static @Nullable Path path(String name, Path folder) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static Outcome<State> pages(Outcome<List<SourceText>> read) {
        return new Outcome<>(new State.Pages(read.value()), read.diagnostics());
    }

    private static Outcome<State> snapshot(Path path, String name) {
        Outcome<Optional<SourceText>> file = file(path, name);
        State state = file.value().isPresent() ? new State.Snapshot(file.value().get()) : new State.Pages(List.of());
        return new Outcome<>(state, file.diagnostics());
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param name what it is called in diagnostics
     * @return its text; an error if it cannot be read. Never throws
     */
    static Outcome<Optional<SourceText>> file(Path path, String name) {
        try {
            return Outcome.of(Optional.of(SourceText.of(name, Files.readString(path))));
        } catch (IOException e) {
            return new Outcome<>(Optional.empty(), List.of(unreadable(name, IoReason.of(e))));
        }
    }

    /** {@return that something cannot be read} */
    static Diagnostic unreadable(String name, String why) {
        return Diagnostic.of(
                DiagnosticCode.UNREADABLE_FILE,
                SourceSpan.startOf(name),
                "Cannot be read: " + why + ".",
                DiagnosticCode.UNREADABLE_FILE.nextStep());
    }
}
