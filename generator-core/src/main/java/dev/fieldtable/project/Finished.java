package dev.fieldtable.project;

import dev.fieldtable.diagnostic.Diagnostic;
import java.util.List;

/**
 * The plan of a run that writes nothing: all of it is done once it is worked out.
 *
 * @param outcome what came of it
 */
public record Finished(RunOutcome outcome) implements Plan {
    @Override
    public List<Diagnostic> diagnostics() {
        return outcome.diagnostics();
    }

    @Override
    public boolean failed() {
        return outcome.verdict() != Verdict.DONE;
    }

    @Override
    public RunOutcome dryRun() {
        return outcome;
    }

    @Override
    public RunOutcome carryOut() {
        return outcome;
    }
}
