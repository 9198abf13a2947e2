package dev.fieldtable.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Writes down what was understood of the docs: in numbers, of one type, or row by row.
 *
 * <p>The report goes to <code>fieldtable/inspect.txt</code> or its like in the build's folder, unless
 * <code>reportFile</code> says otherwise.
 */
@Mojo(name = "inspect", threadSafe = true)
@NullUnmarked // What is not said, Maven leaves null.
public final class InspectMojo extends JavaMojo {
    /**
     * The model to inspect alone, by its name, its class or its page; or the one that the answers are: unless given, what
     * their file is called, or what fits best.
     */
    @Parameter(property = "fieldtable.model")
    String model;

    /** Who the run speaks to: people, or programs. Default: text. One of text, listing, json. */
    @Parameter(property = "fieldtable.format")
    String format;

    /** The file that the report goes to. */
    @Parameter(property = "fieldtable.reportFile")
    File reportFile;
}
