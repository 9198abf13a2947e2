package dev.fieldtable.project;

import dev.fieldtable.Generator;
import dev.fieldtable.LinkedDocs;
import dev.fieldtable.LintResult;
import dev.fieldtable.PageMemory;
import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.io.TextFile;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.report.FindingsFormat;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.state.Baseline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Docs in, doubts out. Writes nothing but a baseline, where that is asked for. */
public final class LintRun implements Run<LintPlan> {
    private final Subject subject;
    private final Settings settings;
    private final Workplace place;

    LintRun(Subject subject) {
        this.subject = subject;
        this.settings = subject.settings();
        this.place = subject.place();
    }

    @Override
    public LintPlan prepare(Voice voice) throws RunFailedException {
        FindingsFormat format = Requests.findings(settings);
        boolean write = settings.get(Catalogue.WRITE_BASELINE);
        @Nullable
        Path baseline =
                settings.find(Catalogue.BASELINE).map(place.folder()::resolve).orElse(null);
        if (write && baseline == null) {
            throw new InvalidSettingException(
                    Catalogue.WRITE_BASELINE,
                    "it needs a file to write to.",
                    Advice.parse("Name one with {baseline}."));
        }
        if (settings.saysHere(Catalogue.DRY_RUN) && !write) {
            throw new InvalidSettingException(
                    Catalogue.DRY_RUN,
                    "it has no effect where nothing is written.",
                    Advice.parse("Of lint, only {writeBaseline} writes."));
        }
        ShownDocs docs = ShownDocs.read(subject, voice);
        LinkedDocs linked = Generator.link(docs.request(), docs.pages(), new PageMemory(), voice.stages());
        voice.step("Looking through " + docs.pages().size() + " pages");
        LintResult result = Generator.lint(docs.request(), linked);
        List<Diagnostic> found = Docs.all(docs.met(), result.diagnostics());
        Collections.sort(found);
        LintPlan.Looked looked = new LintPlan.Looked(voice, docs, result.readings());
        if (write && baseline != null) {
            return LintPlan.writing(looked, found, baseline);
        }
        if (baseline == null) {
            return LintPlan.telling(looked, found, 0, format);
        }
        Baseline.Remainder rest = read(baseline).without(found, PageFiles.slashed(baseline));
        return LintPlan.telling(looked, docs.request().severities().apply(rest.fresh()), rest.known(), format);
    }

    private static Baseline read(Path file) throws RunFailedException {
        if (!TextFile.isThere(file)) {
            throw new InvalidSettingException(
                    Catalogue.BASELINE, "there is no file '" + file + "'.", Advice.parse("{writeBaseline} writes it."));
        }
        Outcome<Optional<Baseline>> read;
        try {
            read = Baseline.read(SourceText.of(PageFiles.slashed(file), TextFile.read(file)));
        } catch (IOException e) {
            throw new RunFailedException("cannot use the baseline " + file, e, "");
        }
        if (read.value().isEmpty()) {
            Diagnostic why = read.diagnostics().get(0);
            throw new InvalidSettingException(
                    Catalogue.BASELINE,
                    "it is no baseline, or a damaged one: " + why.span() + ": " + why.message(),
                    why.hint());
        }
        return read.value().get();
    }
}
