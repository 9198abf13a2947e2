package dev.fieldtable.project;

import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.project.setting.Settings;
import java.util.Set;

/**
 * What runs are about.
 *
 * @param api the name of the API, where the settings file lists several; else empty
 * @param settings what was said of it
 * @param needs what the models of all APIs are like that share a support package
 * @param place where runs take place
 */
record Subject(String api, Settings settings, Set<EmitOptions.Need> needs, Workplace place) {
    /** The same with other settings. */
    Subject with(Settings other) {
        return new Subject(api, other, needs, place);
    }
}
