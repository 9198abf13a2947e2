package dev.fieldtable.project;

import dev.fieldtable.Stage;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.upstream.Sync;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was fetched, and what follows from it. */
public final class SyncPlan implements Plan {
    private final Voice voice;
    private final Workplace place;
    private final Sync sync;

    SyncPlan(Voice voice, Workplace place, Sync sync) {
        this.voice = voice;
        this.place = place;
        this.sync = sync;
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return sync.diagnostics();
    }

    @Override
    public boolean failed() {
        return sync.failed();
    }

    /** {@return what is new for the changelog, in Markdown without a heading; empty if the docs say the same} */
    public String entry() {
        return sync.entry();
    }

    @Override
    public RunOutcome dryRun() {
        return failed()
                ? refused()
                : outcome(List.of()).steps(sync.steps()).report(entryToTell()).build();
    }

    @Override
    public RunOutcome carryOut() throws RunFailedException {
        if (failed()) {
            return refused();
        }
        voice.stages().begin(Stage.WRITE);
        voice.step("Writing");
        List<Diagnostic> late;
        try {
            late = sync.carryOut();
        } catch (IOException e) {
            throw new RunFailedException("cannot write", e, "The next sync completes what this one has begun.");
        }
        if (!late.isEmpty()) {
            return outcome(late)
                    .verdict(Verdict.BROKEN)
                    .refusal("Files have changed while this ran; run it again.")
                    .build();
        }
        return outcome(late)
                .report(entryToTell())
                .summary(sync.summary() + nextStep())
                .build();
    }

    /** Sync learns nothing: what is known of the API changes when someone looks at it. */
    private String nextStep() {
        return sync.evidenceChanged()
                ? "What can be learned from has changed; `" + voice.next(RunKind.LEARN)
                        + "` brings the facts up to date.\n"
                : "";
    }

    /** For the text of a pull request. */
    private @Nullable Report entryToTell() {
        return sync.entry().isEmpty() ? null : new Report(sync.entry(), "md", true);
    }

    private RunOutcome refused() {
        return outcome(List.of())
                .verdict(sync.unreachable() ? Verdict.BROKEN : Verdict.FAILED)
                .refusal("Nothing was changed.")
                .build();
    }

    private RunOutcome.Builder outcome(List<Diagnostic> late) {
        PageFiles files = sync.files(place.reportsFrom());
        return RunOutcome.of(files)
                .diagnostics(Docs.all(sync.diagnostics(), late), RunOutcome.Telling.ASIDE)
                .pages(sync.pages())
                .concerned(sync.pages().stream()
                        .map(page -> files.pathOf(page.path()))
                        .toList())
                .summaryAside(true);
    }
}
