package dev.fieldtable.project;

import dev.fieldtable.option.Spelling;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Setting;
import java.util.List;

/** Says nothing. */
final class SilentVoice implements Voice {
    @Override
    public void step(String step) {}

    @Override
    public Spelling spelling() {
        return Spelling.commandLine();
    }

    @Override
    public boolean wantsAll() {
        return true;
    }

    @Override
    public String command(RunKind run, List<Setting<Boolean>> more) {
        StringBuilder command = new StringBuilder(next(run));
        more.forEach(flag -> command.append(' ').append(spelling().of(flag.name())));
        return command.toString();
    }

    @Override
    public String next(RunKind run) {
        return "fieldtable " + run.label();
    }
}
