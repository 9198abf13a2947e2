package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.OwnerNames;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.output.WriteCounts;
import dev.fieldtable.output.WritePlan;
import dev.fieldtable.output.WritePlan.EditedFiles;
import dev.fieldtable.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Makes an output folder hold the generated files: all of them, and of ours nothing else.
 *
 * <p>What is ours, the {@link Manifest} in the folder says. Anything else is never overwritten or deleted, and what of
 * ours someone has changed only on demand. Only files that change are touched. They are written aside first and moved
 * into place when all of them are complete, so a full disk leaves everything as it was; and a run that is stopped on its
 * way is completed or taken back by the next one, whatever that one is to write.
 */
public final class FileSetWriter {
    /** How often a folder is looked at that seems to be written to; it may as well be as a killed run has left it. */
    private static final int LOOKS = 10;

    private FileSetWriter() {}

    /**
     * Tells whether a run would change nothing, without knowing the files that it would yield.
     *
     * @param output the output folder; need not exist
     * @param inputs what the files would be made from
     * @return that it would not, if the files of the folder were made from the same and all stand as they were written
     */
    public static Optional<UpToDate> upToDate(Path output, Inputs inputs) {
        return upToDate(output, "", inputs);
    }

    /**
     * Tells whether a run would change nothing, in a folder that several may share.
     *
     * @param output the output folder; need not exist
     * @param owner whose files are looked at; empty for one alone
     * @param inputs what the files would be made from
     * @return that it would not, if the owner's files were made from the same and all stand as they were written
     */
    public static Optional<UpToDate> upToDate(Path output, String owner, Inputs inputs) {
        try {
            OutputFolder folder = OutputFolder.of(output, owner);
            if (!folder.mentions(inputs.docs())) {
                return Optional.empty();
            }
            OwnedFiles owned = folder.readOwned();
            Manifest manifest = owned.manifest();
            boolean done = !owned.interrupted()
                    && inputs.equals(manifest.inputs())
                    && manifest.isAsWritten(folder.hashes(manifest.paths()));
            return done
                    ? Optional.of(new UpToDate(inputs, manifest.paths().size(), manifest.warnings()))
                    : Optional.empty();
        } catch (IOException | UnreadableManifestException e) {
            // The whole run will meet it again, and tell of it.
            return Optional.empty();
        }
    }

    /**
     * Reads what an earlier run has left.
     *
     * @param output the output folder; need not exist
     * @param owner whose files are looked at; empty for one alone
     * @return the owner's manifest; an empty one if there is none, or none that can be read: whoever writes will meet that
     *     again, and tell of it
     */
    public static Manifest left(Path output, String owner) {
        return owned(output, owner).value();
    }

    /**
     * Reads what an earlier run has left, where nobody will write.
     *
     * @param output the output folder; need not exist
     * @param owner whose files are looked at; empty for one alone
     * @return the owner's manifest; an empty one if there is none, and an error beside it if there is one that cannot be
     *     read. Never throws
     */
    public static Outcome<Manifest> owned(Path output, String owner) {
        try {
            return Outcome.of(OutputFolder.of(output, owner).readOwned().manifest());
        } catch (UnreadableManifestException e) {
            return new Outcome<>(Manifest.empty(), List.of(e.diagnostic()));
        } catch (IOException e) {
            Path manifest = output.resolve(Manifest.fileName(owner));
            String message = "Cannot be read: " + IoReason.of(e) + ".";
            return new Outcome<>(
                    Manifest.empty(), List.of(error(DiagnosticCode.UNREADABLE_MANIFEST, manifest, message)));
        }
    }

    /**
     * Says what {@link #write} would do.
     *
     * @param output the output folder; need not exist
     * @param wanted what it should hold
     * @param editedFiles what becomes of our files that someone changed
     * @return the plan, and the errors for which it must not be carried out; their places are paths as they are on
     *     the disk, not below the docs
     * @throws IOException if the folder cannot be read
     */
    public static Outcome<WritePlan> plan(Path output, WantedFiles wanted, EditedFiles editedFiles) throws IOException {
        Prepared prepared = prepare(output, wanted, editedFiles);
        for (int left = LOOKS; left > 0 && !prepared.certain(); left--) {
            OutputLock.pause();
            prepared = prepare(output, wanted, editedFiles);
        }
        return prepared.plan();
    }

