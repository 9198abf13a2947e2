package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.PageCollector.TooLargeException;
import dev.fieldtable.source.SourceText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Reads the pages of an archive, in memory: nothing is unpacked.
 *
 * <p>Links are not followed, and paths that lead elsewhere are refused; both are told of. An archive that holds more
 * than docs can is refused as a whole, before the memory is full.
 */
final class ArchiveReader {
    private ArchiveReader() {}

    /** Tells by its name whether a file is an archive. */
    static boolean isArchive(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return isZip(name) || isTar(name);
    }

    private static boolean isZip(String name) {
        return name.endsWith(".zip") || name.endsWith(".jar");
    }

    private static boolean isTar(String name) {
        return name.endsWith(".tar.gz") || name.endsWith(".tgz") || name.endsWith(".tar");
    }

    /** Reads the pages, which are known by their path below the folder that they share. Never throws. */
    static Outcome<List<SourceText>> read(Path file, PageFilter filter) {
        String name = file.toString().replace('\\', '/');
        PageCollector pages = new PageCollector(name, filter);
        try {
            if (isZip(name.toLowerCase(Locale.ROOT))) {
                readZip(file, pages);
            } else {
                readTar(file, pages);
            }
        } catch (TooLargeException e) {
            pages.unreadable(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            pages.unreadable(IoReason.of(e));
        } catch (IllegalArgumentException e) {
            // The library's word for headers that make no sense.
            pages.unreadable("it is damaged");
        }
        return pages.pagesBelowCommonFolder();
    }

    private static void readZip(Path file, PageCollector pages) throws IOException, TooLargeException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                pages.count();
                if (entry.isUnixSymlink()) {
                    pages.refuse(entry.getName(), "is a link");
                } else if (!entry.isDirectory() && pages.wants(entry.getName())) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        pages.add(entry.getName(), content(in, pages));
                    }
                }
            }
        }
    }

    private static void readTar(Path file, PageCollector pages) throws IOException, TooLargeException {
        boolean plain = file.toString().toLowerCase(Locale.ROOT).endsWith(".tar");
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = plain ? raw : new GZIPInputStream(raw);
                TarArchiveInputStream tar = new TarArchiveInputStream(in)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                pages.count();
                if (entry.isSymbolicLink() || entry.isLink()) {
                    pages.refuse(entry.getName(), "is a link");
                } else if (entry.isFile() && pages.wants(withoutDot(entry.getName()))) {
                    pages.add(withoutDot(entry.getName()), content(tar, pages));
                }
            }
        }
    }

    /** {@code tar -c .} writes every path with it. */
    private static String withoutDot(String path) {
        return path.startsWith("./") ? path.substring(2) : path;
    }

    /** One byte more than there is room for, so that what is too large is noticed. What an entry says of its size is no proof. */
    private static byte[] content(InputStream in, PageCollector pages) throws IOException {
        return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, pages.room() + 1));
    }
}
