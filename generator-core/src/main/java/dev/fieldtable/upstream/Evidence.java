package dev.fieldtable.upstream;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.FileSetWriter;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be learned from, as it was fetched, and the folder beside the docs that it is kept in.
 *
 * @param folder the folder, and what is to be done to it
 * @param hash what was fetched is known by it; empty if nothing was asked for
 * @param diagnostics what was met, with places as they are called from the docs folder
 */
record Evidence(FetchedFolder folder, String hash, List<Diagnostic> diagnostics) {
    Evidence {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Nothing, for which nothing is done. */
    static Evidence none(SyncRequest request) {
        return new Evidence(FetchedFolder.untouched(folder(request)), "", List.of());
    }

    /**
     * Works out what is to be done. Where nothing is asked for any more, what was fetched before goes; a folder of that name
     * which is not ours is let alone.
     *
     * @param request what is wanted
     * @param origin where it was fetched from
     * @param fetched what was fetched
     * @throws IOException if the disk fails
     */
    static Evidence of(SyncRequest request, Origin origin, Fetched fetched) throws IOException {
        Path folder = folder(request);
        boolean asked = !origin.learn().isEmpty();
        if (!asked && FileSetWriter.owners(folder).isEmpty()) {
            return none(request);
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        fetched.evidence().diagnostics().forEach(each -> diagnostics.add(placed(each, origin, folder)));
        List<Path> others = new ArrayList<>(request.outputs().folders());
        others.add(request.docs());
        if (!FileSetWriter.conflicts(folder, others).isEmpty()) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticCode.UNUSABLE_OUTPUT,
                    SourceSpan.startOf(PageFiles.slashed(folder)),
                    "This folder is for what can be learned from, and has no place for docs or Java.",
                    Advice.parse("Name another folder for {docs} or {output}.")));
        }
        if (Severity.ERROR.isAmong(diagnostics)) {
            return new Evidence(FetchedFolder.untouched(folder), "", diagnostics);
        }
        FetchedFolder kept = FetchedFolder.of(folder, "file", fetched.evidence().value(), request.force());
        diagnostics.addAll(kept.diagnostics());
        return new Evidence(kept, asked ? DocsHash.of(fetched.evidence().value()) : "", diagnostics);
    }

    /** Tells whether there is something else to learn from than there was. */
    boolean isNewTo(@Nullable DocsLock recorded) {
        return !hash.isEmpty() && (recorded == null || !hash.equals(recorded.evidence()));
    }

    private static Path folder(SyncRequest request) {
        return SyncRequest.evidenceOf(request.docs(), request.api());
    }

    /** What is said of a file is said of it as it will be kept; what is said of the origin stays. */
    private static Diagnostic placed(Diagnostic each, Origin origin, Path folder) {
        SourceSpan span = each.span();
        boolean ofFile = (span.path() + "/").startsWith(origin.learn() + "/");
        if (!ofFile || span.path().equals(Upstream.place(origin).path())) {
            return each;
        }
        String path = "../" + folder.getFileName() + "/" + span.path();
        return new Diagnostic(
                each.code(),
                each.severity(),
                each.message(),
                new SourceSpan(path, span.line(), span.column(), span.offset(), span.length()),
                each.hint());
    }
}
