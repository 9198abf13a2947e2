package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.WriteCounts;
import dev.fieldtable.output.WritePlan;
import dev.fieldtable.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes an output folder hold the generated files: all of them, and of ours nothing else.
 *
 * <p>What is ours, the {@link Manifest} in the folder says. Anything else is never overwritten or deleted. Only files
 * that change are touched. They are written aside first and moved into place when all of them are complete, so a full
 * disk leaves everything as it was.
 */
public final class FileSetWriter {
    private FileSetWriter() {}

    /**
     * Says what {@link #write} would do.
     *
     * @param output the output folder; need not exist
     * @param files the files that it should hold, in any order
     * @return the plan, and the errors for which it must not be carried out; their places are paths as they are on
     *     the disk, not below the docs
     * @throws IOException if the folder cannot be read
     */
    public static Outcome<WritePlan> plan(Path output, List<GeneratedFile> files) throws IOException {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            return refused(unusable(output, "There is a file where the output folder should be."));
        }
        OutputFolder folder = OutputFolder.of(output);
        Manifest owned;
        try {
            owned = folder.readManifest();
        } catch (UnreadableManifestException e) {
            return refused(error(DiagnosticCode.UNREADABLE_MANIFEST, output.resolve(Manifest.FILE_NAME), e.reason()));
        }
        Set<String> paths = new TreeSet<>(owned.paths());
        files.forEach(file -> paths.add(file.path()));
        Map<String, String> present = folder.hashes(paths);
        WritePlan plan = WritePlan.of(files, owned, present);
        return new Outcome<>(plan, foreign(output, folder, plan));
    }

    /**
     * Brings the folder up to date. An error among the diagnostics means that nothing was touched.
     *
     * @param output the output folder; made when it does not exist
     * @param files the files that it should hold, in any order
     * @return what was done, and why nothing was
     * @throws IOException if the disk fails; nothing is left half-written
     */
    public static Outcome<WriteCounts> write(Path output, List<GeneratedFile> files) throws IOException {
        Outcome<WritePlan> planned = plan(output, files);
        if (!planned.diagnostics().isEmpty()) {
            return new Outcome<>(WriteCounts.NONE, planned.diagnostics());
        }
        OutputFolder.of(output).carryOut(planned.value());
        return Outcome.of(WriteCounts.of(planned.value()));
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

    private static boolean isSameFolder(Path output, Path docs) {
        try {
            return Files.isDirectory(output) && Files.isDirectory(docs) && Files.isSameFile(output, docs);
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Diagnostic> foreign(Path output, OutputFolder folder, WritePlan plan) {
        Set<String> inTheWay = new LinkedHashSet<>();
        plan.foreign().forEach(path -> inTheWay.add(folder.inTheWayOf(path)));
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String path : inTheWay) {
            diagnostics.add(error(
                    DiagnosticCode.FOREIGN_FILE,
                    output.resolve(path),
                    "This stands in the way of a generated file and is not ours."));
        }
        return diagnostics;
    }

    private static Outcome<WritePlan> refused(Diagnostic why) {
        WritePlan nothing = WritePlan.of(List.of(), Manifest.empty(), Map.of());
        return new Outcome<>(nothing, List.of(why));
    }

    private static Diagnostic unusable(Path output, String message) {
        return error(DiagnosticCode.UNUSABLE_OUTPUT, output, message);
    }

    private static Diagnostic error(DiagnosticCode code, Path path, String message) {
        String slashed = path.toString().replace('\\', '/');
        return Diagnostic.of(code, SourceSpan.startOf(slashed), message, code.nextStep());
    }
}
