package dev.fieldtable.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Fetches docs from where they are published into the docs folder, generates from them, and adds what changed to a
 * changelog. It is no part of a build: run it when there is something to fetch, and commit what it brings, without
 * <code>.fieldtable-lock</code>, which is to be ignored.
 *
 * <p>If anything fails, nothing is changed. What is new in the changelog is in <code>fieldtable/sync.md</code> in the build's folder too.
 */
@Mojo(name = "sync", threadSafe = true)
@NullUnmarked // What is not said, Maven leaves null.
public final class SyncMojo extends OutputMojo {
    /**
     * Where the docs are published: the address of a git repository; an archive (.zip, .jar, .tar.gz), by its address
     * or path; a Maven artifact, group:artifact:version:zip:docs; a folder. Where its look does not tell, begin it
     * with git:, archive:, artifact: or folder:. Unless given, that of the lock.
     */
    @Parameter(property = "fieldtable.from")
    String from;

    /** The tag, branch or commit of a git repository. */
    @Parameter(property = "fieldtable.ref")
    String ref;

    /** The folder of the docs in the repository or archive. */
    @Parameter(property = "fieldtable.subFolder")
    String subFolder;

    /**
     * The folder or file in the repository or archive that can be learned from, such as the client's source. It is kept
     * in fieldtable-evidence beside the docs.
     */
    @Parameter(property = "fieldtable.learn")
    String learn;

    /** The changelog that gets an entry. Unless given, API-CHANGELOG.md beside the docs. */
    @Parameter(property = "fieldtable.changelog")
    File changelog;

    /** The file that says where the docs are from. Unless given, fieldtable-docs.lock beside the docs. */
    @Parameter(property = "fieldtable.lock")
    File lock;

    /** What the entry of the changelog is headed with. Unless given, the tag, the version, or the commit. */
    @Parameter(property = "fieldtable.release")
    String release;

    /** Take the docs even if what was fetched last is no part of their history any more. */
    @Parameter(property = "fieldtable.acceptMoved")
    Boolean acceptMoved;

    /** Say what would be written or deleted, and do nothing. */
    @Parameter(property = "fieldtable.dryRun")
    Boolean dryRun;

    /** Say how long the stages of the run took, and how much there was to do. */
    @Parameter(property = "fieldtable.timings")
    Boolean timings;

    /** Overwrite or delete what someone has changed, of generated files and fetched pages; else it fails the run. */
    @Parameter(property = "fieldtable.force")
    Boolean force;
}
