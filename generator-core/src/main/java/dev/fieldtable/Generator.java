package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.dialect.layout.Extent;
import dev.fieldtable.diff.DocsState;
import dev.fieldtable.emit.JavaEmitter;
import dev.fieldtable.emit.JavaSurface;
import dev.fieldtable.emit.SampleFiles;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.explore.ExploredDocs;
import dev.fieldtable.explore.Explorer;
import dev.fieldtable.explore.JavaView;
import dev.fieldtable.export.ApiInfo;
import dev.fieldtable.export.Export;
import dev.fieldtable.export.ExportFormat;
import dev.fieldtable.export.ExportSplit;
import dev.fieldtable.facts.NamesInJava;
import dev.fieldtable.learn.openapi.DocumentModel;
import dev.fieldtable.lint.Linter;
import dev.fieldtable.model.ApiOperation;
import dev.fieldtable.model.KnownPlaces;
import dev.fieldtable.model.ModelPass;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.NamePins;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.QuickHash;
import dev.fieldtable.report.JavaTerms;
import dev.fieldtable.sample.Sample;
import dev.fieldtable.sample.Samples;
import dev.fieldtable.sample.ShownValues;
import dev.fieldtable.source.ChosenDialect;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.work.SideBySide;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The recipe: pages become what they say, what they mean, and the Java for it. Pure: no disk, no clock. */
public final class Generator {
    private Generator() {}

    /**
     * Reads and links docs, for whoever makes several things of them.
     *
     * @param request what is wanted; of it, only the dialect, the names in JSON and the severities matter
     * @param pages the pages, in any order
     * @return what they say. A strange page never throws
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static LinkedDocs link(GenerationRequest request, List<SourceText> pages) {
        return LinkedDocs.of(request, pages);
    }

    /**
     * Reads and links docs of which most pages were read before.
     *
     * @param request what is wanted; of it, only the dialect, the names in JSON and the severities matter
     * @param pages the pages, in any order
     * @param memory what the pages of before say; those of now when this is done
     * @return what they say, as without a memory. A strange page never throws
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static LinkedDocs link(GenerationRequest request, List<SourceText> pages, PageMemory memory) {
        return link(request, pages, memory, Stages.NONE);
    }

    /**
     * Likewise, and tells of its stages.
     *
     * @param request what is wanted, as above
     * @param pages the pages, in any order
     * @param memory what the pages of before say, as above
     * @param stages who is told that pages are read and linked
     * @return what they say, as without a memory. A strange page never throws
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static LinkedDocs link(GenerationRequest request, List<SourceText> pages, PageMemory memory, Stages stages) {
        return LinkedDocs.of(request, pages, Extent.TYPES, memory, stages);
    }

    /**
     * Understands docs that were read before, for whoever makes several things of them.
     *
     * @param request what is wanted; the dialect and the names in JSON are those that the docs were read with
     * @param docs the docs
     * @return the docs with what the passes of the request add, and with names in Java
     */
    public static UnderstoodDocs understand(GenerationRequest request, LinkedDocs docs) {
        return UnderstoodDocs.of(request, docs);
    }

    /**
     * Reads and links docs, with all that they say of operations, which is more than models need.
     *
     * @param request what is wanted; of it, only the dialect, the names in JSON and the severities matter
     * @param pages the pages, in any order
     * @param memory what the pages of before say; those of now when this is done
     * @return what they say. A strange page never throws
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static LinkedDocs linkWithOperations(GenerationRequest request, List<SourceText> pages, PageMemory memory) {
        return linkWithOperations(request, pages, memory, Stages.NONE);
    }

    /**
     * Likewise, and tells of its stages.
     *
     * @param request what is wanted; of it, only the dialect, the names in JSON and the severities matter
     * @param pages the pages, in any order
     * @param memory what the pages of before say; those of now when this is done
     * @param stages who is told that pages are read and linked
     * @return what they say. A strange page never throws
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static LinkedDocs linkWithOperations(
            GenerationRequest request, List<SourceText> pages, PageMemory memory, Stages stages) {
        return LinkedDocs.of(request, pages, Extent.OPERATIONS, memory, stages);
    }

    /**
     * Generates Java.
     *
     * @param request what is wanted
     * @param pages the pages, in any order
     * @return the files and what was met on the way; no files when an error was met. A strange page never throws
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static GenerationResult generate(GenerationRequest request, List<SourceText> pages) {
        return generate(request, link(request, pages));
    }

    /**
     * Generates Java from docs that were read before.
     *
     * @param request what is wanted; the dialect and the names in JSON are those that the docs were read with
     * @param docs the docs
     * @return the files and what was met on the way; no files when an error was met
     */
    public static GenerationResult generate(GenerationRequest request, LinkedDocs docs) {
        return generate(understand(request, docs));
    }

