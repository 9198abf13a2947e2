package dev.fieldtable.project;

import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.project.setting.Settings;
import java.util.List;
import java.util.Set;

/**
 * What runs are about.
 *
 * @param api the name of the API, where the settings file lists several; else empty
 * @param settings what was said of it
 * @param apis the names of all APIs that the settings file lists; none if it is about a single one
 * @param needs what the models of all APIs are like that share a support package
 * @param place where runs take place
 * @param past what runs know of the states that the docs were in
 */
record Subject(
        String api,
        Settings settings,
        List<String> apis,
        Set<EmitOptions.Need> needs,
        Workplace place,
        PastStates past) {
    Subject(String api, Settings settings, List<String> apis, Set<EmitOptions.Need> needs, Workplace place) {
        this(api, settings, apis, needs, place, new PastStates());
    }

    /** Tells whether an owner of files is one of the APIs, or the only one there is. */
    boolean knows(String owner) {
        return apis.isEmpty() ? owner.isEmpty() : apis.contains(owner);
    }

    /** Tells whether what is said of all APIs together is to be said of this one. */
    boolean speaksForAll() {
        return apis.isEmpty() || apis.get(0).equals(api);
    }

    /** The same with other settings. */
    Subject with(Settings other) {
        return new Subject(api, other, apis, needs, place, past);
    }
}
