package dev.fieldtable.maven;

import dev.fieldtable.option.OptionValues;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** What the goals that write generated files, or look at them, have in common. */
@NullUnmarked // What is not said, Maven leaves null.
abstract class OutputMojo extends JavaMojo {
    /** The folder that the Java files go to. What is not generated there is left alone. */
    @Parameter(property = "fieldtable.output")
    File output;

    /** The folder that classes with samples of the models go to, for tests. Unless given, there are none. */
    @Parameter(property = "fieldtable.samplesOutput")
    File samplesOutput;

    /**
     * The types to write, by what they are for; what these use is written too. Of body, request, response, globals,
     * security, utility. Default: body,request.
     */
    @Parameter(property = "fieldtable.roles")
    List<String> roles;

    /** Keep what sync found gone from the docs for so many releases, as deprecated. Default: 0. */
    @Parameter(property = "fieldtable.tombstones")
    Integer tombstones;

    /**
     * The folder of the states that the docs were in, an archive or a folder each, sorted by name: the Javadoc and the
     * pages of HTML say since which of them types, properties and values are there.
     */
    @Parameter(property = "fieldtable.history")
    File history;

    /** The same as output. */
    @Parameter(property = "fieldtable.outputDirectory")
    File outputDirectory;

    /**
     * What the files are compiled with: main, test or none. Those for tests have another folder, unless output is
     * said. With test, bind generate to the phase generate-test-sources.
     */
    @Parameter(property = "fieldtable.addTo", defaultValue = "main")
    String addTo = "main";

    final AddTo addTo() throws MojoExecutionException {
        try {
            return OptionValues.one(AddTo.class, addTo);
        } catch (IllegalArgumentException e) {
            // Maven tells of a cause too, and that would be the same sentence again.
            throw new MojoExecutionException("<addTo>: " + e.getMessage());
        }
    }

    @Override
    final String output() throws MojoExecutionException {
        return addTo().folder() + "/fieldtable";
    }
}