    /**
     * Generates Java from docs that were understood before.
     *
     * @param understood the docs, and what is wanted
     * @return the files and what was met on the way; no files when an error was met
     */
    public static GenerationResult generate(UnderstoodDocs understood) {
        return generate(understood, new GenerationMemory());
    }

    /**
     * Generates Java from docs of which most was generated before.
     *
     * @param understood the docs, and what is wanted
     * @param memory what was generated before; what is generated now when this is done
     * @return the files and what was met on the way, as without a memory
     */
    public static GenerationResult generate(UnderstoodDocs understood, GenerationMemory memory) {
        GenerationRequest request = understood.request();
        LinkedDocs docs = understood.docs();
        RoleSelection selection = RoleSelection.of(understood.model(), request.roles());
        NamePins names = understood.names().pins(understood.model(), request.emit());
        List<Diagnostic> met = WithoutJava.lowered(understood.diagnostics(), selection.selected());
        if (understood.failed()) {
            return new GenerationResult(List.of(), met, selection.report(0), docs.readings(), names, List.of());
        }
        Outcome<List<GeneratedFile>> emitted = JavaEmitter.with(request.emit())
                .emit(understood.model(), understood.names(), selection.chosen(), memory.java());
        Outcome<List<GeneratedFile>> samples =
                request.samples() ? samples(understood, selection) : Outcome.of(List.of());
        List<Diagnostic> late = request.severities()
                .apply(Stream.concat(emitted.diagnostics().stream(), samples.diagnostics().stream())
                        .toList());
        List<Diagnostic> diagnostics =
                Stream.concat(met.stream(), late.stream()).sorted().toList();
        boolean failed = fails(late);
        List<GeneratedFile> files = failed ? List.of() : emitted.value();
        List<GeneratedFile> sampleFiles = failed ? List.of() : samples.value();
        return new GenerationResult(
                files,
                diagnostics,
                selection.report(files.size() + sampleFiles.size()),
                docs.readings(),
                names,
                sampleFiles);
    }

    private static Outcome<List<GeneratedFile>> samples(UnderstoodDocs understood, RoleSelection selection) {
        TypeModel model = TypeModel.of(selection.selected(), understood.model().coverage());
        Outcome<SortedMap<TypeId, Sample>> made = Samples.of(
                model, new ShownValues(model, understood.docs().house().examples()));
        Outcome<List<GeneratedFile>> written =
                SampleFiles.emit(understood.request().emit(), understood.model(), understood.names(), made.value());
        return new Outcome<>(
                written.value(),
                Stream.concat(made.diagnostics().stream(), written.diagnostics().stream())
                        .toList());
    }

    /**
     * Tells which types a run would lose although the pages that they came from are still there.
     *
     * @param request what was generated
     * @param docs the docs as they are now
     * @param files what was generated from them, without an error
     * @param before what an earlier run has left
     * @return an error for each, or what the user has made of that; a type whose page is gone is not among them
     */
    public static List<Diagnostic> lost(
            GenerationRequest request, LinkedDocs docs, List<GeneratedFile> files, Manifest before) {
        return request.severities().apply(LostTypes.since(before, docs, files));
    }

    /**
     * Tells which types docs have lost although the pages that described them are still there.
     *
     * @param request what is generated
     * @param before the docs as they were
     * @param docs the docs as they are now
     * @return an error for each, or what the user has made of that; a type whose page is gone is not among them
     */
    public static List<Diagnostic> lost(GenerationRequest request, LinkedDocs before, LinkedDocs docs) {
        return request.severities().apply(LostTypes.since(before, docs));
    }

