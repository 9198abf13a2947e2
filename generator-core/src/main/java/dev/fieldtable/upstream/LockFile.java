package dev.fieldtable.upstream;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.TextFile;
import dev.fieldtable.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
            DocsLock lock = DocsLock.parse(TextFile.read(file));
            String folder = folder(file, docs);
            if (!lock.folder().equals(folder)) {
                return refused(file, "This is the lock of `" + lock.folder() + "`, not of `" + folder + "`.");
            }
            return Outcome.of(Optional.of(lock));
        } catch (IOException e) {
            String reason = IoReason.of(e).lines().findFirst().orElse("");
            return refused(file, "Cannot be read: " + reason + ".");
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
            return TextFile.isThere(file) ? Optional.of(DocsLock.parse(TextFile.read(file))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Outcome<Optional<DocsLock>> refused(Path file, String why) {
        return new Outcome<>(
                Optional.empty(),
                List.of(Diagnostic.of(
                        DiagnosticCode.UNREADABLE_LOCK,
                        SourceSpan.startOf(file.toString().replace('\\', '/')),
                        why,
                        DiagnosticCode.UNREADABLE_LOCK.nextStep())));
    }

    /** The docs folder as a lock names it: from the folder that the lock is in. */
    static String folder(Path file, Path docs) {
        Path above = file.toAbsolutePath().normalize().getParent();
        Path folder = docs.toAbsolutePath().normalize();
        Path path = above == null || !folder.getRoot().equals(above.getRoot()) ? folder : above.relativize(folder);
        return path.toString().replace('\\', '/');
    }
}
