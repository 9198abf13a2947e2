package dev.fieldtable.project;

import dev.fieldtable.Stages;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Setting;
import java.util.List;

/** What a door lends to a run while it goes on: how it spells things, and whether it tells how far the run has come. */
public interface Voice {
    /**
     * Tells what is done next.
     *
     * @param step the step, such as {@code Reading the docs}
     */
    void step(String step);

    /**
     * Warns at once of what may end the run before it can say anything more.
     *
     * @param warning the warning, as a sentence that begins with a small letter
     */
    default void warn(String warning) {}

    /** {@return who is told of the stages of the run} */
    default Stages stages() {
        return Stages.NONE;
    }

    /** {@return how the door spells settings} */
    Spelling spelling();

    /** {@return whether every diagnostic is wanted, those for information and those of earlier runs too} */
    boolean wantsAll();

    /**
     * Words a run that the user may start next.
     *
     * @param run the run
     * @param more flags that it needs besides what this one was told
     * @return what the user would type
     */
    String command(RunKind run, List<Setting<Boolean>> more);

    /**
     * Words a run that the user may start once all that it needs is in the settings file.
     *
     * @param run the run
     * @return what the user would type
     */
    String next(RunKind run);

    /** {@return a voice for programs: it says nothing, and words things as the command line does} */
    static Voice silent() {
        return new SilentVoice();
    }
}
