package dev.fieldtable.upstream;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.io.TextFile;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file that a lock is kept in. */
public final class LockFile {
    private LockFile() {}

    /**
     * Reads the lock of a docs folder.
     *
     * @param file the file; need not exist
     * @param docs the docs folder that it should be of
     * @return the lock, if there is one of that folder; an error if there is a file, but it cannot be read or is that of
     *     another folder. Never throws
     */
    public static Outcome<Optional<DocsLock>> read(Path file, Path docs) {
        if (!TextFile.isThere(file)) {
            return Outcome.of(Optional.empty());
        }
        try {
            Outcome<Optional<DocsLock>> read = DocsLock.read(text(file));
            String folder = folder(file, docs);
            Optional<DocsLock> other =
                    read.value().filter(lock -> !lock.folder().equals(folder));
            return other.isEmpty()
                    ? read
                    : refused(file, "This is the lock of `" + other.get().folder() + "`, not of `" + folder + "`.");
        } catch (IOException e) {
            return refused(file, "Cannot be read: " + IoReason.of(e) + ".");
        }
    }

    /**
     * Reads a lock, of whatever folder it is.
     *
     * @param file the file; need not exist
     * @return the lock; nothing if there is none that can be read
     */
    public static Optional<DocsLock> read(Path file) {
        try {
            return TextFile.isThere(file) ? DocsLock.read(text(file)).value() : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static SourceText text(Path file) throws IOException {
        return SourceText.of(PageFiles.slashed(file), TextFile.read(file));
    }

    private static Outcome<Optional<DocsLock>> refused(Path file, String why) {
        return new Outcome<>(
                Optional.empty(),
                List.of(Diagnostic.of(
                        DiagnosticCode.UNREADABLE_LOCK,
                        SourceSpan.startOf(PageFiles.slashed(file)),
                        why,
                        DiagnosticCode.UNREADABLE_LOCK.nextStep())));
    }

    /** The docs folder as a lock names it: from the folder that the lock is in. */
    static String folder(Path file, Path docs) {
        return relative(file.toAbsolutePath().normalize().getParent(), docs);
    }

    /** A path as it is from a folder; as it is on the disk if there is no way. */
    static String relative(@Nullable Path from, Path to) {
        Path path = to.toAbsolutePath().normalize();
        return PageFiles.slashed(from == null || !path.getRoot().equals(from.getRoot()) ? path : from.relativize(path));
    }
}
