package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.io.TreeCollector.TooLargeException;
import dev.fieldtable.source.SourceText;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
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
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Reads the files of an archive, in memory: nothing is unpacked.
 *
 * <p>Links are not followed, and paths that lead elsewhere are refused; both are told of. An archive that holds more
 * than docs can is refused as a whole, before the memory is full.
 */
public final class ArchiveReader {
    /** Tables are mostly blanks and pipes, and still shrink to no less than a fiftieth. */
    private static final long MOST_TIMES = 200;

    /** As much as may come out of an archive of any size. */
    private static final long HARMLESS_BYTES = 1L << 26;

    /** Where the header of a tar archive says that it is one. */
    private static final int TAR_MARK = 257;

    private static final String NO_FILE = "is a device or a pipe";

    private ArchiveReader() {}

    /**
     * Tells by its name whether a file is an archive.
     *
     * @param name the name, or a path or address that ends with it
     * @return whether it is one that can be read
     */
    public static boolean isArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return isZip(lower) || lower.endsWith(".tar.gz") || lower.endsWith(".tgz") || lower.endsWith(".tar");
    }

    private static boolean isZip(String name) {
        return name.endsWith(".zip") || name.endsWith(".jar") || name.endsWith(".whl");
    }

    /** Reads the pages, which are known by their path below the folder that they share. Never throws. */
    static Outcome<List<SourceText>> read(Path file, PageFilter filter) {
        PageCollector pages = new PageCollector(file.toString().replace('\\', '/'), filter);
        unpack(file, pages.tree());
        return pages.pagesBelow("");
    }

    /**
     * Takes the files out of an archive, whose name says what kind it is. Never throws.
     *
     * @param file the archive
     * @param files takes what it asks for, and is told why the archive cannot be read
     */
    static void unpack(Path file, TreeCollector files) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        unpack(files, taken -> {
            long most = mostBytes(Files.size(file));
            if (isZip(name)) {
                try (ZipFile entries = ZipFile.builder().setPath(file).get()) {
                    readZip(entries, most, taken);
                }
            } else {
                try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
                    readTar(name.endsWith(".tar") ? raw : new GZIPInputStream(raw), most, taken);
                }
            }
        });
    }

    /**
     * Reads the pages of an archive that was fetched; its content says what kind it is.
     *
     * @param name what the archive is called in diagnostics
     * @param content the archive
     * @param folder the folder in it that the pages are in and their paths are below, with {@code /} between its parts;
     *     a folder that holds all of the archive need not be named. Empty for the one that all pages share
     * @param filter which files are pages
     * @return the pages, or a diagnostic that says why there are none. Never throws
     */
    public static Outcome<List<SourceText>> read(String name, byte[] content, String folder, PageFilter filter) {
        PageCollector pages = new PageCollector(name, filter);
        unpack(content, pages.tree());
        return pages.pagesBelow(folder);
    }

    /**
     * Reads what can be learned from in an archive that was fetched; its content says what kind it is.
     *
     * @param name what the archive is called in diagnostics
     * @param content the archive
     * @param path the path of a folder or a file in it; a folder that holds all of the archive need not be named. Empty for
     *     nothing
     * @return the texts, or a diagnostic that says why there are none. Never throws
     */
    public static Outcome<List<SourceText>> readEvidence(String name, byte[] content, String path) {
        return EvidenceReader.read(name, path, files -> unpack(content, files));
    }

    private static void unpack(byte[] content, TreeCollector tree) {
        unpack(tree, files -> {
            long most = mostBytes(content.length);
            if (begins(content, 0, 'P', 'K')) {
                try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
                    readZip(zip, most, files);
                }
            } else if (begins(content, 0, 0x1f, 0x8b)) {
                readTar(new GZIPInputStream(new ByteArrayInputStream(content)), most, files);
            } else if (begins(content, TAR_MARK, 'u', 's', 't', 'a', 'r')) {
                readTar(new ByteArrayInputStream(content), most, files);
            } else {
                files.unreadable("it is no archive (.zip, .jar, .tar.gz or .tar)");
            }
        });
    }

    private static boolean begins(byte[] content, int offset, int... mark) {
        if (content.length < offset + mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[offset + i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static long mostBytes(long size) {
        return Math.max(HARMLESS_BYTES, size * MOST_TIMES);
    }

    /** Takes the entries of an archive. */
    @FunctionalInterface
    private interface Entries {
        void collect(TreeCollector files) throws IOException, TooLargeException;
    }

    private static void unpack(TreeCollector files, Entries entries) {
        try {
            entries.collect(files);
        } catch (TooLargeException e) {
            files.unreadable(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            files.unreadable(IoReason.of(e));
        } catch (IllegalArgumentException e) {
            // The library's word for headers that make no sense.
            files.unreadable("it is damaged");
        }
    }

    private static void readZip(ZipFile zip, long most, TreeCollector files) throws IOException, TooLargeException {
        Swelling swelling = new Swelling(most);
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            files.meet(entry.getName());
            if (entry.isUnixSymlink()) {
                files.refuse(entry.getName(), "is a link");
            } else if (isSpecial(entry.getUnixMode())) {
                files.refuse(entry.getName(), NO_FILE);
            } else if (!entry.isDirectory() && files.wants(entry.getName())) {
                try (InputStream in = swelling.measured(zip.getInputStream(entry))) {
                    files.add(entry.getName(), content(in, files));
                }
            }
        }
    }

    private static void readTar(InputStream in, long most, TreeCollector files) throws IOException, TooLargeException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new Swelling(most).measured(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                files.meet(withoutDot(entry.getName()));
                if (entry.isSymbolicLink() || entry.isLink()) {
                    files.refuse(withoutDot(entry.getName()), "is a link");
                } else if (entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice()) {
                    files.refuse(withoutDot(entry.getName()), NO_FILE);
                } else if (entry.isFile() && files.wants(withoutDot(entry.getName()))) {
                    files.add(withoutDot(entry.getName()), content(tar, files));
                }
            }
        }
    }

    /** What Unix says of an entry, if it does, tells a device or a pipe from a file. */
    private static boolean isSpecial(int unixMode) {
        int kind = unixMode & UnixStat.FILE_TYPE_FLAG;
        return kind != 0 && kind != UnixStat.FILE_FLAG && kind != UnixStat.DIR_FLAG;
    }

    /** {@code tar -c .} writes every path with it. */
    private static String withoutDot(String path) {
        return path.startsWith("./") ? path.substring(2) : path;
    }

    /** One byte more than there is room for, so that what is too large is noticed. What an entry says of its size is no proof. */
    private static byte[] content(InputStream in, TreeCollector files) throws IOException {
        return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, files.room() + 1));
    }
}
