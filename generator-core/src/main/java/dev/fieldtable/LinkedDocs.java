package dev.fieldtable;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Loss;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.dialect.FirstSights;
import dev.fieldtable.dialect.OddPages;
import dev.fieldtable.dialect.TreeReader;
import dev.fieldtable.dialect.layout.Extent;
import dev.fieldtable.dialect.proposal.Proposal;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.emit.JavaEmitter;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.link.BareUnions;
import dev.fieldtable.link.Linker;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.Share;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.model.Understanding;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.source.ChosenDialect;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Docs that were read and linked, once for all that is made of them: {@link Generator#link} gives them. */
public final class LinkedDocs {
    private static final Advice NOT_DESCRIBED = Advice.literal(
            "No table has columns that are headed as the description says: look whether `columns.name` and `columns.type` are"
                    + " what the tables of the models are headed, and whether their headings are among `models.ignored`.");

    private static final Advice NOT_YET_DESCRIBED = Advice.parse(
            "The tables are written as Fieldtable knows none: let describe propose a file that says how, and name it with"
                    + " {dialectFile}.");

    private static final Advice WITHOUT_TABLES = Advice.literal(
            "Fieldtable reads fields in tables: write them as tables, or look for another form of these docs that has them.");

    private final HouseStyle house;
    private final boolean namesAreJson;
    private final List<ParsedDocument> documents;
    private final List<ChosenDialect> readings;
    private final TypeModel model;
    private final List<Diagnostic> diagnostics;

    private LinkedDocs(
            HouseStyle house,
            boolean namesAreJson,
            List<ParsedDocument> documents,
            List<ChosenDialect> readings,
            TypeModel model,
            List<Diagnostic> diagnostics) {
        this.house = house;
        this.namesAreJson = namesAreJson;
        this.documents = documents;
        this.readings = readings;
        this.model = model;
        this.diagnostics = diagnostics;
    }

    static LinkedDocs of(GenerationRequest request, List<SourceText> pages) {
        return of(request, pages, Extent.TYPES, new PageMemory(), Stages.NONE);
    }

    static LinkedDocs of(
            GenerationRequest request, List<SourceText> pages, Extent extent, PageMemory memory, Stages stages) {
        stages.begin(Stage.PARSE);
        FirstSights sights = memory.sights();
        TreeReader reader = reader(request, pages, sights, HouseStyle.speakeasy());
        HouseStyle house = reader.house();
        List<Diagnostic> found = new ArrayList<>();
        List<ParsedDocument> read = new ArrayList<>(pages.size());
        for (Outcome<ParsedDocument> outcome :
                memory.read(request, sights, reader, pages, extent, stages.parts(pages.size()))) {
            read.add(outcome.value());
            found.addAll(outcome.diagnostics());
        }
        stages.counted("pages", pages::size);
        stages.begin(Stage.LINK);
        Outcome<List<ParsedDocument>> completed = BareUnions.completed(read);
        List<ParsedDocument> documents = completed.value();
        found.addAll(completed.diagnostics());
        List<Diagnostic> diagnostics = OddPages.told(documents, found);
        Linker linker = Linker.with(wireNames(request, reader), house).knowing(request.facts());
        Outcome<TypeModel> linked = linker.link(documents);
        diagnostics.addAll(linked.diagnostics());
        if (!request.severities().isError(DiagnosticCode.TOO_WIDE_FOR_JAVA)) {
            linked = Outcome.of(withoutTooWide(linker, documents, linked.value(), diagnostics));
        }
        if (linked.value().types().isEmpty() && !pages.isEmpty()) {
            diagnostics.add(noTypes(request, pages, diagnostics));
        }
        TypeModel model = linked.value();
        Coverage coverage =
                LossCount.in(model.coverage(), Explained.without(diagnostics)).withKinds(reader.kinds());
        stages.counted("rows", coverage::rows);
        stages.counted("types", model.types()::size);
        return new LinkedDocs(
                house,
                reader.namesAreJson(),
                List.copyOf(documents),
                readings(request, documents),
                model.withCoverage(coverage),
                ForeignDocs.of(coverage, diagnostics, request.minUnderstood(), pages)
                        .map(List::of)
                        .orElse(List.copyOf(diagnostics)));
    }

    /** Where names are said to be those in the JSON, nobody need look for a rule. */
    private static WireNames wireNames(GenerationRequest request, TreeReader reader) {
        boolean known = reader.namesAreJson() && request.wireNames() == WireNames.AUTO;
        return known ? WireNames.DOCUMENTED : request.wireNames();
    }

    /** The model as it would be without the types that Java has no room for: what refers to them is not known. */
    private static TypeModel withoutTooWide(
            Linker linker, List<ParsedDocument> documents, TypeModel model, List<Diagnostic> diagnostics) {
        Set<SourceSpan> tooWide = new HashSet<>();
        for (TypeDeclaration type : model.types()) {
            JavaEmitter.tooWide(type).ifPresent(found -> {
                diagnostics.add(found);
                tooWide.add(type.span());
            });
        }
        if (tooWide.isEmpty()) {
            return model;
        }
        List<ParsedDocument> others =
                documents.stream().map(page -> page.without(tooWide)).toList();
        Outcome<TypeModel> left = linker.link(others);
        Set<Diagnostic> before = new HashSet<>(diagnostics);
        for (Diagnostic each : left.diagnostics()) {
            if (!before.contains(each) && each.loss().types() > 0) {
                diagnostics.add(withoutRoom(each));
            }
        }
        Coverage all = model.coverage();
        Coverage rest = left.value().coverage();
        Share values = new Share(
                all.understanding().values().all(),
                rest.understanding().values().read());
        Understanding understanding = new Understanding(
                all.understanding().tables(), all.understanding().types(), values, 0);
        return left.value()
                .withCoverage(new Coverage(
                        all.pages(), all.modelPages(), all.rows(), rest.rowsRead(), understanding, List.of()));
    }

    /** What refers to a type that is left out refers to a page that is there, so that it is told of as what it is. */
    private static Diagnostic withoutRoom(Diagnostic dangling) {
        return Diagnostic.of(
                        DiagnosticCode.TOO_WIDE_FOR_JAVA,
                        dangling.span(),
                        "The type that is named here is left out, since it is too wide for Java; it becomes an Object.",
                        DiagnosticCode.TOO_WIDE_FOR_JAVA.nextStep())
                .about(dangling.topic())
                .losing(Loss.TYPE);
    }

    /** Pages that cannot be read at all look like guides, one by one; only all of them together are suspicious. */
    private static Diagnostic noTypes(GenerationRequest request, List<SourceText> pages, List<Diagnostic> diagnostics) {
        String first = pages.stream().map(SourceText::path).sorted().findFirst().orElseThrow();
        String message = pages.size() == 1
                ? "The page describes no type."
                : "None of the " + pages.size() + " pages describes a type; this is the first one.";
        boolean withoutTables =
                diagnostics.stream().anyMatch(each -> each.code() == DiagnosticCode.FIELDS_WITHOUT_TABLE);
        boolean described = request.description() != null;
        boolean strange = !described
                && Proposal.of(pages, HouseStyle.speakeasy()).description().isPresent();
        Advice usual = described ? NOT_DESCRIBED : DiagnosticCode.NO_TYPES.nextStep();
        Advice other = withoutTables ? WITHOUT_TABLES : usual;
        // Whoever has tables beside them begins with these.
        Advice advice = strange ? NOT_YET_DESCRIBED : other;
        return Diagnostic.of(DiagnosticCode.NO_TYPES, SourceSpan.startOf(first), message, advice);
    }

    private static List<ChosenDialect> readings(GenerationRequest request, List<ParsedDocument> documents) {
        boolean described = request.description() != null;
        boolean open = isAuto(request.dialect()) && !described;
        ChosenDialect.Reason unsigned = open ? ChosenDialect.Reason.DEFAULT : ChosenDialect.Reason.OPTION;
        return documents.stream()
                .sorted(Comparator.comparing(document -> document.source().path()))
                .map(document -> new ChosenDialect(
                        document.source().path(),
                        document.dialect(),
                        Dialects.isUsual(document.dialect()),
                        document.sign() == null ? unsigned : ChosenDialect.Reason.SIGN,
                        document.sign()))
                .toList();
    }

    private static boolean isAuto(String dialect) {
        return dialect.equals(GenerationRequest.AUTO_DIALECT);
    }

    private static TreeReader reader(
            GenerationRequest request, List<SourceText> pages, FirstSights sights, HouseStyle house) {
        if (request.description() != null) {
            return Dialects.described(request.description());
        }
        String dialect = request.dialect();
        if (isAuto(dialect)) {
            return Dialects.auto(pages, sights, house);
        }
        return Dialects.named(dialect, house)
                .orElseThrow(() -> new IllegalArgumentException("no such dialect: " + dialect));
    }

    /**
     * Lets go of what the pages say row by row, which is as much as what it means, and which nobody reads who only generates.
     *
     * @return the same docs for {@link Generator#generate(GenerationRequest, LinkedDocs)} and {@link Generator#lost}
     */
    public LinkedDocs withoutRows() {
        List<ParsedDocument> outlines =
                documents.stream().map(ParsedDocument::withoutRows).toList();
        return new LinkedDocs(house, namesAreJson, outlines, readings, model, diagnostics);
    }

    /** {@return what the docs mean, and nothing that a user adds to it} */
    public TypeModel model() {
        return model;
    }

    /** {@return whose docs they are: every stage that has to know asks this value} */
    HouseStyle house() {
        return house;
    }

    /** {@return whether somebody has said that the names on the pages are those in the JSON} */
    boolean namesAreJson() {
        return namesAreJson;
    }

    /** {@return the pages, as they were read} */
    List<ParsedDocument> documents() {
        return documents;
    }

    /** {@return how each page was read, sorted by path} */
    List<ChosenDialect> readings() {
        return readings;
    }

    /** {@return what was met on the way, each as grave as it is by itself} */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
