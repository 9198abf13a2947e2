package dev.fieldtable.project;

import dev.fieldtable.Generator;
import dev.fieldtable.InspectionResult;
import dev.fieldtable.diagnostic.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Docs in, the linked model out. Writes nothing. */
public final class InspectRun implements Run<Finished> {
    private final Subject subject;

    /** Who the report is for. */
    enum Format {
        TEXT,
        JSON
    }

    InspectRun(Subject subject) {
        this.subject = subject;
    }

    @Override
    public Finished prepare(Voice voice) {
        Format format = Requests.format(Format.class, subject.settings());
        ShownDocs docs = ShownDocs.read(subject, voice);
        voice.step("Inspecting " + docs.pages().size() + " pages");
        InspectionResult result =
                Generator.inspect(docs.request(), docs.pages()).with(docs.met());
        @Nullable
        Report report =
                docs.pages().isEmpty() ? null : told(result.spelled(voice.spelling()), format, voice.wantsAll());
        return new Finished(docs.outcome(List.of(), format == Format.JSON ? List.of() : result.readings())
                .verdict(Verdict.failed(Severity.ERROR.isAmong(result.diagnostics())))
                .diagnostics(result.diagnostics(), RunOutcome.Telling.SHOWN)
                .report(report)
                .build());
    }

    private static Report told(InspectionResult result, Format format, boolean verbose) {
        return switch (format) {
            case TEXT -> Report.forPeople(verbose ? result.toVerboseText() : result.toText());
            case JSON -> Report.forPrograms(result.toJson(), "json");
        };
    }
}
