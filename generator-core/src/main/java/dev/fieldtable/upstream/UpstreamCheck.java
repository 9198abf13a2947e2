package dev.fieldtable.upstream;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.DocsFolder;
import dev.fieldtable.io.FileSetWriter;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.output.WritePlan;
import dev.fieldtable.output.WritePlan.EditedFiles;
import dev.fieldtable.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the docs of a project are those of their origin. Writes nothing. */
public final class UpstreamCheck {
    private static final Advice MANIFEST_LOST =
            Advice.parse("Take the file back from version control, or delete it and sync with {force}.");

    private UpstreamCheck() {}

    /**
     * What was found.
     *
     * @param asked whether there was something to compare with
     * @param edited whether pages were changed by hand, so that only force brings back what was fetched
     * @param unreachable whether the origin could not be asked, which says nothing of the docs
     * @param diagnostics an error for each page that differs, or for what kept the comparison from being made; sorted.
     *     Places are below the docs folder; the lock's begins with {@code ..}
     */
    public record Result(boolean asked, boolean edited, boolean unreachable, List<Diagnostic> diagnostics) {
        /** Nothing is known of where the docs are from. */
        public static final Result NOT_ASKED = new Result(false, false, false, List.of());

        /** Copies the list. */
        public Result {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Compares docs with what the lock says was fetched, without a network.
     *
     * @param docs the docs folder
     * @param lock the lock; {@code null} for the one beside the docs, if it is theirs
     * @param wanted where the docs are published, as the user says it now; {@code null} if only the lock says it
     * @param api whose docs they are, where a project has several APIs; empty for one alone
     * @return what was found; without a lock, nothing is asked
     * @throws IOException if the disk fails
     */
    public static Result offline(Path docs, @Nullable Path lock, @Nullable Origin wanted, String api)
            throws IOException {
        Path file = lock != null ? lock : SyncRequest.lockOf(docs, api);
        Outcome<Optional<DocsLock>> read = LockFile.read(file, docs);
        if (!read.diagnostics().isEmpty()
                && (lock != null || LockFile.read(file).isEmpty())) {
            return new Result(true, false, false, in(docs, file, read.diagnostics()));
        }
        if (read.value().isEmpty()) {
            return Result.NOT_ASKED;
        }
        if (wanted != null && !wanted.equals(read.value().get().origin())) {
            return another(docs, file, read.value().get(), wanted);
        }
        Outcome<Optional<DocsFolder.Fetched>> found = DocsFolder.fetched(docs);
        if (found.value().isEmpty()) {
            return new Result(true, false, false, ofManifest(docs, found.diagnostics()));
        }
        DocsFolder.Fetched fetched = found.value().get();
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (!DocsHash.of(fetched.asFetched()).equals(read.value().get().docs())) {
            diagnostics.add(stale(
                    below(docs, file),
                    fetched.asFetched().isEmpty()
                            ? "The docs folder has no manifest that tells which pages were fetched."
                            : "The pages that were fetched last are not those of the lock."));
        }
        for (String path : fetched.changed()) {
            boolean there = fetched.present().containsKey(path);
            diagnostics.add(
                    stale(path, there ? "This page is not as it was fetched." : "This page was fetched, and is gone."));
        }
        DocsFolder.Fetched evidence = evidence(docs, api);
        if (!evidence.asFetched().isEmpty()
                && !DocsHash.of(evidence.asFetched()).equals(read.value().get().evidence())) {
            diagnostics.add(
                    stale(below(docs, file), "What was fetched last to be learned from is not that of the lock."));
        }
        diagnostics.addAll(changed(docs, api, evidence));
        Collections.sort(diagnostics);
        boolean edited = !fetched.changed().isEmpty() || !evidence.changed().isEmpty();
        return new Result(true, edited, false, diagnostics);
    }

    /**
     * Compares docs with what is published now.
     *
     * @param docs the docs folder
     * @param lock the lock; {@code null} for the one beside the docs
     * @param wanted where the docs are published, as the user says it now; {@code null} if only the lock says it
     * @param filter which files are pages
     * @param upstream the way to the origin
     * @param api whose docs they are, where a project has several APIs; empty for one alone
     * @return what was found
     * @throws IOException if the disk fails
     */
    public static Result online(
            Path docs, @Nullable Path lock, @Nullable Origin wanted, PageFilter filter, Upstream upstream, String api)
            throws IOException {
        Path file = lock != null ? lock : SyncRequest.lockOf(docs, api);
        Outcome<Optional<DocsLock>> read = LockFile.read(file, docs);
        if (read.value().isEmpty()) {
            List<Diagnostic> why = read.diagnostics().isEmpty()
                    ? List.of(Diagnostic.of(
                            DiagnosticCode.UNREADABLE_LOCK,
                            SourceSpan.startOf(below(docs, file)),
                            "There is no lock, so nothing is known of where the docs are from.",
                            Advice.parse("Fetch them with sync, or leave out {upstream}.")))
                    : in(docs, file, read.diagnostics());
            return new Result(true, false, false, why);
        }
        Outcome<Optional<DocsFolder.Fetched>> found = DocsFolder.fetched(docs);
        if (found.value().isEmpty()) {
            return new Result(true, false, false, ofManifest(docs, found.diagnostics()));
        }
        DocsLock last = read.value().get();
        if (wanted != null && !wanted.equals(last.origin())) {
            return another(docs, file, last, wanted);
        }
        Fetched fetched = upstream.fetch(last.origin(), last.resolved(), filter);
        List<Diagnostic> errors = Stream.concat(
                        fetched.diagnostics().stream(), fetched.evidence().diagnostics().stream())
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            boolean unreachable = errors.stream().anyMatch(each -> each.code() == DiagnosticCode.UPSTREAM_UNREACHABLE);
            return new Result(
                    true,
                    false,
                    unreachable,
                    at(docs, file, errors.stream().map(UpstreamCheck::ofOrigin).toList()));
        }
        WantedFiles published = new WantedFiles(new Inputs("", "", ""), 0, fetched.files());
        Outcome<WritePlan> plan = FileSetWriter.plan(docs, published, EditedFiles.GIVEN_UP_WITH_FOREIGN);
        List<Diagnostic> diagnostics = new ArrayList<>(at(docs, docs.resolve(Manifest.FILE_NAME), plan.diagnostics()));
        for (GeneratedFile each : plan.value().writes()) {
            diagnostics.add(stale(each.path(), "This page is not as it is published."));
        }
        for (String path : plan.value().deletions()) {
            diagnostics.add(stale(path, "This page is not published any more."));
        }
        DocsFolder.Fetched evidence = evidence(docs, api);
        boolean asked = !last.origin().learn().isEmpty();
        if (asked && !DocsHash.of(fetched.evidence().value()).equals(last.evidence())) {
            diagnostics.add(stale(below(docs, file), "What can be learned from is not as it is published."));
        }
        diagnostics.addAll(changed(docs, api, evidence));
        Collections.sort(diagnostics);
        boolean edited =
                !found.value().get().changed().isEmpty() || !evidence.changed().isEmpty();
        return new Result(true, edited, false, diagnostics);
    }

