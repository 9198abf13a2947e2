package dev.fieldtable.project;

import dev.fieldtable.Stage;
import dev.fieldtable.Stages;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Setting;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Does something when a stage begins.
 *
 * @param stage the stage
 * @param work what is done then
 */
record StageVoice(Stage stage, Runnable work) implements Voice, Stages {
    private static final Voice SILENT = Voice.silent();

    @Override
    public Stages stages() {
        return this;
    }

    @Override
    public void begin(Stage begun) {
        if (begun == stage) {
            work.run();
        }
    }

    @Override
    public void counted(String things, LongSupplier count) {}

    @Override
    public void step(String step) {}

    @Override
    public Spelling spelling() {
        return SILENT.spelling();
    }

    @Override
    public boolean wantsAll() {
        return SILENT.wantsAll();
    }

    @Override
    public String command(RunKind run, List<Setting<Boolean>> more) {
        return SILENT.command(run, more);
    }

    @Override
    public String next(RunKind run) {
        return SILENT.next(run);
    }
}
