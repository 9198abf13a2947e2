package dev.fieldtable.project;

import dev.fieldtable.ExploreResult;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Docs in, a page of HTML out, for people to look at. Writes nothing but that. */
public final class ExploreRun implements Run<Finished> {
    private static final String TITLE = "API";
    private static final String WITHOUT_JAVA = "The docs have so many types that the page is without their Java.";

    private final Subject subject;
    private final Settings settings;
    private final Workplace place;

    ExploreRun(Subject subject) {
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
        voice.step("Showing " + pages.value().size() + " pages");
        ExploreResult result = Generator.explore(request, pages.value(), title(), voice.spelling())
                .with(request.severities()
                        .apply(Docs.all(Docs.all(names.diagnostics(), pages.diagnostics()), facts.diagnostics())));
        boolean failed = Severity.ERROR.isAmong(result.diagnostics());
        // Half a model would pass for the whole one with whoever looks at it.
        @Nullable Report report = failed ? null : Report.forPrograms(result.page(), "html");
        return new Finished(RunOutcome.of(facts.with(docs.files()))
                .verdict(Verdict.failed(failed))
                .diagnostics(result.diagnostics(), RunOutcome.Telling.ASIDE)
                .pages(facts.with(pages.value()))
                .readings(result.readings())
                .report(report)
                .summary(failed || result.withJava() ? "" : WITHOUT_JAVA)
                .summaryAside(true)
                .concerned(docs.concerned(pages.value()))
                .build());
    }

    private String title() {
        String name = subject.api().isEmpty() ? TITLE : subject.api();
        return settings.find(Catalogue.TITLE).orElse(name);
    }
}
