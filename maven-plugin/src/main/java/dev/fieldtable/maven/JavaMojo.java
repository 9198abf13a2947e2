package dev.fieldtable.maven;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.emit.EmitOptions;
import dev.fieldtable.link.WireNames;
import dev.fieldtable.model.Role;
import dev.fieldtable.option.OptionValues;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** What the goals that speak of the generated Java have in common. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters after construction.
abstract class JavaMojo extends DocsMojo {
    /** How a model looks: <code>class</code> or <code>record</code>. */
    @Parameter(property = "fieldtable.style", defaultValue = "class")
    String style;

    /**
     * What the accessor of an optional property returns: <code>optional</code> or <code>nullable</code>. The components
     * of a record are nullable either way.
     */
    @Parameter(property = "fieldtable.optionalAccessors", defaultValue = "optional")
    String optionalAccessors;

    /**
     * How documents are read: <code>tolerant</code> keeps whatever can be held and leaves it to the validators to
     * tell what is not as documented; <code>strict</code> refuses it.
     */
    @Parameter(property = "fieldtable.reading", defaultValue = "tolerant")
    String reading;

    /** The Bean Validation annotations of the models: <code>none</code> or <code>jakarta</code>. */
    @Parameter(property = "fieldtable.beanValidation", defaultValue = "none")
    String beanValidation;

    /**
     * How documented names become names in JSON: <code>documented</code> (as they are), <code>lower-camel</code> or
     * <code>upper-camel</code>; <code>documented</code> unless given, with a warning where that is doubtful.
     */
    @Parameter(property = "fieldtable.wireNames")
    @Nullable
    String wireNames;

    JavaMojo(BuildContext buildContext) {
        super(buildContext);
    }

    private @Nullable WireNames wireNames() throws MojoExecutionException {
        String chosen = wireNames;
        return chosen == null ? null : option("wireNames", () -> OptionValues.one(WireNames.class, chosen));
    }

    final GenerationRequest request(String basePackage, Set<Role> roles) throws MojoExecutionException {
        refuseUnknownOptions();
        try {
            return new GenerationRequest(
                            new EmitOptions(
                                    basePackage,
                                    option("style", () -> OptionValues.one(EmitOptions.Style.class, style)),
                                    option(
                                            "optionalAccessors",
                                            () -> OptionValues.one(
                                                    EmitOptions.OptionalAccessors.class, optionalAccessors)),
                                    option("reading", () -> OptionValues.one(EmitOptions.Reading.class, reading)),
                                    option(
                                            "beanValidation",
                                            () -> OptionValues.one(EmitOptions.BeanValidation.class, beanValidation))),
                            wireNames(),
                            roles,
                            dialect())
                    .withSeverities(severities());
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
