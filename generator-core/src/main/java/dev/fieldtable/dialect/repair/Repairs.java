package dev.fieldtable.dialect.repair;

import dev.fieldtable.dialect.page.Blanks;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.SectionWord;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceText;
import java.util.List;

/**
 * Undoes damage to the text of a page, so that it can be read as Markdown again; the front door of all repairs.
 *
 * <p>Nothing is changed without a diagnostic, which goes to the findings. A page that has nothing to repair comes back as
 * it is. None of these methods ever throws.
 */
public final class Repairs {
    /** Each takes for granted what those before it have restored. */
    private static final List<Repair> OF_BLOCKS = List.of(
            new NestedTables(), new UnclosedFences(), new HtmlTables(), new UnmarkedHeadings(), new TableLines());

    private Repairs() {}

    /**
     * Reads the characters that tools put in the place of others. Quick where there are none, so that any page may be
     * asked.
     *
     * @param page the page
     * @param findings takes what was repaired
     * @return the page with the characters that were meant
     */
    public static RestoredText characters(RestoredText page, Findings findings) {
        return new Characters().restore(page, findings);
    }

    /**
     * Restores headings, blocks of code and tables. Not for pages that can be read as they are: they may have meant it.
     *
     * @param page a page whose reading left doubts
     * @param findings takes what was repaired
     * @return the restored page; the page itself, the same object, if there is nothing that could be repaired
     */
    public static RestoredText blocks(RestoredText page, Findings findings) {
        if (!announcesSection(page.text().content())) {
            return page;
        }
        RestoredText restored = page;
        for (Repair repair : OF_BLOCKS) {
            restored = repair.restore(restored, findings);
        }
        return restored;
    }

    /**
     * Gives a page its line ends back.
     *
     * @param page a page that lost them
     * @param findings takes what was repaired
     * @return the page with its lines
     */
    public static RestoredText lines(SourceText page, Findings findings) {
        return LostLines.restore(page, findings);
    }

    /**
     * Gives the text of a rendered page its Markdown back.
     *
     * @param page the text of a rendered page
     * @param types how its types are spelled; it knows which links were certainly there
     * @param findings takes what was repaired
     * @return the page with its Markdown
     */
    public static RestoredText markup(SourceText page, TypeLanguage types, Findings findings) {
        return LostMarkup.restore(page, types, findings);
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
