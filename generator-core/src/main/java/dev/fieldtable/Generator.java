package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.dialect.PageReader;
import dev.fieldtable.diff.DocsState;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.emit.EmitOptions;
import dev.fieldtable.emit.JavaEmitter;
import dev.fieldtable.emit.JavaSurface;
import dev.fieldtable.emit.naming.JavaNames;
import dev.fieldtable.link.Linker;
import dev.fieldtable.lint.Linter;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.output.ContentHash;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.report.ChosenDialect;
import dev.fieldtable.report.JavaTerms;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.tombstone.Tombstones;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The recipe: pages become what they say, what they mean, and the Java for it. Pure: no disk, no clock. */
public final class Generator {
    private Generator() {}

    /**
     * Generates Java.
     *
     * @param request what is wanted
     * @param pages the pages, in any order
     * @return the files and what was met on the way; no files when an error was met. A strange page never throws
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static GenerationResult generate(GenerationRequest request, List<SourceText> pages) {
        Understood understood = understand(request, pages);
        RoleSelection selection = RoleSelection.of(understood.model(), request.roles());
        if (understood.failed()) {
            return new GenerationResult(
                    List.of(), understood.diagnostics(), selection.report(0), understood.readings());
        }
        Outcome<List<GeneratedFile>> emitted =
                JavaEmitter.with(request.emit()).emit(understood.model(), understood.names(), selection.chosen());
        List<Diagnostic> late = request.severities().apply(emitted.diagnostics());
        List<Diagnostic> diagnostics = Stream.concat(understood.diagnostics().stream(), late.stream())
                .sorted()
                .toList();
        List<GeneratedFile> files = fails(late) ? List.of() : emitted.value();
        return new GenerationResult(files, diagnostics, selection.report(files.size()), understood.readings());
    }

    /**
     * Shows what was understood, of all types, whether Java is generated for them or not; what is gone from the docs is
     * none of it.
     *
     * @param request what would be generated
     * @param pages the pages, in any order
     * @return the model and what was met on the way. A strange page never throws
     * @throws IllegalArgumentException if the request names a dialect that is not known
     */
    public static InspectionResult inspect(GenerationRequest request, List<SourceText> pages) {
        Understood understood = understand(request.withTombstones(Tombstones.none()), pages);
        JavaTerms terms = new EmittedTerms(understood.names(), request.emit());
        return new InspectionResult(understood.model(), understood.readings(), terms, understood.diagnostics());
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
        Understood understood = understand(request.withTombstones(Tombstones.none()), pages);
        List<Diagnostic> doubts = request.severities().apply(Linter.lint(understood.documents(), understood.model()));
        List<Diagnostic> all = Stream.concat(understood.diagnostics().stream(), doubts.stream())
                .sorted()
                .toList();
        return new LintResult(all, understood.readings());
    }

    /**
     * Says what the files of a run would follow from, without the work of making them.
     *
     * @param request what is wanted
     * @param pages the pages, in any order
     * @return hashes; as long as they stay the same, so does what {@link #generate} gives
     */
    public static Inputs inputs(GenerationRequest request, List<SourceText> pages) {
        StringBuilder docs = new StringBuilder();
        pages.stream()
                .sorted(Comparator.comparing(SourceText::path))
                .forEach(page -> docs.append(
                                CanonicalText.of(List.of(page.path(), page.linkPath(), ContentHash.of(page.content()))))
                        .append('\n'));
        return new Inputs(
                ToolVersion.withSources(), ContentHash.of(CanonicalText.of(request)), ContentHash.of(docs.toString()));
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
        Understood understood = understand(request, pages);
        return new Outcome<>(state(request, understood.model(), understood.names()), understood.diagnostics());
    }

    /**
     * Takes a model that was linked before, such as one that {@code inspect} has written, for a comparison.
     *
     * @param request what would be generated; the names in JSON are those of the model
     * @param model the model
     * @return the types that would be generated and their Java, and the names that had to be told apart
     */
    public static Outcome<DocsState> state(GenerationRequest request, TypeModel model) {
        Outcome<TypeModel> restored = request.tombstones().restoredInto(model);
        Outcome<JavaNames> names =
                JavaNames.settle(restored.value(), request.emit().basePackage());
        return new Outcome<>(
                state(request, restored.value(), names.value()),
                Stream.concat(restored.diagnostics().stream(), names.diagnostics().stream())
                        .toList());
    }

