package dev.fieldtable.project;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.diff.DiffFormat;
import dev.fieldtable.diff.DiffReport;
import dev.fieldtable.diff.Differences;
import dev.fieldtable.diff.DocsState;
import dev.fieldtable.diff.ModelDiff;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.StateReader;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.TypeModel;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.project.setting.Setting;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.state.SnapshotFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two states of the docs in, what changed and what it breaks out. Writes nothing. */
public final class DiffRun implements Run<Finished> {
    private static final TypeModel EMPTY = TypeModel.of(List.of(), new Coverage(0, 0, 0, 0));

    private final Subject subject;
    private final Settings settings;
    private final Workplace place;
    private final PageFilter filter;

    DiffRun(Subject subject) {
        this.subject = subject;
        this.settings = subject.settings();
        this.place = subject.place();
        this.filter = Docs.filter(settings);
    }

    @Override
    public Finished prepare(Voice voice) {
        DiffFormat format = Requests.format(DiffFormat.class, settings);
        FactsFile facts = FactsFile.of(subject);
        Outcome<Names> names = Names.of(subject, beside());
        GenerationRequest request = names.value().lock().in(Requests.showing(subject));
        List<Diagnostic> diagnostics = new ArrayList<>(facts.diagnostics());
        diagnostics.addAll(request.severities().apply(names.diagnostics()));
        List<SourceText> pages = new ArrayList<>(facts.with(List.of()));
        voice.step("Reading the docs of before");
        DocsState was = state(request, facts, Catalogue.OLD_DOCS, before(), diagnostics, pages);
        voice.step("Reading the docs of now");
        DocsState is = state(request, facts, Catalogue.NEW_DOCS, now(), diagnostics, pages);
        RunOutcome.Builder outcome = RunOutcome.of(facts.with(PageFiles.of(List.of(), place.reportsFrom())))
                .diagnostics(worthTelling(diagnostics), RunOutcome.Telling.ASIDE)
                .pages(pages);
        if (Severity.ERROR.isAmong(diagnostics)) {
            return new Finished(outcome.verdict(Verdict.FAILED).build());
        }
        voice.step("Comparing");
        Differences differences = ModelDiff.between(was, is);
        boolean broken = differences.breaks(settings.get(Catalogue.FAIL_ON));
        String text = DiffReport.of(differences, settings.get(Catalogue.PROSE)).in(format);
        return new Finished(outcome.verdict(Verdict.failed(broken))
                .report(told(text, format))
                .refusal(broken ? "The changes of the docs break what must not break." : "")
                .build());
    }

    /**
     * What is doubtful in the docs is for others to tell; here it would drown what changed. But facts that a commit has
     * and nobody can read change what is compared.
     */
    private static List<Diagnostic> worthTelling(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(each -> each.severity() == Severity.ERROR || each.code() == DiagnosticCode.INVALID_FACTS)
                .toList();
    }

    private static Report told(String text, DiffFormat format) {
        return switch (format) {
            case TEXT -> Report.forPeople(text);
            case MARKDOWN -> new Report(text, "md", true);
            case JSON -> Report.forPrograms(text, "json");
        };
    }

    private String now() {
        return settings.find(Catalogue.NEW_DOCS).orElseGet(() -> docs(Catalogue.NEW_DOCS));
    }

    /** Whoever has just changed the docs of the project wants to know what that means. */
    private String before() {
        return settings.find(Catalogue.OLD_DOCS)
                .orElseGet(() -> StateReader.committed(place.folder().resolve(docs(Catalogue.OLD_DOCS))));
    }

    /** The docs beside which a lock of names lies: those of the project, or else those of now, if they are on the disk. */
    private Path beside() {
        List<Path> docs = settings.find(Catalogue.DOCS).orElse(List.of());
        if (!docs.isEmpty()) {
            return place.folder().resolve(docs.get(0));
        }
        return settings.find(Catalogue.NEW_DOCS)
                .flatMap(name -> StateReader.onDisk(name, place.folder()))
                .orElseGet(() -> place.folder().resolve("docs"));
    }

    private String docs(Setting<?> instead) {
        List<Path> docs = settings.find(Catalogue.DOCS).orElse(List.of());
        if (docs.size() != 1) {
            throw new InvalidSettingException(
                    instead,
                    docs.isEmpty()
                            ? "it is missing, and the settings file names no docs that it could be taken from."
                            : "it is missing, and cannot be taken from several docs.");
        }
        return docs.get(0).toString();
    }

    /** Whoever knows git names a commit alone, and means the docs in it. */
    private String missing(String name) {
        String missing = "there is no file or folder '" + name + "'.";
        if (!StateReader.isCommit(name, place.folder())) {
            return missing;
        }
        List<Path> docs = settings.find(Catalogue.DOCS).orElse(List.of());
        Path path = place.folder().resolve(docs.size() == 1 ? docs.get(0) : Path.of("docs"));
        return missing + " It is a commit; name the docs in it, as in '" + StateReader.inCommit(name, path) + "'.";
    }

    /** A state goes by the facts of its time, or else a fact that changed would have been so all along. */
    private DocsState state(
            GenerationRequest common,
            FactsFile today,
            Setting<?> setting,
            String name,
            List<Diagnostic> diagnostics,
            List<SourceText> pages) {
        FactsFile facts = today.of(name, place.folder());
        GenerationRequest request = facts.in(common);
        Outcome<StateReader.State> read = StateReader.read(name, place.folder(), filter)
                .orElseThrow(() -> new InvalidSettingException(setting, missing(name)));
        diagnostics.addAll(request.severities().apply(read.diagnostics()));
        Outcome<DocsState> state;
        if (read.value() instanceof StateReader.State.Snapshot snapshot) {
            Outcome<Optional<TypeModel>> model = SnapshotFile.read(snapshot.json());
            diagnostics.addAll(request.severities().apply(model.diagnostics()));
            state = Generator.state(request, model.value().orElse(EMPTY));
        } else {
            List<SourceText> found = read.value() instanceof StateReader.State.Pages those ? those.pages() : List.of();
            pages.addAll(found);
            state = Generator.state(request, found);
        }
        if (facts.equals(today)) {
            diagnostics.addAll(state.diagnostics());
        } else {
            diagnostics.addAll(facts.diagnostics());
            diagnostics.addAll(facts.without(state.diagnostics()));
            pages.addAll(facts.with(List.of()));
        }
        return state.value();
    }
}
