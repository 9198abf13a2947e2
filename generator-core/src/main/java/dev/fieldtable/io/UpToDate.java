package dev.fieldtable.io;

import dev.fieldtable.output.Inputs;
import java.util.List;
import java.util.stream.Stream;

/** That what a run writes is as it should be: {@link FileSetWriter} finds it out of a folder. */
public final class UpToDate {
    private final Inputs inputs;
    private final int files;
    private final int warnings;
    private final List<LastLook> looks;

    /** That it is, and what showed it, if the next run may go by that; with nothing to show it, it may not. */
    UpToDate(Inputs inputs, int files, int warnings, List<LastLook> looks) {
        this.inputs = inputs;
        this.files = files;
        this.warnings = warnings;
        this.looks = List.copyOf(looks);
    }

    UpToDate with(LastLook shown) {
        return new UpToDate(inputs, files, warnings, List.of(shown));
    }

    /** The same of another folder too, that the same run has written to. */
    UpToDate and(UpToDate other) {
        List<LastLook> both =
                Stream.concat(looks.stream(), other.looks.stream()).toList();
        return new UpToDate(inputs, files + other.files, warnings, both);
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
        looks.forEach(LastLook::keep);
    }
}
