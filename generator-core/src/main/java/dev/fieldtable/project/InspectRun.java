package dev.fieldtable.project;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.InspectionResult;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Docs in, the linked model out. Writes nothing. */
public final class InspectRun implements Run<Finished> {
    private final Subject subject;
    private final Settings settings;
    private final Workplace place;

    /** Who the report is for. */
    enum Format {
        TEXT,
        JSON
    }

    InspectRun(Subject subject) {
        this.subject = subject;
        this.settings = subject.settings();
        this.place = subject.place();
    }

    @Override
    public Finished prepare(Voice voice) {
        Format format = Requests.format(Format.class, settings);
        FactsFile facts = FactsFile.of(subject);
        Docs docs = Docs.of(settings, place);
        Outcome<Names> names = Names.of(subject, docs.first());
        GenerationRequest request = names.value().lock().in(facts.in(Requests.showing(subject)));
        voice.step("Reading the docs");
        Outcome<List<SourceText>> pages = docs.read();
        voice.step("Inspecting " + pages.value().size() + " pages");
        InspectionResult result = Generator.inspect(request, pages.value())
                .with(request.severities()
                        .apply(Docs.all(Docs.all(names.diagnostics(), pages.diagnostics()), facts.diagnostics())));
        @Nullable
        Report report =
                pages.value().isEmpty() ? null : told(result.spelled(voice.spelling()), format, voice.wantsAll());
        return new Finished(RunOutcome.of(facts.with(docs.files()))
                .verdict(Verdict.failed(Severity.ERROR.isAmong(result.diagnostics())))
                .diagnostics(result.diagnostics(), RunOutcome.Telling.SHOWN)
                .pages(facts.with(pages.value()))
                .readings(format == Format.JSON ? List.of() : result.readings())
                .report(report)
                .concerned(docs.concerned(pages.value()))
                .build());
    }

    private static Report told(InspectionResult result, Format format, boolean verbose) {
        return switch (format) {
            case TEXT -> Report.forPeople(verbose ? result.toVerboseText() : result.toText());
            case JSON -> Report.forPrograms(result.toJson(), "json");
        };
    }
}