    /**
     * Says in what the folder is not as it should be, and writes nothing.
     *
     * @param output the output folder; one that does not exist lacks all files
     * @param wanted what it should hold; the manifest is not looked at, since it changes with every word of the docs
     * @return an error for each file that is missing, is another one, should be gone, or was changed by hand, or for
     *     what keeps the folder from being written to; nothing if all is well
     * @throws IOException if the folder cannot be read
     */
    public static List<Diagnostic> differences(Path output, WantedFiles wanted) throws IOException {
        Outcome<WritePlan> planned = plan(output, wanted, EditedFiles.KEPT);
        List<Diagnostic> differences = new ArrayList<>(planned.diagnostics());
        for (GeneratedFile file : planned.value().writes()) {
            boolean there = Files.exists(output.resolve(file.path()));
            differences.add(stale(
                    output,
                    file.path(),
                    there ? "This file is not what would be generated." : "This file is missing."));
        }
        for (String path : planned.value().deletions()) {
            differences.add(stale(output, path, "This file would not be generated any more."));
        }
        Collections.sort(differences);
        return differences;
    }

    private static Diagnostic stale(Path output, String path, String message) {
        return error(DiagnosticCode.STALE_OUTPUT, output.resolve(path), message);
    }

    /**
     * Brings the folder up to date. An error among the diagnostics means that nothing was touched.
     *
     * @param output the output folder; made when it does not exist
     * @param wanted what it should hold
     * @param editedFiles what becomes of our files that someone changed
     * @return what was done, and why nothing was
     * @throws IOException if the disk fails, or another run keeps writing to the folder; no file is left half-written,
     *     and {@link IoReason#aftermath} says what was done before
     */
    public static Outcome<WriteCounts> write(Path output, WantedFiles wanted, EditedFiles editedFiles)
            throws IOException {
        return write(output, wanted, editedFiles, Optional.empty(), files -> () -> {});
    }

    /**
     * Brings the folder up to date, tells how far it has come, and keeps what the next run may go by to find it so.
     *
     * @param output the output folder; made when it does not exist
     * @param wanted what it should hold
     * @param editedFiles what becomes of our files that someone changed
     * @param pages the pages that the files were made from; nothing if they are no files
     * @param begun is told how many files will be written, and gives what to call after each of them; not called if none is
     * @return as above
     * @throws IOException as above
     */
    public static Outcome<WriteCounts> write(
            Path output,
            WantedFiles wanted,
            EditedFiles editedFiles,
            Optional<SeenPages> pages,
            IntFunction<Runnable> begun)
            throws IOException {
        return write(output, wanted, editedFiles, pages, Disk.real(), begun);
    }

    static Outcome<WriteCounts> write(
            Path output, WantedFiles wanted, EditedFiles editedFiles, Optional<SeenPages> pages, Disk disk)
            throws IOException {
        return write(output, wanted, editedFiles, pages, disk, files -> () -> {});
    }

    private static Outcome<WriteCounts> write(
            Path output,
            WantedFiles wanted,
            EditedFiles editedFiles,
            Optional<SeenPages> pages,
            Disk disk,
            IntFunction<Runnable> begun)
            throws IOException {
        Instant looked = Moment.now();
        // Who keeps no notes believes none.
        Optional<EarlierRun> earlier = pages.map(SeenPages::earlier);
        Optional<Supplier<byte[]>> kept = pages.map(seen -> LastLook.kept(seen, wanted));
        Prepared prepared = prepare(output, wanted, editedFiles, earlier);
        if (prepared.certain() && prepared.idle()) {
            return prepared.outcome();
        }
        FolderUpdate update = FolderUpdate.of(prepared.folder(), disk);
        OutputLock lock = update.lock();
        try {
            // Looking needs no lock, so another run may have written since.
            if (!prepared.certain() || !prepared.isStillTrue()) {
                prepared = prepare(output, wanted, editedFiles, earlier);
            }
            if (!prepared.idle()) {
                WritePlan plan = prepared.plan().value();
                Map<String, String> stamps = prepared.folder().stamps(looked);
                stamps.putAll(update.carryOut(
                        prepared.owned(), plan, begun.apply(plan.writes().size())));
                OutputFolder left = OutputFolder.of(output, wanted.owner());
                pages.ifPresent(seen -> LastLook.keep(
                        left,
                        wanted.owner(),
                        new LastLook.Done(seen, plan.manifest(), stamps, kept.orElseThrow()),
                        lock));
            }
        } finally {
            lock.close();
        }
        return prepared.outcome();
    }

    private static Prepared prepare(Path output, WantedFiles wanted, EditedFiles editedFiles) throws IOException {
        return prepare(output, wanted, editedFiles, Optional.empty());
    }

