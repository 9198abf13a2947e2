package dev.fieldtable.project;

import dev.fieldtable.Generator;
import dev.fieldtable.InspectionResult;
import dev.fieldtable.LinkedDocs;
import dev.fieldtable.PageMemory;
import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Docs in, what was understood of them out: as a whole, or one type of it. Writes nothing. */
public final class InspectRun implements Run<Finished> {
    private final Subject subject;

    /** Who the report is for, and how much of it there is. */
    enum Format {
        /** People, in numbers. */
        TEXT,
        /** People, row by row. */
        LISTING,
        /** Programs. */
        JSON
    }

    InspectRun(Subject subject) {
        this.subject = subject;
    }

    @Override
    public Finished prepare(Voice voice) {
        Format format = Requests.format(Format.class, subject.settings());
        Optional<String> asked = subject.settings().find(Catalogue.MODEL);
        if (asked.isPresent() && format != Format.TEXT) {
            throw new InvalidSettingException(
                    Catalogue.MODEL,
                    "it has no effect on what is told of all types.",
                    Advice.parse("Leave out {format}, or the model."));
        }
        ShownDocs docs = ShownDocs.read(subject, voice);
        LinkedDocs linked = Generator.link(docs.request(), docs.pages(), new PageMemory(), voice.stages());
        InspectionResult result =
                Generator.inspect(docs.request(), linked).with(docs.met()).spelled(voice.spelling());
        @Nullable
        Report report = docs.pages().isEmpty()
                ? null
                : asked.map(word -> Report.forPeople(result.toText(types(word, result))))
                        .orElseGet(() -> told(result, format, voice.wantsAll()));
        return new Finished(docs.outcome(List.of(), format == Format.JSON ? List.of() : result.readings())
                .verdict(Verdict.failed(Severity.ERROR.isAmong(result.diagnostics())))
                .diagnostics(
                        result.diagnostics(),
                        asked.isPresent() ? RunOutcome.Telling.ERRORS_ONLY : RunOutcome.Telling.SHOWN)
                .report(report)
                .build());
    }

    /** Docs of which nothing is read have no types to name, and say why. */
    private static List<TypeDeclaration> types(String word, InspectionResult result) {
        return result.model().types().isEmpty() ? List.of() : AskedModel.known(word, result.named(word), result::like);
    }

    private static Report told(InspectionResult result, Format format, boolean verbose) {
        return switch (format) {
            case TEXT -> Report.forPeople(verbose ? result.toVerboseOverview() : result.toOverview());
            case LISTING -> Report.forPeople(verbose ? result.toVerboseText() : result.toText());
            case JSON -> Report.forPrograms(result.toJson(), "json");
        };
    }
}
