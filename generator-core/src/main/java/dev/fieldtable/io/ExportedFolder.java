package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.StateReader.State;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder on the disk.
 *
 * @param name what the user wrote
 * @param folder the folder
 */
record ExportedFolder(String name, Path folder) implements ExportedFiles {
    @Override
    public List<String> owners() {
        try {
            return FileSetWriter.owners(folder);
        } catch (IOException e) {
            // Whoever reads the folder as that of pages will meet it.
            return List.of();
        }
    }

    @Override
    public Outcome<Manifest> owned(String owner) {
        return FileSetWriter.owned(folder, owner);
    }

    @Override
    public Outcome<State> files(Collection<String> paths) {
        List<SourceText> files = new ArrayList<>();
        List<Diagnostic> met = new ArrayList<>();
        String above = PageFiles.slashed(Path.of(name));
        for (String path : paths) {
            Outcome<Optional<SourceText>> file = StateReader.file(folder.resolve(path), above + "/" + path);
            file.value().ifPresent(files::add);
            met.addAll(file.diagnostics());
        }
        return new Outcome<>(met.isEmpty() ? new State.Files(files) : new State.Pages(List.of()), met);
    }

    @Override
    public boolean hasJson() {
        try (Stream<Path> below = Files.find(
                folder,
                Integer.MAX_VALUE,
                (path, file) -> file.isRegularFile()
                        && ExportedFiles.isJson(path.getFileName().toString()))) {
            return Files.isDirectory(folder) && below.findAny().isPresent();
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }
}
