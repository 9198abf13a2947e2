package dev.fieldtable.project;

import dev.fieldtable.LearnResult;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.io.TextFile;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A facts file that is not written yet. */
public final class LearnPlan implements Plan {
    private final FactsFile file;
    private final Docs docs;
    private final List<SourceText> texts;
    private final List<Diagnostic> diagnostics;
    private final LearnRun.Format format;
    private final LearnResult result;
    private final String text;

    LearnPlan(
            FactsFile file,
            Docs docs,
            List<SourceText> texts,
            List<Diagnostic> diagnostics,
            LearnRun.Format format,
            LearnResult result) {
        this.file = file;
        this.docs = docs;
        this.texts = texts;
        Optional<String> next = result.text(file.text());
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        if (next.isEmpty()) {
            all.add(Diagnostic.of(
                    DiagnosticCode.INVALID_FACTS,
                    SourceSpan.startOf(PageFiles.slashed(file.path())),
                    "What people have written in this file could not be kept.",
                    "Write `format:`, `byHand:` and `learned:` at the start of a line, and a fact a line below them."));
        }
        this.diagnostics = all.stream().sorted().toList();
        this.format = format;
        this.result = result;
        this.text = next.orElse("");
    }

    /** {@return the facts file as it is to be} */
    public String text() {
        return text;
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    @Override
    public boolean failed() {
        return Severity.ERROR.isAmong(diagnostics) || !result.hasSources();
    }

    private boolean changes() {
        SourceText old = file.text();
        return old == null || !old.content().equals(text);
    }

    @Override
    public RunOutcome dryRun() {
        return outcome()
                .steps(failed() || !changes() ? List.of() : List.of("would write " + file.path()))
                .build();
    }

    @Override
    public RunOutcome carryOut() throws RunFailedException {
        if (failed()) {
            String why = result.hasSources() ? "" : "There was nothing to learn from. ";
            return outcome().refusal(why + "Nothing was written.").build();
        }
        if (!changes()) {
            return outcome()
                    .summary(file.path() + " is as it was: nothing new was learned.\n")
                    .build();
        }
        try {
            TextFile.write(file.path(), text);
        } catch (IOException e) {
            throw new RunFailedException("cannot write " + file.path(), e, "");
        }
        return outcome()
                .summary("Wrote " + file.path() + ". Every run goes by it; look it over, and commit it.\n")
                .build();
    }

    private RunOutcome.Builder outcome() {
        PageFiles files = file.with(docs.files());
        boolean people = format == LearnRun.Format.TEXT;
        return RunOutcome.of(files)
                .verdict(Verdict.failed(failed()))
                .diagnostics(diagnostics, RunOutcome.Telling.ASIDE)
                .pages(texts)
                .report(
                        failed()
                                ? null
                                : people
                                        ? Report.forPeople(result.toText())
                                        : Report.forPrograms(result.toJson(), "json"))
                .summaryAside(!people);
    }
}
