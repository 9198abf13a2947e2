package dev.fieldtable.document;

import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Finds blocks of code on a page that say that they are JSON. */
final class JsonBlocks {
    private static final String FENCE = "```";

    private JsonBlocks() {}

    /** {@return where the text of each block stands} */
    static List<SourceSpan> in(SourceText page) {
        List<SourceSpan> blocks = new ArrayList<>();
        String text = page.content();
        int start = text.indexOf(FENCE + "json");
        while (start >= 0) {
            int begin = text.indexOf('\n', start);
            int end = begin < 0 ? -1 : text.indexOf(FENCE, begin);
            if (end < 0) {
                break;
            }
            blocks.add(page.span(begin + 1, end - begin - 1));
            start = text.indexOf(FENCE + "json", end + FENCE.length());
        }
        return blocks;
    }
}
