package dev.fieldtable.io;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.output.Kept;
import dev.fieldtable.output.KeptPages;
import dev.fieldtable.output.QuickHash;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.text.TextRoom;
import dev.fieldtable.work.SideBySide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The pages that were read last, for whoever reads docs again: one of which the disk tells the same is not opened.
 *
 * <p>It holds the pages. For one thread.
 */
public final class ReadPages {
    private final Kept kept;
    private final Map<Path, Read> known = new HashMap<>();
    private Map<SourceText, String> hashes = new HashMap<>();

    /** One that knows no page yet. */
    public ReadPages() {
        this(Kept.NONE);
    }

    /**
     * One that knows what an earlier process has kept of pages, which are not opened before somebody reads them.
     *
     * @param kept what was kept
     */
    public ReadPages(Kept kept) {
        this.kept = kept;
    }

    /**
     * A page as it was read.
     *
     * @param stamp what the disk told of the file before it was opened
     * @param page the page
     * @param doubt what is doubtful of its bytes
     */
    record Read(String stamp, SourceText page, Optional<Diagnostic> doubt) {
        boolean isStill(FoundPages.Found file, String now) {
            return stamp.equals(now)
                    && !now.equals(LastLook.UNSETTLED)
                    && page.path().equals(file.path())
                    && page.linkPath().equals(file.linkPath());
        }
    }

    /**
     * Gives a page.
     *
     * @param file the file
     * @param stamp what the disk told of it before this, as {@link FoundPages#stamps} gives it
     * @param room where there is none left, a page that was not known is packed
     * @return the page; that which was read last, unless the disk tells of something else
     * @throws IOException if the file cannot be read
     */
    Read page(FoundPages.Found file, String stamp, TextRoom room) throws IOException {
        Read last = known.get(file.file());
        if (last != null && last.isStill(file, stamp)) {
            room.takes(last.page().length());
            return last;
        }
        KeptPages.Page page = still(file, stamp);
        Read read = page == null ? open(file, stamp, room) : unread(file, stamp, page, room);
        known.put(file.file(), read);
        return read;
    }

    private static Read open(FoundPages.Found file, String stamp, TextRoom room) throws IOException {
        DecodedText text = DecodedText.of(Files.readAllBytes(file.file()));
        SourceText page = SourceReader.page(file, text);
        return new Read(stamp, room.takes(page.length()) ? page : page.packed(), text.doubt(page));
    }

    /** What is kept of a page, if the disk tells that it still is that page. */
    private KeptPages.@Nullable Page still(FoundPages.Found file, String stamp) {
        KeptPages.Page page = kept.pages().pages().get(file.path());
        boolean same = page != null
                && page.linkPath().equals(file.linkPath())
                && !stamp.equals(LastLook.UNSETTLED)
                && stamp.equals(kept.stamps().get(file.path()));
        return same ? page : null;
    }

    private Read unread(FoundPages.Found file, String stamp, KeptPages.Page last, TextRoom room) {
        SourceText page = UnreadPage.of(file, last, room);
        hashes.put(page, last.hash());
        return new Read(stamp, page, Optional.empty());
    }

    /**
     * Leaves out pages of whose bytes something is doubtful, whoever was told of that: the next process is to find it, too.
     *
     * @param pages what is known of pages
     * @return what may be kept for another process
     */
    public KeptPages certain(KeptPages pages) {
        Set<String> doubtful = known.values().stream()
                .filter(read -> read.doubt().isPresent())
                .map(read -> read.page().path())
                .collect(Collectors.toSet());
        return pages.without(doubtful);
    }

    /** Forgets all other pages. */
    void retain(FoundPages found) {
        known.keySet().retainAll(Set.copyOf(found.places()));
    }

    /**
     * Says what the contents of pages are known by, and forgets those of all others.
     *
     * @param pages the pages
     * @return a hash of each, in their order, as {@link QuickHash} gives it
     */
    public List<String> hashes(List<SourceText> pages) {
        Map<SourceText, String> before = hashes;
        List<String> now = SideBySide.each(pages, page -> {
            String hash = before.get(page);
            return hash != null ? hash : QuickHash.of(page.content());
        });
        hashes = new HashMap<>();
        for (int i = 0; i < now.size(); i++) {
            hashes.put(pages.get(i), now.get(i));
        }
        return now;
    }
}
