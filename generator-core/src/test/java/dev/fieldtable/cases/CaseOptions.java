package dev.fieldtable.cases;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.project.Project;
import dev.fieldtable.project.Workplace;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.Setting;
import dev.fieldtable.project.setting.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/** Reads a case's {@code options.properties}; the names and values are those of the catalogue of settings, paths start from its folder. */
final class CaseOptions {
    private CaseOptions() {}

    static GenerationRequest request(Properties options, Path folder) {
        Settings.Builder said = Settings.builder();
        for (String name : new TreeSet<>(options.stringPropertyNames())) {
            Setting<?> setting = Catalogue.named(name)
                    .orElseThrow(() -> new IllegalArgumentException("there is no setting " + name));
            said.say(setting, List.of(options.getProperty(name)));
        }
        return Project.of(said.build(), Workplace.in(folder)).request();
    }
}
