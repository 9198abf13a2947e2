package dev.fieldtable.project;

import dev.fieldtable.io.IoReason;
import java.io.IOException;

/** Tells that the disk failed in a run. The message is whole: what failed, why, and what was done until then. */
public final class RunFailedException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param what what could not be done, as a part of a sentence: {@code cannot write to out}
     * @param cause why
     * @param aftermath what is the case now, as sentences; empty if there is nothing to say
     */
    public RunFailedException(String what, IOException cause, String aftermath) {
        super((what + ": " + IoReason.of(cause) + ". " + aftermath).strip(), cause);
    }
}
