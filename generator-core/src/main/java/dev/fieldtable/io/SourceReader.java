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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
    private final List<FoundPages.Found> files = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

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
        return read(find(docs, filter), files -> () -> {});
    }

    /**
     * Looks for pages, and opens none.
     *
     * @param docs files and folders, as above
     * @param filter which files of a folder are pages
     * @return what was found. Never throws
     */
    public static FoundPages find(List<Path> docs, PageFilter filter) {
        Instant moment = Moment.now();
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
            reader.search(root);
        }
        reader.files.sort(Comparator.comparing(FoundPages.Found::path));
        return new FoundPages(docs, reader.files, reader.diagnostics, moment);
    }

    /**
     * Reads the pages that were found, and tells how far it has come.
     *
     * @param found the files
     * @param begun is told once how many files will be read, and gives what to call after each of them
     * @return the pages, as above
     */
    public static Outcome<List<SourceText>> read(FoundPages found, IntFunction<Runnable> begun) {
        return read(found, List.of(), new ReadPages(), begun);
    }

    /**
     * Likewise, and opens no page that was read before and of which the disk tells the same.
     *
     * @param found the files
     * @param stamps what the disk told of each, as {@link FoundPages#stamps} gives it; none to open all
     * @param memory the pages of before; those of now when this is done
     * @param begun as above
     * @return the pages, as above
     */
    public static Outcome<List<SourceText>> read(
            FoundPages found, List<String> stamps, ReadPages memory, IntFunction<Runnable> begun) {
        List<SourceText> pages = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>(found.diagnostics());
        TextRoom room = new TextRoom();
        Runnable done = begun.apply(found.count());
        for (int i = 0; i < found.count(); i++) {
            FoundPages.Found each = found.files().get(i);
            try {
                ReadPages.Read read = memory.page(each, stamps.isEmpty() ? LastLook.UNSETTLED : stamps.get(i), room);
                pages.add(read.page());
                read.doubt().ifPresent(diagnostics::add);
            } catch (IOException e) {
                diagnostics.add(unreadable(each.path(), IoReason.of(e)));
            }
            done.run();
        }
        memory.retain(found);
        if (pages.isEmpty() && diagnostics.stream().noneMatch(d -> d.code() == DiagnosticCode.UNREADABLE_FILE)) {
            String where = found.docs().isEmpty() ? "." : slashed(found.docs().get(0));
            diagnostics.add(said(DiagnosticCode.NO_PAGES, where, "No page was found."));
        }
        Collections.sort(diagnostics);
        return new Outcome<>(List.copyOf(pages), diagnostics);
    }

    /** Reads a page by itself; nothing if it cannot be read, or if somebody is to be told of its bytes. */
    static Optional<SourceText> read(FoundPages.Found found) {
        try {
            DecodedText text = DecodedText.of(Files.readAllBytes(found.file()));
            SourceText page = page(found, text);
            return text.doubt(page).isPresent() ? Optional.empty() : Optional.of(page);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The page that a text is. */
    static SourceText page(FoundPages.Found found, DecodedText text) {
        return SourceText.of(found.path(), LineEnds.read(text.content())).withLinkPath(found.linkPath());
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

    private void search(DocsRoot root) {
        if (!root.folder()) {
            follow(root.path(), root.pathOf(""), root.linkPathOf(""));
            return;
        }
        try {
            Files.walkFileTree(root.path(), new FolderVisitor(root));
        } catch (IOException e) {
            cannotRead(root.pathOf("."), e);
        }
    }

    /** A file that may be a link, of which what it leads to counts. */
    private void follow(Path file, String path, String linkPath) {
        try {
            add(new FoundPages.Found(file, path, linkPath), Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            cannotRead(path, e);
        }
    }

    private void add(FoundPages.Found found, BasicFileAttributes attributes) {
        if (!seen.add(found.file())) {
            return;
        }
        if (!attributes.isRegularFile()) {
            diagnostics.add(unreadable(found.path(), "it is no regular file"));
        } else if (attributes.size() > LARGEST_PAGE) {
            diagnostics.add(unreadable(found.path(), "it is larger than " + (LARGEST_PAGE >> 20) + " MiB"));
        } else {
            files.add(found);
        }
    }

    private void notThere(Path path, IOException reason) {
        Address.in(path)
                .ifPresentOrElse(
                        address -> diagnostics.add(Address.unread(address)), () -> cannotRead(slashed(path), reason));
    }

    private void cannotRead(String path, IOException reason) {
        diagnostics.add(unreadable(path, IoReason.of(reason)));
    }

    private static Diagnostic unreadable(String path, String reason) {
        return said(DiagnosticCode.UNREADABLE_FILE, path, "Cannot be read: " + reason + ".");
    }

    private static Diagnostic said(DiagnosticCode code, String path, String message) {
        return Diagnostic.of(code, SourceSpan.startOf(path), message, code.nextStep());
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
            String below = root.below(folder);
            boolean skipped = isHidden(below) || filter.excludesFolder(below);
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String below = root.below(file);
            if (!isHidden(below)) {
                boolean page = filter.accepts(below);
                if (attributes.isSymbolicLink()) {
                    followWithin(file, below, page);
                } else if (page) {
                    add(new FoundPages.Found(file, root.pathOf(below), root.linkPathOf(below)), attributes);
                }
            }
            return FileVisitResult.CONTINUE;
        }

        /** A folder within the docs is searched where it stands, so a link to it is not followed: it may lead back. */
        private void followWithin(Path link, String below, boolean page) {
            try {
                Path target = link.toRealPath();
                if (!target.startsWith(root.path())) {
                    if (page || Files.isDirectory(target)) {
                        diagnostics.add(said(
                                DiagnosticCode.LINK_LEAVES_DOCS,
                                root.pathOf(below),
                                "The link leads to a place outside of the docs; it was not followed."));
                    }
                } else if (page && Files.isRegularFile(target)) {
                    follow(link, root.pathOf(below), root.linkPathOf(below));
                }
            } catch (IOException e) {
                if (page) {
                    cannotRead(root.pathOf(below), e);
                }
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            cannotRead(root.pathOf(root.below(file)), reason);
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(String below) {
            return below.startsWith(".", below.lastIndexOf('/') + 1);
        }
    }
}
