package dev.fieldtable.project;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.export.ExportFormat;
import dev.fieldtable.io.ExportedFiles;
import dev.fieldtable.io.StateReader.State;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.state.SnapshotFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds a state of the docs in a folder, an archive or a commit that has what was exported as several files, by the manifest beside these. */
final class SplitState {
    private static final State NOTHING = new State.Pages(List.of());

    private static final Advice WITH_MANIFEST =
            Advice.literal("Name a folder of pages, or one that `export` has written: its manifest, such as `"
                    + Manifest.fileName(ExportRun.mark(ExportFormat.OPENAPI)) + "`, belongs to it.");

    private SplitState() {}

    /**
     * Looks for what was exported.
     *
     * @param name what the user wrote
     * @param folder the folder that it is written in
     * @return the files of the format that says most, or why there are none; nothing if the name is that of something else
     */
    static Optional<Outcome<State>> find(String name, Path folder) {
        return ExportedFiles.onDisk(name, folder).flatMap(exported -> find(name, exported));
    }

    /**
     * Looks for what was exported where there are no pages: in an archive or a commit. Where that fails, says why a folder has no
     * pages that has files of JSON: who copies what was exported leaves a hidden file behind.
     *
     * @param name what the user wrote
     * @param folder the folder that it is written in
     * @param read what was read as pages
     * @return the same, where there are pages; else the files, or an error that says more
     */
    static Outcome<State> orExported(String name, Path folder, Outcome<State> read) {
        if (read.diagnostics().stream().noneMatch(each -> each.code() == DiagnosticCode.NO_PAGES)) {
            return read;
        }
        Optional<ExportedFiles> tree = ExportedFiles.inTree(name, folder);
        boolean json = tree.or(() -> ExportedFiles.onDisk(name, folder))
                .filter(ExportedFiles::hasJson)
                .isPresent();
        return tree.flatMap(exported -> find(name, exported))
                .orElseGet(() -> json
                        ? unreadable(
                                name,
                                "there are no pages, and no manifest tells which of these files were exported",
                                WITH_MANIFEST)
                        : read);
    }

    private static Optional<Outcome<State>> find(String name, ExportedFiles exported) {
        List<String> owners = exported.owners();
        for (ExportFormat format : ExportFormat.values()) {
            for (String owner : owners) {
                if (owner.endsWith(ExportRun.mark(format))) {
                    Outcome<Manifest> manifest = exported.owned(owner);
                    if (!manifest.diagnostics().isEmpty()) {
                        return Optional.of(new Outcome<>(NOTHING, manifest.diagnostics()));
                    }
                    if (!manifest.value().paths().isEmpty()) {
                        return Optional.of(
                                format == ExportFormat.SAMPLES
                                        ? unreadable(name, SnapshotFile.OF_SAMPLES, SnapshotFile.NEXT_STEP)
                                        : exported.files(manifest.value().paths()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Outcome<State> unreadable(String name, String why, Advice nextStep) {
        return new Outcome<>(
                NOTHING,
                List.of(Diagnostic.of(
                        DiagnosticCode.UNREADABLE_FILE,
                        SourceSpan.startOf(name),
                        "Cannot be read: " + why + ".",
                        nextStep)));
    }
}
