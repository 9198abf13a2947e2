package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.text.TextRoom;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Reads the pages of the docs.
 *
 * <p>Hidden files and folders, those whose name begins with a dot, are no docs. A symbolic link is followed only to a
 * file within the folder it stands in the tree of.
 */
public final class SourceReader {
    /** A page of this size is no page; what reads it would need several times as much memory. */
    private static final long LARGEST_PAGE = 1L << 28;

    private final PageFilter.Matcher filter;
    private final List<SourceText> pages = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final TextRoom room = new TextRoom();

    private SourceReader(PageFilter filter) {
        this.filter = filter.matcher();
    }

    /**
     * Reads all pages.
     *
     * @param docs files and folders; a file is read whatever it is called, a folder is searched for pages
     * @param filter which files of a folder are pages
     * @return the pages, sorted by path, and what could not be read. Paths are those below the docs folder; where
     *     there are several, they begin with that folder's name. Never throws
     */
    public static Outcome<List<SourceText>> read(List<Path> docs, PageFilter filter) {
        return read(docs, filter, files -> () -> {});
    }

    /**
     * Reads all pages, and tells how far it has come.
     *
     * @param docs files and folders, as above
     * @param filter which files of a folder are pages
     * @param begun is told once how many files will be read, and gives what to call after each of them
     * @return the pages, as above. Never throws
     */
    public static Outcome<List<SourceText>> read(List<Path> docs, PageFilter filter, IntFunction<Runnable> begun) {
        SourceReader reader = new SourceReader(filter);
        List<Path> found = new ArrayList<>();
        for (Path path : docs) {
            try {
                Path real = path.toRealPath();
                if (!found.contains(real)) {
                    found.add(real);
                }
            } catch (IOException e) {
                reader.notThere(path, e);
            }
        }
        for (DocsRoot root : DocsRoot.of(found)) {
            reader.find(root);
        }
        Runnable done = begun.apply(reader.found.size());
        for (Found page : reader.found) {
            reader.readPage(page);
            done.run();
        }
        return reader.finish(docs);
    }

    /**
     * Makes a page of what does not come from the disk.
     *
     * @param path what the page is called
     * @param bytes the page
     * @return the page, and a warning if it is not UTF-8
     */
    public static Outcome<SourceText> page(String path, byte[] bytes) {
        DecodedText text = DecodedText.of(bytes);
        SourceText page = SourceText.of(path, LineEnds.read(text.content()));
        return new Outcome<>(page, text.doubt(page).stream().toList());
    }

    /**
     * Tells whether there is anything to read.
     *
     * @param docs a file or a folder
     * @return whether there is
     */
    public static boolean isThere(Path docs) {
        return Files.exists(docs);
    }

    private Outcome<List<SourceText>> finish(List<Path> docs) {
        if (pages.isEmpty() && diagnostics.stream().noneMatch(d -> d.code() == DiagnosticCode.UNREADABLE_FILE)) {
            String where = docs.isEmpty() ? "." : slashed(docs.get(0));
            report(DiagnosticCode.NO_PAGES, where, "No page was found.");
        }
        pages.sort(Comparator.comparing(SourceText::path));
        Collections.sort(diagnostics);
        return new Outcome<>(List.copyOf(pages), diagnostics);
    }

    private void find(DocsRoot root) {
        if (!root.folder()) {
            find(root.path(), root.pathOf(""), root.linkPathOf(""));
            return;
        }
        try {
            Files.walkFileTree(root.path(), new FolderVisitor(root));
        } catch (IOException e) {
            unreadable(root.pathOf("."), e);
        }
    }

    private void find(Path file, String path, String linkPath) {
        if (seen.add(file)) {
            found.add(new Found(file, path, linkPath));
        }
    }

    /** A file to read, and what its page is called. */
    private record Found(Path file, String path, String linkPath) {}

    private void readPage(Found page) {
        String path = page.path();
        try {
            BasicFileAttributes attributes = Files.readAttributes(page.file(), BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                unreadable(path, "it is no regular file");
            } else if (attributes.size() > LARGEST_PAGE) {
                unreadable(path, "it is larger than " + (LARGEST_PAGE >> 20) + " MiB");
            } else {
                DecodedText text = DecodedText.of(Files.readAllBytes(page.file()));
                SourceText read =
                        SourceText.of(path, LineEnds.read(text.content())).withLinkPath(page.linkPath());
                pages.add(room.takes(read.content()) ? read : read.packed());
                text.doubt(read).ifPresent(diagnostics::add);
            }
        } catch (IOException e) {
            unreadable(path, e);
        }
    }

    private void notThere(Path path, IOException reason) {
        Address.in(path)
                .ifPresentOrElse(
                        address -> diagnostics.add(Address.unread(address)), () -> unreadable(slashed(path), reason));
    }

    private void unreadable(String path, IOException reason) {
        unreadable(path, IoReason.of(reason));
    }

    private void unreadable(String path, String reason) {
        report(DiagnosticCode.UNREADABLE_FILE, path, "Cannot be read: " + reason + ".");
    }

    private void report(DiagnosticCode code, String path, String message) {
        diagnostics.add(Diagnostic.of(code, SourceSpan.startOf(path), message, code.nextStep()));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Looks for pages in a folder. */
    private final class FolderVisitor extends SimpleFileVisitor<Path> {
        private final DocsRoot root;

        FolderVisitor(DocsRoot root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root.path())) {
                return FileVisitResult.CONTINUE;
            }
            boolean skipped = isHidden(folder) || filter.excludesFolder(root.below(folder));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String below = root.below(file);
            if (!isHidden(file)) {
                boolean page = filter.accepts(below);
                if (attributes.isSymbolicLink()) {
                    follow(file, below, page);
                } else if (page) {
                    find(file, root.pathOf(below), root.linkPathOf(below));
                }
            }
            return FileVisitResult.CONTINUE;
        }

        /** A folder within the docs is searched where it stands, so a link to it is not followed: it may lead back. */
        private void follow(Path link, String below, boolean page) {
            try {
                Path target = link.toRealPath();
                if (!target.startsWith(root.path())) {
                    if (page || Files.isDirectory(target)) {
                        report(
                                DiagnosticCode.LINK_LEAVES_DOCS,
                                root.pathOf(below),
                                "The link leads to a place outside of the docs; it was not followed.");
                    }
                } else if (page && Files.isRegularFile(target)) {
                    find(link, root.pathOf(below), root.linkPathOf(below));
                }
            } catch (IOException e) {
                if (page) {
                    unreadable(root.pathOf(below), e);
                }
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            unreadable(root.pathOf(root.below(file)), reason);
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
