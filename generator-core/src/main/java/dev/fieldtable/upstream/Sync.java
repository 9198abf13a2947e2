package dev.fieldtable.upstream;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.LinkedDocs;
import dev.fieldtable.PageMemory;
import dev.fieldtable.Stage;
import dev.fieldtable.Stages;
import dev.fieldtable.UnderstoodDocs;
import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.Address;
import dev.fieldtable.io.DocsFolder;
import dev.fieldtable.io.FileSetWriter;
import dev.fieldtable.io.Outputs;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.io.TextFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.output.WriteCounts;
import dev.fieldtable.output.WritePlan;
import dev.fieldtable.output.WritePlan.EditedFiles;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.state.MergeMarks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings docs, the Java for them, the changelog and the lock to what is published.
 *
 * <p>All of it is worked out first, and nothing is touched before it is certain that all of it can be done. Then the
 * changelog and what is gone from the docs go first, since what they tell can only be seen while the docs of before are
 * there, and the lock last. Each of them is whole at any time, and a run that is stopped between them is completed by the next one.
 */
public final class Sync {
    private final SyncRequest request;
    private final Stages stages;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private List<SourceText> pages = List.of();
    private final PageMemory memory = new PageMemory();
    private @Nullable LinkedDocs linked;
    private @Nullable UnderstoodDocs understood;
    private FetchedFolder docs;
    private Evidence evidence;
    private boolean evidenceChanged;
    private Map<Path, WantedFiles> output = Map.of();
    private Map<Path, WritePlan> outputPlans = Map.of();
    private String origin = "";
    private String state = "";
    private String entry = "";
    private @Nullable String changelog;
    private GenerationRequest generation;
    private final NamesFile names;
    private NamesFile nextNames;
    private @Nullable String tombstones;
    private String lock = "";
    private boolean lockChanged;

    private Sync(SyncRequest request, Outcome<NamesFile> names, Stages stages) {
        this.request = request;
        this.stages = stages;
        this.names = names.value();
        this.nextNames = names.value();
        this.diagnostics.addAll(names.diagnostics());
        this.generation = request.generation();
        this.docs = FetchedFolder.untouched(request.docs());
        this.evidence = Evidence.none(request);
    }

    /**
     * Works out what is to be done, and touches nothing.
     *
     * @param request what is wanted
     * @param upstream the way to the origin
     * @param stages who is told of what is done
     * @return what is to be done, or the errors for which nothing can be
     * @throws IOException if the disk fails
     */
    public static Sync prepare(SyncRequest request, Upstream upstream, Stages stages) throws IOException {
        Sync sync = new Sync(request, NamesFile.read(request.names(), request.docs()), stages);
        sync.fetch(upstream);
        if (sync.failed()) {
            sync.docs = FetchedFolder.untouched(request.docs());
            sync.evidence = Evidence.none(request);
        }
        Collections.sort(sync.diagnostics);
        return sync;
    }

    private void fetch(Upstream upstream) throws IOException {
        Address.in(request.docs()).map(Sync::noFolder).ifPresent(diagnostics::add);
        diagnostics.addAll(request.outputs().conflicts(List.of(request.docs())));
        Outcome<Optional<DocsLock>> last = LockFile.read(request.lock(), request.docs());
        diagnostics.addAll(last.diagnostics());
        DocsLock recorded = last.value().orElse(null);
        String kept = recorded == null || request.force() ? "" : recorded.gone();
        Outcome<GenerationRequest> recalled = tombstoneFile().recallForSync(generation, kept);
        diagnostics.addAll(recalled.diagnostics());
        generation = recalled.value();
        Origin from = request.origin() != null ? request.origin() : recorded == null ? null : recorded.origin();
        if (from == null && !failed()) {
            diagnostics.add(error(
                    DiagnosticCode.UNREADABLE_LOCK,
                    request.lock(),
                    "There is no lock that knows where the docs are published.",
                    Advice.parse("Say it with {from}, or name the lock that knows it with {lock}.")));
        }
        if (from == null || failed()) {
            return;
        }
        Resolved earlier = recorded != null && recorded.origin().hasDocsOf(from) ? recorded.resolved() : null;
        stages.begin(Stage.FETCH);
        Fetched fetched = upstream.fetch(from, request.acceptMoved() ? null : earlier, request.filter());
        diagnostics.addAll(fetched.diagnostics());
        if (!failed()) {
            origin = from.location();
            state = fetched.release();
            evidence = Evidence.of(request, from, fetched);
            diagnostics.addAll(evidence.diagnostics());
            evidenceChanged = evidence.isNewTo(recorded);
            planDocs(fetched, from, recorded);
        }
    }

