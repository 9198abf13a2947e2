package dev.fieldtable.project;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.export.ExportFormat;
import dev.fieldtable.io.FileSetWriter;
import dev.fieldtable.io.StateReader;
import dev.fieldtable.io.StateReader.State;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.state.SnapshotFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds a state of the docs in a folder that was exported as several files, by the manifest beside these. */
final class SplitState {
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

    private static Optional<Outcome<State>> find(String name, Path exported, ExportFormat format) {
        for (String owner : owners(exported)) {
            List<String> files =
                    FileSetWriter.left(exported, owner).paths().stream().toList();
            if (owner.endsWith(ExportRun.mark(format)) && !files.isEmpty()) {
                return Optional.of(
                        format == ExportFormat.SAMPLES ? samples(name) : StateReader.files(name, exported, files));
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

    private static Outcome<State> samples(String name) {
        return new Outcome<>(
                new State.Pages(List.of()),
                List.of(Diagnostic.of(
                        DiagnosticCode.UNREADABLE_FILE,
                        SourceSpan.startOf(name),
                        "Cannot be read: " + SnapshotFile.OF_SAMPLES + ".",
                        SnapshotFile.NEXT_STEP)));
    }
}
