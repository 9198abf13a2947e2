package dev.fieldtable.project;

import dev.fieldtable.ExportResult;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.export.ApiInfo;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Docs in, the linked model out, for the tools of others. Writes nothing but that. */
public final class ExportRun implements Run<Finished> {
    private static final String TITLE = "API";

    private final Subject subject;
    private final Settings settings;
    private final Workplace place;

    ExportRun(Subject subject) {
        this.subject = subject;
        this.settings = subject.settings();
        this.place = subject.place();
    }

    @Override
    public Finished prepare(Voice voice) {
        FactsFile facts = FactsFile.of(subject);
        Docs docs = Docs.of(settings, place);
        Outcome<Names> names = Names.of(subject, docs.first());
        GenerationRequest request = names.value().lock().in(facts.in(Requests.showing(subject)));
        voice.step("Reading the docs");
        Outcome<List<SourceText>> pages = docs.read();
        voice.step("Exporting " + pages.value().size() + " pages");
        ExportResult result = Generator.export(request, pages.value(), settings.get(Catalogue.EXPORT_FORMAT), api())
                .with(request.severities()
                        .apply(Docs.all(Docs.all(names.diagnostics(), pages.diagnostics()), facts.diagnostics())));
        boolean failed = Severity.ERROR.isAmong(result.diagnostics());
        // Half a model would pass for the whole one with whoever is handed it.
        @Nullable Report report = failed ? null : Report.forPrograms(result.document(), "json");
        return new Finished(RunOutcome.of(facts.with(docs.files(null)))
                .verdict(Verdict.failed(failed))
                .diagnostics(result.diagnostics(), RunOutcome.Telling.ASIDE)
                .pages(facts.with(pages.value()))
                .readings(result.readings())
                .report(report)
                .concerned(docs.concerned(pages.value()))
                .build());
    }

    private ApiInfo api() {
        String name = subject.api().isEmpty() ? TITLE : subject.api();
        return new ApiInfo(settings.find(Catalogue.TITLE).orElse(name), settings.get(Catalogue.API_VERSION));
    }
}
