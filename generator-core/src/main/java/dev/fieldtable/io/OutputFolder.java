package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.output.ContentHash;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.QuickHash;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.state.ManifestFile;
import dev.fieldtable.work.SideBySide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder that generated files go to, as it is found on the disk.
 *
 * <p>The folder itself may be a symbolic link: the user named it. Below it, a link is something foreign, never a way.
 * Another run may be writing to it, so whatever is found may be gone a moment later.
 */
final class OutputFolder {
    private final Path root;
    /** The folder as the user has named it, for what is told of it. */
    private final Path named;
    /** What stands at the path of a folder below the root; asked of the disk once. */
    private final Map<String, Kind> folders = new HashMap<>();
    /** What the disk told of the files whose content was looked at, before that was done. */
    private final Map<String, FileStamp> stamps = new HashMap<>();

    private enum Kind {
        MISSING,
        FOLDER,
        IN_THE_WAY
    }

    /** What the manifest is called, of whoever has files here. */
    private final String manifestName;

    private OutputFolder(Path root, Path named, String owner) {
        this.root = root;
        this.named = named;
        this.manifestName = Manifest.fileName(owner);
    }

    /** The folder as it is found, with an eye to the files of one owner; the empty one has it for itself. */
    static OutputFolder of(Path output, String owner) throws IOException {
        return new OutputFolder(Files.exists(output) ? output.toRealPath() : output.toAbsolutePath(), output, owner);
    }

    Path root() {
        return root;
    }

    Path resolve(String path) {
        return root.resolve(path);
    }

    /** The path of the manifest, as those of the files are. */
    String manifestName() {
        return manifestName;
    }

    Path manifest() {
        return root.resolve(manifestName);
    }

    /** Where the manifest of the state lies that the folder is being brought to. */
    Path nextManifest() {
        return root.resolve(manifestName + ".new");
    }

    /** Where a file is written before it is moved into its place; the same for every run, so that leftovers are found. */
    static Path aside(Path place) {
        return place.resolveSibling("." + place.getFileName() + ".new");
    }

    /** What a file holds once it is written. */
    static byte[] bytes(GeneratedFile file) {
        return file.content().getBytes(StandardCharsets.UTF_8);
    }

    /** Finds out what is ours; where a run was stopped on its way, by looking at the files themselves. */
    OwnedFiles readOwned() throws IOException, UnreadableManifestException {
        return readOwned(Optional.empty());
    }

    /** Likewise, and does not understand again what was understood, as long as no run has written since. */
    OwnedFiles readOwned(Optional<OwnedFiles> known) throws IOException, UnreadableManifestException {
        String json = read(manifest());
        String nextJson = read(nextManifest());
        String token = token(json, nextJson);
        if (nextJson == null && known.isPresent() && known.get().token().equals(token)) {
            return known.get();
        }
        Manifest last = json == null ? Manifest.empty() : parseLast(json);
        if (nextJson == null) {
            return new OwnedFiles(last, false, token);
        }
        Manifest next = parseNext(nextJson);
        Map<String, String> present = hashes(last.pathsWith(next));
        return new OwnedFiles(last.stoppedOnTheWayTo(next, present), true, token);
    }

    /** Tells whether the manifest has some letters in it, which takes a fraction of what it takes to understand it. */
    boolean mentions(String letters) throws IOException, UnreadableManifestException {
        String json = read(manifest());
        return json != null && json.contains(letters);
    }

    /** Tells whether no run has written since somebody found out what is ours. */
    boolean isStill(OwnedFiles owned) throws IOException {
        try {
            return token(read(manifest()), read(nextManifest())).equals(owned.token());
        } catch (UnreadableManifestException e) {
            return false;
        }
    }

    /** It is held as long as files are written, and the manifests of many files are long. */
    private static String token(@Nullable String json, @Nullable String nextJson) {
        return mark(json) + mark(nextJson);
    }

    private static String mark(@Nullable String json) {
        return json == null ? "-" : QuickHash.ofExactly(json);
    }

