package dev.fieldtable.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Proposes a description of how docs are written that no tool has written.
 *
 * <p>It goes to <code>fieldtable/describe.yaml</code> in the build's folder, unless <code>reportFile</code> says otherwise.
 * Bound to no phase: what is proposed is looked over, and committed.
 */
@Mojo(name = "describe", threadSafe = true)
@NullUnmarked // What is not said, Maven leaves null.
public final class DescribeMojo extends RunMojo {
    /** A page, or a folder that is searched for pages (*.md, *.mdx, *.markdown); several are read as one. */
    @Parameter(property = "fieldtable.docs")
    List<File> docs;

    /**
     * Read only the pages whose path below the docs matches, such as models/**. Text files (*.txt) are read where a
     * pattern names them.
     */
    @Parameter(property = "fieldtable.include")
    List<String> include;

    /** Leave out the pages whose path below the docs matches. */
    @Parameter(property = "fieldtable.exclude")
    List<String> exclude;

    /** Fail with one error if fewer types of a hundred are understood. Default: 80. */
    @Parameter(property = "fieldtable.minUnderstood")
    Integer minUnderstood;

    /** The file that the report goes to. */
    @Parameter(property = "fieldtable.reportFile")
    File reportFile;

    /** The settings file. Unless given, fieldtable.yaml, where there is one. */
    @Parameter(property = "fieldtable.config")
    File config;

    /** The API to do it for, where the settings file lists several. Unless given, all of them. */
    @Parameter(property = "fieldtable.api")
    String api;

    /** The same as docs. */
    @Parameter(property = "fieldtable.docsDirectory")
    File docsDirectory;
}
