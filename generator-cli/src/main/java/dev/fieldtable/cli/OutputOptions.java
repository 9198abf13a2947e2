package dev.fieldtable.cli;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.model.Role;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of the files that come out, and of where they go: what generating and checking must agree on. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class OutputOptions {
    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            converter = NamedPath.class,
            description = "The folder that the Java files go to. What is not generated there is left alone.")
    Path output;

    @Option(
            names = "--base-package",
            required = true,
            paramLabel = "NAME",
            description = "The package that all generated ones stand in, such as com.acme.plex.")
    String basePackage;

    @Mixin
    JavaOptions java;

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

    GenerationRequest request(CommandLine commandLine, String dialect) {
        return java.request(commandLine, basePackage, EnumSet.copyOf(roles), dialect);
    }
}
