package dev.fieldtable.link;

import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds blocks of code on a page that say that they are JSON. */
final class JsonBlocks {
    private static final String FENCE = "```";

    private JsonBlocks() {}

    /** {@return the text of each block, by the place of its first line} */
    static Map<SourceSpan, String> in(SourceText page) {
        Map<SourceSpan, String> blocks = new LinkedHashMap<>();
        String text = page.content();
        int start = text.indexOf(FENCE + "json");
        while (start >= 0) {
            int begin = text.indexOf('\n', start);
            int end = begin < 0 ? -1 : text.indexOf(FENCE, begin);
            if (end < 0) {
                break;
            }
            blocks.put(page.span(begin + 1, end - begin - 1), text.substring(begin + 1, end));
            start = text.indexOf(FENCE + "json", end + FENCE.length());
        }
        return blocks;
    }
}
