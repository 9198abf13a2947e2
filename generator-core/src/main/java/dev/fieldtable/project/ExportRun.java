package dev.fieldtable.project;

import dev.fieldtable.ExportResult;
import dev.fieldtable.Generator;
import dev.fieldtable.SplitResult;
import dev.fieldtable.Stages;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.export.ApiInfo;
import dev.fieldtable.export.ExportFormat;
import dev.fieldtable.export.ExportSplit;
import dev.fieldtable.io.FileSetWriter;
import dev.fieldtable.model.KnownPlaces;
import dev.fieldtable.option.OptionValues;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.report.Summary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Docs in, the linked model out, for the tools of others: one document, or a folder of files. Writes nothing but that. */
public final class ExportRun implements Run<Plan> {
    private static final String OWNED = "_";

    private final Subject subject;
    private final Settings settings;
    private final Workplace place;

    ExportRun(Subject subject) {
        this.subject = subject;
        this.settings = subject.settings();
        this.place = subject.place();
    }

    @Override
    public Plan prepare(Voice voice) {
        Optional<ExportSplit> split = settings.find(Catalogue.SPLIT);
        if (split.isPresent()) {
            settings.require(Catalogue.REPORT_FILE);
        }
        ShownDocs docs = ShownDocs.readWithoutNames(subject, voice);
        voice.step("Exporting " + docs.pages().size() + " pages");
        return split.isPresent() ? files(docs, split.get(), voice.stages()) : document(docs, voice.stages());
    }

    private Plan document(ShownDocs docs, Stages stages) {
        ExportResult result = Generator.export(docs.request(), docs.pages(), format(), api(), stages)
                .with(docs.met());
        stages.counted("characters", result.document()::length);
        boolean failed = Severity.ERROR.isAmong(result.diagnostics());
        // Half a model would pass for the whole one with whoever is handed it.
        @Nullable Report report = failed ? null : Report.forPrograms(result.document(), "json");
        return new Finished(docs.outcome(List.of(), result.readings())
                .verdict(Verdict.failed(failed))
                .diagnostics(result.diagnostics(), RunOutcome.Telling.ASIDE)
                .report(report)
                .summary(failed ? "" : aside(result.places()))
                .summaryAside(true)
                .build());
    }

    private Plan files(ShownDocs docs, ExportSplit split, Stages stages) {
        Path folder = place.folder().resolve(settings.get(Catalogue.REPORT_FILE));
        SplitResult result = Generator.split(docs.request(), docs.pages(), format(), split, api(), stages)
                .with(Docs.all(
                        docs.met(), FileSetWriter.conflicts(folder, docs.docs().folders())));
        WantedFiles wanted = new WantedFiles(
                Generator.inputs(docs.request(), docs.pages()),
                Severity.WARNING.countIn(result.diagnostics()),
                result.files(),
                owner(subject.api(), format()));
        return new ExportPlan(
                folder,
                wanted,
                result,
                aside(result.places()),
                () -> docs.outcome(List.of(folder), result.readings()),
                stages);
    }

    /** What is told beside the result. A version that a file names is for all formats. */
    private String aside(KnownPlaces places) {
        boolean lost = format() != ExportFormat.OPENAPI && settings.saysHere(Catalogue.API_VERSION);
        return Summary.places(places) + (lost ? Summary.withoutVersion(OptionValues.label(format())) : "");
    }

    private ExportFormat format() {
        return settings.get(Catalogue.EXPORT_FORMAT);
    }

    /** Nobody else in the folder is called so, whether generated Java lies there or another format; no API has such a name. */
    private static String owner(String api, ExportFormat format) {
        return api + mark(format);
    }

    /** {@return what the owner of files of a format ends with} */
    static String mark(ExportFormat format) {
        return OWNED + OptionValues.label(format);
    }

    /** {@return whether files of an output folder are what was exported there} */
    static boolean owns(String owner) {
        return owner.contains(OWNED);
    }

    private ApiInfo api() {
        return new ApiInfo(ShownDocs.title(subject), settings.get(Catalogue.API_VERSION));
    }
}
