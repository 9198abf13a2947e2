package dev.fieldtable.project;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.TryResult;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Docs and answers in, what of the answers the models would reach out. Writes nothing. */
public final class TryRun implements Run<Finished> {
    private final Subject subject;
    private final Workplace place;

    TryRun(Subject subject) {
        this.subject = subject;
        this.place = subject.place();
    }

    @Override
    public Finished prepare(Voice voice) {
        Settings settings = subject.settings();
        LearnRun.Format format = Requests.format(LearnRun.Format.class, settings);
        List<Path> files = settings.get(Catalogue.ANSWERS);
        if (files.isEmpty()) {
            throw new InvalidSettingException(Catalogue.ANSWERS, "it is missing.");
        }
        settings.require(Catalogue.DOCS);
        FactsFile facts = FactsFile.of(subject);
        GenerationRequest request = facts.in(Requests.showing(subject));
        Docs docs = Docs.of(settings, place);
        voice.step("Reading the docs");
        Outcome<List<SourceText>> pages = docs.read();
        List<Diagnostic> diagnostics = new ArrayList<>(facts.diagnostics());
        SortedMap<String, List<SourceText>> answers =
                LearnRun.read(Catalogue.ANSWERS, files, place, voice, diagnostics);
        voice.step("Reading the answers");
        TryResult result = Generator.tryAnswers(
                request, pages.value(), answers, settings.find(Catalogue.MODEL).orElse(""));
        AskedModel.refuseUnknown(settings, result::named, result::like);
        diagnostics.addAll(result.diagnostics());
        List<Diagnostic> told = request.severities().apply(diagnostics);
        List<SourceText> texts = new ArrayList<>(facts.with(pages.value()));
        answers.values().forEach(texts::addAll);
        boolean failed = Severity.ERROR.isAmong(told) || result.answers() == 0;
        @Nullable
        Report report = failed
                ? null
                : switch (format) {
                    case TEXT -> Report.forPeople(result.toText());
                    case JSON -> Report.forPrograms(result.toJson(), "json");
                };
        return new Finished(RunOutcome.of(facts.with(docs.files()))
                .verdict(Verdict.failed(failed || result.reached() < result.keys() || result.keys() == 0))
                .diagnostics(told, RunOutcome.Telling.ASIDE)
                .pages(texts)
                .report(report)
                .build());
    }
}