    /**
     * What was fetched to be learned from. Nothing is generated from it, so it may be left out of version control: what is not
     * there at all is not missed, and of damage the next sync tells.
     */
    private static DocsFolder.Fetched evidence(Path docs, String api) throws IOException {
        return DocsFolder.fetched(SyncRequest.evidenceOf(docs, api))
                .value()
                .orElseGet(() -> new DocsFolder.Fetched(new TreeMap<>(), new TreeMap<>()));
    }

    private static List<Diagnostic> changed(Path docs, String api, DocsFolder.Fetched evidence) {
        Path folder = SyncRequest.evidenceOf(docs, api);
        return evidence.changed().stream()
                .map(path -> stale(
                        below(docs, folder.resolve(path)),
                        evidence.present().containsKey(path)
                                ? "This file is not as it was fetched."
                                : "This file was fetched, and is gone."))
                .toList();
    }

    /** Of a folder whose manifest cannot be read nobody knows what was fetched; generating from it is no matter. */
    private static List<Diagnostic> ofManifest(Path docs, List<Diagnostic> diagnostics) {
        return in(docs, docs.resolve(Manifest.FILE_NAME), diagnostics).stream()
                .map(each -> Diagnostic.of(DiagnosticCode.STALE_DOCS, each.span(), each.message(), MANIFEST_LOST))
                .toList();
    }

    /** What is said of the origin's pages must not be taken for what is said of those in the project. */
    private static Diagnostic ofOrigin(Diagnostic each) {
        boolean told =
                each.code() == DiagnosticCode.UPSTREAM_UNREACHABLE || each.code() == DiagnosticCode.UPSTREAM_MOVED;
        return told
                ? each
                : Diagnostic.of(
                        DiagnosticCode.STALE_DOCS,
                        each.span(),
                        "What is published cannot be taken: " + each.message(),
                        each.hint());
    }

    private static Result another(Path docs, Path lock, DocsLock last, Origin wanted) {
        String message = wanted.hasDocsOf(last.origin())
                ? "What is to be fetched to be learned from is not what was fetched."
                : "The docs were fetched from " + last.origin().location() + ", and are to be from elsewhere.";
        return new Result(true, false, false, List.of(stale(below(docs, lock), message)));
    }

    private static Diagnostic stale(String path, String message) {
        return Diagnostic.of(
                DiagnosticCode.STALE_DOCS, SourceSpan.startOf(path), message, DiagnosticCode.STALE_DOCS.nextStep());
    }

    /** Tells of something at a file, whatever place it was told of: an address is no file that a report could show. */
    private static List<Diagnostic> at(Path docs, Path file, List<Diagnostic> diagnostics) {
        SourceSpan place = SourceSpan.startOf(below(docs, file));
        return diagnostics.stream()
                .map(each -> new Diagnostic(each.code(), each.severity(), each.message(), place, each.hint()))
                .sorted()
                .toList();
    }

    /** Tells of places in a file, as the file is called from the docs folder. */
    private static List<Diagnostic> in(Path docs, Path file, List<Diagnostic> diagnostics) {
        String path = below(docs, file);
        return diagnostics.stream()
                .map(each -> {
                    SourceSpan span = each.span();
                    SourceSpan place = new SourceSpan(path, span.line(), span.column(), span.offset(), span.length());
                    return new Diagnostic(each.code(), each.severity(), each.message(), place, each.hint());
                })
                .sorted()
                .toList();
    }

    private static String below(Path docs, Path file) {
        Path folder = docs.toAbsolutePath().normalize();
        Path path = file.toAbsolutePath().normalize();
        boolean related = folder.getRoot().equals(path.getRoot());
        return (related ? folder.relativize(path) : path).toString().replace('\\', '/');
    }
}
