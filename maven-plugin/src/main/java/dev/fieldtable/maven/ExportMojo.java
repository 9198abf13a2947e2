package dev.fieldtable.maven;

import dev.fieldtable.project.Project;
import dev.fieldtable.project.setting.Catalogue;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Hands the docs on to other tools, as OpenAPI, JSON Schema or samples.
 *
 * <p>The document is <code>fieldtable/export.json</code> in the build's folder, unless <code>reportFile</code> says
 * otherwise; where it is split, the folder <code>fieldtable/export</code>.
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

    /** What the API is called in what is exported or shown. Unless given, its name in the settings file, or API. */
    @Parameter(property = "fieldtable.title")
    String title;

    /** The version of the API, which OpenAPI asks for. Other formats have no place for it. Default: 0. */
    @Parameter(property = "fieldtable.apiVersion")
    String apiVersion;

    /** What the docs are exported as. One of openapi, json-schema, samples. Default: openapi. */
    @Parameter(property = "fieldtable.exportFormat")
    String exportFormat;

    /**
     * Export a file for each model, or for each package, into a folder that is named in place of the file. Other files
     * there are left alone. One of model, package.
     */
    @Parameter(property = "fieldtable.split")
    String split;

    /** The file that the report goes to. */
    @Parameter(property = "fieldtable.reportFile")
    File reportFile;

    /** Say how long the stages of the run took, and how much there was to do. */
    @Parameter(property = "fieldtable.timings")
    Boolean timings;

    /** A report has a file by itself; files have no folder. */
    @Override
    Project completed(Project each, Path build) {
        if (!each.settings().says(Catalogue.SPLIT)) {
            return each;
        }
        String folder = each.api().isEmpty() ? "export" : "export-" + each.api();
        return each.withDefault(
                Catalogue.REPORT_FILE, build.resolve("fieldtable").resolve(folder));
    }
}