    /**
     * Shows what was understood, of all types, whether Java is generated for them or not; what the passes of the request
     * would add to it is none of it.
     *
     * @param request what would be generated
     * @param pages the pages, in any order
     * @return the model and what was met on the way. A strange page never throws
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static InspectionResult inspect(GenerationRequest request, List<SourceText> pages) {
        return inspect(request, link(request, pages));
    }

    /**
     * Tells what was understood of docs that were read before.
     *
     * @param request what would be generated; the dialect and the names in JSON are those that the docs were read with
     * @param docs the docs
     * @return the linked model, as above
     */
    public static InspectionResult inspect(GenerationRequest request, LinkedDocs docs) {
        UnderstoodDocs understood = understand(request.withoutPasses(), docs);
        return InspectionResult.of(understood.model(), docs.readings(), terms(understood), understood.diagnostics());
    }

    /** What all types are called in Java, whether it is generated for them or not. */
    static JavaTerms terms(UnderstoodDocs docs) {
        TypeModel model = docs.model();
        List<TypeId> ids = model.types().stream().map(TypeDeclaration::id).toList();
        return new EmittedTerms(docs.names(), JavaSurface.of(docs.request().emit(), model, docs.names(), ids));
    }

    /**
     * Hands the linked model on, for the tools of others; what the passes of the request would add to it is none of it.
     *
     * @param request what would be generated; of the types, those of its roles are handed on, those that operations
     *     name where the format has such, and all that these reach
     * @param pages the pages, in any order
     * @param format what it is handed on as
     * @param api what is said of the API as a whole
     * @return the document and what was met on the way. A strange page never throws
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static ExportResult export(
            GenerationRequest request, List<SourceText> pages, ExportFormat format, ApiInfo api) {
        return export(request, pages, format, api, Stages.NONE);
    }

    /**
     * Likewise, and tells of its stages.
     *
     * @param request what would be generated, as above
     * @param pages the pages, in any order
     * @param format what it is handed on as
     * @param api what is said of the API as a whole
     * @param stages who is told that pages are read, linked, and written as a document
     * @return the document and what was met on the way. A strange page never throws
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static ExportResult export(
            GenerationRequest request, List<SourceText> pages, ExportFormat format, ApiInfo api, Stages stages) {
        return handOn(
                request,
                pages,
                format,
                (model, examples) -> Export.write(model, examples, format, api),
                ExportResult::new,
                stages);
    }

    /**
     * Hands the linked model on as several files, which refer to each other.
     *
     * @param request what would be generated, as above
     * @param pages the pages, in any order
     * @param format what it is handed on as
     * @param split what has a file for itself
     * @param api what is said of the API as a whole
     * @return the files and what was met on the way. A strange page never throws
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static SplitResult split(
            GenerationRequest request, List<SourceText> pages, ExportFormat format, ExportSplit split, ApiInfo api) {
        return split(request, pages, format, split, api, Stages.NONE);
    }

    /**
     * Likewise, and tells of its stages.
     *
     * @param request what would be generated, as above
     * @param pages the pages, in any order
     * @param format what it is handed on as
     * @param split what has a file for itself
     * @param api what is said of the API as a whole
     * @param stages who is told that pages are read, linked, and written as documents
     * @return the files and what was met on the way. A strange page never throws
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static SplitResult split(
            GenerationRequest request,
            List<SourceText> pages,
            ExportFormat format,
            ExportSplit split,
            ApiInfo api,
            Stages stages) {
        return handOn(
                request,
                pages,
                format,
                (model, examples) -> Export.split(model, examples, format, split, api),
                SplitResult::new,
                stages);
    }

    /** What makes the result of a run of what was written, the problems, and how pages were read. */
    @FunctionalInterface
    private interface Told<T, R> {
        R of(T written, KnownPlaces places, List<Diagnostic> diagnostics, List<ChosenDialect> readings);
    }

    private static <T, R> R handOn(
            GenerationRequest request,
            List<SourceText> pages,
            ExportFormat format,
            BiFunction<TypeModel, ShownValues, Outcome<T>> writer,
            Told<T, R> told,
            Stages stages) {
        Extent extent = format == ExportFormat.OPENAPI ? Extent.OPERATIONS : Extent.TYPES;
        LinkedDocs docs = LinkedDocs.of(request, pages, extent, new PageMemory(), stages);
        stages.begin(Stage.EXPORT);
        List<ApiOperation> operations = docs.model().operations();
        List<TypeDeclaration> selected =
                RoleSelection.of(docs.model(), request.roles(), operations).selected();
        TypeModel model = TypeModel.of(selected, docs.model().coverage()).withOperations(operations);
        Outcome<T> written =
                writer.apply(model, new ShownValues(model, docs.house().examples()));
        // What names in Java would clash is nothing to whoever takes the document.
        List<Diagnostic> all = Stream.concat(docs.diagnostics().stream(), written.diagnostics().stream())
                .toList();
        List<Diagnostic> met = Explained.without(request.severities().apply(all));
        List<Diagnostic> diagnostics =
                WithoutJava.lowered(met, selected).stream().sorted().toList();
        return told.of(written.value(), KnownPlaces.of(operations), diagnostics, docs.readings());
    }

