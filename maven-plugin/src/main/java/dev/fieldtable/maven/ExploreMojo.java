package dev.fieldtable.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Shows the linked model as a page of HTML: to search, to follow, to hold answers against.
 *
 * <p>The page is <code>fieldtable/explore.html</code> in the build's folder, unless <code>reportFile</code> says otherwise.
 * It has all types; <code>roles</code> says of which it has the Java too.
 */
@Mojo(name = "explore", threadSafe = true)
@NullUnmarked // What is not said, Maven leaves null.
public final class ExploreMojo extends JavaMojo {
    /**
     * The types to write, by what they are for; what these use is written too. Of body, request, response, globals,
     * security, utility. Default: body,request.
     */
    @Parameter(property = "fieldtable.roles")
    List<String> roles;

    /** What the API is called in what is exported or shown. Unless given, its name in the settings file, or API. */
    @Parameter(property = "fieldtable.title")
    String title;

    /**
     * The folder of the states that the docs were in, an archive or a folder each, sorted by name: the Javadoc and the
     * pages of HTML say since which of them types, properties and values are there.
     */
    @Parameter(property = "fieldtable.history")
    File history;

    /** The file that the report goes to. */
    @Parameter(property = "fieldtable.reportFile")
    File reportFile;

    /** Open the page in the browser, once it is written. */
    @Parameter(property = "fieldtable.open")
    Boolean open;
}
