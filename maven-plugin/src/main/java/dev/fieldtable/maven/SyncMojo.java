package dev.fieldtable.maven;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.upstream.DocsLock;
import dev.fieldtable.upstream.LockFile;
import dev.fieldtable.upstream.Origin;
import dev.fieldtable.upstream.Sync;
import dev.fieldtable.upstream.SyncRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Fetches docs from where they are published into the docs folder, generates from them, and adds what changed to a
 * changelog. It is no part of a build: run it when there is something to fetch, and commit what it brings.
 *
 * <p>If anything fails, nothing is changed.
 */
@Mojo(name = "sync", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters after construction.
public final class SyncMojo extends OutputMojo {
    private final RepositorySystem repositories;

    /**
     * Where the docs are published: the address of a git repository; an archive (<code>.zip</code>, <code>.jar</code>,
     * <code>.tar.gz</code>), by its address or path; a Maven artifact, <code>group:artifact:version:zip:docs</code>; a
     * folder. Where its look does not tell, begin it with <code>git:</code>, <code>archive:</code>,
     * <code>artifact:</code> or <code>folder:</code>. That of the lock unless given.
     */
    @Parameter(property = "fieldtable.from")
    private @Nullable String from;

    /** The tag, branch or commit of a git repository. */
    @Parameter(property = "fieldtable.ref")
    private @Nullable String ref;

    /** The folder of the docs in the repository or archive. */
    @Parameter(property = "fieldtable.subFolder")
    private @Nullable String subFolder;

    /** The changelog that gets an entry; <code>API-CHANGELOG.md</code> beside the docs unless given. */
    @Parameter(property = "fieldtable.changelog")
    private @Nullable File changelog;

    /** What the entry is headed with; the tag, the version or the commit unless given. */
    @Parameter(property = "fieldtable.release")
    private @Nullable String release;

    /** The file that says where the docs are from; <code>fieldtable-docs.lock</code> beside the docs unless given. */
    @Parameter(property = "fieldtable.lock")
    private @Nullable File lock;

    /** Says what would come, and does nothing. */
    @Parameter(property = "fieldtable.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * Overwrites or deletes pages and generated files that someone has changed, and pages that were there before the
     * first time; else they fail the run.
     */
    @Parameter(property = "fieldtable.force", defaultValue = "false")
    private boolean force;

    /** Takes the docs even if what was fetched last is no part of their history any more. */
    @Parameter(property = "fieldtable.acceptMoved", defaultValue = "false")
    private boolean acceptMoved;

    /**
     * Called by Maven.
     *
     * @param buildContext tells an IDE of problems, or logs them on the command line
     * @param repositories gets artifacts
     */
    @Inject
    public SyncMojo(BuildContext buildContext, RepositorySystem repositories) {
        super(buildContext);
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skipped()) {
            return;
        }
        SyncRequest request = syncRequest();
        Sync sync;
        try {
            sync = Sync.prepare(request, Origins.of(project, session, repositories));
            show(sync.diagnostics());
            if (sync.unreachable()) {
                throw new MojoExecutionException(first(sync.diagnostics()));
            }
            if (sync.failed()) {
                throw new MojoFailureException(first(sync.diagnostics()));
            }
            if (!dryRun) {
                List<Diagnostic> late = sync.carryOut();
                show(late);
                if (!late.isEmpty()) {
                    throw new MojoFailureException("Files have changed while this ran; run it again.");
                }
            }
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "Cannot write: " + IoReason.of(e) + ". " + IoReason.aftermath(e)
                            + " The next sync completes what this one has begun.",
                    e);
        }
        if (dryRun) {
            sync.steps().forEach(getLog()::info);
            sync.entry().lines().map(Printable::line).forEach(getLog()::info);
            getLog().info("A dry run: nothing was written.");
        } else {
            sync.summary().lines().map(Printable::line).forEach(getLog()::info);
            entry(sync);
        }
    }

    private SyncRequest syncRequest() throws MojoExecutionException {
        Path docs = docs();
        Path lockFile = lock != null ? lock.toPath() : SyncRequest.lockOf(docs);
        Outcome<Optional<DocsLock>> recorded = LockFile.read(lockFile, docs);
        Origin origin;
        try {
            origin = Origin.chosen(from, ref, subFolder, recorded.value().orElse(null));
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("<from>, <ref> or <subFolder>: " + e.getMessage(), e);
        }
        return new SyncRequest(
                docs,
                lockFile,
                origin,
                pageFilter(),
                request(),
                output(),
                changelog != null ? changelog.toPath() : SyncRequest.changelogOf(docs),
                release,
                force,
                acceptMoved,
                null);
    }

    /** For the text of a pull request. */
    private void entry(Sync sync) throws MojoExecutionException {
        if (!sync.entry().isEmpty()) {
            File file = new File(project.getBuild().getDirectory(), "fieldtable/sync.md");
            Reports.write(file, sync.entry());
            getLog().info("What changed is in " + file);
        }
    }

    private void show(List<Diagnostic> diagnostics) {
        for (Diagnostic each : diagnostics) {
            if (each.severity() == Severity.ERROR) {
                getLog().error(sentence(each));
            } else if (each.severity() == Severity.WARNING) {
                getLog().debug(sentence(each));
            }
        }
    }

    private static String first(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .findFirst()
                        .map(SyncMojo::sentence)
                        .orElse("")
                + " Nothing was changed.";
    }

    private static String sentence(Diagnostic each) {
        return Printable.line(each.span() + ": " + each.message() + " ("
                + each.code().id() + ") " + each.hint().in(new PomSpelling()));
    }
}
