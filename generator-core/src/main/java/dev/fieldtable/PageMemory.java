package dev.fieldtable;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.TreeReader;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.dialect.layout.Extent;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.model.DocsKind;
import dev.fieldtable.source.SourceText;
import dev.fieldtable.work.SideBySide;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What pages say, for whoever reads docs again of which most pages are as they were: each of these is read once.
 *
 * <p>It holds the pages of the docs that were read last, row by row. For one thread.
 */
public final class PageMemory {
    private @Nullable Manner manner;
    private Map<String, Outcome<ParsedDocument>> known = new HashMap<>();

    /** One that knows no page yet. */
    public PageMemory() {}

    /**
     * Reads pages, and forgets all others.
     *
     * @param reader how they are read
     * @param request what the reader was found by
     * @param each is called after each page, perhaps on several threads
     * @return what each page says, in the order of the pages
     */
    List<Outcome<ParsedDocument>> read(
            GenerationRequest request, TreeReader reader, List<SourceText> pages, Extent extent, Runnable each) {
        Manner now = Manner.of(request, reader, extent);
        Map<String, Outcome<ParsedDocument>> before = now.equals(manner) ? known : Map.of();
        List<Outcome<ParsedDocument>> read = SideBySide.each(pages, page -> {
            Outcome<ParsedDocument> last = before.get(page.path());
            Outcome<ParsedDocument> said =
                    last != null && isSame(last.value().source(), page) ? last : reader.read(page, extent);
            each.run();
            return said;
        });
        manner = now;
        known = new HashMap<>();
        read.forEach(page -> known.put(page.value().source().path(), page));
        return read;
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
