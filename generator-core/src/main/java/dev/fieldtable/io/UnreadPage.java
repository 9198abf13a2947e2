package dev.fieldtable.io;

import dev.fieldtable.output.KeptPages;
import dev.fieldtable.output.QuickHash;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.text.TextRoom;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The content of a page that nobody has opened, since it is known what it says. Who reads it none the less gets what is known, or
 * an exception where there is another page now.
 */
final class UnreadPage implements Supplier<String> {
    private final FoundPages.Found file;
    private final KeptPages.Page known;
    private final TextRoom room;
    private volatile @Nullable SourceText opened;

    private UnreadPage(FoundPages.Found file, KeptPages.Page known, TextRoom room) {
        this.file = file;
        this.known = known;
        this.room = room;
    }

    /**
     * A page that need not be opened.
     *
     * @param file the file
     * @param known what is known of it; its lines end with {@code \n} alone
     * @param room where there is none left, it is packed once it is opened
     * @return the page, whose content throws a {@link ChangedPageException} if it is not what is known
     */
    static SourceText of(FoundPages.Found file, KeptPages.Page known, TextRoom room) {
        return SourceText.unread(file.path(), known.length(), new UnreadPage(file, known, room))
                .withLinkPath(file.linkPath());
    }

    @Override
    public String get() {
        SourceText page = opened;
        if (page == null) {
            page = open();
            opened = page;
        }
        return page.content();
    }

    private SourceText open() {
        try {
            SourceText page = SourceReader.page(file, DecodedText.of(Files.readAllBytes(file.file())));
            if (page.length() != known.length() || !QuickHash.of(page.content()).equals(known.hash())) {
                throw new IOException("it has changed since this run began");
            }
            return room.takes(page.length()) ? page : page.packed();
        } catch (IOException e) {
            throw new ChangedPageException(file.path(), e);
        }
    }
}
