package dev.fieldtable.project;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.InvalidSettingException;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Setting;
import dev.fieldtable.project.setting.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * A third door, to see what a door takes: it is told {@code run=generate} and settings as the properties of Ant or Gradle
 * are, and answers in lines. Nothing of it is anything but words in, words out.
 */
final class PropertiesDoor {
    private static final String RUN = "run";
    private static final int WRONG = 2;

    private final Path folder;
    private final List<String> lines = new ArrayList<>();

    PropertiesDoor(Path folder) {
        this.folder = folder;
    }

    /** {@return what was said, line by line} */
    List<String> lines() {
        return lines;
    }

    /** {@return what a process would end with} */
    int run(Properties properties) {
        try {
            RunKind run = RunKind.valueOf(properties.getProperty(RUN, "").toUpperCase(Locale.ROOT));
            OpenedProjects opened = OpenedProjects.open(said(run, properties), Workplace.in(folder));
            opened.diagnostics().forEach(this::tell);
            int code = opened.projects().isEmpty() ? WRONG : 0;
            for (Project project : opened.projects()) {
                code = Math.max(code, tell(project.run(run, new DoorVoice())));
            }
            return code;
        } catch (InvalidSettingException e) {
            lines.add(e.in(new DoorVoice().spelling()));
            return WRONG;
        } catch (RunFailedException e) {
            lines.add(e.getMessage());
            return Verdict.BROKEN.exitCode();
        }
    }

    private static Settings said(RunKind run, Properties properties) {
        Settings.Builder said = Settings.builder();
        for (Setting<?> setting : Catalogue.all()) {
            String value = properties.getProperty(setting.name());
            if (value != null && !setting.runs().contains(run)) {
                throw new InvalidSettingException(setting, "it is for " + Catalogue.inWords(setting.runs()) + ".");
            }
            if (value != null) {
                said.say(setting, List.of(value.split(";")));
            }
        }
        return said.build();
    }

    private int tell(RunOutcome outcome) {
        outcome.diagnostics().forEach(this::tell);
        outcome.steps().forEach(lines::add);
        outcome.report().ifPresent(report -> report.text().lines().forEach(lines::add));
        outcome.summary().forEach(lines::add);
        if (!outcome.refusal().isEmpty()) {
            lines.add(outcome.refusal());
        }
        return outcome.verdict().exitCode();
    }

    private void tell(Diagnostic diagnostic) {
        lines.add(diagnostic.span() + ": " + diagnostic.severity().label() + ": " + diagnostic.message() + " "
                + diagnostic.hint().in(new DoorVoice().spelling()));
    }

    /** Calls settings by their names. */
    private static final class DoorVoice implements Voice {
        @Override
        public void step(String step) {}

        @Override
        public Spelling spelling() {
            return setting -> setting + "=";
        }

        @Override
        public boolean wantsAll() {
            return false;
        }

        @Override
        public String command(RunKind run, List<Setting<Boolean>> more) {
            StringBuilder command = new StringBuilder(next(run));
            more.forEach(flag -> command.append(' ').append(flag.name()).append("=true"));
            return command.toString();
        }

        @Override
        public String next(RunKind run) {
            return RUN + "=" + run.label();
        }
    }
}
