package dev.fieldtable.cli;

import dev.fieldtable.GenerationRequest;
import java.nio.file.Path;
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

    @Mixin
    RoleOptions roles;

    GenerationRequest request(CommandLine commandLine, String dialect) {
        return java.request(commandLine, basePackage, roles.roles(), dialect);
    }
}
