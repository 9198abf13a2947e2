package dev.fieldtable.project;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.FileSetWriter;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.WritePlan.EditedFiles;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.report.FindingsFormat;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Docs in, Java files out. */
public final class GenerateRun implements Run<GeneratePlan> {
    private final Subject subject;
    private final Settings settings;
    private final Workplace place;

    GenerateRun(Subject subject) {
        this.subject = subject;
        this.settings = subject.settings();
        this.place = subject.place();
    }

    @Override
    public GeneratePlan prepare(Voice voice) throws RunFailedException {
        FindingsFormat format = Requests.findings(settings);
        settings.require(Catalogue.DOCS, Catalogue.OUTPUT, Catalogue.BASE_PACKAGE);
        Docs docs = Docs.of(settings, place);
        Path output = place.folder().resolve(settings.get(Catalogue.OUTPUT));
        Outcome<GenerationRequest> asked = Requests.synced(subject, docs.first());
        GenerationRequest request = asked.value();
        List<Diagnostic> diagnostics = new ArrayList<>(FileSetWriter.conflicts(output, docs.folders()));
        diagnostics.addAll(asked.diagnostics());
        diagnostics.addAll(request.severities().apply(LeftOver.in(output, subject)));
        voice.step("Reading the docs");
        Outcome<List<SourceText>> pages = docs.read();
        diagnostics.addAll(request.severities().apply(pages.diagnostics()));
        Inputs inputs = Generator.inputs(request, pages.value());
        GeneratePlan.Target target = new GeneratePlan.Target(
                docs,
                output,
                subject.api(),
                inputs,
                settings.get(Catalogue.FORCE) ? EditedFiles.GIVEN_UP : EditedFiles.KEPT,
                settings.says(Catalogue.ROLES));
        // All diagnostics are for programs, and for whoever wants all, and they are not known before the pages are
        // understood.
        boolean whole = voice.wantsAll() || format != FindingsFormat.TEXT || Severity.ERROR.isAmong(diagnostics);
        Optional<Manifest> done = whole ? Optional.empty() : FileSetWriter.upToDate(output, subject.api(), inputs);
        if (done.isPresent()) {
            return GeneratePlan.upToDate(voice, target, pages.value(), done.get());
        }
        voice.step("Generating from " + pages.value().size() + " pages");
        GenerationResult result = Generator.generate(request, pages.value());
        diagnostics.addAll(result.diagnostics());
        return GeneratePlan.of(voice, format, target, pages.value(), result, diagnostics);
    }
}
