package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.output.WriteCounts;
import dev.fieldtable.output.WritePlan;
import dev.fieldtable.output.WritePlan.EditedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The folders that generated files go to. Each has a manifest of its own, and none is written to if one cannot be.
 *
 * @param models that of the models and all that they lean on
 * @param samples that of the classes with samples of these; {@code null} if there are none
 */
public record Outputs(Path models, @Nullable Path samples) {
    /** {@return the folders} */
    public List<Path> folders() {
        return samples == null ? List.of(models) : List.of(models, samples);
    }

    /**
     * Tells whether the folders get in the way of the docs, or of one another.
     *
     * @param docs the files and folders that the pages are read from
     * @return an error for each folder that does
     */
    public List<Diagnostic> conflicts(List<Path> docs) {
        List<Diagnostic> conflicts = new ArrayList<>(FileSetWriter.conflicts(models, docs));
        if (samples != null) {
            conflicts.addAll(FileSetWriter.conflicts(samples, docs));
            FileSetWriter.shared(samples, models).ifPresent(conflicts::add);
        }
        return conflicts;
    }

    /**
     * Tells whether a run would change nothing, without knowing the files that it would yield.
     *
     * @param owner whose files are looked at; empty for one alone
     * @param inputs what the files would be made from
     * @return that it would not, if the files of each folder were made from the same and stand as they were written
     */
    public Optional<UpToDate> upToDate(String owner, Inputs inputs) {
        Optional<UpToDate> first = FileSetWriter.upToDate(models, owner, inputs);
        if (samples == null || first.isEmpty()) {
            return first;
        }
        UpToDate done = first.get();
        return FileSetWriter.upToDate(samples, owner, inputs).map(done::and);
    }

    /**
     * Tells what an earlier run has left of the models.
     *
     * @param owner whose files are looked at; empty for one alone
     * @return what it has left; nothing is opened yet
     */
    public EarlierRun earlier(String owner) {
        return EarlierRun.in(models, owner);
    }

    /**
     * Tells whether a run would change nothing, without opening what nobody has written to since the last one.
     *
     * @param owner whose files are looked at; empty for one alone
     * @param earlier what an earlier run has left of their models
     * @param inputs what the files would be made from; what it says of the pages is not looked at
     * @param pages the pages, as they were found
     * @return that it would not, as {@link EarlierRun#asLastSeen} tells of each folder
     */
    public Optional<UpToDate> asLastSeen(String owner, EarlierRun earlier, Inputs inputs, FoundPages pages) {
        Optional<UpToDate> first = earlier.asLastSeen(inputs, pages);
        if (samples == null || first.isEmpty()) {
            return first;
        }
        UpToDate done = first.get();
        return EarlierRun.in(samples, owner)
                .asLastSeen(inputs, pages)
                .filter(other -> other.inputs().equals(done.inputs()))
                .map(done::and);
    }

    /**
     * What each folder should hold.
     *
     * @param wanted what that of the models should hold
     * @param sampleFiles the files of the samples
     * @return what is wanted of the same run, by folder
     */
    public Map<Path, WantedFiles> wanted(WantedFiles wanted, List<GeneratedFile> sampleFiles) {
        Map<Path, WantedFiles> all = new LinkedHashMap<>();
        all.put(models, wanted);
        if (samples != null) {
            all.put(samples, new WantedFiles(wanted.inputs(), wanted.warnings(), sampleFiles, wanted.owner()));
        }
        return all;
    }

    /**
     * Says what {@link #write} would do.
     *
     * @param wanted what each folder should hold
     * @param editedFiles what becomes of our files that someone changed
     * @return the plans by folder, and the errors for which none of them must be carried out
     * @throws IOException if a folder cannot be read
     */
    public static Outcome<Map<Path, WritePlan>> plan(Map<Path, WantedFiles> wanted, EditedFiles editedFiles)
            throws IOException {
        Map<Path, WritePlan> plans = new LinkedHashMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Map.Entry<Path, WantedFiles> each : wanted.entrySet()) {
            Outcome<WritePlan> planned = FileSetWriter.plan(each.getKey(), each.getValue(), editedFiles);
            plans.put(each.getKey(), planned.value());
            diagnostics.addAll(planned.diagnostics());
        }
        return new Outcome<>(plans, diagnostics);
    }

    /**
     * Writes what is not as it should be, and deletes what is ours and not wanted any more.
     *
     * @param wanted what each folder should hold
     * @param editedFiles what becomes of our files that someone changed
     * @param pages the pages that the files were made from; nothing if they are no files
     * @param begun is told for each folder how many files will be written, and gives what to call after each of them
     * @return what was done, and the errors for which it was not
     * @throws IOException if the disk fails
     */
    public static Outcome<WriteCounts> write(
            Map<Path, WantedFiles> wanted,
            EditedFiles editedFiles,
            Optional<SeenPages> pages,
            IntFunction<Runnable> begun)
            throws IOException {
        if (wanted.size() > 1) {
            List<Diagnostic> met = plan(wanted, editedFiles).diagnostics();
            if (Severity.ERROR.isAmong(met)) {
                return new Outcome<>(WriteCounts.NONE, met);
            }
        }
        WriteCounts counts = WriteCounts.NONE;
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Map.Entry<Path, WantedFiles> each : wanted.entrySet()) {
            Path folder = each.getKey();
            WantedFiles files = each.getValue();
            if (!Severity.ERROR.isAmong(diagnostics)) {
                Outcome<WriteCounts> written = FileSetWriter.write(
                        folder, files, editedFiles, pages.map(seen -> seen.in(folder, files.owner())), begun);
                counts = counts.and(written.value());
                diagnostics.addAll(written.diagnostics());
            }
        }
        return new Outcome<>(counts, diagnostics);
    }

    /**
     * Says in what the folders are not as they should be, and writes nothing.
     *
     * @param wanted what each folder should hold
     * @return an error for each file that is not as it should be, as {@link FileSetWriter#differences} gives it
     * @throws IOException if a folder cannot be read
     */
    public static List<Diagnostic> differences(Map<Path, WantedFiles> wanted) throws IOException {
        List<Diagnostic> differences = new ArrayList<>();
        for (Map.Entry<Path, WantedFiles> each : wanted.entrySet()) {
            differences.addAll(FileSetWriter.differences(each.getKey(), each.getValue()));
        }
        return differences;
    }
}