    /**
     * Shows the docs as a page of HTML: all types, the Java of those that would be generated, and what is doubtful in them.
     * Of more than four thousand types it says nothing of Java, so that browsers open it.
     * What the passes of the request would add to it is none of it, but for a {@link History}.
     *
     * @param request what would be generated
     * @param pages the pages, in any order
     * @param title what the page is called
     * @param spelling what settings are called where the page advises one
     * @return the page and what was met on the way. A strange page never throws
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static ExploreResult explore(
            GenerationRequest request, List<SourceText> pages, String title, Spelling spelling) {
        return explore(request, linkWithOperations(request, pages, new PageMemory()), title, spelling);
    }

    /**
     * Shows docs that were read before.
     *
     * @param request what would be generated; the dialect and the names in JSON are those that the docs were read with
     * @param docs the docs, with their operations if the page is to show these
     * @param title what the page is called
     * @param spelling what settings are called where the page advises one
     * @return the page, as above
     */
    public static ExploreResult explore(GenerationRequest request, LinkedDocs docs, String title, Spelling spelling) {
        UnderstoodDocs understood = understand(request.withHistoryAlone(), docs);
        TypeModel model = understood.model();
        boolean withJava = !ExploredDocs.areLarge(model);
        JavaView java = withJava
                ? ExploredJava.of(
                        request.emit(),
                        model,
                        understood.names(),
                        RoleSelection.of(model, request.roles()).chosen())
                : JavaView.none();
        ExploredDocs explored = new ExploredDocs(
                title,
                model,
                java,
                NameOrigins.of(request, docs)::of,
                new ShownValues(model, docs.house().examples()),
                doubts(request, docs, understood),
                spelling);
        return new ExploreResult(Explorer.write(explored), withJava, understood.diagnostics(), docs.readings());
    }

    /**
     * Looks through the docs for what is wrong or doubtful.
     *
     * @param request what would be generated
     * @param pages the pages, in any order
     * @return what was found, and how the pages were read. A strange page never throws
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static LintResult lint(GenerationRequest request, List<SourceText> pages) {
        return lint(request, link(request, pages));
    }

    /**
     * Looks through docs that were read before.
     *
     * @param request what would be generated; the dialect and the names in JSON are those that the docs were read with
     * @param docs the docs
     * @return what was found, as above
     */
    public static LintResult lint(GenerationRequest request, LinkedDocs docs) {
        UnderstoodDocs understood = understand(request.withoutPasses(), docs);
        return new LintResult(doubts(request, docs, understood), docs.readings());
    }

    /** What was met on the way, and what a careful reader would doubt beside that. */
    private static List<Diagnostic> doubts(GenerationRequest request, LinkedDocs docs, UnderstoodDocs understood) {
        List<Diagnostic> doubts = request.severities().apply(Linter.lint(docs.documents(), docs.model(), docs.house()));
        return Stream.concat(understood.diagnostics().stream(), doubts.stream())
                .sorted()
                .toList();
    }

