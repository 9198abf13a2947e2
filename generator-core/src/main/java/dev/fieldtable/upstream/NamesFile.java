package dev.fieldtable.upstream;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.TextFile;
import dev.fieldtable.option.NamePins;
import dev.fieldtable.output.OwnerNames;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.state.NamesLock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lock of names of a project: what it holds now, or will hold after a run. Immutable; only {@link #write} touches the disk.
 *
 * <p>A run that generates adds what is new. What is gone from the docs stays, so that it has its old name if it comes back,
 * until someone asks for a lock of what is there.
 */
public final class NamesFile {
    private static final int MOST_SHOWN = 3;

    private final Path path;
    private final String shown;
    private final @Nullable String text;
    private final NamePins pins;

    private NamesFile(Path path, String shown, @Nullable String text, NamePins pins) {
        this.path = path;
        this.shown = shown;
        this.text = text;
        this.pins = pins;
    }

    /**
     * Where the lock of docs is, unless the user says otherwise.
     *
     * @param docs the docs folder, or the first of several
     * @param api whose docs they are, where a project has several APIs; empty for one alone
     * @return a file beside it
     */
    public static Path beside(Path docs, String api) {
        return docs.resolveSibling(OwnerNames.of(NamesLock.FILE_NAME, api));
    }

    /**
     * Reads a lock.
     *
     * @param path the file; need not exist
     * @param docs the docs folder, from which diagnostics name the file
     * @return the lock; an error for each line of it that is wrong, and then it pins nothing. Never throws
     */
    public static Outcome<NamesFile> read(Path path, Path docs) {
        String shown = LockFile.relative(docs.toAbsolutePath().normalize(), path);
        NamesFile none = new NamesFile(path, shown, null, NamePins.none());
        if (!TextFile.isThere(path)) {
            return Outcome.of(none);
        }
        try {
            // As it is written, so that a checkout with other line ends is the same lock.
            String text = TextFile.read(path).replace("\r\n", "\n");
            Outcome<Optional<NamePins>> read = NamesLock.read(SourceText.of(shown, text));
            return new Outcome<>(
                    new NamesFile(path, shown, text, read.value().orElse(NamePins.none())), read.diagnostics());
        } catch (IOException e) {
            String why = "Cannot be read: " + IoReason.of(e) + ".";
            return new Outcome<>(
                    none,
                    List.of(said(
                            DiagnosticCode.UNREADABLE_NAMES, shown, why, DiagnosticCode.UNREADABLE_NAMES.nextStep())));
        }
    }

    /** {@return where it is, or would be} */
    public Path path() {
        return path;
    }

    /** {@return whether there is one, or will be} */
    public boolean isThere() {
        return text != null;
    }

    /**
     * Lets a run go by the names that are held.
     *
     * @param request what is wanted; names that it has settled already are stronger
     * @return the request with these names
     */
    public GenerationRequest in(GenerationRequest request) {
        return request.withNames(request.names().or(pins));
    }

    /**
     * Adds names to a lock that is there.
     *
     * @param settled all names of a run
     * @return the lock with these, and with what it holds of things that are gone, as far as nothing else has their names;
     *     without a lock there will be none
     */
    public NamesFile with(NamePins settled) {
        return isThere() ? holding(NamesLock.after(pins, settled)) : this;
    }

    /**
     * Begins a lock, or begins it anew.
     *
     * @param settled all names of a run
     * @return a lock of these alone
     */
    public NamesFile anew(NamePins settled) {
        return holding(settled);
    }

    private NamesFile holding(NamePins names) {
        String next = NamesLock.write(names);
        NamePins read = NamesLock.read(SourceText.of(shown, next)).value().orElseThrow();
        return new NamesFile(path, shown, next, read);
    }

    /**
     * Tells whether nothing need be written.
     *
     * @param before the lock as it was read
     * @return whether this is the same
     */
    public boolean isAs(NamesFile before) {
        return Objects.equals(text, before.text);
    }

    /**
     * Writes it, if it is there.
     *
     * @throws IOException if the disk fails
     */
    public void write() throws IOException {
        if (text != null) {
            TextFile.write(path, text);
        }
    }

    /**
     * Looks whether it holds all names of a run.
     *
     * @param settled the names
     * @return an error if it lacks some, or has others for them; or if there is no lock
     */
    public Optional<Diagnostic> lacks(NamePins settled) {
        if (!isThere()) {
            return Optional.of(said(
                    DiagnosticCode.NAMES_NOT_LOCKED,
                    shown,
                    "There is no lock of names.",
                    Advice.parse("Generate with {updateNames}, and commit the lock.")));
        }
        List<String> missing = NamesLock.missing(pins, settled);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(said(
                        DiagnosticCode.NAMES_NOT_LOCKED,
                        shown,
                        "The lock of names does not hold " + some(missing) + ".",
                        DiagnosticCode.NAMES_NOT_LOCKED.nextStep()));
    }

    private static String some(List<String> lines) {
        String first = "`" + String.join("`, `", lines.subList(0, Math.min(MOST_SHOWN, lines.size()))) + "`";
        return lines.size() <= MOST_SHOWN ? first : first + " and " + (lines.size() - MOST_SHOWN) + " more";
    }

    private static Diagnostic said(DiagnosticCode code, String shown, String message, Advice nextStep) {
        return Diagnostic.of(code, SourceSpan.startOf(shown), message, nextStep);
    }
}
