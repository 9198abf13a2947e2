package dev.fieldtable.project;

import dev.fieldtable.diagnostic.Diagnostic;
import java.util.List;

/** What a run has worked out, before anything is touched. */
public interface Plan {
    /** {@return what was met on the way, sorted} */
    List<Diagnostic> diagnostics();

    /** {@return whether it must not be carried out, since there are errors; {@link #carryOut} then touches nothing} */
    boolean failed();

    /**
     * What would be done, and nothing else.
     *
     * @return what would come of the run; its steps are a line for each file
     * @throws RunFailedException if the disk fails
     */
    RunOutcome dryRun() throws RunFailedException;

    /**
     * Does it.
     *
     * @return what came of the run
     * @throws RunFailedException if the disk fails
     */
    RunOutcome carryOut() throws RunFailedException;
}
