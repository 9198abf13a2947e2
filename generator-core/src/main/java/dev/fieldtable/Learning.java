package dev.fieldtable;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.facts.Fact;
import dev.fieldtable.facts.FactIndex;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.facts.NameRules;
import dev.fieldtable.facts.Origin;
import dev.fieldtable.facts.Origin.Source;
import dev.fieldtable.facts.Statement;
import dev.fieldtable.facts.StatementKind;
import dev.fieldtable.facts.Subject;
import dev.fieldtable.learn.Evidence;
import dev.fieldtable.learn.LearnReport;
import dev.fieldtable.learn.Learned;
import dev.fieldtable.learn.Lesson;
import dev.fieldtable.learn.TryReport;
import dev.fieldtable.learn.client.ClientFacts;
import dev.fieldtable.learn.client.PythonClient;
import dev.fieldtable.learn.openapi.OpenApi;
import dev.fieldtable.learn.openapi.OpenApiFindings;
import dev.fieldtable.learn.sample.AnswerReader;
import dev.fieldtable.learn.sample.Reading;
import dev.fieldtable.learn.sample.Sample;
import dev.fieldtable.learn.sample.SampleFindings;
import dev.fieldtable.learn.sample.SampleLearner;
import dev.fieldtable.learn.sample.SampleTexts;
import dev.fieldtable.learn.twin.Twin;
import dev.fieldtable.learn.twin.TwinFindings;
import dev.fieldtable.link.Linker;
import dev.fieldtable.link.NamesInDocs;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.option.WireNames;
import dev.fieldtable.report.TypeLookup;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Evidence in, facts out: {@link Generator#learn} begins it. */
final class Learning {
    /** A document that has less than one in so many types is not of the API. */
    private static final int FEWEST_JOINED = 20;

    private final GenerationRequest request;
    private final List<SourceText> pages;
    private final String model;
    private final PageMemory memory = new PageMemory();
    private final LinkedDocs docs;
    private final Lesson lesson;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<LearnReport.Place> places = new ArrayList<>();
    private final List<Sample> answers = new ArrayList<>();
    private final Set<String> above = new TreeSet<>(Comparator.reverseOrder());
    private final Set<Source> kinds = EnumSet.noneOf(Source.class);

    /** What JSON in our docs shows of names, and in those in other languages. */
    private NamesInDocs shown;

    /** Only whoever names a model needs what its class is called, for which all of the docs is understood. */
    private @Nullable TypeLookup lookup;

    Learning(GenerationRequest request, List<SourceText> pages, String model) {
        this.request = request;
        this.pages = pages;
        // What the docs have is the same under any rule; as documented, nothing that was found out shows in it.
        this.docs = Generator.link(request.withFacts(Facts.NONE).withWireNames(WireNames.DOCUMENTED), pages, memory);
        this.model = model.isEmpty() ? model : meant(model);
        this.shown = shown(docs);
        this.lesson =
                new Lesson(docs.model(), docs.house().names()::unescaped, Linker.areAcronymsCapitals(docs.documents()));
    }

    /** The one type that is called so; what nobody is called, or several are, no answer is taken for. */
    private String meant(String word) {
        List<TypeDeclaration> found = lookup().find(word);
        return found.size() == 1 ? found.get(0).id().toString() : "";
    }

    private TypeLookup lookup() {
        if (lookup == null) {
            lookup = new TypeLookup(docs.model(), Generator.terms(Generator.understand(request.withoutPasses(), docs)));
        }
        return lookup;
    }

    /** Looks at what lies at one place. */
    void lookAt(String place, List<SourceText> texts) {
        above.add(place.substring(0, place.lastIndexOf('/') + 1));
        Outcome<Evidence> evidence = Evidence.of(texts);
        diagnostics.addAll(evidence.diagnostics());
        boolean client = !evidence.value().client().isEmpty()
                && client(place, evidence.value().client());
        boolean twin = !evidence.value().pages().isEmpty()
                && twin(place, evidence.value().pages(), evidence.value().isOfPages());
        evidence.value().documents().forEach(this::document);
        List<Evidence.Answers> answers = evidence.value().answers();
        if ((client || twin) && !answers.isEmpty()) {
            // In the tree of a client, most of them belong to its tests and tools.
            diagnostics.add(unread(
                    answers.get(0).text(),
                    "Beside the source or the docs of a client, " + answers.size()
                            + " files of JSON were not taken for answers; this is the first one.",
                    "Name those that are answers by themselves."));
        } else {
            answers(place, answers);
        }
    }

    /** Learns from a client, if the docs are of it. */
    private boolean client(String place, List<SourceText> files) {
        Outcome<ClientFacts> read = PythonClient.learn(files, docs.model());
        ClientFacts client = read.value();
        diagnostics.addAll(read.diagnostics());
        lesson.add(client.facts());
        kinds.add(Source.CLIENT);
        places.add(new LearnReport.Place(
                place,
                Source.CLIENT,
                client.files(),
                client.joined(),
                docs.model().types().size(),
                client.passedOver()));
        return client.joined() > 0;
    }

    /**
     * Learns from pages, if they are docs of the same API in another language.
     *
     * @param alone whether nothing but pages lies there, so that people have to be told why nothing is learned from them
     */
    private boolean twin(String place, List<SourceText> pages, boolean alone) {
        OtherLanguage other = OtherLanguage.of(pages, this.pages, docs);
        Optional<String> refusal = other.refusal();
        if (refusal.isPresent()) {
            if (alone) {
                diagnostics.add(unread(pages.get(0), refusal.get(), "Name docs of the API in another language."));
            }
            return false;
        }
        NamesInDocs theirs = other.shown();
        NamesInDocs both = shown.and(theirs);
        TwinFindings found = Twin.learn(other.docs(theirs), docs.model(), style(both));
        int types = docs.model().types().size();
        if (found.joined() * FEWEST_JOINED < types) {
            if (alone) {
                diagnostics.add(ofAnotherApi(pages.get(0), types, found.joined()));
            }
            return false;
        }
        lesson.add(found.facts());
        lesson.add(Source.TWIN, found.sightings());
        shown = both;
        kinds.add(Source.TWIN);
        places.add(new LearnReport.Place(place, Source.TWIN, pages.size(), found.joined(), types, 0));
        return true;
    }

    /** The rule for names in JSON, as far as it is known without what else was looked at. */
    private WireNames style(NamesInDocs known) {
        WireNames said = given(request.facts()).style();
        return said == null ? known.style() : said;
    }

    private static NamesInDocs shown(LinkedDocs docs) {
        return Linker.with(WireNames.DOCUMENTED, docs.house()).shown(docs.model(), docs.documents());
    }

    private static Diagnostic ofAnotherApi(SourceText text, int types, int joined) {
        return unread(
                text,
                "Of " + types + " documented types this has " + joined
                        + ": it is of another API, and nothing was taken from it.",
                "Name a document of the API that the docs are of.");
    }

    private static Diagnostic unread(SourceText text, String message, String advice) {
        return Diagnostic.of(DiagnosticCode.UNREAD_EVIDENCE, SourceSpan.startOf(text.path()), message, advice);
    }

    private void document(SourceText text) {
        Outcome<OpenApiFindings> read = OpenApi.learn(text, docs.model());
        OpenApiFindings found = read.value();
        diagnostics.addAll(read.diagnostics());
        int types = docs.model().types().size();
        if (found.joined() * FEWEST_JOINED < types) {
            diagnostics.add(ofAnotherApi(text, types, found.joined()));
            return;
        }
        lesson.add(found.facts());
        lesson.add(Source.OPENAPI, found.sightings());
        answers.addAll(found.examples());
        kinds.add(Source.OPENAPI);
        places.add(new LearnReport.Place(
                text.path(),
                Source.OPENAPI,
                1,
                found.joined(),
                docs.model().types().size(),
                0));
    }

    private void answers(String place, List<Evidence.Answers> files) {
        List<Sample> found = new ArrayList<>();
        for (Evidence.Answers file : files) {
            diagnostics.addAll(
                    switch (file.form()) {
                        case JSON_LINES -> SampleTexts.ofLines(file.text(), found::add);
                        case HAR -> SampleTexts.ofHar(file.text(), found::add);
                        case JSON, PYTHON, PAGE, OPENAPI, UNKNOWN -> SampleTexts.ofJson(file.text(), found::add);
                    });
        }
        if (!found.isEmpty()) {
            answers.addAll(found);
            kinds.add(Source.SAMPLE);
            places.add(new LearnReport.Place(place, Source.SAMPLE, found.size(), 0, 0, 0));
        }
    }

    /** Draws the conclusions from all that was looked at, and from what an earlier run has learned elsewhere. */
    LearnResult conclude() {
        Facts old = request.facts();
        SampleFindings samples = samples();
        lesson.add(samples.facts());
        lesson.add(Source.SAMPLE, samples.sightings());
        lesson.add(shown.facts());
        lesson.addShown(shown.pairs(), shown.style());
        if (!old.rules().origin().byHand()) {
            lesson.addLearned(old.rules());
        }
        lesson.add(from(old));
        NameRules given = given(old);
        Learned learned = lesson.conclude(given);
        List<Fact> facts = withoutEffectless(learned.rules(), learned.facts(), byHand(old));
        facts.addAll(kept(old, facts));
        Facts next = new Facts(learned.rules(), facts);
        List<Fact> all = new ArrayList<>(byHand(old));
        all.addAll(facts);
        LearnReport report = new LearnReport(
                places,
                learned,
                facts,
                learnedOf(old),
                proof(new Facts(learned.rules(), all), samples),
                samples.contradictions());
        return new LearnResult(docs.model(), this::lookup, next, report, diagnostics);
    }

    private SampleFindings samples() {
        SampleLearner learner = SampleLearner.of(docs.model(), model);
        answers.forEach(learner::read);
        return learner.findings();
    }

    /** Reads the answers that were looked at with what is known already. */
    TryResult tried() {
        LinkedDocs known = link(request);
        SampleLearner learner = SampleLearner.of(known.model(), model);
        answers.forEach(learner::read);
        SampleFindings samples = learner.findings();
        AnswerReader reader = AnswerReader.of(known.model());
        List<TryReport.Answer> read = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Sample answer = answers.get(i);
            Optional<TypeId> type = samples.read().get(i).model();
            Reading reading = type.map(id -> reader.read(id, answer.value(), answer.name()))
                    .orElseGet(() -> new Reading(List.of(), List.of()));
            read.add(new TryReport.Answer(answer.name(), type, reading));
        }
        LearnResult learned = conclude();
        TryReport.Remedy remedy = new TryReport.Remedy(
                learned.learned().rules(), learned.learned().facts());
        return new TryResult(
                known.model(),
                this::lookup,
                new TryReport(read, remedy, learned.report().proof().reached()),
                diagnostics);
    }

    /** What else an earlier run has learned from a kind of source that this one has not looked at, as it stands. */
    private List<Fact> kept(Facts old, List<Fact> now) {
        Set<Object> said = new HashSet<>();
        Map<Subject, Set<String>> values = new HashMap<>();
        for (Fact fact : now) {
            if (fact.statement() instanceof Statement.Values seen) {
                values.computeIfAbsent(fact.subject(), any -> new HashSet<>()).addAll(seen.values());
            } else {
                said.add(List.of(fact.subject(), StatementKind.of(fact.statement())));
            }
        }
        return learnedOf(old).stream()
                .filter(fact -> !kinds.contains(fact.origin().source()))
                .filter(fact -> !(fact.statement() instanceof Statement.WireName))
                .filter(fact -> !said.contains(List.of(fact.subject(), StatementKind.of(fact.statement()))))
                .flatMap(fact -> unseen(fact, values.getOrDefault(fact.subject(), Set.of())))
                .toList();
    }

    /** Values add up, whoever has seen them: one kind of source takes none away from another. */
    private static Stream<Fact> unseen(Fact fact, Set<String> seen) {
        if (seen.isEmpty() || !(fact.statement() instanceof Statement.Values values)) {
            return Stream.of(fact);
        }
        List<String> rest =
                values.values().stream().filter(value -> !seen.contains(value)).toList();
        return rest.isEmpty()
                ? Stream.empty()
                : Stream.of(new Fact(
                        fact.subject(), new Statement.Values(rest), fact.origin(), fact.documented(), fact.span()));
    }

    /** The names that an earlier run has learned from a kind of source that this one has not looked at. */
    private List<Fact> from(Facts old) {
        Facts kept = new Facts(
                NameRules.NONE,
                learnedOf(old).stream()
                        .filter(fact -> !kinds.contains(fact.origin().source()))
                        .filter(fact -> fact.statement() instanceof Statement.WireName)
                        .toList());
        FactIndex index = FactIndex.of(kept);
        List<Fact> facts = new ArrayList<>();
        for (TypeDeclaration type : docs.model().types()) {
            if (type instanceof ObjectType object) {
                for (Property property : object.properties()) {
                    index.ofProperty(type.id(), property.name())
                            .forEach(fact -> facts.add(about(Subject.property(type.id(), property.name()), fact)));
                }
            }
        }
        return facts;
    }

    private static Fact about(Subject subject, Fact fact) {
        return new Fact(subject, fact.statement(), fact.origin(), "", fact.span());
    }

    private NameRules given(Facts old) {
        if (request.wireNames() != WireNames.AUTO) {
            return new NameRules(request.wireNames(), old.rules().words(), Origin.BY_HAND);
        }
        return old.rules().origin().byHand() ? old.rules() : NameRules.NONE;
    }

    private static List<Fact> byHand(Facts facts) {
        return facts.facts().stream().filter(fact -> fact.origin().byHand()).toList();
    }

    private static List<Fact> learnedOf(Facts facts) {
        return facts.facts().stream().filter(fact -> !fact.origin().byHand()).toList();
    }

    /** Leaves out what the docs say as well, and what they have no place for: a linker that is given it would complain. */
    private List<Fact> withoutEffectless(NameRules rules, List<Fact> learned, List<Fact> byHand) {
        List<Fact> numbered = new ArrayList<>();
        for (Fact fact : learned) {
            SourceSpan place = new SourceSpan(Facts.FILE_NAME, numbered.size() + 1, 1, 0, 0);
            numbered.add(new Fact(fact.subject(), fact.statement(), named(fact.origin()), fact.documented(), place));
        }
        List<Fact> all = new ArrayList<>(byHand);
        all.addAll(numbered);
        Set<SourceSpan> without = new HashSet<>();
        for (Diagnostic each : link(new Facts(rules, all)).diagnostics()) {
            if (each.code() == DiagnosticCode.REDUNDANT_FACT || each.code() == DiagnosticCode.UNMATCHED_FACT) {
                without.add(each.span());
            }
        }
        return new ArrayList<>(
                numbered.stream().filter(fact -> !without.contains(fact.span())).toList());
    }

    /** Where a fact is from is the same on every machine: what stands above a place that was looked at does not matter. */
    private Origin named(Origin origin) {
        for (String each : above) {
            if (!each.isEmpty() && origin.text().startsWith(each)) {
                return new Origin(origin.source(), origin.text().substring(each.length()));
            }
        }
        return origin;
    }

    private LinkedDocs link(Facts facts) {
        return link(request.withFacts(facts));
    }

    private LinkedDocs link(GenerationRequest wanted) {
        return Generator.link(wanted, pages, memory);
    }

    /** How much of the answers is reached with what was learned. */
    private LearnReport.Proof proof(Facts facts, SampleFindings samples) {
        TypeModel known = link(facts).model();
        AnswerReader reader = AnswerReader.of(known);
        int keys = 0;
        int reached = 0;
        int undocumented = 0;
        int read = 0;
        for (int i = 0; i < answers.size(); i++) {
            Sample answer = answers.get(i);
            Optional<TypeId> type =
                    samples.read().get(i).model().filter(id -> known.find(id).isPresent());
            if (type.isPresent()) {
                Reading reading = reader.read(type.get(), answer.value(), answer.name());
                keys += reading.keys().size();
                reached += reading.reached();
                undocumented += reading.keys().size() - reading.known();
                read++;
            }
        }
        return new LearnReport.Proof(answers.size(), read, keys, reached, undocumented);
    }
}
