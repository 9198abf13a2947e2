package dev.fieldtable.io;

import dev.fieldtable.source.PageEnding;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Notices when pages are saved, for as long as it is open. What is not a page, by its name, is passed over; more is not
 * looked at, since whoever is told reads all pages anyway.
 */
public final class SavedPages implements AutoCloseable {
    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_MODIFY,
        StandardWatchEventKinds.ENTRY_DELETE,
        StandardWatchEventKinds.OVERFLOW
    };

    private final List<Path> docs;
    private final WatchService service;

    private SavedPages(List<Path> docs, WatchService service) {
        this.docs = docs;
        this.service = service;
    }

    /**
     * Begins to look.
     *
     * @param docs files and folders; what is saved from now on is noticed
     * @return what notices it, to be closed
     * @throws IOException if the system cannot tell
     */
    public static SavedPages below(List<Path> docs) throws IOException {
        SavedPages saved =
                new SavedPages(List.copyOf(docs), FileSystems.getDefault().newWatchService());
        try {
            saved.register();
        } catch (IOException e) {
            saved.close();
            throw e;
        }
        return saved;
    }

    /**
     * Waits until pages were saved, and then until none was for a moment: an editor that saves all its files is one
     * event.
     *
     * @param moment how long nothing must happen, in milliseconds
     * @return false if the thread was interrupted or this was closed while it waited
     * @throws IOException if the system cannot tell any longer
     */
    public boolean await(long moment) throws IOException {
        try {
            boolean saved = Bursts.await(new Bursts.Source() {
                @Override
                public boolean next() throws InterruptedException {
                    return isOfPages(service.take());
                }

                @Override
                public @Nullable Boolean nextSoon() throws InterruptedException {
                    WatchKey key = service.poll(moment, TimeUnit.MILLISECONDS);
                    return key == null ? null : isOfPages(key);
                }
            });
            // Folders that are new; what was saved in them until now is read by whoever is told.
            register();
            return saved;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    private static boolean isOfPages(WatchKey key) {
        boolean pages = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            pages |= event.kind() == StandardWatchEventKinds.OVERFLOW || mayBePage(String.valueOf(event.context()));
        }
        key.reset();
        return pages;
    }

    /** A folder that came or went has pages in it, and no ending. */
    static boolean mayBePage(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith(".") && (PageEnding.isOf(lower) || lower.endsWith(".txt") || lower.indexOf('.') < 0);
    }

    private void register() throws IOException {
        for (Path path : docs) {
            if (Files.isDirectory(path)) {
                registerBelow(path);
            } else {
                Path folder = path.toAbsolutePath().getParent();
                if (folder != null && Files.isDirectory(folder)) {
                    folder.register(service, KINDS);
                }
            }
        }
    }

    private void registerBelow(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(root) && folder.getFileName().toString().startsWith(".")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folder.register(service, KINDS);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
