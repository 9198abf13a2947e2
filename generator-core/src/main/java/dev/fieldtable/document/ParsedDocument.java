package dev.fieldtable.document;

import dev.fieldtable.source.Sign;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was read.
 *
 * @param source the page's text
 * @param dialect the name of the dialect it was read in
 * @param sign what on the page shows that dialect; nothing if it was not looked for, or not found
 * @param sections the types it describes, usually one; none for guides and pages of operations
 * @param operations the operations it describes
 * @param tables the tables of fields, parameters and values that were read
 * @param bare the title and the prose of a page that has nothing else, or a table without rows at most, in docs that may have
 *     such pages for what is no object; nothing for other pages
 * @param names how its language writes names; {@code null} for a page whose names are those of the JSON
 * @param json where JSON stands on it
 */
public record ParsedDocument(
        SourceText source,
        String dialect,
        @Nullable Sign sign,
        List<TypeSection> sections,
        List<Operation> operations,
        int tables,
        @Nullable Preamble bare,
        @Nullable NameStyle names,
        List<SourceSpan> json) {
    /** Copies the lists. */
    public ParsedDocument {
        sections = List.copyOf(sections);
        operations = List.copyOf(operations);
        json = List.copyOf(json);
    }

    /**
     * A page that was read in a dialect that was not looked for.
     *
     * @param source the page's text
     * @param dialect the name of the dialect
     * @param sections the types it describes
     * @param operations the operations it describes
     */
    public ParsedDocument(SourceText source, String dialect, List<TypeSection> sections, List<Operation> operations) {
        this(source, dialect, null, sections, operations, 0, null, null, JsonBlocks.in(source));
    }

    /**
     * Says how many tables it has.
     *
     * @param number the tables of fields, parameters and values that were read
     * @return a copy that says so
     */
    public ParsedDocument withTables(int number) {
        return new ParsedDocument(source, dialect, sign, sections, operations, number, bare, names, json);
    }

    /**
     * Says that it has a title and prose, and nothing else but a table without rows.
     *
     * @param preamble the two
     * @return a copy that says so
     */
    public ParsedDocument withBare(Preamble preamble) {
        return new ParsedDocument(source, dialect, sign, sections, operations, tables, preamble, names, json);
    }

    /**
     * Says what a bare page describes.
     *
     * @param section a type, in place of that of a table without rows
     * @return a copy that describes it
     */
    public ParsedDocument describing(TypeSection section) {
        return new ParsedDocument(source, dialect, sign, List.of(section), operations, tables, null, names, json);
    }

    /**
     * Leaves out types.
     *
     * @param headings where their headings stand
     * @return a copy without them
     */
    public ParsedDocument without(Set<SourceSpan> headings) {
        List<TypeSection> others = sections.stream()
                .filter(section -> !headings.contains(section.preamble().span()))
                .toList();
        return new ParsedDocument(source, dialect, sign, others, operations, tables, bare, names, json);
    }

    /**
     * Lets go of what its types have and its operations say, once it is linked.
     *
     * @return a copy that still tells which types it describes, and how many rows of theirs could not be read
     */
    public ParsedDocument withoutRows() {
        List<TypeSection> empty =
                sections.stream().map(TypeSection::withoutRows).toList();
        return new ParsedDocument(source, dialect, sign, empty, List.of(), tables, bare, names, List.of());
    }

    /**
     * Says why the dialect was chosen.
     *
     * @param found what on the page shows it
     * @return a copy that says so
     */
    public ParsedDocument withSign(Sign found) {
        return new ParsedDocument(source, dialect, found, sections, operations, tables, bare, names, json);
    }

    /**
     * Says that names are not those of the JSON, but what a language makes of them.
     *
     * @param style how the language writes names
     * @return a copy that says so
     */
    public ParsedDocument withNames(NameStyle style) {
        return new ParsedDocument(source, dialect, sign, sections, operations, tables, bare, style, json);
    }
}
