package dev.fieldtable.maven;

import dev.fieldtable.option.Spelling;
import java.util.Set;

/** Calls settings what a user of Maven does: {@code <wireNames>} in the POM. */
final class PomSpelling implements Spelling {
    /** What is meant for one run has no place in a POM. */
    private static final Set<String> FOR_ONE_RUN = Set.of("force", "acceptMoved");

    @Override
    public String of(String setting) {
        if (setting.equals("verbose")) {
            return "-X";
        }
        return FOR_ONE_RUN.contains(setting) ? "-Dfieldtable." + setting : "<" + setting + ">";
    }
}
