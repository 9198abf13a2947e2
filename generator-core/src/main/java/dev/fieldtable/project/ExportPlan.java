package dev.fieldtable.project;

import dev.fieldtable.SplitResult;
import dev.fieldtable.Stage;
import dev.fieldtable.Stages;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.FileSetWriter;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.output.WriteCounts;
import dev.fieldtable.output.WritePlan;
import dev.fieldtable.output.WritePlan.EditedFiles;
import dev.fieldtable.report.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The files that a model is handed on as, and that are not written yet. */
final class ExportPlan implements Plan {
    private final Path folder;
    private final WantedFiles wanted;
    private final String aside;
    private final List<Diagnostic> diagnostics;
    private final Supplier<RunOutcome.Builder> outcome;
    private final Stages stages;

    /**
     * A plan.
     *
     * @param folder where the files go
     * @param wanted the files
     * @param result what the files are of
     * @param aside what else is to be told, in lines
     * @param outcome begins what is told of the run
     * @param stages who is told that they are written
     */
    ExportPlan(
            Path folder,
            WantedFiles wanted,
            SplitResult result,
            String aside,
            Supplier<RunOutcome.Builder> outcome,
            Stages stages) {
        this.folder = folder;
        this.wanted = wanted;
        this.aside = aside;
        this.diagnostics = result.diagnostics();
        this.outcome = outcome;
        this.stages = stages;
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    @Override
    public boolean failed() {
        return Severity.ERROR.isAmong(diagnostics);
    }

    @Override
    public RunOutcome dryRun() throws RunFailedException {
        if (failed()) {
            return told(WriteCounts.NONE, List.of(), List.of());
        }
        try {
            Outcome<WritePlan> planned = FileSetWriter.plan(folder, wanted, EditedFiles.KEPT);
            List<String> steps = new ArrayList<>();
            planned.value().writes().forEach(file -> steps.add("would write " + file.path()));
            planned.value().deletions().forEach(path -> steps.add("would delete " + path));
            return told(WriteCounts.of(planned.value()), planned.diagnostics(), steps);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public RunOutcome carryOut() throws RunFailedException {
        if (failed()) {
            return told(WriteCounts.NONE, List.of(), List.of());
        }
        stages.begin(Stage.WRITE);
        stages.counted("files", wanted.files()::size);
        try {
            Outcome<WriteCounts> written =
                    FileSetWriter.write(folder, wanted, EditedFiles.KEPT, Optional.empty(), stages::parts);
            return told(written.value(), written.diagnostics(), List.of());
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private RunFailedException failure(IOException cause) {
        return RunFailedException.writing(folder, cause, IoReason.aftermath(cause));
    }

    private RunOutcome told(WriteCounts counts, List<Diagnostic> late, List<String> steps) {
        List<Diagnostic> all = Docs.all(diagnostics, late);
        boolean failed = Severity.ERROR.isAmong(all);
        return outcome.get()
                .verdict(Verdict.failed(failed))
                .diagnostics(all, RunOutcome.Telling.ASIDE)
                .steps(steps)
                .summary(failed ? "" : Summary.files(counts.written(), counts.unchanged(), counts.deleted()) + aside)
                .refusal(failed ? "Nothing was written." : "")
                .build();
    }
}
