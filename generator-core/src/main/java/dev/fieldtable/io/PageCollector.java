package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.PageEnding;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the files of a tree that lies in no folder, such as an archive, and makes pages of them.
 *
 * <p>Nothing is ever written, so a path cannot lead astray; one that tries to is refused all the same, since no honest
 * tree has it.
 */
final class PageCollector {
    /** Real docs have a few thousand files; an archive with more than this is a mistake or an attack. */
    private static final int MOST_FILES = 200_000;

    /** Real docs have a few MiB; what claims more would fill the memory. */
    private static final long MOST_BYTES = 1L << 29;

    private final String name;
    private final PageFilter.Matcher filter;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();
    private long bytes;

    /**
     * A collector.
     *
     * @param name what the tree is called in diagnostics
     * @param filter which of its files are pages
     */
    PageCollector(String name, PageFilter filter) {
        this.name = name;
        this.filter = filter.matcher();
    }

    /**
     * Meets an entry, whether or not it will be a page.
     *
     * @param path its path
     * @throws TooLargeException if there are too many
     */
    void meet(String path) throws TooLargeException {
        entries.add(path);
        if (entries.size() > MOST_FILES) {
            throw new TooLargeException("it holds more than " + MOST_FILES + " files");
        }
    }

    /** Tells whether a file may be a page, so that its content is worth reading. */
    boolean wants(String path) {
        if (!isPlain(path)) {
            refuse(path, "leads out of the archive");
            return false;
        }
        boolean hidden = Arrays.stream(path.split("/", -1)).anyMatch(part -> part.startsWith("."));
        return !hidden && (PageEnding.isOf(path) || path.endsWith(".txt"));
    }

    /** {@return how much more may be read} */
    long room() {
        return MOST_BYTES - bytes;
    }

    /**
     * Takes a file.
     *
     * @param path its path, one that is {@linkplain #wants wanted}
     * @param content its bytes
     * @throws TooLargeException if all of them together are too many
     */
    void add(String path, byte[] content) throws TooLargeException {
        bytes += content.length;
        if (bytes > MOST_BYTES) {
            throw new TooLargeException("its pages are larger than " + (MOST_BYTES >> 20) + " MiB");
        }
        if (files.putIfAbsent(path, content) != null) {
            refuse(path, "is there twice; the first one counts");
        }
    }

    /**
     * An entry that is not taken.
     *
     * @param path its path, as the tree has it
     * @param why the rest of a sentence
     */
    private record Refused(String path, String why) {}

    /** Tells of an entry that is not taken. */
    void refuse(String path, String why) {
        refused.add(new Refused(path, why));
    }

    /** What is not asked for may be a link; what leads out of the tree, no honest tree has anywhere. */
    private void reportRefused(String above) {
        for (Refused each : refused) {
            boolean plain = isPlain(each.path());
            boolean below = each.path().startsWith(above);
            if (!plain || (below && !isExcluded(each.path().substring(above.length())))) {
                diagnostics.add(Diagnostic.of(
                        DiagnosticCode.UNSAFE_ENTRY,
                        SourceSpan.startOf(name),
                        "The entry `" + each.path() + "` " + each.why() + ".",
                        DiagnosticCode.UNSAFE_ENTRY.nextStep()));
            }
        }
    }

    private boolean isExcluded(String path) {
        return filter.excludesFolder(path) || filter.excludesFolderOf(path);
    }

    /** Tells that the tree as a whole cannot be read. */
    void unreadable(String why) {
        files.clear();
        diagnostics.add(Diagnostic.of(
                DiagnosticCode.UNREADABLE_FILE,
                SourceSpan.startOf(name),
                "Cannot be read: " + why + ".",
                DiagnosticCode.UNREADABLE_FILE.nextStep()));
    }

    private static boolean isPlain(String path) {
        return !path.isEmpty()
                && !path.startsWith("/")
                && path.indexOf('\\') < 0
                && path.indexOf('\0') < 0
                && path.indexOf(':') < 0
                && Arrays.stream(path.split("/", -1)).noneMatch(part -> part.equals("..") || part.isEmpty());
    }