    /**
     * Proposes a description of how docs are written, where none of the dialects that are built in is theirs.
     *
     * @param request what would be generated; a description of its own is not looked at
     * @param pages the pages, in any order
     * @return the description, and what is read with it. A strange page never throws
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static DescribeResult describe(GenerationRequest request, List<SourceText> pages) {
        return Describing.of(request, pages);
    }

    /**
     * Learns from elsewhere what the docs do not say.
     *
     * @param request what would be generated; its facts are those that are known, and its names in JSON, where it says
     *     them, are not learned
     * @param pages the pages, in any order
     * @param evidence what lies at each place that is to be learned from, by the place: the source of the client that the
     *     docs are of, OpenAPI documents, answers
     * @param model the model that all answers are, as {@link LearnResult#named} knows it; empty for what their names say, or
     *     what fits best
     * @return what was learned. Strange evidence never throws
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static LearnResult learn(
            GenerationRequest request,
            List<SourceText> pages,
            SortedMap<String, List<SourceText>> evidence,
            String model) {
        Learning learning = new Learning(request, pages, model);
        evidence.forEach(learning::lookAt);
        return learning.conclude();
    }

    /**
     * Reads answers of an API against the docs, without generating anything.
     *
     * @param request what would be generated
     * @param pages the pages, in any order
     * @param answers what lies at each place, by the place
     * @param model the model that all answers are, as {@link TryResult#named} knows it; empty for what their names say, or
     *     what fits best
     * @return what of the answers would be reached. Strange answers never throw
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static TryResult tryAnswers(
            GenerationRequest request,
            List<SourceText> pages,
            SortedMap<String, List<SourceText>> answers,
            String model) {
        Learning learning = new Learning(request, pages, model);
        answers.forEach(learning::lookAt);
        return learning.tried();
    }

    /**
     * Says what the files of a run would follow from, without the work of making them.
     *
     * @param request what is wanted
     * @param pages the pages, in any order
     * @return hashes; as long as they stay the same, so does what {@link #generate} gives
     */
    public static Inputs inputs(GenerationRequest request, List<SourceText> pages) {
        return inputs(request, pages, hashes(pages));
    }

    /**
     * Says what the files of a run would follow from, where the pages are hashed already.
     *
     * @param request what is wanted
     * @param pages the pages, in any order
     * @param hashes what {@link #hashes} says of these pages
     * @return hashes, as above
     */
    public static Inputs inputs(GenerationRequest request, List<SourceText> pages, List<String> hashes) {
        return inputs(request).of(hash(pages, hashes));
    }

