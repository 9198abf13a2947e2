package dev.fieldtable.cli;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.emit.EmitOptions;
import dev.fieldtable.link.WireNames;
import dev.fieldtable.model.Role;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options of the Java that comes out. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class JavaOptions {
    @Option(
            names = "--style",
            paramLabel = "STYLE",
            converter = StyleLabels.class,
            completionCandidates = StyleLabels.class,
            defaultValue = "class",
            description = "How a model looks: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    EmitOptions.Style style;

    @Option(
            names = "--optional-accessors",
            paramLabel = "KIND",
            converter = AccessorLabels.class,
            completionCandidates = AccessorLabels.class,
            defaultValue = "optional",
            description =
                    "What the accessor of an optional property returns: ${COMPLETION-CANDIDATES}. The components of"
                            + " a record are nullable either way. Default: ${DEFAULT-VALUE}.")
    EmitOptions.OptionalAccessors optionalAccessors;

    @Option(
            names = "--reading",
            paramLabel = "MODE",
            converter = ReadingLabels.class,
            completionCandidates = ReadingLabels.class,
            defaultValue = "tolerant",
            description = "Whether a document that is not as documented is read or refused: ${COMPLETION-CANDIDATES}."
                    + " Default: ${DEFAULT-VALUE}.")
    EmitOptions.Reading reading;

    @Option(
            names = "--bean-validation",
            paramLabel = "KIND",
            converter = BeanValidationLabels.class,
            completionCandidates = BeanValidationLabels.class,
            defaultValue = "none",
            description = "The Bean Validation annotations of the models: ${COMPLETION-CANDIDATES}."
                    + " Default: ${DEFAULT-VALUE}.")
    EmitOptions.BeanValidation beanValidation;

    @Option(
            names = "--wire-names",
            paramLabel = "RULE",
            converter = WireNameLabels.class,
            completionCandidates = WireNameLabels.class,
            defaultValue = "documented",
            description = "How documented names become names in JSON: ${COMPLETION-CANDIDATES}."
                    + " Default: ${DEFAULT-VALUE}.")
    WireNames wireNames;

    GenerationRequest request(CommandLine commandLine, String basePackage, Set<Role> roles, String dialect) {
        EmitOptions emit;
        try {
            emit = new EmitOptions(basePackage, style, optionalAccessors, reading, beanValidation);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    commandLine, "Invalid value for option '--base-package': " + e.getMessage(), e, null, basePackage);
        }
        return new GenerationRequest(emit, wireNames, roles, dialect);
    }

    /** Reads a style. */
    static final class StyleLabels extends Labels<EmitOptions.Style> {
        StyleLabels() {
            super(EmitOptions.Style.class);
        }
    }

    /** Reads a kind of accessors. */
    static final class AccessorLabels extends Labels<EmitOptions.OptionalAccessors> {
        AccessorLabels() {
            super(EmitOptions.OptionalAccessors.class);
        }
    }

    /** Reads a way of reading. */
    static final class ReadingLabels extends Labels<EmitOptions.Reading> {
        ReadingLabels() {
            super(EmitOptions.Reading.class);
        }
    }

    /** Reads a kind of Bean Validation. */
    static final class BeanValidationLabels extends Labels<EmitOptions.BeanValidation> {
        BeanValidationLabels() {
            super(EmitOptions.BeanValidation.class);
        }
    }

    /** Reads a rule for wire names. */
    static final class WireNameLabels extends Labels<WireNames> {
        WireNameLabels() {
            super(WireNames.class);
        }
    }

    /** Reads a role. */
    static final class RoleLabels extends Labels<Role> {
        RoleLabels() {
            super(Role.class);
        }
    }
}