    private static Prepared prepare(
            Path output, WantedFiles wanted, EditedFiles editedFiles, Optional<EarlierRun> earlier) throws IOException {
        OutputFolder folder = OutputFolder.of(output, wanted.owner());
        if (Files.exists(output) && !Files.isDirectory(output)) {
            return refused(folder, unusable(output, "There is a file where the output folder should be."));
        }
        OwnedFiles owned;
        try {
            owned = folder.readOwned(earlier.flatMap(EarlierRun::owned));
        } catch (UnreadableManifestException e) {
            return refused(folder, e.diagnostic());
        }
        Map<String, EarlierRun.Noted> noted = earlier.map(EarlierRun::noted).orElseGet(Map::of);
        WritePlan plan = WritePlan.of(
                wanted, owned.manifest(), folder.hashes(wanted.files(), owned.manifest(), noted), editedFiles);
        List<Diagnostic> errors = new ArrayList<>(foreign(output, folder, plan));
        errors.addAll(edited(output, plan));
        Prepared prepared = new Prepared(folder, owned, new Outcome<>(plan, errors), true);
        boolean certain = errors.isEmpty() || (!owned.interrupted() && prepared.isStillTrue());
        return certain ? prepared : new Prepared(folder, owned, prepared.plan(), false);
    }

    /**
     * A plan, and what it was made from.
     *
     * @param certain whether its errors are sure; while another run writes, its files look as if they were not ours
     */
    private record Prepared(OutputFolder folder, OwnedFiles owned, Outcome<WritePlan> plan, boolean certain) {
        boolean refused() {
            return !plan.diagnostics().isEmpty();
        }

        /** Tells whether nothing may be done, or nothing is to be done. */
        boolean idle() {
            WritePlan value = plan.value();
            return refused()
                    || (value.nothingToDo()
                            && !owned.interrupted()
                            && value.manifest().equals(owned.manifest()));
        }

        boolean isStillTrue() throws IOException {
            return folder.isStill(owned);
        }

        Outcome<WriteCounts> outcome() {
            WriteCounts counts = refused() ? WriteCounts.NONE : WriteCounts.of(plan.value());
            return new Outcome<>(counts, plan.diagnostics());
        }
    }

    /**
     * Tells whether the output folder gets in the way of the docs.
     *
     * @param output the output folder; need not exist
     * @param docs the files and folders that the pages are read from
     * @return an error if the output folder is one of the docs folders; else nothing
     */
    public static List<Diagnostic> conflicts(Path output, List<Path> docs) {
        for (Path path : docs) {
            if (isSameFolder(output, path)) {
                return List.of(unusable(output, "The output folder is the docs folder."));
            }
        }
        return List.of();
    }

    /** {@return an error if the folder of samples is that of the models, where neither could tell what is its own} */
    static Optional<Diagnostic> shared(Path samples, Path models) {
        return isSameFolder(samples, models)
                ? Optional.of(unusable(samples, "The folder of the samples is that of the models."))
                : Optional.empty();
    }

    /**
     * Says who has files in a folder.
     *
     * @param output the output folder; need not exist
     * @return the owners of the manifests in it, sorted; the empty one is who has a folder for itself
     * @throws IOException if the folder cannot be read
     */
    public static List<String> owners(Path output) throws IOException {
        if (!Files.isDirectory(output)) {
            return List.of();
        }
        return OutputFolder.list(output).stream()
                .flatMap(name -> OwnerNames.owner(Manifest.FILE_NAME, name).stream())
                .sorted()
                .toList();
    }

    private static boolean isSameFolder(Path output, Path docs) {
        if (output.toAbsolutePath().normalize().equals(docs.toAbsolutePath().normalize())) {
            return !Files.isRegularFile(docs);
        }
        try {
            return Files.isDirectory(output) && Files.isDirectory(docs) && Files.isSameFile(output, docs);
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Diagnostic> foreign(Path output, OutputFolder folder, WritePlan plan) throws IOException {
        Set<String> inTheWay = new LinkedHashSet<>();
        for (String path : plan.foreign()) {
            inTheWay.add(folder.inTheWayOf(path));
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String path : inTheWay) {
            diagnostics.add(error(
                    DiagnosticCode.FOREIGN_FILE,
                    output.resolve(path),
                    "This stands in the way of a generated file and is not ours."));
        }
        return diagnostics;
    }

    private static List<Diagnostic> edited(Path output, WritePlan plan) {
        return plan.edited().stream()
                .map(path -> error(
                        DiagnosticCode.EDITED_FILE,
                        output.resolve(path),
                        "This file was generated, and someone has changed it since."))
                .toList();
    }

    private static Prepared refused(OutputFolder folder, Diagnostic why) {
        OwnedFiles unknown = new OwnedFiles(Manifest.empty(), false, "");
        return new Prepared(folder, unknown, new Outcome<>(WritePlan.nothing(), List.of(why)), true);
    }

    private static Diagnostic unusable(Path output, String message) {
        return error(DiagnosticCode.UNUSABLE_OUTPUT, output, message);
    }

    private static Diagnostic error(DiagnosticCode code, Path path, String message) {
        String slashed = path.toString().replace('\\', '/');
        return Diagnostic.of(code, SourceSpan.startOf(slashed), message, code.nextStep());
    }
}
