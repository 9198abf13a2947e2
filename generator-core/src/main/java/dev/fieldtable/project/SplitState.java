package dev.fieldtable.project;

import dev.fieldtable.diagnostic.Advice;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.export.ExportFormat;
import dev.fieldtable.io.FileSetWriter;
import dev.fieldtable.io.StateReader;
import dev.fieldtable.io.StateReader.State;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.state.SnapshotFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds a state of the docs in a folder that was exported as several files, by the manifest beside these. */
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
        Optional<Path> found = StateReader.onDisk(name, folder);
        for (ExportFormat format : ExportFormat.values()) {
            Optional<Outcome<State>> state = found.flatMap(exported -> find(name, exported, format));
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    /**
     * Says why a folder has no pages that has files of JSON: who copies what was exported leaves a hidden file behind.
     *
     * @param name what the user wrote
     * @param folder the folder that it is written in
     * @param read what was read as pages
     * @return the same; an error that says more where there are no pages in such a folder
     */
    static Outcome<State> explained(String name, Path folder, Outcome<State> read) {
        boolean none = read.diagnostics().stream().anyMatch(each -> each.code() == DiagnosticCode.NO_PAGES);
        return none
                        && StateReader.onDisk(name, folder)
                                .filter(StateReader::hasJson)
                                .isPresent()
                ? unreadable(
                        name,
                        "there are no pages, and no manifest tells which of these files were exported",
                        WITH_MANIFEST)
                : read;
    }

    private static Optional<Outcome<State>> find(String name, Path exported, ExportFormat format) {
        for (String owner : owners(exported)) {
            if (owner.endsWith(ExportRun.mark(format))) {
                Outcome<Manifest> manifest = FileSetWriter.owned(exported, owner);
                List<String> files = List.copyOf(manifest.value().paths());
                if (!manifest.diagnostics().isEmpty()) {
                    return Optional.of(new Outcome<>(NOTHING, manifest.diagnostics()));
                }
                if (!files.isEmpty()) {
                    return Optional.of(
                            format == ExportFormat.SAMPLES
                                    ? unreadable(name, SnapshotFile.OF_SAMPLES, SnapshotFile.NEXT_STEP)
                                    : StateReader.files(name, exported, files));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> owners(Path exported) {
        try {
            return FileSetWriter.owners(exported);
        } catch (IOException e) {
            // Whoever reads the folder as that of pages will meet it.
            return List.of();
        }
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
