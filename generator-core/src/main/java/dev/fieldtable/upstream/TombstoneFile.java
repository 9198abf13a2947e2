package dev.fieldtable.upstream;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.io.TextFile;
import dev.fieldtable.report.TombstonesJson;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.tombstone.Tombstones;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The file that keeps what is gone from the docs, beside them. */
public final class TombstoneFile {
    private TombstoneFile() {}

    /**
     * Where the file of a docs folder is.
     *
     * @param docs the docs folder, or the first of several
     * @return a file beside it
     */
    public static Path of(Path docs) {
        return docs.resolveSibling(Tombstones.FILE_NAME);
    }

    /**
     * Recalls what is gone from the docs, if the user wants it to stay.
     *
     * @param request what is wanted; how long it stays is said by its tombstones
     * @param docs the docs folder, or the first of several
     * @return the request with what the file keeps; without it, and an error, if the file is unreadable
     */
    public static Outcome<GenerationRequest> recall(GenerationRequest request, Path docs) {
        int releases = request.tombstones().releases();
        Path file = of(docs);
        if (releases == 0 || !TextFile.isThere(file)) {
            return Outcome.of(request);
        }
        // As people see it from the pages, whose paths are those below the docs.
        String name = "../" + Tombstones.FILE_NAME;
        try {
            Outcome<Tombstones> read = TombstonesJson.read(SourceText.of(name, TextFile.read(file)), releases);
            return new Outcome<>(request.withTombstones(read.value()), read.diagnostics());
        } catch (IOException e) {
            return new Outcome<>(
                    request,
                    List.of(Diagnostic.of(
                            DiagnosticCode.UNREADABLE_FILE,
                            SourceSpan.startOf(name),
                            "Cannot be read: " + IoReason.of(e) + ".",
                            DiagnosticCode.UNREADABLE_FILE.nextStep())));
        }
    }
}