    private static DocsState state(GenerationRequest request, TypeModel model, JavaNames names) {
        List<TypeDeclaration> selected =
                RoleSelection.of(model, request.roles()).selected();
        List<TypeId> ids = selected.stream().map(TypeDeclaration::id).toList();
        JavaSurface surface = JavaSurface.of(request.emit(), model, names, ids);
        return new DocsState(
                TypeModel.of(selected, model.coverage()),
                new EmittedApi(names, surface),
                request.emit().reading() == EmitOptions.Reading.STRICT);
    }

    /** What generating and inspecting share, so that the one shows what the other goes by. */
    private static Understood understand(GenerationRequest request, List<SourceText> pages) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<ParsedDocument> documents = read(request, pages, diagnostics);
        Outcome<TypeModel> linked = Linker.with(request.wireNames()).link(documents);
        diagnostics.addAll(linked.diagnostics());
        if (linked.value().types().isEmpty() && !pages.isEmpty()) {
            diagnostics.add(noTypes(pages));
        }
        Outcome<TypeModel> model = request.tombstones().restoredInto(linked.value());
        diagnostics.addAll(model.diagnostics());
        Outcome<JavaNames> names =
                JavaNames.settle(model.value(), request.emit().basePackage());
        diagnostics.addAll(names.diagnostics());
        return new Understood(
                documents,
                readings(request, documents),
                model.value(),
                names.value(),
                request.severities().apply(diagnostics).stream().sorted().toList());
    }

    /** Pages that cannot be read at all look like guides, one by one; only all of them together are suspicious. */
    private static Diagnostic noTypes(List<SourceText> pages) {
        String first = pages.stream().map(SourceText::path).sorted().findFirst().orElseThrow();
        String message = pages.size() == 1
                ? "The page describes no type."
                : "None of the " + pages.size() + " pages describes a type; this is the first one.";
        return Diagnostic.of(
                DiagnosticCode.NO_TYPES, SourceSpan.startOf(first), message, DiagnosticCode.NO_TYPES.nextStep());
    }

    private record Understood(
            List<ParsedDocument> documents,
            List<ChosenDialect> readings,
            TypeModel model,
            JavaNames names,
            List<Diagnostic> diagnostics) {
        boolean failed() {
            return fails(diagnostics);
        }
    }

    private static boolean fails(List<Diagnostic> diagnostics) {
        return Severity.ERROR.isAmong(diagnostics);
    }

    private static List<ParsedDocument> read(
            GenerationRequest request, List<SourceText> pages, List<Diagnostic> diagnostics) {
        PageReader reader = reader(request.dialect());
        List<ParsedDocument> documents = new ArrayList<>(pages.size());
        for (SourceText page : pages) {
            Outcome<ParsedDocument> outcome = reader.read(page);
            documents.add(outcome.value());
            diagnostics.addAll(outcome.diagnostics());
        }
        return documents;
    }

    private static List<ChosenDialect> readings(GenerationRequest request, List<ParsedDocument> documents) {
        ChosenDialect.Reason unsigned =
                isAuto(request.dialect()) ? ChosenDialect.Reason.DEFAULT : ChosenDialect.Reason.OPTION;
        return documents.stream()
                .sorted(Comparator.comparing(document -> document.source().path()))
                .map(document -> new ChosenDialect(
                        document.source().path(),
                        document.dialect(),
                        document.dialect().equals(Dialects.usual()),
                        document.sign() == null ? unsigned : ChosenDialect.Reason.SIGN,
                        document.sign()))
                .toList();
    }

    private static boolean isAuto(String dialect) {
        return dialect.equals(GenerationRequest.AUTO_DIALECT);
    }

    private static PageReader reader(String dialect) {
        if (isAuto(dialect)) {
            return Dialects.auto();
        }
        return Dialects.named(dialect).orElseThrow(() -> new IllegalArgumentException("no such dialect: " + dialect));
    }
}