    /**
     * The pages, below the folder that all of them share; a folder of models and all below it stays in their paths.
     *
     * @return the pages, sorted by path
     */
    Outcome<List<SourceText>> pagesBelowCommonFolder() {
        List<String> paths = List.copyOf(files.keySet());
        String above = paths.isEmpty() ? "" : paths.get(0).substring(0, commonFolder(paths));
        return pages(above, "");
    }

    /**
     * The pages below a folder.
     *
     * @param folder a path in the tree, or below the one folder that holds all of it, such as that which archives of
     *     a project have; empty for all pages
     * @return the pages, sorted by path
     */
    Outcome<List<SourceText>> pagesBelow(String folder) {
        if (folder.isEmpty()) {
            return pagesBelowCommonFolder();
        }
        String asked = folder + "/";
        String project = commonProject();
        for (String above : List.of(asked, project + asked)) {
            if (files.keySet().stream().anyMatch(path -> path.startsWith(above))) {
                files.keySet().removeIf(path -> !path.startsWith(above));
                return pages(above, "");
            }
        }
        unreadable("it has no pages in a folder `" + folder + "`");
        return pages(asked, "");
    }

    /** The folder at the top, where there is only one. */
    private String commonProject() {
        List<String> tops = files.keySet().stream()
                .map(path -> path.substring(0, path.indexOf('/') + 1))
                .distinct()
                .toList();
        return tops.size() == 1 ? tops.get(0) : "";
    }

    /**
     * The pages.
     *
     * @param above what is cut off their paths: a folder with {@code /} behind it, or nothing
     * @param root the folder that the tree is known to lie in, with {@code /} behind it; empty if that is not known
     */
    Outcome<List<SourceText>> pages(String above, String root) {
        reportRefused(above);
        List<SourceText> pages = new ArrayList<>();
        String linkPrefix = linkPrefix(above, root);
        Map<String, byte[]> below = new HashMap<>();
        files.forEach((path, content) -> below.put(below(above, path), content));
        below.forEach((path, content) -> {
            if (filter.accepts(path) && !filter.excludesFolderOf(path)) {
                Utf8 text = Utf8.decode(content);
                SourceText page = SourceText.of(path, text.content())
                        .withLinkPath(linkPrefix.isEmpty() ? path : linkPrefix + "/" + path);
                pages.add(page);
                text.doubt(page).ifPresent(diagnostics::add);
            }
        });
        if (pages.isEmpty() && diagnostics.stream().noneMatch(each -> each.code() == DiagnosticCode.UNREADABLE_FILE)) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticCode.NO_PAGES,
                    SourceSpan.startOf(name),
                    "No page was found.",
                    DiagnosticCode.NO_PAGES.nextStep()));
        }
        pages.sort(Comparator.comparing(SourceText::path));
        Collections.sort(diagnostics);
        return new Outcome<>(List.copyOf(pages), diagnostics);
    }

    /** Links count from the same place, whatever a tree is kept in. */
    private String linkPrefix(String above, String root) {
        List<String> folders = new ArrayList<>(List.of((root + above).split("/")));
        boolean page = !above.isEmpty() && files.containsKey(above.substring(0, above.length() - 1));
        if (page) {
            folders.remove(folders.size() - 1);
        }
        boolean models = entries.stream()
                .anyMatch(path -> path.startsWith(above) && DocsRoot.isInModels(path.substring(above.length())));
        return DocsRoot.linkPrefix(folders, models && !page);
    }

    /** What was asked for may be a page itself. */
    private static String below(String above, String path) {
        return path.startsWith(above) ? path.substring(above.length()) : path.substring(path.lastIndexOf('/') + 1);
    }

    /** An archive of a project has its name before everything; docs begin where their models do. */
    private static int commonFolder(List<String> paths) {
        String common = null;
        for (String path : paths) {
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            if (common == null) {
                common = folder;
            }
            while (!folder.startsWith(common)) {
                common = common.substring(0, common.lastIndexOf('/', common.length() - 2) + 1);
            }
        }
        if (common == null) {
            return 0;
        }
        int models = ("/" + common).indexOf("/models/");
        return models < 0 ? common.length() : models;
    }

    /** Something is too large to be docs. */
    static final class TooLargeException extends Exception {
        private static final long serialVersionUID = 1L;

        TooLargeException(String message) {
            super(message);
        }
    }
}
