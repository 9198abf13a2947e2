package dev.fieldtable.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Learns what the docs do not say, such as names in JSON, and writes it to the facts file.
 *
 * <p>What was found is logged; a report for programs goes to <code>fieldtable/learn.json</code> in the build's folder,
 * unless <code>reportFile</code> says otherwise. Bound to no phase: what is learned is looked over, and committed.
 */
@Mojo(name = "learn", threadSafe = true)
@NullUnmarked // What is not said, Maven leaves null.
public final class LearnMojo extends DocsMojo {
    /**
     * What to learn from: the source of the Python client that the docs are of, docs of the same API in another
     * language, an OpenAPI document, answers (JSON, JSON Lines, HAR), or a folder or archive of such. What it is, is seen.
     * Unless given, what sync has kept beside the docs.
     */
    @Parameter(property = "fieldtable.learnFrom")
    List<File> learnFrom;

    /**
     * The model to inspect alone, by its name, its class or its page; or the one that the answers are: unless given, what
     * their file is called, or what fits best.
     */
    @Parameter(property = "fieldtable.model")
    String model;

    /** Who the run speaks to: people, or programs. Default: text. One of text, json. */
    @Parameter(property = "fieldtable.format")
    String format;

    /** The file that the report goes to. */
    @Parameter(property = "fieldtable.reportFile")
    File reportFile;

    /** Say what would be written or deleted, and do nothing. */
    @Parameter(property = "fieldtable.dryRun")
    Boolean dryRun;
}
