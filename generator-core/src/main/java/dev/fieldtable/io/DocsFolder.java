package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.output.WritePlan;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A docs folder that holds fetched pages, perhaps among others. */
public final class DocsFolder {
    private DocsFolder() {}

    /**
     * Reads the pages.
     *
     * @param docs the folder; one that does not exist has no pages
     * @param filter which files are pages
     * @return the pages, sorted by path, and what could not be read; that there are none is no problem here
     */
    public static Outcome<List<SourceText>> read(Path docs, PageFilter filter) {
        if (!Files.exists(docs)) {
            return Outcome.of(List.of());
        }
        Outcome<List<SourceText>> read = SourceReader.read(List.of(docs), filter);
        List<Diagnostic> met = read.diagnostics().stream()
                .filter(each -> each.code() != DiagnosticCode.NO_PAGES)
                .toList();
        return new Outcome<>(read.value(), met);
    }

    /**
     * Says what {@link SourceReader} would read once a plan has been carried out.
     *
     * @param docs the folder; need not exist
     * @param present its pages as they are
     * @param plan what is to be done to it
     * @param filter which files are pages
     * @return the pages, sorted by path
     * @throws IOException if the folder cannot be found
     */
    public static List<SourceText> after(Path docs, List<SourceText> present, WritePlan plan, PageFilter filter)
            throws IOException {
        Set<String> replaced = new HashSet<>(plan.deletions());
        plan.writes().forEach(file -> replaced.add(file.path()));
        List<SourceText> kept =
                present.stream().filter(page -> !replaced.contains(page.path())).toList();
        boolean models = Stream.concat(
                        kept.stream().map(SourceText::path),
                        plan.writes().stream().map(GeneratedFile::path))
                .anyMatch(DocsRoot::isInModels);
        DocsRoot root = DocsRoot.ofFolder(realPath(docs), models);
        PageFilter.Matcher matcher = filter.matcher();
        Stream<SourceText> written = plan.writes().stream()
                .filter(file -> matcher.accepts(file.path()) && !matcher.excludesFolderOf(file.path()))
                .map(file -> SourceText.of(file.path(), file.content()));
        return Stream.concat(kept.stream(), written)
                .map(page -> page.withLinkPath(root.linkPathOf(page.path())))
                .sorted(Comparator.comparing(SourceText::path))
                .toList();
    }

    /** A folder that is not there has the name that was given to it, below a folder that is there. */
    private static Path realPath(Path docs) throws IOException {
        Path path = docs.toAbsolutePath().normalize();
        Path above = path.getParent();
        return Files.exists(path) || above == null
                ? path.toRealPath()
                : realPath(above).resolve(path.getFileName());
    }

    /**
     * Looks at the fetched pages of a folder.
     *
     * @param docs the folder; need not exist
     * @return the hash of each page that was fetched, as it was fetched and as it is; nothing and an error, with its
     *     place in the manifest, if that is damaged
     * @throws IOException if the disk fails
     */
    public static Outcome<Optional<Fetched>> fetched(Path docs) throws IOException {
        OutputFolder folder = OutputFolder.of(docs, "");
        try {
            Manifest manifest = folder.readOwned().manifest();
            SortedMap<String, String> asFetched = new TreeMap<>();
            manifest.paths().forEach(path -> asFetched.put(path, String.valueOf(manifest.hash(path))));
            return Outcome.of(Optional.of(new Fetched(asFetched, new TreeMap<>(folder.hashes(manifest.paths())))));
        } catch (UnreadableManifestException e) {
            return new Outcome<>(Optional.empty(), List.of(e.diagnostic()));
        }
    }

    /**
     * Pages that were fetched.
     *
     * @param asFetched the hash that each was fetched with, by its path
     * @param present the hash that each has now; one that is gone is missing
     */
    public record Fetched(SortedMap<String, String> asFetched, SortedMap<String, String> present) {
        /** {@return the paths of those that were changed or deleted since, sorted} */
        public List<String> changed() {
            return asFetched.entrySet().stream()
                    .filter(each -> !each.getValue().equals(present.get(each.getKey())))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toList());
        }
    }
}
