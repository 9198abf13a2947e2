package dev.fieldtable.dialect.repair;

import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.dialect.page.SectionLines;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.function.Predicate;

/**
 * Undoes damage to the text of a page, so that it can be read as Markdown again; the front door of all repairs.
 *
 * <p>Nothing is changed without a diagnostic, which goes to the findings. A page that has nothing to repair comes back
 * as it is. None of these methods ever throws.
 */
public final class Repairs {
    private final HouseStyle house;

    /**
     * Repairs of what one publisher writes.
     *
     * @param house what it writes, where others write otherwise
     */
    public Repairs(HouseStyle house) {
        this.house = house;
    }

    /**
     * Reads the characters that tools put in the place of others. Quick where there are none, so that any page may be
     * asked.
     *
     * @param page the page
     * @param findings takes what was repaired
     * @return the page with the characters that were meant
     */
    public RestoredText characters(RestoredText page, Findings findings) {
        return isPlain(page.text().content())
                ? page
                : new Characters().restore(new MisreadCharacters().restore(page, findings), findings);
    }

    /** Whether a page has nothing but what is on every keyboard, and no entity; most have not, and are looked at but once. */
    private static boolean isPlain(String content) {
        for (int at = Keyboard.end(content, 0); at < content.length(); at = Keyboard.end(content, at + 1)) {
            char c = content.charAt(at);
            if (c != '\n' && c != '\r' && c != '\t') {
                return false;
            }
        }
        return content.indexOf('&') < 0;
    }

    /**
     * Takes out comments that would be read as rows, or cut a table in two. Quick where there are none, so that any page
     * may be asked.
     *
     * @param page the page
     * @param findings takes what was left out
     * @return the page without them
     */
    public RestoredText comments(RestoredText page, Findings findings) {
        return new TableComments().restore(page, findings);
    }

    /**
     * Makes pipe tables of HTML tables. Quick where there are none, so that any page may be asked.
     *
     * @param page the page
     * @param isHeader tells by its cells, in lower case, whether a row heads a table of fields or of values
     * @param findings takes what was repaired
     * @return the page with the tables that can be read
     */
    public static RestoredText tables(RestoredText page, Predicate<List<String>> isHeader, Findings findings) {
        return new HtmlTables(isHeader, true).restore(page, findings);
    }

    /**
     * Gives sections of fields that others head in another word the heading that is known. Any page may be asked.
     *
     * @param page the page
     * @param types how its types are spelled
     * @param findings takes what was renamed
     * @return the page with the headings that were meant
     */
    public RestoredText headings(RestoredText page, TypeLanguage types, Findings findings) {
        return new OtherHeadings(house, types).restore(page, findings);
    }

    /**
     * Restores headings, blocks of code and tables. Not for pages that can be read as they are: they may have meant it.
     *
     * @param page a page whose reading left doubts
     * @param types how its types are spelled; it knows which links were certainly there
     * @param findings takes what was repaired
     * @return the restored page; the page itself, the same object, if there is nothing that could be repaired
     */
    public RestoredText blocks(RestoredText page, TypeLanguage types, Findings findings) {
        SectionLines sections = new SectionLines(house.sections());
        RestoredText restored = page;
        for (Repair repair : ofPages(sections)) {
            restored = repair.restore(restored, findings);
        }
        if (!sections.anyIn(restored.text().content())) {
            // Operations have tables too, and so have the sections that others head in another word.
            RestoredText headed =
                    headings(new HtmlTables(house.columns()).restore(restored, findings), types, findings);
            if (headed == restored || !sections.anyIn(headed.text().content())) {
                return headed;
            }
            restored = headed;
        }
        for (Repair repair : ofBlocks(sections, types)) {
            restored = repair.restore(restored, findings);
        }
        return restored;
    }

    /** Each takes a page out of something that it is in as a whole. */
    private static List<Repair> ofPages(SectionLines sections) {
        return List.of(
                new EscapedPage(),
                new QuotedPage(sections),
                new FencedPage(sections),
                new PreformattedPage(sections),
                new HtmlPage(sections),
                new BreaksForLines(sections));
    }

    /** Each takes for granted what those before it have restored. */
    private List<Repair> ofBlocks(SectionLines sections, TypeLanguage types) {
        return List.of(
                new NestedTables(new TableHeader(house.columns())),
                new UnclosedFences(sections),
                new PipeSigns(house.columns()),
                new HtmlTables(house.columns()),
                new UnmarkedHeadings(house),
                new TabbedTables(sections, house.columns(), types),
                new GridTables(sections, house.columns()),
                new TableLines(sections, house.columns()));
    }

    /**
     * Gives a page its line ends back.
     *
     * @param page a page that lost them
     * @param findings takes what was repaired
     * @return the page with its lines
     */
    public RestoredText lines(SourceText page, Findings findings) {
        return LostLines.restore(page, house, findings);
    }

    /**
     * Gives the text of a rendered page its Markdown back.
     *
     * @param page the text of a rendered page
     * @param types how its types are spelled; it knows which links were certainly there
     * @param findings takes what was repaired
     * @return the page with its Markdown
     */
    public RestoredText markup(SourceText page, TypeLanguage types, Findings findings) {
        return LostMarkup.restore(page, types, house, findings);
    }
}
