package dev.fieldtable.project;

import dev.fieldtable.GenerationResult;
import dev.fieldtable.Stage;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.io.UpToDate;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.KeptPages;
import dev.fieldtable.output.WritePlan.EditedFiles;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.report.FindingsFormat;
import dev.fieldtable.upstream.NamesFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Docs in, Java files out. */
public final class GenerateRun implements Run<GeneratePlan> {
    private final Subject subject;
    private final Settings settings;
    private final Function<DocsAndOutput, Memories> memories;

    /** A run that is done once, and holds no more than it has to. */
    GenerateRun(Subject subject) {
        this(subject, DocsAndOutput::memories);
    }

    /**
     * A run that is done again and again, and knows the pages, what they say, and the Java that it has written.
     *
     * @param memories gives what is known, for docs of which no page is opened yet
     */
    GenerateRun(Subject subject, Function<DocsAndOutput, Memories> memories) {
        this.subject = subject;
        this.memories = memories;
        this.settings = subject.settings();
    }

    @Override
    public GeneratePlan prepare(Voice voice) throws RunFailedException {
        FindingsFormat format = Requests.findings(settings);
        DocsAndOutput unread = DocsAndOutput.unread(subject, voice);
        // All diagnostics are for programs, and for whoever wants all, and they are not known before the pages are
        // understood.
        boolean whole = voice.wantsAll()
                || format != FindingsFormat.TEXT
                || unread.names().asked();
        voice.stages().begin(Stage.LOOK);
        Optional<UpToDate> seen = whole || unread.failed() ? Optional.empty() : unread.asLastSeen();
        if (seen.isPresent()) {
            return upToDate(voice, unread, seen.get());
        }
        Memories known = memories.apply(unread);
        DocsAndOutput both = unread.read(known.files(), voice);
        NamesFile lock = both.names().lock();
        Inputs inputs = both.inputs(lock);
        Optional<UpToDate> done = whole || both.failed() ? Optional.empty() : both.upToDate(inputs);
        if (done.isPresent()) {
            return upToDate(voice, both, done.get());
        }
        List<Diagnostic> diagnostics = new ArrayList<>(both.diagnostics());
        voice.step("Generating from " + both.pages().size() + " pages");
        DocsAndOutput.Generated generated = both.generate(known, voice.stages());
        GenerationResult result = generated.result();
        diagnostics.addAll(generated.diagnostics());
        if (both.names().frozen()) {
            both.names().lacks(result.names()).ifPresent(diagnostics::add);
        }
        both.open(diagnostics, whole);
        voice.stages().begin(Stage.LOOK);
        NamesFile next = both.names().after(result.names());
        Inputs following = next.isAs(lock) ? inputs : both.inputs(next);
        return GeneratePlan.of(
                voice,
                format,
                target(both, following, next, known.files().certain(generated.kept())),
                result,
                diagnostics);
    }

    private GeneratePlan upToDate(Voice voice, DocsAndOutput both, UpToDate done) {
        return GeneratePlan.upToDate(
                voice, target(both, done.inputs(), both.names().lock(), KeptPages.NONE), done);
    }

    private GeneratePlan.Target target(DocsAndOutput both, Inputs inputs, NamesFile names, KeptPages kept) {
        return new GeneratePlan.Target(
                both,
                kept,
                inputs,
                names,
                settings.get(Catalogue.FORCE) ? EditedFiles.GIVEN_UP : EditedFiles.KEPT,
                settings.says(Catalogue.ROLES));
    }
}
