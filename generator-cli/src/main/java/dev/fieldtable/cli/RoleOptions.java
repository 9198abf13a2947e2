package dev.fieldtable.cli;

import dev.fieldtable.model.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** Options of which types are written. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class RoleOptions {
    @Option(
            names = "--roles",
            paramLabel = "ROLE",
            split = ",",
            converter = JavaOptions.RoleLabels.class,
            completionCandidates = JavaOptions.RoleLabels.class,
            defaultValue = "body,request",
            description = "The types to write, by what they are for, separated by commas: ${COMPLETION-CANDIDATES};"
                    + " what these use is written too. Default: ${DEFAULT-VALUE}.")
    List<Role> roles;

    Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }
}
