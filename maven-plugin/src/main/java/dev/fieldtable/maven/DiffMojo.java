package dev.fieldtable.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Tells what changed between two states of the docs, and what it breaks.
 *
 * <p>A report as text is in the log, any other one in <code>fieldtable/diff.md</code> or its like in the build's folder,
 * unless <code>reportFile</code> says otherwise.
 */
@Mojo(name = "diff", threadSafe = true)
@NullUnmarked // What is not said, Maven leaves null.
public final class DiffMojo extends JavaMojo {
    /**
     * The docs as they were: a page, a folder, an archive (.zip, .jar, .tar.gz), a model that inspect has written as
     * JSON, a document of OpenAPI or JSON Schema, or REF:path in the git repository at hand. Unless given, the docs of
     * the last commit.
     */
    @Parameter(property = "fieldtable.oldDocs")
    String oldDocs;

    /** The docs as they are, likewise. Unless given, the docs of the project. */
    @Parameter(property = "fieldtable.newDocs")
    String newDocs;

    /**
     * The types to write, by what they are for; what these use is written too. Of body, request, response, globals,
     * security, utility. Default: body,request.
     */
    @Parameter(property = "fieldtable.roles")
    List<String> roles;

    /** Fail if something of these breaks. Of source, binary, wire, any. */
    @Parameter(property = "fieldtable.failOn")
    List<String> failOn;

    /** List the descriptions that are worded differently, which else are only counted. */
    @Parameter(property = "fieldtable.prose")
    Boolean prose;

    /** What the API is called in what is exported or shown. Unless given, its name in the settings file, or API. */
    @Parameter(property = "fieldtable.title")
    String title;

    /** Who the run speaks to: people, or programs. Default: text. One of text, markdown, json, html. */
    @Parameter(property = "fieldtable.format")
    String format;

    /**
     * The folder of the states that the docs were in, an archive or a folder each, sorted by name: the Javadoc and the
     * pages of HTML say since which of them types, properties and values are there.
     */
    @Parameter(property = "fieldtable.history")
    File history;

    /** The file that the report goes to. */
    @Parameter(property = "fieldtable.reportFile")
    File reportFile;
}
