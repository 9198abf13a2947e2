package dev.fieldtable.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Hands the linked model on, as OpenAPI or JSON Schema.
 *
 * <p>The document is <code>fieldtable/export.json</code> in the build's folder, unless <code>reportFile</code> says
 * otherwise.
 */
@Mojo(name = "export", threadSafe = true)
@NullUnmarked // What is not said, Maven leaves null.
public final class ExportMojo extends DocsMojo {
    /**
     * The types to write, by what they are for; what these use is written too. Of body, request, response, globals,
     * security, utility. Default: body,request.
     */
    @Parameter(property = "fieldtable.roles")
    List<String> roles;

    /** What the API is called in what is exported. Unless given, its name in the settings file, or API. */
    @Parameter(property = "fieldtable.title")
    String title;

    /** The version of the API that OpenAPI asks for. Default: 0. */
    @Parameter(property = "fieldtable.apiVersion")
    String apiVersion;

    /** What the model is exported as. One of openapi, json-schema, samples. Default: openapi. */
    @Parameter(property = "fieldtable.exportFormat")
    String exportFormat;

    /** The file that the report goes to. */
    @Parameter(property = "fieldtable.reportFile")
    File reportFile;
}