    private void planDocs(Fetched fetched, Origin from, @Nullable DocsLock recorded) throws IOException {
        stages.begin(Stage.READ);
        String hash = DocsHash.of(fetched.files());
        docs = FetchedFolder.of(request.docs(), "page", fetched.files(), request.force());
        diagnostics.addAll(docs.diagnostics());
        Outcome<List<SourceText>> before = DocsFolder.read(request.docs(), request.filter());
        diagnostics.addAll(before.diagnostics());
        if (failed()) {
            return;
        }
        pages = DocsFolder.after(request.docs(), before.value(), docs.plan(), request.filter());
        stages.counted("pages", pages::size);
        boolean first = before.value().isEmpty();
        LinkedDocs was =
                docs.nothingToDo() || first ? null : Generator.link(generation, before.value(), memory, stages);
        NextRelease next = was == null ? null : NextRelease.of(names.in(generation), release(), was, linked(), stages);
        if (next != null) {
            understood = next.now();
            generation = next.now().request().withNames(generation.names());
            tombstones = next.kept();
        }
        planOutput(was);
        if (!failed()) {
            // Pages that say the same, laid out in another way, are fetched, and nothing to tell of.
            boolean told = next != null ? !next.isNone() : first && !docs.nothingToDo();
            if (told) {
                entry = next != null ? next.entry() : firstEntry();
                log(hash);
            }
            lock(
                    recorded,
                    new DocsLock(
                            LockFile.folder(request.lock(), request.docs()),
                            from,
                            fetched.resolved(),
                            hash,
                            fetched.files().size(),
                            tombstoneFile().remembered(generation, tombstones),
                            evidence.hash()));
        }
    }

    private TombstoneFile tombstoneFile() {
        return TombstoneFile.of(request.docs(), request.api());
    }

    /** Commits that change nothing of the docs come every day, and are nothing to record. */
    private void lock(@Nullable DocsLock recorded, DocsLock next) {
        boolean same = recorded != null
                && recorded.equals(new DocsLock(
                        next.folder(),
                        next.origin(),
                        recorded.resolved(),
                        next.docs(),
                        next.pages(),
                        next.gone(),
                        next.evidence()));
        lockChanged = !same;
        lock = next.toJson();
    }

    private String release() {
        String chosen = request.release();
        return chosen != null ? chosen : state;
    }

    private void planOutput(@Nullable LinkedDocs was) throws IOException {
        stages.begin(Stage.LOOK);
        if (docs.nothingToDo()
                && request.outputs()
                        .upToDate(request.api(), Generator.inputs(names.in(generation), pages))
                        .isPresent()) {
            return;
        }
        UnderstoodDocs now = understood();
        stages.begin(Stage.EMIT);
        GenerationResult result = Generator.generate(now);
        stages.counted("files", result.files()::size);
        stages.begin(Stage.LOOK);
        diagnostics.addAll(result.diagnostics());
        if (!failed()) {
            lost(was, result);
        }
        if (!failed()) {
            nextNames = names.with(result.names());
            // What the next run goes by, so that it finds nothing to do.
            Inputs inputs = Generator.inputs(nextNames.in(generation), pages);
            output = request.outputs()
                    .wanted(
                            new WantedFiles(
                                    inputs, Severity.WARNING.countIn(diagnostics), result.files(), request.api()),
                            result.samples());
            Outcome<Map<Path, WritePlan>> planned = Outputs.plan(output, editedFiles());
            diagnostics.addAll(planned.diagnostics());
            outputPlans = planned.value();
        }
    }

    /**
     * The Java need not be there, and pages that have not changed may be read in another way than when it was generated: only
     * docs and output together tell all.
     */
    private void lost(@Nullable LinkedDocs was, GenerationResult result) {
        List<Diagnostic> lost = was == null ? List.of() : Generator.lost(generation, was, linked());
        Set<String> told = new HashSet<>();
        lost.forEach(each -> told.add(each.span().path()));
        diagnostics.addAll(lost);
        Manifest left = FileSetWriter.left(request.outputs().models(), request.api());
        for (Diagnostic each : Generator.lost(generation, linked(), result.files(), left)) {
            if (!told.contains(each.span().path())) {
                diagnostics.add(each);
            }
        }
    }

    /** Most runs find nothing new, and need not know what the pages mean. */
    private LinkedDocs linked() {
        LinkedDocs known = linked;
        if (known == null) {
            known = Generator.link(generation, pages, memory, stages);
            linked = known;
        }
        return known;
    }

    private UnderstoodDocs understood() {
        UnderstoodDocs known = understood;
        if (known == null) {
            LinkedDocs docs = linked();
            stages.begin(Stage.NAMES);
            known = Generator.understand(names.in(generation), docs);
            understood = known;
        }
        return known;
    }

    private String firstEntry() {
        int types = Generator.state(understood()).value().types().types().size();
        return "The first state: " + count(docs.size(), "page") + ", " + count(types, "model") + ".\n";
    }