    private @Nullable String read(Path file) throws IOException, UnreadableManifestException {
        BasicFileAttributes attributes = attributes(file);
        if (attributes == null) {
            return null;
        }
        if (!attributes.isRegularFile()) {
            DiagnosticCode code = DiagnosticCode.UNREADABLE_MANIFEST;
            throw new UnreadableManifestException(Diagnostic.of(
                    code, SourceSpan.startOf(manifestAsNamed()), "It is no regular file.", code.nextStep()));
        }
        try {
            return DecodedText.of(Files.readAllBytes(file)).content();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private Manifest parseLast(String json) throws UnreadableManifestException {
        Outcome<Optional<Manifest>> read = ManifestFile.read(SourceText.of(manifestAsNamed(), json));
        if (read.value().isEmpty()) {
            throw new UnreadableManifestException(read.diagnostics().get(0));
        }
        return read.value().get();
    }

    private String manifestAsNamed() {
        return PageFiles.slashed(named.resolve(manifestName));
    }

    /** A next manifest that is not whole was not followed by anything else. */
    private Manifest parseNext(String json) {
        return ManifestFile.read(SourceText.of(manifestName, json)).value().orElse(Manifest.empty());
    }

    /** Hashes what is there of some files. */
    Map<String, String> hashes(Collection<String> paths) throws IOException {
        Map<String, Optional<GeneratedFile>> files = new LinkedHashMap<>();
        for (String path : paths) {
            requireName(path);
            files.put(path, Optional.empty());
        }
        return new Listings(Map.of()).hashes(files);
    }

    /**
     * Hashes what is there, of what is wanted and of what is ours. A file of ours that is the same as a wanted one, on a
     * disk that minds no case and has only one folder for the two, is left out. A file of which the disk tells what was noted
     * is not opened.
     */
    Map<String, String> hashes(List<GeneratedFile> wanted, Manifest owned, Map<String, EarlierRun.Noted> noted)
            throws IOException {
        Map<String, Optional<GeneratedFile>> files = new LinkedHashMap<>();
        Map<String, String> ignoringCase = new HashMap<>();
        for (GeneratedFile file : wanted) {
            String path = file.path();
            requireName(path);
            files.put(path, Optional.of(file));
            ignoringCase.put(path.toLowerCase(Locale.ROOT), path);
        }
        for (String path : owned.paths()) {
            String twin = ignoringCase.get(path.toLowerCase(Locale.ROOT));
            if (!files.containsKey(path) && (twin == null || !isSame(path, twin))) {
                files.put(path, Optional.empty());
            }
        }
        return new Listings(noted).hashes(files);
    }

    private void requireName(String path) throws UnnameableFileException {
        try {
            resolve(path);
        } catch (InvalidPathException e) {
            throw new UnnameableFileException(path);
        }
    }

    private boolean isSame(String path, String twin) throws IOException {
        Path one = resolve(parent(path));
        Path other = resolve(parent(twin));
        return name(path).equals(name(twin))
                && Files.isDirectory(one)
                && Files.isDirectory(other)
                && Files.isSameFile(one, other);
    }

    private record Looked(String path, @Nullable FileStamp stamp, String hash) {}

    /** Lists each folder once: to ask for every file by name costs an exception for each that is not there. */
    private final class Listings {
        private final Map<String, EarlierRun.Noted> noted;
        private final Map<String, Set<String>> names = new ConcurrentHashMap<>();

        Listings(Map<String, EarlierRun.Noted> noted) {
            this.noted = noted;
        }

        /** Several files at a time: to ask the disk of one takes longer than all else. */
        Map<String, String> hashes(Map<String, Optional<GeneratedFile>> files) throws IOException {
            Map<String, String> hashes = new HashMap<>();
            try {
                SideBySide.each(List.copyOf(files.entrySet()), each -> look(each.getKey(), each.getValue()))
                        .forEach(looked -> looked.ifPresent(found -> {
                            hashes.put(found.path(), found.hash());
                            if (found.stamp() != null) {
                                stamps.put(found.path(), found.stamp());
                            }
                        }));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            return hashes;
        }

        private Optional<Looked> look(String path, Optional<GeneratedFile> wanted) {
            try {
                String folder = parent(path);
                Kind kind = kind(folder);
                if (kind == Kind.IN_THE_WAY) {
                    return Optional.of(new Looked(path, null, ""));
                }
                FileStamp stamp =
                        kind == Kind.FOLDER && names(folder).contains(name(path)) ? stamp(resolve(path)) : null;
                String hash = stamp == null ? null : hash(path, stamp, wanted.orElse(null));
                return hash == null ? Optional.empty() : Optional.of(new Looked(path, stamp, hash));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private @Nullable String hash(String path, FileStamp stamp, @Nullable GeneratedFile wanted) throws IOException {
            EarlierRun.Noted last = noted.get(path);
            return last != null && stamp.regular() && last.isStill(stamp)
                    ? last.hash()
                    : OutputFolder.hash(resolve(path), stamp, wanted);
        }

        private Set<String> names(String folder) throws IOException {
            Set<String> known = names.get(folder);
            if (known == null) {
                known = list(resolve(folder));
                names.put(folder, known);
            }
            return known;
        }
    }

    /** Whether the folders on the way to a path are folders, and no links. */
    boolean isWithin(String path) throws IOException {
        return kind(parent(path)) == Kind.FOLDER;
    }

    /** The files that a stopped run has written beside their places, and not moved there. */
    List<Path> asides(Collection<String> paths) throws IOException {
        Listings listings = new Listings(Map.of());
        List<Path> found = new ArrayList<>();
        for (String path : paths) {
            Path aside = aside(resolve(path));
            if (kind(parent(path)) == Kind.FOLDER
                    && listings.names(parent(path)).contains(aside.getFileName().toString())) {
                found.add(aside);
            }
        }
        return found;
    }

    /** What keeps a generated file from its place: a file where one of its folders should be, or what bears its name. */
    String inTheWayOf(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            if (kind(folder) == Kind.IN_THE_WAY) {
                return folder;
            }
        }
        return path;
    }

    private synchronized Kind kind(String folder) throws IOException {
        Kind known = folders.get(folder);
        if (known == null) {
            known = find(folder);
            folders.put(folder, known);
        }
        return known;
    }

    private Kind find(String folder) throws IOException {
        if (folder.isEmpty()) {
            return Files.isDirectory(root) ? Kind.FOLDER : Kind.MISSING;
        }
        Kind above = kind(parent(folder));
        if (above != Kind.FOLDER) {
            return above;
        }
        BasicFileAttributes attributes = attributes(resolve(folder));
        if (attributes == null) {
            return Kind.MISSING;
        }
        return attributes.isDirectory() ? Kind.FOLDER : Kind.IN_THE_WAY;
    }

    /**
     * What stands at a path, or null. Asked of the disk in one call: between two, another run may put something there or
     * take it away, and what is neither absent nor there would look like something foreign.
     */
    private static @Nullable BasicFileAttributes attributes(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    static Set<String> list(Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
        } catch (NoSuchFileException e) {
            return Set.of();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return names;
    }

    /** What the disk told of each file before its content was looked at, in a word. */
    Map<String, String> stamps(Instant moment) {
        Map<String, String> words = new HashMap<>();
        stamps.forEach((path, stamp) -> words.put(path, LastLook.settled(stamp, moment)));
        return words;
    }

    private static @Nullable FileStamp stamp(Path file) throws IOException {
        try {
            return FileStamp.of(file, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Most files are as they are wanted: to compare them takes a fraction of what hashing them does. */
    private static @Nullable String hash(Path file, FileStamp stamp, @Nullable GeneratedFile wanted)
            throws IOException {
        try {
            if (!stamp.regular()) {
                return "";
            }
            byte[] found = Files.readAllBytes(file);
            return wanted != null && wanted.isMade() && Arrays.equals(found, bytes(wanted))
                    ? wanted.hash()
                    : ContentHash.of(found);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
