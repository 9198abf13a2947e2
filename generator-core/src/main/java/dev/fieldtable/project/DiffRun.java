package dev.fieldtable.project;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.PageMemory;
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
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.project.setting.Setting;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.report.Summary;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two states of the docs in, what changed and what it breaks out. Writes nothing. */
public final class DiffRun implements Run<Finished> {
    private final Subject subject;
    private final Settings settings;
    private final Workplace place;
    private final PageMemory memory = new PageMemory();
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
        if (format != DiffFormat.HTML && settings.saysHere(Catalogue.TITLE)) {
            throw new InvalidSettingException(Catalogue.TITLE, "only the format html has a title.");
        }
        if (format != DiffFormat.HTML && settings.saysHere(Catalogue.HISTORY)) {
            throw new InvalidSettingException(
                    Catalogue.HISTORY, "only the format html says since when something is there.");
        }
        FactsFile facts = FactsFile.of(subject);
        Outcome<Names> names = Names.of(subject, beside());
        GenerationRequest shown = names.value().lock().in(Requests.showing(subject));
        GenerationRequest request = format == DiffFormat.HTML ? PastStates.in(facts.in(shown), subject) : shown;
        List<Diagnostic> diagnostics = new ArrayList<>(facts.diagnostics());
        diagnostics.addAll(request.severities().apply(names.diagnostics()));
        voice.step("Reading the docs of before");
        ComparedDocs before = read(Catalogue.OLD_DOCS, before(), request, facts);
        voice.step("Reading the docs of now");
        ComparedDocs now = read(Catalogue.NEW_DOCS, now(), request, facts);
        DocsState was = before.beside(now);
        DocsState is = now.beside(before);
        List<SourceText> pages = new ArrayList<>(facts.with(List.of()));
        for (ComparedDocs each : List.of(before, now)) {
            diagnostics.addAll(each.diagnostics());
            pages.addAll(each.pages());
        }
        RunOutcome.Builder outcome = RunOutcome.of(facts.with(PageFiles.of(List.of(), place.reportsFrom())))
                .diagnostics(worthTelling(diagnostics), RunOutcome.Telling.ASIDE)
                .pages(pages);
        if (Severity.ERROR.isAmong(diagnostics)) {
            return new Finished(outcome.verdict(Verdict.FAILED).build());
        }
        voice.step("Comparing");
        Differences differences = ModelDiff.between(was, is);
        boolean broken = differences.breaks(settings.get(Catalogue.FAIL_ON));
        boolean written = !before.isOfPages() || !now.isOfPages();
        int renamed = facts.text() == null && written ? differences.renamedInJsonAlone() : 0;
        String text = DiffReport.of(differences, settings.get(Catalogue.PROSE))
                .withTitle(ShownDocs.title(subject))
                .in(format);
        return new Finished(outcome.verdict(Verdict.failed(broken))
                .report(told(text, format))
                .summary(Summary.withoutFacts(renamed, voice.spelling().of(Catalogue.FACTS.name())))
                .summaryAside(true)
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
            case HTML -> Report.forPrograms(text, "html");
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

    private ComparedDocs read(Setting<?> setting, String name, GenerationRequest request, FactsFile facts) {
        Outcome<StateReader.State> state = SplitState.find(name, place.folder())
                .or(() -> StateReader.read(name, place.folder(), filter)
                        .map(read -> SplitState.orExported(name, place.folder(), read)))
                .orElseThrow(() -> new InvalidSettingException(setting, missing(name)));
        return ComparedDocs.of(request, facts, facts.of(name, place.folder()), state, memory);
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
}
