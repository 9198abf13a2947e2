package dev.fieldtable.io;

import dev.fieldtable.output.ContentHash;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.WritePlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A folder that generated files go to, as it is on the disk.
 *
 * <p>The folder itself may be a symbolic link: the user named it. Below it, a link is something foreign, never a way.
 */
final class OutputFolder {
    private final Path root;
    /** What stands at the path of a folder below the root; asked of the disk once. */
    private final Map<String, Kind> folders = new HashMap<>();

    private enum Kind {
        MISSING,
        FOLDER,
        IN_THE_WAY
    }

    private OutputFolder(Path root) {
        this.root = root;
    }

    static OutputFolder of(Path output) throws IOException {
        return new OutputFolder(Files.exists(output) ? output.toRealPath() : output.toAbsolutePath());
    }

    Manifest readManifest() throws IOException, UnreadableManifestException {
        Path file = root.resolve(Manifest.FILE_NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Manifest.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnreadableManifestException("It is no regular file.");
        }
        String json = Utf8.decode(Files.readAllBytes(file)).content();
        try {
            return Manifest.parse(json);
        } catch (IOException e) {
            throw new UnreadableManifestException("It cannot be read: " + firstLine(IoReason.of(e)) + ".");
        }
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse(text);
    }

    /**
     * Hashes what is there. Each folder is listed once: asking for every file by name costs an exception for each that
     * is not there, and on the first run none is.
     */
    Map<String, String> hashes(Collection<String> paths) throws IOException {
        Map<String, Set<String>> listings = new HashMap<>();
        Map<String, String> hashes = new HashMap<>();
        for (String path : paths) {
            String folder = parent(path);
            Kind kind = kind(folder);
            if (kind == Kind.IN_THE_WAY) {
                hashes.put(path, "");
            } else if (kind == Kind.FOLDER) {
                Set<String> names = listings.get(folder);
                if (names == null) {
                    names = list(root.resolve(folder));
                    listings.put(folder, names);
                }
                if (names.contains(name(path))) {
                    hashes.put(path, hash(root.resolve(path)));
                }
            }
        }
        return hashes;
    }

    /** What keeps a generated file from its place: a file where one of its folders should be, or what bears its name. */
    String inTheWayOf(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            if (kind(folder) == Kind.IN_THE_WAY) {
                return folder;
            }
        }
        return path;
    }

    private Kind kind(String folder) {
        Kind known = folders.get(folder);
        if (known == null) {
            known = find(folder);
            folders.put(folder, known);
        }
        return known;
    }

    private Kind find(String folder) {
        if (folder.isEmpty()) {
            return Files.isDirectory(root) ? Kind.FOLDER : Kind.MISSING;
        }
        Kind above = kind(parent(folder));
        if (above != Kind.FOLDER) {
            return above;
        }
        Path path = root.resolve(folder);
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return Kind.FOLDER;
        }
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? Kind.IN_THE_WAY : Kind.MISSING;
    }

    private static Set<String> list(Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return names;
    }

    private static String hash(Path file) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.isRegularFile() ? ContentHash.of(Files.readAllBytes(file)) : "";
    }

    /** Does what the plan says; on failure, everything that can be undone is. */
    void carryOut(WritePlan plan) throws IOException {
        byte[] manifest = plan.manifest().toJson().getBytes(StandardCharsets.UTF_8);
        boolean manifestChanged = manifestDiffers(manifest, plan);
        if (plan.nothingToDo() && !manifestChanged) {
            return;
        }
        try (StagedFiles staged = new StagedFiles(root)) {
            for (GeneratedFile file : plan.writes()) {
                staged.add(file.path(), file.content().getBytes(StandardCharsets.UTF_8));
            }
            if (manifestChanged) {
                staged.add(Manifest.FILE_NAME, manifest);
            }
            // First what goes, then what comes: on a disk that minds no case, Foo.java may be replaced by foo.java.
            for (String path : plan.deletions()) {
                Files.deleteIfExists(root.resolve(path));
            }
            staged.moveIntoPlace();
        }
        removeEmptyFolders(plan);
    }

    private boolean manifestDiffers(byte[] wanted, WritePlan plan) throws IOException {
        Path file = root.resolve(Manifest.FILE_NAME);
        if (!Files.exists(file)) {
            return !plan.manifest().paths().isEmpty();
        }
        return !Arrays.equals(wanted, Files.readAllBytes(file));
    }

    private void removeEmptyFolders(WritePlan plan) throws IOException {
        for (String path : plan.deletions()) {
            for (String folder = parent(path); !folder.isEmpty(); folder = parent(folder)) {
                Path full = root.resolve(folder);
                if (Files.isDirectory(full, LinkOption.NOFOLLOW_LINKS)) {
                    if (!list(full).isEmpty()) {
                        break;
                    }
                    Files.delete(full);
                }
            }
        }
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
