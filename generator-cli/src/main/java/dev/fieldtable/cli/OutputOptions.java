package dev.fieldtable.cli;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.tombstone.Tombstones;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

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

    @Mixin
    RoleOptions roles;

    @Option(
            names = "--tombstones",
            paramLabel = "N",
            defaultValue = "0",
            description = "Keep what sync found gone from the docs for N releases, as deprecated. Default:"
                    + " ${DEFAULT-VALUE}, none.")
    int tombstones;

    GenerationRequest request(CommandLine commandLine, String dialect) {
        if (tombstones < 0) {
            throw new ParameterException(
                    commandLine,
                    "Invalid value for option '--tombstones': the number of releases is negative: " + tombstones);
        }
        GenerationRequest request = java.request(commandLine, basePackage, roles.roles(), dialect);
        return tombstones == 0 ? request : request.withPass(Tombstones.keptFor(tombstones));
    }
}
