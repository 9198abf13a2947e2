package dev.fieldtable.cli;

import dev.fieldtable.Stages;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.project.Voice;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Setting;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** Words things as a user of the command line would, and says on a terminal what is going on. */
final class CommandVoice implements Voice {
    private final ParseResult typed;
    private final Console console;
    private final Progress progress;
    private final boolean wantsAll;
    private final Stages stages;
    private final Spelling spelling;

    CommandVoice(RunKind run, ParseResult typed, Console console, Progress progress, boolean wantsAll, Stages stages) {
        this.typed = typed;
        this.console = console;
        this.progress = progress;
        this.wantsAll = wantsAll;
        this.stages = new ToldTwice(stages, progress);
        this.spelling = new CommandSpelling(run);
    }

    @Override
    public void step(String step) {
        progress.step(step);
    }

    @Override
    public void warn(String warning) {
        progress.close();
        console.warn(warning);
    }

    @Override
    public Stages stages() {
        return stages;
    }

    @Override
    public Spelling spelling() {
        return spelling;
    }

    @Override
    public boolean wantsAll() {
        return wantsAll;
    }

    @Override
    public String command(RunKind run, List<Setting<Boolean>> more) {
        String[] flags = more.stream()
                .map(flag -> Spelling.commandLine().of(flag.name()))
                .toArray(String[]::new);
        return CommandText.of(run, typed, flags);
    }

    /** Without the options, which the settings file has; but for which file that is. */
    @Override
    public String next(RunKind run) {
        return CommandText.next(run, typed);
    }
}
