package dev.fieldtable.dialect.layout;

import dev.fieldtable.source.RestoredText;
import java.util.List;

/**
 * Restores pages whose lines were damaged, so that they can be read as Markdown again.
 *
 * <p>It is asked only for pages that could not be read as they are; see {@link PageReading#isDoubtful()}.
 */
final class Repairs {
    /** Each takes for granted what those before it have restored. */
    private static final List<Repair> ALL =
            List.of(new Nesting(), new Fences(), new HtmlTables(), new LostHeadings(), new TableLines());

    private Repairs() {}

    /** {@return the restored page; the page itself if there is nothing that could be repaired} */
    static RestoredText restore(RestoredText page, Findings findings) {
        if (!announcesSection(page.text().content())) {
            return page;
        }
        RestoredText restored = page;
        for (Repair repair : ALL) {
            restored = repair.restore(restored, findings);
        }
        return restored;
    }

    /** Guides and pages of operations have no such line, and are not searched any further. */
    static boolean announcesSection(String content) {
        int start = 0;
        for (int at = 0; at <= content.length(); at++) {
            if (at == content.length() || Blanks.isLineEnd(content.charAt(at))) {
                if (at > start && SectionWord.of(content, start, at) != null) {
                    return true;
                }
                start = at + 1;
            }
        }
        return false;
    }
}
