package dev.fieldtable.io;

import dev.fieldtable.output.Inputs;
import java.util.Optional;

/** That an output folder is as it should be: {@link FileSetWriter} finds it out. */
public final class UpToDate {
    private final Inputs inputs;
    private final int files;
    private final int warnings;
    private final Optional<LastLook> look;

    /** That it is, and what showed it, if the next run may go by that. */
    UpToDate(Inputs inputs, int files, int warnings, Optional<LastLook> look) {
        this.inputs = inputs;
        this.files = files;
        this.warnings = warnings;
        this.look = look;
    }

    UpToDate with(Optional<LastLook> shown) {
        return new UpToDate(inputs, files, warnings, shown);
    }

    /** {@return what the files follow from} */
    public Inputs inputs() {
        return inputs;
    }

    /** {@return the number of files} */
    public int files() {
        return files;
    }

    /** {@return the number of warnings of the run that has written them} */
    public int warnings() {
        return warnings;
    }

    /** Keeps for the next run what showed it. What cannot be kept is missed by nobody. */
    public void keep() {
        look.ifPresent(LastLook::keep);
    }
}
