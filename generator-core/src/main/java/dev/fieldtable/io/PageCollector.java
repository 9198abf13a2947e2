package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.PageEnding;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes pages of the files of a tree that lies in no folder, such as an archive. */
final class PageCollector {
    private final String name;
    private final PageFilter.Matcher filter;
    private final TreeCollector tree;
    private final Map<String, byte[]> files;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * A collector.
     *
     * @param name what the tree is called in diagnostics
     * @param filter which of its files are pages
     */
    PageCollector(String name, PageFilter filter) {
        this.name = name;
        this.filter = filter.matcher();
        this.tree = new TreeCollector(name, "pages", path -> PageEnding.isOf(path) || path.endsWith(".txt"));
        this.files = tree.taken();
    }

    /** {@return what takes the files} */
    TreeCollector tree() {
        return tree;
    }

    private boolean isExcluded(String path) {
        return filter.excludesFolder(path) || filter.excludesFolderOf(path);
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
        tree.unreadable("it has no pages in a folder `" + folder + "`");
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
        diagnostics.addAll(tree.refused(path -> path.startsWith(above) && !isExcluded(path.substring(above.length()))));
        tree.fault().ifPresent(this::reportUnreadable);
        List<SourceText> pages = new ArrayList<>();
        String linkPrefix = linkPrefix(above, root);
        Map<String, byte[]> below = new HashMap<>();
        files.forEach((path, content) -> below.put(below(above, path), content));
        below.forEach((path, content) -> {
            if (filter.accepts(path) && !filter.excludesFolderOf(path)) {
                DecodedText text = DecodedText.of(content);
                SourceText page = SourceText.of(path, text.content())
                        .withLinkPath(linkPrefix.isEmpty() ? path : linkPrefix + "/" + path);
                pages.add(page);
                text.doubt(page).ifPresent(diagnostics::add);
            }
        });
        if (pages.isEmpty() && tree.fault().isEmpty()) {
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

    private void reportUnreadable(String why) {
        diagnostics.add(Diagnostic.of(
                DiagnosticCode.UNREADABLE_FILE,
                SourceSpan.startOf(name),
                "Cannot be read: " + why + ".",
                DiagnosticCode.UNREADABLE_FILE.nextStep()));
    }

    /** Links count from the same place, whatever a tree is kept in. */
    private String linkPrefix(String above, String root) {
        List<String> folders = new ArrayList<>(List.of((root + above).split("/")));
        boolean page = !above.isEmpty() && files.containsKey(above.substring(0, above.length() - 1));
        if (page) {
            folders.remove(folders.size() - 1);
        }
        boolean models = tree.entries().stream()
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
}