    private void log(String hash) throws IOException {
        String text = TextFile.isThere(request.changelog()) ? TextFile.read(request.changelog()) : null;
        Optional<SourceSpan> unmerged = text == null
                ? Optional.empty()
                : MergeMarks.in(SourceText.of(PageFiles.slashed(request.changelog()), text));
        if (unmerged.isPresent()) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticCode.UNREADABLE_FILE,
                    unmerged.get(),
                    "No entry can be added: " + MergeMarks.FAULT + ".",
                    Advice.literal("Keep the entries of both sides, the newest first, and delete the marks.")));
            return;
        }
        String next = Changelog.with(text, release(), hash, entry);
        changelog = next.equals(text) ? null : next;
    }

    private EditedFiles editedFiles() {
        return request.force() ? EditedFiles.GIVEN_UP : EditedFiles.KEPT;
    }

    private static Diagnostic noFolder(String address) {
        return Diagnostic.of(
                DiagnosticCode.UNREADABLE_FILE,
                SourceSpan.startOf(address),
                "This is an address, where the folder that pages are written into is asked for.",
                Advice.parse("Say the address with {from}, and name the folder."));
    }

    private static Diagnostic error(DiagnosticCode code, Path path, String message, Advice hint) {
        return Diagnostic.of(code, SourceSpan.startOf(path.toString().replace('\\', '/')), message, hint);
    }

    /**
     * Does what was worked out. What is as it should be is not touched.
     *
     * @return the errors for which something was not done, since files have changed in the meantime; none if all is well
     * @throws IOException if the disk fails; the next run completes what this one has begun
     * @throws IllegalStateException if it has {@link #failed}
     */
    public List<Diagnostic> carryOut() throws IOException {
        if (failed()) {
            throw new IllegalStateException("there are errors");
        }
        if (changelog != null) {
            TextFile.write(request.changelog(), changelog);
        }
        if (tombstones != null) {
            TextFile.write(tombstoneFile().path(), tombstones);
        }
        List<Diagnostic> late = new ArrayList<>(docs.write());
        if (late.isEmpty()) {
            late.addAll(evidence.folder().write());
        }
        if (late.isEmpty()) {
            late.addAll(Outputs.write(output, editedFiles(), Optional.empty(), stages::parts)
                    .diagnostics());
        }
        if (late.isEmpty() && !nextNames.isAs(names)) {
            nextNames.write();
        }
        if (late.isEmpty() && lockChanged) {
            TextFile.write(request.lock(), lock);
        }
        return late;
    }

    /** {@return whether an error was met, so that nothing may be done} */
    public boolean failed() {
        return Severity.ERROR.isAmong(diagnostics);
    }

    /** {@return whether the docs could not be had at all, which says nothing of them} */
    public boolean unreachable() {
        return diagnostics.stream().anyMatch(each -> each.code() == DiagnosticCode.UPSTREAM_UNREACHABLE);
    }

    /** {@return what was met, sorted; places are in the docs as they will be, or on the disk} */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** {@return the pages as they will be; none if the docs could not be fetched} */
    public List<SourceText> pages() {
        return pages;
    }

    /**
     * The files that diagnostics are about.
     *
     * @param base the folder that the reader of a report starts from
     * @return the files of the docs and of the output
     */
    public PageFiles files(Path base) {
        PageFiles files = PageFiles.of(List.of(request.docs()), base);
        for (Path output : request.outputs().folders()) {
            files = files.withOutput(output);
        }
        return files;
    }

    /** {@return whether everything is as it should be already} */
    public boolean nothingToDo() {
        return docs.nothingToDo()
                && evidence.folder().nothingToDo()
                && outputPlans.values().stream().allMatch(WritePlan::nothingToDo)
                && !lockChanged
                && changelog == null
                && tombstones == null
                && nextNames.isAs(names);
    }

    /**
     * {@return what is new for the changelog, in Markdown without a heading; empty if the docs say the same, however they
     * are laid out}
     */
    public String entry() {
        return entry;
    }

    /** {@return what would be done, a line for each file} */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        steps.addAll(docs.steps());
        steps.addAll(evidence.folder().steps());
        outputPlans.forEach((folder, plan) -> steps.addAll(FetchedFolder.steps(plan, folder)));
        if (changelog != null) {
            steps.add("would write " + request.changelog());
        }
        if (tombstones != null) {
            steps.add("would write " + tombstoneFile().path());
        }
        if (!nextNames.isAs(names)) {
            steps.add("would write " + names.path());
        }
        if (lockChanged) {
            steps.add("would write " + request.lock());
        }
        return steps;
    }

    /** {@return whether there is something else to learn from than after the sync before} */
    public boolean evidenceChanged() {
        return evidenceChanged;
    }

    /** {@return what was done, for people, in lines that end with {@code \n}} */
    public String summary() {
        if (nothingToDo()) {
            return "As published at " + origin + " (" + state + "), " + count(docs.size(), "page")
                    + "; nothing was touched.\n";
        }
        WriteCounts generated =
                outputPlans.values().stream().map(WriteCounts::of).reduce(WriteCounts.NONE, WriteCounts::and);
        return count(docs.size(), "page") + " from " + origin + " (" + state + ").\n"
                + FetchedFolder.counts("docs", WriteCounts.of(docs.plan()))
                + (evidence.folder().nothingToDo()
                        ? ""
                        : FetchedFolder.counts(
                                "evidence", WriteCounts.of(evidence.folder().plan())))
                + FetchedFolder.counts("output", generated)
                + (changelog == null ? "" : "changelog: " + request.changelog() + "\n");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
