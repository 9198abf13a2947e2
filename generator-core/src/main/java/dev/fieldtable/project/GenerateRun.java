package dev.fieldtable.project;

import dev.fieldtable.GenerationResult;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.FileSetWriter;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.WritePlan.EditedFiles;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.report.FindingsFormat;
import dev.fieldtable.upstream.NamesFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Docs in, Java files out. */
public final class GenerateRun implements Run<GeneratePlan> {
    private final Subject subject;
    private final Settings settings;

    GenerateRun(Subject subject) {
        this.subject = subject;
        this.settings = subject.settings();
    }

    @Override
    public GeneratePlan prepare(Voice voice) throws RunFailedException {
        FindingsFormat format = Requests.findings(settings);
        DocsAndOutput both = DocsAndOutput.of(subject, voice);
        List<Diagnostic> diagnostics = new ArrayList<>(both.diagnostics());
        NamesFile lock = both.names().lock();
        GeneratePlan.Target target = target(both, lock);
        // All diagnostics are for programs, and for whoever wants all, and they are not known before the pages are
        // understood.
        boolean whole = voice.wantsAll()
                || format != FindingsFormat.TEXT
                || both.names().asked()
                || Severity.ERROR.isAmong(diagnostics);
        Optional<Manifest> done =
                whole ? Optional.empty() : FileSetWriter.upToDate(both.output(), both.api(), target.inputs());
        if (done.isPresent()) {
            return GeneratePlan.upToDate(voice, target, done.get());
        }
        voice.step("Generating from " + both.pages().size() + " pages");
        Outcome<GenerationResult> generated = both.generate();
        GenerationResult result = generated.value();
        diagnostics.addAll(generated.diagnostics());
        if (both.names().frozen()) {
            both.names().lacks(result.names()).ifPresent(diagnostics::add);
        }
        NamesFile next = both.names().after(result.names());
        return GeneratePlan.of(voice, format, next.isAs(lock) ? target : target(both, next), result, diagnostics);
    }

    private GeneratePlan.Target target(DocsAndOutput both, NamesFile names) {
        return new GeneratePlan.Target(
                both,
                both.inputs(names),
                names,
                settings.get(Catalogue.FORCE) ? EditedFiles.GIVEN_UP : EditedFiles.KEPT,
                settings.says(Catalogue.ROLES));
    }
}
