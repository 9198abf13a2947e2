package dev.fieldtable.project;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.io.PageFiles;
import dev.fieldtable.io.TextFile;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Settings;
import dev.fieldtable.project.setting.SettingsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A settings file that is not written yet. */
public final class InitPlan implements Plan {
    private static final String HEAD = """
            # What Fieldtable is to make of the docs. Every command and every goal reads this file; what they are told
            # themselves wins over it. Relative paths start from its folder.

            """;

    private final Voice voice;
    private final Path file;
    private final Settings settings;
    private final String seen;

    InitPlan(Voice voice, Path file, Settings settings, String seen) {
        this.voice = voice;
        this.file = file;
        this.settings = settings;
        this.seen = seen;
    }

    /** {@return the settings file} */
    public String text() {
        return HEAD + SettingsFile.write(settings);
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return List.of();
    }

    @Override
    public boolean failed() {
        return false;
    }

    @Override
    public RunOutcome dryRun() {
        return outcome()
                .steps(List.of("would write " + file))
                .report(new Report(text(), "yaml", true))
                .build();
    }

    @Override
    public RunOutcome carryOut() throws RunFailedException {
        try {
            TextFile.write(file, text());
        } catch (IOException e) {
            throw new RunFailedException("cannot write " + file, e, "");
        }
        String docs = seen.isEmpty() ? "" : "Found " + seen + ".\n";
        RunKind next = settings.says(Catalogue.FROM) ? RunKind.SYNC : RunKind.GENERATE;
        return outcome()
                .summary(docs + "Wrote " + file + ". Look it over, then:\n  " + voice.next(next) + "\n")
                .build();
    }

    private static RunOutcome.Builder outcome() {
        return RunOutcome.of(PageFiles.of(List.of(), Path.of("")));
    }
}
