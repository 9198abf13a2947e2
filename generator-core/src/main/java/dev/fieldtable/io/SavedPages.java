package dev.fieldtable.io;

import dev.fieldtable.source.PageEnding;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Notices when pages are saved, for as long as it is open. What is not a page, by its name, is passed over; more is not
 * looked at, since whoever is told reads all pages anyway.
 *
 * <p>Folders are looked at where they really lie, as pages are read. The docs themselves may come and go: what they lie in is
 * looked at too, and there nothing matters but them.
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

    /** The folders that are looked at. */
    private Map<Path, WatchKey> keys = new HashMap<>();

    /** Those of them that have pages in them. */
    private final Set<Path> searched = new HashSet<>();

    /** What matters whatever it is called: the docs, and where what they lie in is gone, that. */
    private final Set<Path> ways = new HashSet<>();

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
            Bursts.await(new Bursts.Source() {
                @Override
                public boolean next() throws InterruptedException {
                    return matters(service.take());
                }

                @Override
                public boolean nextSoon() throws InterruptedException {
                    return mattersWithin(TimeUnit.MILLISECONDS.toNanos(moment));
                }
            });
            // Folders that are new; what was saved in them until now is read by whoever is told.
            register();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    /** Whether something that matters comes within so many nanoseconds, whatever else does. */
    private boolean mattersWithin(long nanos) throws InterruptedException {
        long end = Moment.nanos() + nanos;
        for (long left = nanos; left > 0; left = end - Moment.nanos()) {
            WatchKey key = service.poll(left, TimeUnit.NANOSECONDS);
            if (key != null && matters(key)) {
                return true;
            }
        }
        return false;
    }

    private boolean matters(WatchKey key) {
        Path folder = (Path) key.watchable();
        boolean matters = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            matters |= !(event.context() instanceof Path name) || matters(folder, name);
        }
        // A folder that is gone can tell no more.
        return !key.reset() || matters;
    }

    private boolean matters(Path folder, Path name) {
        Path place = folder.resolve(name);
        return ways.contains(place)
                || (searched.contains(folder)
                        && (mayBePage(name.toString())
                                || (!isHidden(name) && (keys.containsKey(place) || Files.isDirectory(place)))));
    }

    private static boolean isHidden(Path name) {
        return name.toString().startsWith(".");
    }

    /** What has no ending may be a folder that came or went with pages in it. */
    static boolean mayBePage(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith(".") && (PageEnding.isOf(lower) || lower.endsWith(".txt") || lower.indexOf('.') < 0);
    }

    /** Looks at all folders that are there now, and at no others any more. */
    private void register() throws IOException {
        Map<Path, WatchKey> before = keys;
        keys = new HashMap<>();
        searched.clear();
        ways.clear();
        for (Path path : docs) {
            registerWay(path.toAbsolutePath().normalize());
            Path real = real(path);
            if (real != null) {
                registerWay(real);
                if (Files.isDirectory(real)) {
                    registerBelow(real);
                }
            }
        }
        before.forEach((folder, key) -> {
            if (!key.equals(keys.get(folder))) {
                key.cancel();
            }
        });
    }

    /** Looks at the folder that something lies in, or, where that is gone, at the next one that is there. */
    private void registerWay(Path place) throws IOException {
        Path above = place.getParent();
        if (above != null) {
            Path folder = real(above);
            if (folder != null && register(folder)) {
                ways.add(folder.resolve(place.getFileName()));
            } else {
                registerWay(above);
            }
        }
    }

    /** Where something lies, whatever links lead there; null if it is gone, or nobody may know. */
    private static @Nullable Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException gone) {
            return null;
        }
    }

    private void registerBelow(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(root) && isHidden(folder.getFileName())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                register(folder);
                searched.add(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Begins to look at a folder, if it is there and may be looked at. */
    private boolean register(Path folder) throws IOException {
        try {
            WatchKey key = folder.register(service, KINDS);
            if (!key.watchable().equals(folder)) {
                // It was moved, and would be taken for what it was.
                key.cancel();
                key = folder.register(service, KINDS);
            }
            keys.put(folder, key);
            return true;
        } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
