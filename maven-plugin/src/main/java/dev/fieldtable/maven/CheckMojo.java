package dev.fieldtable.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Fails the build if generating would change anything, and says what mends it. Writes nothing but its report.
 *
 * <p>It is for generated files that are committed (without <code>.fieldtable-lock</code>, which is to be ignored): those
 * that a build writes itself are as they should be. A report for programs goes to <code>fieldtable/check.json</code> or
 * its like in the build's folder, unless <code>reportFile</code> says otherwise.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@NullUnmarked // What is not said, Maven leaves null.
public final class CheckMojo extends OutputMojo {
    /** The file that says where the docs are from. Unless given, fieldtable-docs.lock beside the docs. */
    @Parameter(property = "fieldtable.lock")
    File lock;

    /**
     * Ask the origin of the docs whether they are what is published now. Else, and without a network, they are
     * compared with what was fetched, if there is a lock.
     */
    @Parameter(property = "fieldtable.upstream")
    Boolean upstream;

    /**
     * Fail if there is no lock of names, or if it does not hold a name that is needed, instead of adding that.
     */
    @Parameter(property = "fieldtable.frozenNames")
    Boolean frozenNames;

    /** Who the run speaks to: people, or programs. Default: text. One of text, json, sarif, junit, github. */
    @Parameter(property = "fieldtable.format")
    String format;

    /** The file that the report goes to. */
    @Parameter(property = "fieldtable.reportFile")
    File reportFile;

    /** Say how long the stages of the run took, and how much there was to do. */
    @Parameter(property = "fieldtable.timings")
    Boolean timings;
}
