package dev.fieldtable.project;

import dev.fieldtable.GenerationMemory;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.LinkedDocs;
import dev.fieldtable.PageMemory;
import dev.fieldtable.Stage;
import dev.fieldtable.Stages;
import dev.fieldtable.UnderstoodDocs;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.EarlierRun;
import dev.fieldtable.io.FoundPages;
import dev.fieldtable.io.Outputs;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.io.ReadPages;
import dev.fieldtable.io.SeenPages;
import dev.fieldtable.io.UpToDate;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.Kept;
import dev.fieldtable.output.KeptPages;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.upstream.NamesFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What generating and checking have in common before the pages are understood, so that the one checks what the other does.
 *
 * @param docs the docs
 * @param found the files of their pages; nothing where the page comes from standard input
 * @param stamps what the disk told of each before it was opened; none if nobody wants to know
 * @param pages their pages, once they are {@link #read}
 * @param hashes what the content of each page is known by
 * @param facts what is known besides
 * @param outputs the folders that files go to
 * @param earlier what an earlier run has left of the models
 * @param api whose files go there
 * @param asked what is wanted, but for the names that are kept
 * @param names the names that are kept
 * @param diagnostics what was met until now
 */
record DocsAndOutput(
        Docs docs,
        Optional<FoundPages> found,
        List<String> stamps,
        List<SourceText> pages,
        List<String> hashes,
        FactsFile facts,
        Outputs outputs,
        EarlierRun earlier,
        String api,
        GenerationRequest asked,
        Names names,
        List<Diagnostic> diagnostics) {
    /** Looks at all of it, and reads the pages. */
    static DocsAndOutput of(Subject subject, Voice voice) throws RunFailedException {
        return unread(subject, voice).read(voice);
    }

    /** Looks at all of it, and opens no page. */
    static DocsAndOutput unread(Subject subject, Voice voice) throws RunFailedException {
        Settings settings = subject.settings();
        settings.require(Catalogue.DOCS, Catalogue.OUTPUT, Catalogue.BASE_PACKAGE);
        Docs docs = Docs.of(settings, subject.place());
        Outputs outputs = outputs(subject);
        Outcome<GenerationRequest> asked = Requests.synced(subject, docs.first());
        FactsFile facts = FactsFile.of(subject);
        GenerationRequest request = PastStates.in(facts.in(asked.value()), subject);
        List<Diagnostic> diagnostics = new ArrayList<>(outputs.conflicts(docs.folders()));
        diagnostics.addAll(asked.diagnostics());
        diagnostics.addAll(request.severities().apply(facts.diagnostics()));
        Outcome<Names> names = Names.of(subject, docs.first());
        diagnostics.addAll(names.diagnostics());
        for (Path folder : outputs.folders()) {
            diagnostics.addAll(request.severities().apply(LeftOver.in(folder, subject)));
        }
        voice.stages().begin(Stage.READ);
        Optional<FoundPages> found = docs.find();
        return new DocsAndOutput(
                docs,
                found,
                List.of(),
                List.of(),
                List.of(),
                facts,
                outputs,
                outputs.earlier(subject.api()),
                subject.api(),
                request,
                names.value(),
                diagnostics);
    }

    /** Reads the pages. */
    DocsAndOutput read(Voice voice) {
        return read(List.of(), new ReadPages(), voice);
    }

    /** Likewise, keeps what the disk told of them, and opens none that was read before and of which it tells the same. */
    DocsAndOutput read(ReadPages memory, Voice voice) {
        return read(found.map(FoundPages::stamps).orElse(List.of()), memory, voice);
    }

    private DocsAndOutput read(List<String> told, ReadPages memory, Voice voice) {
        voice.step("Reading the docs");
        Outcome<List<SourceText>> read = docs.read(found, told, memory, voice.stages());
        HeapNeed.shortage(read.value(), Runtime.getRuntime().maxMemory()).ifPresent(voice::warn);
        voice.stages().begin(Stage.LOOK);
        List<String> hashes = memory.hashes(read.value());
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(asked.severities().apply(read.diagnostics()));
        return new DocsAndOutput(
                docs, found, told, read.value(), hashes, facts, outputs, earlier, api, asked, names, all);
    }

    /** Whether an error was met until now. */
    boolean failed() {
        return Severity.ERROR.isAmong(diagnostics);
    }

    /** What is up to date already, if that can be told without opening a page. */
    Optional<UpToDate> asLastSeen() {
        return found.flatMap(files -> outputs.asLastSeen(api, earlier, Generator.inputs(request()), files));
    }

    /** What an earlier run has kept, and a place for what the next one may know of the pages. */
    Memories memories() {
        Kept kept = found.isEmpty() ? Kept.NONE : earlier.kept(Generator.inputs(request()));
        return new Memories(
                new ReadPages(kept), read -> read.memory(kept.pages()), () -> new GenerationMemory(kept.files()));
    }

    private PageMemory memory(KeptPages kept) {
        Map<SourceText, String> known = new HashMap<>();
        for (int i = 0; i < hashes.size(); i++) {
            known.put(pages.get(i), hashes.get(i));
        }
        return new PageMemory(kept, page -> Objects.requireNonNull(known.get(page)));
    }

    /** The pages, for whoever keeps how the disk has them, and what they say; nothing if they are not on one. */
    Optional<SeenPages> seen(KeptPages kept) {
        return found.map(files -> new SeenPages(files, stamps, hashes, kept, earlier));
    }

    /**
     * Opens the pages of which something is told, as long as a run may still fail for what has become of them.
     *
     * @param notes whether notes are told, too
     */
    void open(List<Diagnostic> told, boolean notes) {
        Set<String> paths = told.stream()
                .filter(each -> notes || each.severity() != Severity.INFO)
                .map(each -> each.span().path())
                .collect(Collectors.toSet());
        pages.stream().filter(page -> paths.contains(page.path())).forEach(SourceText::content);
    }

    /** Whether the files follow from these inputs already. */
    Optional<UpToDate> upToDate(Inputs inputs) {
        return outputs.upToDate(api, inputs);
    }

    /** The folders that the files of a project go to. */
    static Outputs outputs(Subject subject) {
        Path folder = subject.place().folder();
        return new Outputs(
                folder.resolve(subject.settings().get(Catalogue.OUTPUT)),
                subject.settings()
                        .find(Catalogue.SAMPLES_OUTPUT)
                        .map(folder::resolve)
                        .orElse(null));
    }

    /** What each folder should hold after a run. */
    Map<Path, WantedFiles> wanted(Inputs inputs, int warnings, GenerationResult result) {
        return outputs.wanted(new WantedFiles(inputs, warnings, result.files(), api), result.samples());
    }

    /** What is generated. */
    GenerationRequest request() {
        return names.lock().in(asked);
    }

    /**
     * Generates, and says in what the docs no longer yield what an earlier run has generated from the same pages.
     *
     * @param memories what is known of earlier runs
     * @param stages who is told of what is done
     */
    Generated generate(Memories memories, Stages stages) {
        GenerationRequest request = request();
        Supplier<Manifest> left = earlier.manifest();
        Linked linked = link(request, memories.pages().apply(this), stages);
        stages.begin(Stage.NAMES);
        UnderstoodDocs understood = Generator.understand(request, linked.docs());
        stages.begin(Stage.EMIT);
        GenerationResult result = Generator.generate(understood, memories.java().get());
        stages.counted(
                "files", () -> (long) result.files().size() + result.samples().size());
        stages.counted("characters", () -> length(result.files()) + length(result.samples()));
        List<Diagnostic> met = new ArrayList<>(result.diagnostics());
        if (!result.failed()) {
            met.addAll(Generator.lost(request, linked.docs(), result.files(), left.get()));
        }
        return new Generated(result, met, linked.kept());
    }

    /**
     * What was generated, what was met on the way, and what is to be kept of the pages.
     *
     * @param result the files
     * @param diagnostics what was met
     * @param kept what the memory of pages keeps
     */
    record Generated(GenerationResult result, List<Diagnostic> diagnostics, KeptPages kept) {}

    private record Linked(LinkedDocs docs, KeptPages kept) {}

    /** Holds the memory no longer than this: what it remembers of a run that is made once would be held while Java is emitted. */
    private Linked link(GenerationRequest request, PageMemory memory, Stages stages) {
        LinkedDocs docs = Generator.link(request, pages, memory, stages).withoutRows();
        return new Linked(docs, memory.kept());
    }

    private static long length(List<GeneratedFile> files) {
        return files.stream()
                .filter(GeneratedFile::isMade)
                .mapToLong(file -> file.content().length())
                .sum();
    }

    /** What the files follow from if the lock of names is such a one, as it is for the next run. */
    Inputs inputs(NamesFile lock) {
        return Generator.inputs(lock.in(asked), pages, hashes);
    }

    /** The files of pages and of what is generated. */
    PageFiles files() {
        return facts.with(docs.files(outputs.folders()));
    }

    /** The number of pages. */
    int count() {
        return found.map(FoundPages::count).orElse(pages.size());
    }

    /** All texts that diagnostics have places in. */
    List<SourceText> texts() {
        return facts.with(pages);
    }

    /** What an earlier run may have said something of: the docs, the output, and what is or would be in them. */
    List<Path> concerned(List<GeneratedFile> generated, List<GeneratedFile> samples) {
        List<Path> concerned = new ArrayList<>(
                found.map(files -> docs.concerned(files.places())).orElseGet(() -> docs.concernedBy(pages)));
        for (Path output : outputs.folders()) {
            Path folder = output.toAbsolutePath().normalize();
            concerned.add(folder);
            concerned.add(folder.resolve(Manifest.fileName(api)));
            List<GeneratedFile> files = output.equals(outputs.models()) ? generated : samples;
            files.forEach(file -> concerned.add(folder.resolve(file.path())));
        }
        return concerned;
    }
}
