package dev.fieldtable.upstream;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.TextFile;
import dev.fieldtable.output.ContentHash;
import dev.fieldtable.output.OwnerNames;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.state.TombstonesJson;
import dev.fieldtable.tombstone.Tombstones;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file that keeps what is gone from the docs, beside them.
 *
 * <p>The lock remembers what it looked like after the last sync, so that a run notices when it was left out of a commit,
 * and does not delete from the Java what should stay.
 */
public final class TombstoneFile {
    private static final String MISSING =
            "This file is missing, and keeps what is gone from the docs and should stay in the Java.";
    private static final String ANOTHER =
            "This file is not the one that the last sync left, and keeps what is gone from"
                    + " the docs and should stay in the Java.";
    private static final String NOT_ASKED =
            "The last sync kept what is gone from the docs, and this run would drop it from the Java.";
    private static final Advice ASK = Advice.parse("Say {tombstones} as that sync did, or sync without it.");
    private static final Advice TAKE_BACK = DiagnosticCode.TOMBSTONES_LOST.nextStep();
    private static final Advice TAKE_BACK_OR_GIVE_UP =
            Advice.parse("Take it back from version control, or give up what it kept with {force}.");

    private final Path docs;
    private final Path file;
    /** As people see it from the pages, whose paths are those below the docs. */
    private final String shown;

    private TombstoneFile(Path docs, String name) {
        this.docs = docs;
        this.file = docs.resolveSibling(name);
        this.shown = "../" + name;
    }

    /**
     * The file of a docs folder, beside it.
     *
     * @param docs the docs folder, or the first of several
     * @param api whose docs they are, where a project has several APIs; empty for one alone
     * @return the file; need not exist
     */
    public static TombstoneFile of(Path docs, String api) {
        return new TombstoneFile(docs, OwnerNames.of(Tombstones.FILE_NAME, api));
    }

    /** {@return where it is} */
    public Path path() {
        return file;
    }

    /**
     * Recalls what is gone from the docs, if the user wants it to stay.
     *
     * @param request what is wanted; how long it stays is said by its {@link Tombstones}, if it has them
     * @param lock the lock of the docs; need not exist
     * @return the request with what the file keeps; and an error if the file is unreadable, or if the lock remembers that
     *     the last sync kept something, and this run would drop it
     */
    public Outcome<GenerationRequest> recall(GenerationRequest request, Path lock) {
        String remembered =
                LockFile.read(lock, docs).value().map(DocsLock::gone).orElse("");
        if (releases(request) > 0) {
            return recall(request, remembered, false);
        }
        return new Outcome<>(request, remembered.isEmpty() ? List.of() : lost(request, Severity.ERROR, NOT_ASKED, ASK));
    }

    /**
     * Recalls what is gone from the docs, to go on from it. A file that is another one than the lock remembers is told of
     * and taken, since a sync that was stopped before it had written the lock has left such a file.
     *
     * @param request what is wanted
     * @param remembered what the lock says of the file
     * @return the request with what the file keeps; and an error if the file is unreadable or missing
     */
    Outcome<GenerationRequest> recallForSync(GenerationRequest request, String remembered) {
        return releases(request) > 0 ? recall(request, remembered, true) : Outcome.of(request);
    }

    private static int releases(GenerationRequest request) {
        return request.pass(Tombstones.class).map(Tombstones::releases).orElse(0);
    }

    private Outcome<GenerationRequest> recall(GenerationRequest request, String remembered, boolean syncing) {
        try {
            String text = TextFile.isThere(file) ? TextFile.read(file) : null;
            if (text == null) {
                Advice nextStep = syncing ? TAKE_BACK_OR_GIVE_UP : TAKE_BACK;
                return new Outcome<>(
                        request, remembered.isEmpty() ? List.of() : lost(request, Severity.ERROR, MISSING, nextStep));
            }
            Outcome<Optional<Tombstones>> read = TombstonesJson.read(SourceText.of(shown, text), releases(request));
            boolean another = !remembered.isEmpty() && !remembered.equals(ContentHash.of(text));
            return new Outcome<>(
                    read.value().map(request::withPass).orElse(request),
                    another && read.diagnostics().isEmpty()
                            ? lost(request, syncing ? Severity.WARNING : Severity.ERROR, ANOTHER, TAKE_BACK)
                            : read.diagnostics());
        } catch (IOException e) {
            return new Outcome<>(
                    request,
                    List.of(Diagnostic.of(
                            DiagnosticCode.UNREADABLE_FILE,
                            SourceSpan.startOf(shown),
                            "Cannot be read: " + IoReason.of(e) + ".",
                            DiagnosticCode.UNREADABLE_FILE.nextStep())));
        }
    }

    private List<Diagnostic> lost(GenerationRequest request, Severity severity, String message, Advice nextStep) {
        Diagnostic told =
                new Diagnostic(DiagnosticCode.TOMBSTONES_LOST, severity, message, SourceSpan.startOf(shown), nextStep);
        return request.severities().apply(List.of(told));
    }

    /**
     * What a lock remembers of the file after a sync.
     *
     * @param request what was generated
     * @param next the text that is yet to be written; {@code null} if the file stays as it is
     * @return the hash of its text; empty if nothing is kept that could be lost
     * @throws IOException if the file cannot be read
     */
    String remembered(GenerationRequest request, @Nullable String next) throws IOException {
        boolean kept = request.pass(Tombstones.class)
                .filter(tombstones -> !tombstones.graves().isEmpty())
                .isPresent();
        return kept ? ContentHash.of(next != null ? next : TextFile.read(file)) : "";
    }
}
