package dev.fieldtable.cli;

import dev.fieldtable.option.Spelling;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Setting;
import java.util.List;

/**
 * What settings are called on the command line: options by the first of their names, and what is said by its place by what
 * stands for it.
 *
 * @param run the run that a command is for
 */
record CommandSpelling(RunKind run) implements Spelling {
    private static final List<Setting<?>> BY_PLACE =
            List.of(Catalogue.DOCS, Catalogue.OLD_DOCS, Catalogue.NEW_DOCS, Catalogue.ANSWERS);

    @Override
    public String of(String setting) {
        for (Setting<?> each : BY_PLACE) {
            if (each.name().equals(setting)) {
                return each.type().label();
            }
        }
        return CommandOptions.shorter(run, setting)
                .orElseGet(() -> Spelling.commandLine().of(setting));
    }
}