    /** What all pages together are known by, in whatever order they are. */
    static String hash(List<SourceText> pages, List<String> hashes) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, pages.size())
                .boxed()
                .sorted(Comparator.comparing(i -> pages.get(i).path()))
                .forEach(i -> text.append(CanonicalText.of(pages.get(i).path()))
                        .append(CanonicalText.of(pages.get(i).linkPath()))
                        .append(CanonicalText.of(hashes.get(i))));
        return QuickHash.of(text.toString());
    }

    /**
     * Says what the files of a run would follow from beside the pages.
     *
     * @param request what is wanted
     * @return hashes; of no pages
     */
    public static Inputs inputs(GenerationRequest request) {
        return new Inputs(ToolVersion.withSources(), QuickHash.of(CanonicalText.of(request)), "");
    }

    /**
     * Says what the contents of pages are known by.
     *
     * @param pages the pages
     * @return a hash of each, in their order
     */
    public static List<String> hashes(List<SourceText> pages) {
        return SideBySide.each(pages, page -> QuickHash.of(page.content()));
    }

    /**
     * Understands docs for a comparison with {@link dev.fieldtable.diff.ModelDiff}.
     *
     * @param request what would be generated
     * @param pages the pages, in any order
     * @return the types that would be generated and their Java, and what was met on the way. A strange page never
     *     throws
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static Outcome<DocsState> state(GenerationRequest request, List<SourceText> pages) {
        return state(request, linkWithOperations(request, pages, new PageMemory()));
    }

    /**
     * Takes docs that were read before for a comparison.
     *
     * @param request what would be generated; the dialect and the names in JSON are those that the docs were read with
     * @param docs the docs; operations are compared if they were read {@linkplain #linkWithOperations with these}
     * @return the types that would be generated and their Java, and what was met on the way
     */
    public static Outcome<DocsState> state(GenerationRequest request, LinkedDocs docs) {
        return state(understand(request, docs));
    }

    /**
     * Takes docs that were understood before for a comparison.
     *
     * @param understood the docs, and what would be generated
     * @return the types that would be generated and their Java, and what was met on the way
     */
    public static Outcome<DocsState> state(UnderstoodDocs understood) {
        // A comparison is no place to doubt what the names are; it would say so for both states.
        List<Diagnostic> met = understood.diagnostics().stream()
                .filter(each -> each.code() != DiagnosticCode.WIRE_NAMES_UNPROVEN)
                .toList();
        return new Outcome<>(state(understood.request(), understood.model(), understood.names()), met);
    }

    /**
     * Takes a model that was linked before, such as one that {@code inspect} has written, for a comparison.
     *
     * @param request what would be generated; the names in JSON are those of the model
     * @param model the model
     * @return the types that would be generated and their Java, and the names that had to be told apart
     */
    public static Outcome<DocsState> state(GenerationRequest request, TypeModel model) {
        Outcome<TypeModel> passed = ModelPass.applyAll(request.passes(), model);
        Outcome<JavaNames> names = JavaNames.settle(passed.value(), request.emit(), pins(request, passed.value()));
        return new Outcome<>(
                state(request, passed.value(), names.value()),
                Stream.concat(passed.diagnostics().stream(), names.diagnostics().stream())
                        .toList());
    }

    /**
     * Tells whether a file is a document of OpenAPI or JSON Schema.
     *
     * @param file the file, perhaps damaged
     * @return whether it begins like one, or is YAML by its name
     */
    public static boolean isDocument(SourceText file) {
        return DocumentModel.isOne(file);
    }

    /**
     * Takes a document of OpenAPI or JSON Schema for a comparison with docs, whether {@link #export} has written it or
     * somebody else. Its types are called as those of the docs are, in Java too, as far as the docs have them.
     *
     * @param request what would be generated
     * @param document the document, in YAML or JSON
     * @param docs what the docs mean that it is to be compared with
     * @return its types and their Java, and what was met on the way; no types and an error if it cannot be read. A strange
     *     document never throws
     */
    public static Outcome<DocsState> state(GenerationRequest request, SourceText document, TypeModel docs) {
        return state(request, List.of(document), docs);
    }

    /**
     * Likewise, with docs that were read before.
     *
     * @param request what would be generated
     * @param document the document, in YAML or JSON
     * @param docs the docs that it is to be compared with
     * @return its types and their Java, and what was met on the way; no types and an error if it cannot be read. A strange
     *     document never throws
     */
    public static Outcome<DocsState> state(GenerationRequest request, SourceText document, LinkedDocs docs) {
        return state(request, List.of(document), docs);
    }

    /**
     * Takes a document that is in several files, as {@link #split} has written them.
     *
     * @param request what would be generated
     * @param files the files, with paths that references between them lead along; the first one first
     * @param docs what the docs mean that it is to be compared with
     * @return its types and their Java, and what was met on the way, as above
     */
    public static Outcome<DocsState> state(GenerationRequest request, List<SourceText> files, TypeModel docs) {
        return state(request, files, docs, false);
    }

    /**
     * Likewise, with docs that were read before.
     *
     * @param request what would be generated
     * @param files the files, as above
     * @param docs the docs that it is to be compared with
     * @return its types and their Java, and what was met on the way, as above
     */
    public static Outcome<DocsState> state(GenerationRequest request, List<SourceText> files, LinkedDocs docs) {
        return state(request, files, docs.model(), docs.namesAreJson());
    }

    private static Outcome<DocsState> state(
            GenerationRequest request, List<SourceText> files, TypeModel docs, boolean namesAreJson) {
        Outcome<Optional<TypeModel>> read =
                DocumentModel.read(files, docs, namesAreJson || request.wireNames() != WireNames.AUTO);
        TypeModel model = read.value().orElse(TypeModel.of(List.of(), docs.coverage()));
        NamePins called = JavaNames.settle(docs, request.emit(), pins(request, docs))
                .value()
                .pins(docs, request.emit());
        Outcome<DocsState> state = state(request.withNames(called), model);
        return new Outcome<>(
                state.value(),
                Stream.concat(request.severities().apply(read.diagnostics()).stream(), state.diagnostics().stream())
                        .toList());
    }

    private static DocsState state(GenerationRequest request, TypeModel model, JavaNames names) {
        List<TypeDeclaration> selected =
                RoleSelection.of(model, request.roles()).selected();
        List<TypeId> ids = selected.stream().map(TypeDeclaration::id).toList();
        JavaSurface surface = JavaSurface.of(request.emit(), model, names, ids);
        return new DocsState(
                TypeModel.of(selected, model.coverage()).withSince(model.since()),
                model.operations(),
                new EmittedApi(names, surface),
                request.emit().reading().refuses(),
                request.emit().defaults() == EmitOptions.Defaults.BUILD);
    }

    /** What people say of a name is stronger than what it was until now. */
    static NamePins pins(GenerationRequest request, TypeModel model) {
        return NamesInJava.of(request.facts(), model).or(request.names());
    }

    private static boolean fails(List<Diagnostic> diagnostics) {
        return Severity.ERROR.isAmong(diagnostics);
    }
}
