package dev.fieldtable.cli;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Printable;
import dev.fieldtable.io.IoReason;
import dev.fieldtable.upstream.DocsLock;
import dev.fieldtable.upstream.Limits;
import dev.fieldtable.upstream.LockFile;
import dev.fieldtable.upstream.Origin;
import dev.fieldtable.upstream.Sync;
import dev.fieldtable.upstream.SyncRequest;
import dev.fieldtable.upstream.Upstream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Published docs in; docs, Java, changelog and lock out. */
@Command(
        name = "sync",
        description = {
            "Fetch docs from where they are published, generate from them, and tell what changed.",
            "After the first time, 'fieldtable sync' alone does it again: what was said is in fieldtable-docs.lock."
        },
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class SyncCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "DOCS",
            arity = "1",
            converter = NamedPath.class,
            description = "The folder that the pages go to. What was not fetched there is left alone."
                    + " Default: that of the lock in the working folder.")
    Path docs;

    @Option(
            names = "--from",
            paramLabel = "ORIGIN",
            description = "Where the docs are published: the address of a git repository; an archive (.zip, .jar,"
                    + " .tar.gz), by its address or path; a Maven artifact, group:artifact:version:zip:docs; a folder."
                    + " Where its look does not tell, begin it with git:, archive:, artifact: or folder:."
                    + " Default: that of the lock.")
    @Nullable
    String from;

    @Option(names = "--ref", paramLabel = "REF", description = "The tag, branch or commit of a git repository.")
    @Nullable
    String ref;

    @Option(
            names = "--sub-folder",
            paramLabel = "PATH",
            description = "The folder of the docs in the repository or archive.")
    @Nullable
    String subFolder;

    @Mixin
    OutputOptions options;

    @Mixin
    PageOptions pages;

    @Option(
            names = "--changelog",
            paramLabel = "FILE",
            converter = NamedPath.class,
            description = "The changelog that gets an entry. Default: API-CHANGELOG.md beside DOCS.")
    @Nullable
    Path changelog;

    @Option(
            names = "--release",
            paramLabel = "NAME",
            description = "What the entry is headed with. Default: the tag, the version, or the commit.")
    @Nullable
    String release;

    @Option(
            names = "--lock",
            paramLabel = "FILE",
            converter = NamedPath.class,
            description = "The file that says where the docs are from. Default: fieldtable-docs.lock beside DOCS.")
    @Nullable
    Path lock;

    @Option(names = "--dry-run", description = "Say what would come, and do nothing.")
    boolean dryRun;

    @Option(
            names = "--force",
            description = "Overwrite or delete pages and generated files that someone has changed, and pages that were"
                    + " there before the first time; else they are an error.")
    boolean force;

    @Option(
            names = "--accept-moved",
            description = "Take the docs even if what was fetched last is no part of their history any more.")
    boolean acceptMoved;

    @Mixin
    SeverityOptions severities;

    @Mixin
    TalkOptions talk;

    SyncCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        GenerationRequest generation = options.request(spec.commandLine(), pages.dialect)
                .withSeverities(severities.severities(spec.commandLine()));
        SyncRequest request = request(generation);
        Sync sync;
        List<Diagnostic> late = List.of();
        try (Progress progress = console.progress(talk.verbosity())) {
            progress.step("Fetching the docs");
            sync = Sync.prepare(request, upstream());
            if (!sync.failed() && !dryRun) {
                progress.step("Writing");
                late = sync.carryOut();
            }
        } catch (IOException e) {
            return console.broken("cannot write: " + IoReason.of(e) + ". " + IoReason.aftermath(e)
                    + " The next sync completes what this one has begun.");
        }
        List<Diagnostic> diagnostics = new ArrayList<>(sync.diagnostics());
        diagnostics.addAll(late);
        console.show(diagnostics, sync.pages(), talk.verbosity());
        if (sync.failed()) {
            console.err().println("fieldtable: nothing was changed.");
            return sync.unreachable() ? ExitCode.BROKEN : ExitCode.FAILED;
        }
        if (!late.isEmpty()) {
            return console.broken("files have changed while this ran; run it again.");
        }
        tell(sync);
        return ExitCode.DONE;
    }

    private SyncRequest request(GenerationRequest generation) {
        Path lockFile = lock != null ? lock : SyncRequest.lockOf(docs);
        return new SyncRequest(
                docs,
                lockFile,
                origin(lockFile),
                pages.filter(),
                generation,
                options.output,
                changelog != null ? changelog : SyncRequest.changelogOf(docs),
                release,
                force,
                acceptMoved,
                SyncArguments.toRecord(spec.commandLine().getParseResult()));
    }

    /** Of a lock that cannot be read, the run itself will tell. */
    private @Nullable Origin origin(Path lockFile) {
        Outcome<Optional<DocsLock>> recorded = LockFile.read(lockFile, docs);
        try {
            return Origin.chosen(from, ref, subFolder, recorded.value().orElse(null));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid --from, --ref or --sub-folder: " + e.getMessage(), e, null, "");
        }
    }

    /** {@return the way to origins from the working folder} */
    static Upstream upstream() {
        return Upstream.of(Path.of(""), Limits.DEFAULT, LocalRepository.ofUser());
    }

    /** The entry is the result, for whoever writes a pull request's text; the rest is talk. */
    private void tell(Sync sync) {
        if (dryRun) {
            sync.steps().forEach(step -> console.out().println(Printable.line(step)));
        }
        console.out().print(Printable.text(sync.entry()));
        if (talk.verbosity() != Verbosity.QUIET) {
            console.err().print(dryRun ? "A dry run: nothing was written.\n" : Printable.text(sync.summary()));
        }
    }
}
