package dev.fieldtable;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.FirstSights;
import dev.fieldtable.dialect.TreeReader;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.dialect.layout.Extent;
import dev.fieldtable.document.PackedDocument;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.model.DocsKind;
import dev.fieldtable.output.KeptPages;
import dev.fieldtable.output.QuickHash;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.text.TextRoom;
import dev.fieldtable.work.SideBySide;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What pages say, for whoever reads docs again of which most pages are as they were: each of these is read once.
 *
 * <p>It holds the pages of the docs that were read last, row by row. For one thread.
 */
public final class PageMemory {
    private final KeptPages before;
    private final @Nullable Function<SourceText, String> hashes;
    private KeptPages kept = KeptPages.NONE;
    private @Nullable Manner manner;
    private Map<String, Outcome<ParsedDocument>> known = new HashMap<>();

    /** One that knows no page yet. */
    public PageMemory() {
        this.before = KeptPages.NONE;
        this.hashes = null;
    }

    /**
     * One that knows what an earlier process of the same tool has kept, and keeps what it reads for the next one.
     *
     * @param before what was kept
     * @param hashes what the content of each page is known by, as {@link QuickHash} gives it
     */
    public PageMemory(KeptPages before, Function<SourceText, String> hashes) {
        this.before = before;
        this.hashes = hashes;
    }

    /** A page that was read, and what is kept of it. */
    private record Said(Outcome<ParsedDocument> outcome, KeptPages.@Nullable Page kept) {}

    /** {@return what pages show at first sight, as far as it is known of those that are as they were} */
    FirstSights sights() {
        return new FirstSights(this::sight, before.languages());
    }

    private String sight(SourceText page) {
        KeptPages.Page last = before.pages().get(page.path());
        return hashes != null && last != null && last.isOf(page.linkPath(), exactly(page, hashes)) ? last.sight() : "";
    }

    /**
     * Reads pages, and forgets all others.
     *
     * @param request what is wanted
     * @param sights what the pages show
     * @param reader how they are read, which was found by the two
     * @param each is called after each page, perhaps on several threads
     * @return what each page says, in the order of the pages
     */
    List<Outcome<ParsedDocument>> read(
            GenerationRequest request,
            FirstSights sights,
            TreeReader reader,
            List<SourceText> pages,
            Extent extent,
            Runnable each) {
        Manner now = Manner.of(request, reader, extent);
        Map<String, Outcome<ParsedDocument>> last = !known.isEmpty() && now.equals(manner) ? known : Map.of();
        String mark = hashes == null ? "" : QuickHash.of(CanonicalText.of(now));
        TextRoom room = new TextRoom();
        List<Said> said = SideBySide.each(pages, page -> {
            Outcome<ParsedDocument> same = last.get(page.path());
            Said read = same != null && isSame(same.value().source(), page)
                    ? new Said(same, null)
                    : read(page, mark, room, sights, () -> reader.read(page, extent));
            each.run();
            return read;
        });
        manner = now;
        known = new HashMap<>();
        Map<String, KeptPages.Page> packed = new HashMap<>();
        for (Said page : said) {
            String path = page.outcome().value().source().path();
            known.put(path, page.outcome());
            if (page.kept() != null) {
                packed.put(path, page.kept());
            }
        }
        kept = new KeptPages(mark, packed, sights.languages());
        return said.stream().map(Said::outcome).toList();
    }

    private Said read(
            SourceText page, String mark, TextRoom room, FirstSights sights, Supplier<Outcome<ParsedDocument>> reader) {
        if (hashes == null) {
            return new Said(reader.get(), null);
        }
        String hash = exactly(page, hashes);
        KeptPages.Page last = before.page(page.path(), mark);
        if (last != null && last.isOf(page.linkPath(), hash)) {
            try {
                ParsedDocument document = new PackedDocument(last.numbers(), last.text()).unpacked(page);
                return new Said(
                        Outcome.of(document),
                        room.takes(last.text().length()) ? last.showing(sights.noted(page)) : null);
            } catch (IllegalArgumentException e) {
                // Somebody has meddled with it.
            }
        }
        Outcome<ParsedDocument> outcome = reader.get();
        // Pages that something is told of are few, and worth another look.
        KeptPages.Page next = !outcome.diagnostics().isEmpty()
                ? null
                : PackedDocument.of(outcome.value())
                        .filter(packed -> room.takes(packed.text().length()))
                        .map(packed -> new KeptPages.Page(
                                page.linkPath(),
                                hash,
                                page.length(),
                                packed.numbers(),
                                packed.text(),
                                sights.noted(page)))
                        .orElse(null);
        return new Said(outcome, next);
    }

    /** Places are counted in characters, and a hash of content does not tell one line end from another. */
    private static String exactly(SourceText page, Function<SourceText, String> hashes) {
        return page.endsLinesWithLineFeeds() ? hashes.apply(page) : QuickHash.ofExactly(page.content());
    }

    /** {@return what is kept of the pages that were read last, for the next process; nothing if it was not made for that} */
    public KeptPages kept() {
        return kept;
    }

    private static boolean isSame(SourceText before, SourceText page) {
        return before == page
                || (before.linkPath().equals(page.linkPath())
                        && before.content().equals(page.content()));
    }

    /** How pages are read: what somebody has said of them, and what all of them together have shown. */
    private record Manner(
            String dialect, @Nullable DialectDescription description, List<List<String>> shown, Extent extent) {
        static Manner of(GenerationRequest request, TreeReader reader, Extent extent) {
            return new Manner(
                    request.dialect(),
                    request.description(),
                    reader.kinds().stream().map(Manner::writer).toList(),
                    extent);
        }

        private static List<String> writer(DocsKind kind) {
            return List.of(kind.producer(), kind.language());
        }
    }
}
