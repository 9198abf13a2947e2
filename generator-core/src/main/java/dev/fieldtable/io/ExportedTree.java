package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.StateReader.State;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.OwnerNames;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.state.ManifestFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder in an archive or in a commit: the one whose manifests are highest.
 *
 * @param name what the user wrote
 * @param content the manifests and the files of JSON, by their paths below the folder
 * @param met what was met on the way
 */
record ExportedTree(String name, Map<String, byte[]> content, List<Diagnostic> met) implements ExportedFiles {
    static Optional<ExportedTree> find(String name, Path folder) {
        TreeCollector files =
                TreeCollector.withHidden(name, "files", path -> owner(path).isPresent() || ExportedFiles.isJson(path));
        Optional<Path> file = StateReader.onDisk(name, folder);
        if (file.filter(Files::isRegularFile).isPresent() && ArchiveReader.isArchive(name)) {
            ArchiveReader.unpack(file.get(), files);
            return Optional.of(of(name, files, highest(files.taken().keySet())));
        }
        if (file.isEmpty() && StateReader.isRevision(name)) {
            GitReader.read(name, folder, files);
            String path = GitReader.path(name);
            return Optional.of(of(name, files, path.isEmpty() ? "" : path + "/"));
        }
        return Optional.empty();
    }

    private static ExportedTree of(String name, TreeCollector files, String above) {
        Map<String, byte[]> below = new LinkedHashMap<>();
        files.taken().forEach((path, content) -> {
            if (path.startsWith(above)) {
                below.put(path.substring(above.length()), content);
            }
        });
        List<Diagnostic> met = new ArrayList<>(files.refused(path -> path.startsWith(above)));
        files.fault().ifPresent(why -> met.add(StateReader.unreadable(name, why)));
        return new ExportedTree(name, below, met);
    }

    /** Whoever packs a folder packs its name too, or the folders above it. */
    private static String highest(Collection<String> paths) {
        return paths.stream()
                .filter(path -> owner(path).isPresent())
                .map(path -> path.substring(0, path.lastIndexOf('/') + 1))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    private static Optional<String> owner(String path) {
        return OwnerNames.owner(Manifest.FILE_NAME, path.substring(path.lastIndexOf('/') + 1));
    }

    @Override
    public List<String> owners() {
        return content.keySet().stream()
                .filter(path -> path.indexOf('/') < 0)
                .flatMap(path -> owner(path).stream())
                .sorted()
                .toList();
    }

    @Override
    public Outcome<Manifest> owned(String owner) {
        Optional<Outcome<Optional<Manifest>>> read =
                text(Manifest.fileName(owner)).map(ManifestFile::read);
        return read.map(manifest -> new Outcome<>(manifest.value().orElseGet(Manifest::empty), manifest.diagnostics()))
                .orElseGet(() -> Outcome.of(Manifest.empty()));
    }

    @Override
    public Outcome<State> files(Collection<String> paths) {
        List<Diagnostic> faults = new ArrayList<>(met);
        List<SourceText> files = new ArrayList<>();
        for (String path : paths) {
            text(path)
                    .ifPresentOrElse(
                            files::add,
                            () -> faults.add(StateReader.unreadable(
                                    name + "/" + path, IoReason.of(new NoSuchFileException(path)))));
        }
        return new Outcome<>(
                files.size() == paths.size() ? new State.Files(files) : new State.Pages(List.of()), faults);
    }

    private Optional<SourceText> text(String path) {
        return Optional.ofNullable(content.get(path))
                .map(bytes ->
                        SourceText.of(name + "/" + path, DecodedText.of(bytes).content()));
    }

    @Override
    public boolean hasJson() {
        return content.keySet().stream().anyMatch(ExportedFiles::isJson);
    }
}
