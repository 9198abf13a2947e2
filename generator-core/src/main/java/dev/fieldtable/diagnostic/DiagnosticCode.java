package dev.fieldtable.diagnostic;

import dev.fieldtable.option.Suggestions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue of everything that Fieldtable may say about a page.
 *
 * <p>The constant's name, in lower case with hyphens, is the id that users see, search for and configure;
 * {@code docs/diagnostics} has a page for each and is tested against this list.
 */
public enum DiagnosticCode {
    // Settings
    /** A settings file that makes no sense. */
    INVALID_SETTINGS(
            Severity.ERROR,
            "Something in the settings file makes no sense.",
            "Write a setting a line, by its name, such as `docs: docs`."),

    // Facts
    /** A facts file that makes no sense. */
    INVALID_FACTS(
            Severity.ERROR,
            "Something in the facts file makes no sense.",
            "Mend the line; docs/facts.md has all that can be said."),
    /** A fact about nothing. */
    UNMATCHED_FACT(
            Severity.WARNING,
            "A fact is about something that the docs do not have, or that it cannot be said of.",
            "Look for what it is called now, or delete the fact."),
    /** A fact under which the docs have changed. */
    STALE_FACT(
            Severity.WARNING,
            "The docs say something else than they did when the fact was found out.",
            "Look whether it still holds, then write what the docs say now, or delete the fact."),
    /** Two facts that say different things. */
    CONFLICTING_FACTS(
            Severity.WARNING,
            "Two facts say different things of the same, and neither is the more specific; the first one holds.",
            "Delete the one that is wrong, or name the property or the type in it."),
    /** A fact that says what the docs say. */
    REDUNDANT_FACT(Severity.INFO, "A fact says what the docs and the rules say without it.", "Delete the fact."),

    // Reading files
    /** A file could not be read. */
    UNREADABLE_FILE(Severity.ERROR, "A file of the docs cannot be read.", "Check that it exists and may be read."),
    /** Bytes that are not UTF-8. */
    NOT_UTF8(
            Severity.WARNING,
            "A page is neither valid UTF-8 nor UTF-16; the bytes in question were read as U+FFFD.",
            "Save the page as UTF-8."),
    /** No page at all. */
    NO_PAGES(
            Severity.ERROR,
            "There is no page to read.",
            "Name a folder that holds pages (*.md, *.mdx, *.markdown), or look at {include} and {exclude}."),

    /** Pages, but nothing to generate from. */
    NO_TYPES(
            Severity.ERROR,
            "None of the pages describes a type, so there is nothing to generate.",
            "Name the folder that holds the pages of the models, and look at {dialect}; {verbose} tells of every page."),

    /** A description of a dialect that is none. */
    INVALID_DIALECT(
            Severity.ERROR,
            "The description of a dialect cannot be read, or says what no description can.",
            "Mend it; docs/dialects.md says what may stand in it."),

    /** Pages in a language that is not known. */
    FOREIGN_DOCS(
            Severity.ERROR,
            "Most of the types are of no language that can be read; what else was met is not told, since there would be too"
                    + " much of it.",
            "Say the language with {dialect}; where people have written the docs, let describe propose a file for {dialectFile};"
                    + " or lower {minUnderstood}, to see what is met and what comes of it."),
    /** A symbolic link that leads out of the docs. */
    LINK_LEAVES_DOCS(
            Severity.WARNING,
            "A symbolic link leads to a place outside of the docs folder; it was not followed.",
            "Copy the page into the docs, or name the other folder as docs too."),

    /** An entry of an archive or a commit that is no plain file. */
    UNSAFE_ENTRY(
            Severity.WARNING,
            "An entry of an archive or a commit is a link, leads out of it, or is there twice; it was left out.",
            "Look where the archive comes from; pack the page itself instead of a link to it."),

    // Learning
    /** A source of evidence, or a part of one, that cannot be read. */
    UNREAD_EVIDENCE(
            Severity.WARNING,
            "Something to learn from cannot be read, in whole or in part; all else was.",
            "Mend it or leave it out; a client's Python source, docs in another language, an OpenAPI document and answers in JSON"
                    + " can be learned from."),

    // Fetching docs
    /** Docs that cannot be had. */
    UPSTREAM_UNREACHABLE(
            Severity.ERROR,
            "The docs cannot be fetched from where they are published; nothing was changed.",
            "Look at the address and at the network, then try again."),
    /** A history that was rewritten. */
    UPSTREAM_MOVED(
            Severity.ERROR,
            "What was fetched last is no part of what is published under the same name now; nothing was changed.",
            "Ask the publisher; {acceptMoved} takes the docs as they are now."),
    /** A lock that cannot be read. */
    UNREADABLE_LOCK(
            Severity.ERROR,
            "The file that says where the docs were fetched from cannot be read, or is that of another folder.",
            "Get it back from version control, or name another one with {lock}."),
    /** A page that is not ours. */
    FOREIGN_PAGE(
            Severity.ERROR,
            "Something that was not fetched stands where a fetched page, or a file to learn from, should go; nothing was changed.",
            "Move it away; {force} puts what was fetched in its place."),
    /** A fetched page that someone changed. */
    EDITED_PAGE(
            Severity.ERROR,
            "A fetched page, or a file to learn from, was changed by hand, and would have to be overwritten or deleted; nothing was changed.",
            "Tell the publisher of the mistake; {force} gives the change up."),
    /** Docs that are not what was fetched. */
    STALE_DOCS(
            Severity.ERROR,
            "The docs folder, or that of what can be learned from, does not hold what was fetched into it, or what is published now.",
            "Sync again."),

    // Keeping names
    /** A lock of names that cannot be read. */
    UNREADABLE_NAMES(
            Severity.ERROR,
            "The lock of names, which says what is called how in Java, cannot be read.",
            "Get it back from version control, or mend the line; it is text, a name a line."),

    // Reading pages
    /** A page without a section that describes a type. */
    NO_MODEL(
            Severity.INFO,
            "A page describes no type: it has no '## Fields', '## Values' or '## Supported Types' with a table or list.",
            "Nothing to do for guides and operation pages; otherwise add the section."),
    /** A page that holds nothing of what its place promises. */
    HOLLOW_PAGE(
            Severity.WARNING,
            "A page holds nothing that could be of a type: it is empty, a pointer of Git LFS, what a server says when it has no page, a document of another kind, or says next to nothing among pages that describe types.",
            "Get the page as it was published, or leave it out with {exclude}."),
    /** A page without its line ends. */
    LOST_LINES(
            Severity.WARNING,
            "A page lost its line ends; it was read as the Markdown page that it must have been.",
            "Get the page as it was published, or look whether what was read is right."),
    /** A page without its Markdown. */
    LOST_MARKUP(
            Severity.WARNING,
            "A page is the text of a rendered page, without links and marks; it was read as the page that it shows.",
            "Get the page as it was published, or look whether what was read is right."),
    /** A line end where none belongs. */
    LINE_END_IN_CELL(
            Severity.INFO,
            "A line ends within a table's cell; in a description it was read as `<br/>`, elsewhere as a blank.",
            "Nothing to do, if the text is right."),
    /** A title that runs into the prose behind it. */
    DOUBTFUL_TITLE(
            Severity.WARNING,
            "What of a damaged page is its title cannot be told for sure.",
            "Give the title a line of its own, or the file the title's name."),
    /** A page that takes too much memory. */
    TABLE_TOO_LARGE(
            Severity.WARNING,
            "A table has millions of cells; the page was left out.",
            "Split the page, or look whether a broken header row made its columns."),
    /** A section without its table or list. */
    EMPTY_SECTION(
            Severity.WARNING,
            "A section that should describe a type has no table or list that can be read.",
            "Add the table, with its header and delimiter rows."),
    /** A section without a title. */
    NO_TITLE(
            Severity.WARNING,
            "A type has no title; its name was taken from the file's name.",
            "Give the page a first-level heading."),
    /** A table whose header is not known. */
    UNKNOWN_COLUMNS(
            Severity.WARNING,
            "The header of a table names no column that can hold the field's name and type.",
            "Head the columns Field, Type, Required, Description and Example."),
    /** A column that nothing is read from. */
    UNUSED_COLUMN(
            Severity.WARNING,
            "A table has a column that nothing is read from, and its cells are not empty.",
            "Head it Type, Required, Description or Example if it is such, or put what it says into the description."),
    /** A column of marks that no header names. */
    GUESSED_COLUMN(
            Severity.WARNING,
            "A column was read as the one that says which fields are required, although its header asks something unknown.",
            "Head it Required, if it is; else add a column that is."),
    /** A table that is not where it would be read. */
    TABLE_PASSED_OVER(
            Severity.WARNING,
            "A table or a list that reads like one of fields, of values or of arms stands in no section, or below a heading within one; it was taken for prose.",
            "Move its rows to the section's table, or ignore it if it is prose."),
    /** Fields that stand in no table. */
    FIELDS_WITHOUT_TABLE(
            Severity.WARNING,
            "A page from which no row was read describes fields as headings, list items or paragraphs, each with its type; or a page has some in components of its site, such as `<ResponseField name=\"id\" type=\"string\">`.",
            "Write them as a table with the columns Field, Type, Required and Description."),
    /** A row of a table that is no content. */
    FURNITURE_ROW(
            Severity.INFO,
            "A row of a table is no content: the header once more, dashes, or a word that the table goes on.",
            "Nothing to do."),
    /** A table in a form that is not read. */
    UNREAD_TABLE(
            Severity.WARNING,
            "No row was read from a page that has a table of fields or of values in another form than Markdown's, or behind something before each line.",
            "Save the page as Markdown, with a pipe table below the heading of its section."),
    /** A row about what is in the value of another one. */
    NESTED_ROW(
            Severity.WARNING,
            "A row describes what is in the value of another row, and no property of the type; it was left out.",
            "Give that object a page, or a heading with a table, of its own, and let the type of the other row link to it."),
    /** A page that ends too soon. */
    CUT_OFF(
            Severity.WARNING,
            "The page ends within a row, a block of code or a comment, or a table with its header, or a line of it says that something was left out, so that something may be missing.",
            "Get the whole page, or end the row with a pipe, the code with a fence, the comment with its mark."),
    /** A page with both sides of a merge. */
    MERGE_CONFLICT(
            Severity.WARNING,
            "A merge was not finished: two versions of some lines stand on the page, between the marks of git, and what was read may be of either.",
            "Choose one version, and remove the other one and the lines that begin with `<<<<<<<`, `=======`, `>>>>>>>` or `|||||||`."),
    /** A row that could not be read. */
    UNREADABLE_ROW(
            Severity.WARNING,
            "A row of a table or list cannot be read and was left out.",
            "Give the row a name in its first cell and as many cells as the header."),
    /** More or fewer cells than the header. */
    CELL_COUNT(
            Severity.WARNING,
            "A row has more or fewer cells than the header.",
            "Escape a pipe that belongs to the text as \\|, and give every column a cell."),
    /** Two rows of one name. */
    DUPLICATE_ROW(
            Severity.WARNING,
            "A name occurs twice in one table; the later row was left out.",
            "Remove or rename one of the rows."),
    /** A name beside which something else stands. */
    UNCLEAR_NAME(
            Severity.WARNING,
            "A name, value or title is not plainly one: something else stands in its place too, markup that the others of its table do not have, or characters that none has.",
            "Write the name alone, in code, and what is to be said of it into the description."),
    /** A type that could not be read. */
    UNREADABLE_TYPE(
            Severity.WARNING,
            "A type is spelled in a way that is not understood; the property becomes an Object.",
            "Correct the type, or report it if it is right."),
    /** A date that may be another kind of date. */
    AMBIGUOUS_DATE(
            Severity.WARNING,
            "`date` or `datetime` stands without the link that tells which of the two is meant, and no example shows it.",
            "Show a value in the Example column, or say the type in the facts."),
    /** An arm of a union that is two types at once. */
    ARM_DIFFERS_FROM_CODE(
            Severity.WARNING,
            "The heading of a union's arm and the code below it do not name the same type.",
            "Write the same type in both."),
    /** A required mark that could not be read. */
    UNKNOWN_MARK(
            Severity.WARNING,
            "The Required cell holds a mark that is not known; the property is optional, unless types tell.",
            "Write :heavy_check_mark: or :heavy_minus_sign:."),
    /** A constraint, a format or a default that could not be read. */
    UNREAD_DETAIL(
            Severity.INFO,
            "What the docs say of a value besides its type could not be read, or a value of that type cannot be so: a"
                    + " constraint or a default. It is in the description alone, and no validator asks for it.",
            "Say it in the facts file if validators should ask for it: `constraints` and `default` of the property."),
    /** A table that does not say which of its fields are there. */
    PRESENCE_UNSAID(
            Severity.WARNING,
            "A table does not say which fields are required, so they are optional in Java and no validator asks for them."
                    + " It is information if no Java is made of the page.",
            "Add a column headed Required with a mark for each field, or say it in the facts file."),
    /** The mark and the type's wrapper contradict one another. */
    MARK_CONTRADICTS_TYPE(
            Severity.WARNING,
            "The Required mark and the type's Optional or Nullable disagree; the property becomes optional.",
            "Make the two agree."),

    // Repairing pages
    /** Entities instead of characters. */
    HTML_ENTITIES(
            Severity.INFO,
            "A page writes characters as HTML entities; they were read as the characters.",
            "Nothing to do."),
    /** Typographic quotes only. */
    SMART_QUOTES(
            Severity.INFO,
            "All quotes of a page are typographic ones, as word processors write them; they were read as straight ones.",
            "Nothing to do."),
    /** Blanks that are none, and characters without a shape. */
    ODD_BLANKS(
            Severity.INFO,
            "A page has non-breaking blanks, which were read as blanks, or characters that cannot be seen, which were left out.",
            "Nothing to do."),
    /** Characters that a tool misread or added. */
    MISREAD_CHARACTERS(
            Severity.INFO,
            "A page was read in another encoding than it was written in, has ligatures or signs for terminals, or draws tables with signs that look like pipes; these were read as the characters that were meant. What is no character, as NUL, became U+FFFD, with a warning.",
            "Nothing to do, if the text is right."),
    /** A fence without its end. */
    UNCLOSED_FENCE(
            Severity.WARNING,
            "A block of code is never closed and would hide the sections below it; it was taken to end above the first of them.",
            "Close the block with a second fence."),
    /** A table that is not where it should be. */
    NESTED_TABLE(
            Severity.INFO,
            "A table, a row of one, or a whole page, is indented or stands in a quote or a list; it was read as if it did not.",
            "Nothing to do."),
    /** A page within something else. */
    WRAPPED_PAGE(
            Severity.INFO,
            "A whole page is a block of code, a text of JSON or HTML, or has `<br>` for its line ends; it was read as the Markdown page that it is.",
            "Nothing to do."),
    /** A table in HTML. */
    HTML_TABLE(Severity.INFO, "An HTML table was read as a pipe table.", "Nothing to do."),
    /** A heading that does not look like one. */
    RESTORED_HEADING(
            Severity.INFO,
            "A line was read as a heading that has lost its marks, or has other marks or another word than usual.",
            "Mark it with # for the title, ## for a section and ### for an arm."),
    /** A table without a delimiter row. */
    LOST_DELIMITER(
            Severity.INFO,
            "A table has no delimiter row that fits its header; it was read as if it had one.",
            "Nothing to do."),
    /** An empty line within a table. */
    GAP_IN_TABLE(Severity.INFO, "An empty line or a comment within a table was passed over.", "Nothing to do."),
    /** A row of several lines. */
    BROKEN_ROW(Severity.INFO, "A row runs over several lines; they were joined.", "Nothing to do."),
    /** Cells that had to be assigned to columns. */
    RESTORED_CELLS(
            Severity.INFO,
            "A row has more or fewer cells than the header, and what they hold tells which column each belongs to.",
            "Nothing to do."),
    /** A type with marks in the wrong places. */
    RESTORED_TYPE(Severity.INFO, "A type could be read only without its emphasis and code marks.", "Nothing to do."),
    /** A mark that is not there. */
    EMPTY_MARK(
            Severity.INFO,
            "A Required cell is empty where others are not; the property was read as optional, unless types tell.",
            "Write the mark."),
    /** A value without its marks. */
    BARE_VALUE(Severity.INFO, "A value of a list is not in a code span; it was read as if it were.", "Nothing to do."),

    // Linking
    /** A link to a page that is not there. */
    DANGLING_REFERENCE(
            Severity.WARNING,
            "A type refers to a page that is not among the docs; the property becomes an Object.",
            "Add the page, or correct the link."),
    /** A name that several types bear. */
    AMBIGUOUS_REFERENCE(
            Severity.WARNING,
            "A type is named without a link, and several types bear that name; the property becomes an Object.",
            "Link to the page, or prefix the name with its package."),
    /** Two pages for one type. */
    DUPLICATE_TYPE(
            Severity.WARNING,
            "Two pages describe a type of the same package and name; the first one, by path, is used.",
            "Remove or rename one of them."),
    /** Names that the JSON may have in another way. */
    WIRE_NAMES_UNPROVEN(
            Severity.WARNING,
            "Names are documented as the docs' language writes them, and nothing shows that the JSON has them so. Told once.",
            "Look at an answer of the API, then say {wireNames}: documented, lower-camel, type-aware or another."),
    /** Names that are not those of the docs. */
    WIRE_RULE_CHOSEN(
            Severity.INFO,
            "JSON in the docs, or facts, show that names in JSON are not as documented; the rule that gives most of them was chosen.",
            "Say {wireNames} with that rule, so that nothing changes when the examples do; or with another, if it is wrong."),
    /** An example that proves null. */
    NULL_IN_EXAMPLE(
            Severity.INFO,
            "An example is `<nil>`: the value may be null although the type does not say so.",
            "Nothing to do; the property was made nullable."),
    /** A type that JSON cannot hold. */
    TRANSPORT_TYPE(
            Severity.INFO,
            "A field holds an object of an HTTP client and not JSON; it becomes an Object.",
            "Nothing to do."),
    /** A union spelled in a cell, without a page. */
    UNNAMED_UNION(
            Severity.WARNING,
            "A union is spelled within a cell and has no page of its own; the property becomes an Object.",
            "Give the union a page with '## Supported Types' and link to it."),
    /** A union of which the docs say the name and not the arms. */
    UNION_WITHOUT_ARMS(
            Severity.WARNING,
            "A page names a union and none of its types, as docs of some languages do, and no cell that links to it tells them all, or its table has no rows; what is of it becomes an Object.",
            "Say in the facts of which type these properties are, or take the docs of another language."),
    /** A union that is an arm of itself. */
    CIRCULAR_UNION(
            Severity.WARNING,
            "An arm of a union leads back to the union itself; it was left out.",
            "Remove the arm: it holds nothing that the union does not hold already."),
    /** Arms that cannot be told apart. */
    INDISTINGUISHABLE_ARMS(
            Severity.WARNING,
            "Two arms of a union cannot be told apart by their JSON; the one that stands first wins.",
            "Give the arms a constant property with different values, or different required properties."),

    // Naming
    /** A name that had to be changed. */
    NAME_CLASH(
            Severity.WARNING,
            "Two names of the docs become the same name in Java or in JSON; one was changed.",
            "Nothing to do, unless the docs name one thing twice."),

    /** A pinned name that cannot be had. */
    PINNED_NAME_REFUSED(
            Severity.WARNING,
            "A name in Java that is to stay, or that someone has chosen, cannot be had; another one was found.",
            "Correct the name where it stands, or take its line out."),
    /** A name that the lock of names does not hold. */
    NAMES_NOT_LOCKED(
            Severity.ERROR,
            "A name in Java is not the one that the lock of names holds, or the lock has none for it.",
            "Generate without {frozenNames}, which adds it, look at what has changed, and commit the lock."),

    // Emitting
    /** A type with more properties than a record can have components. */
    TOO_WIDE_FOR_RECORD(
            Severity.INFO,
            "A type has more than 253 properties, which is more than a Java record can hold; it becomes a class.",
            "Nothing to do; its accessors are those of {style} class."),
    /** A request's property of which nothing says whether it is JSON at all. */
    PLACE_UNSAID(
            Severity.INFO,
            "Nothing says whether properties of a request go into the path, the query, a header or the body; they are taken for JSON. Told once where that is so of all requests.",
            "Look up where the API takes them before you send the JSON of such a request."),
    /** A type or a property that no sample shows. */
    NO_SAMPLE(
            Severity.INFO,
            "No document can be shown of a type that has to hold itself, or a value that nobody can make up from what the docs say. Where no type has a document, a warning says so. A request has no samples in Java if no value of a required parameter is known.",
            "Look whether the docs mean it; if they do, an example or a default of the value makes one possible."),
    /** A pattern that validators do not look for. */
    UNCHECKED_PATTERN(
            Severity.WARNING,
            "The pattern of a property is none that both ECMA-262 and Java have, or could take too long; it is in the Javadoc, and no validator looks for it.",
            "Check it in code of your own, or mend the pattern."),
    /** A type with more properties, values or arms than a class file can have code for. */
    TOO_WIDE_FOR_JAVA(
            Severity.ERROR,
            "A type has more properties, values or arms than Java compiles: 1,000 properties or arms, or 5,000 values.",
            "Split the type; {warn} leaves out nothing but it, and what refers to it becomes an Object."),

    // Writing
    /** A file that is not ours. */
    FOREIGN_FILE(
            Severity.ERROR,
            "Something that was not generated stands where a generated file should go; nothing was written.",
            "Remove it, or choose another output folder."),
    /** A file of ours that someone changed. */
    EDITED_FILE(
            Severity.ERROR,
            "A generated file was changed by hand, and would have to be overwritten or deleted; nothing was written.",
            "Move the change into the docs or into a class of your own; {force} gives it up."),
    /** A type whose page is there and cannot be read any more. */
    LOST_TYPE(
            Severity.ERROR,
            "A type was read from a page that is still there, and cannot be read from it any more; its Java would be deleted.",
            "Mend the page, or delete it if the type is gone; {ignore} with lost-type goes on without the type."),
    /** A file that is not what would be generated. */
    STALE_OUTPUT(
            Severity.ERROR,
            "The output folder does not hold what would be generated: a file is missing, is another one, or should be gone.",
            "Generate again."),
    /** An output folder that cannot be one. */
    UNUSABLE_OUTPUT(
            Severity.ERROR,
            "The output folder cannot be used: it is a file, it is the folder of the docs or of what can be learned from, or a symbolic link leads out of it.",
            "Choose another output folder."),
    /** A manifest of an API that is not there any more. */
    LEFT_OVER_OUTPUT(
            Severity.WARNING,
            "The output folder holds files of an API that the settings do not have, or not by that name; they were not touched.",
            "Delete the files that the manifest names, and the manifest, unless another project writes them."),
    /** A manifest that cannot be read. */
    UNREADABLE_MANIFEST(
            Severity.ERROR,
            "The manifest in the output folder, which tells what of it is ours, cannot be read.",
            "Delete the generated files and the manifest, then generate again."),

    // The baseline
    /** A finding of the baseline that is no longer there. */
    BASELINE_NOT_NEEDED(
            Severity.INFO,
            "The baseline knows a finding that is no longer there.",
            "Write the baseline anew with {writeBaseline}."),

    // Lint: what a careful reader would doubt
    /** Something gone from the docs that cannot stay in the Java. */
    TOMBSTONE_LEFT_OUT(
            Severity.WARNING,
            "Something that the docs no longer have, and that should stay for some releases, cannot: its name is taken, or"
                    + " a type that it names is gone.",
            "Tell the users of the models; what they use is gone at once."),
    /** Something gone from the docs that should stay in the Java, and would not, since nothing is known of it. */
    TOMBSTONES_LOST(
            Severity.ERROR,
            "What is gone from the docs should stay in the Java for some releases, as the lock remembers, but this run would"
                    + " drop it: the file that keeps it is missing or another one, or the run is not asked to keep anything.",
            "Take the file back from version control, and commit it along with the lock."),
    /** An example that is not of its type. */
    EXAMPLE_NOT_OF_TYPE(
            Severity.WARNING, "An example is not of the type that its field has.", "Correct the example or the type."),
    /** An example that is no value of its enum. */
    EXAMPLE_NOT_IN_ENUM(
            Severity.WARNING,
            "An example is none of the values that its type allows.",
            "Correct the example, or add the value to the enum."),
    /** An example that is not the JSON of its type. */
    EXAMPLE_NOT_JSON(
            Severity.WARNING,
            "The type is a list, a map or an object, but the example is no such thing in JSON.",
            "Write the example as JSON, or correct the type."),
    /** An example that is not the kind of date that its type is. */
    EXAMPLE_NOT_A_DATE(
            Severity.WARNING,
            "The type is a date, with or without a time, and the example is not.",
            "Correct the example or the type; a date and a date with a time are two types."),
    /** An example beyond the bounds of the description. */
    EXAMPLE_OUT_OF_RANGE(
            Severity.WARNING,
            "An example is beyond the bounds that the description states.",
            "Correct the example or the description."),
    /** An example beyond what is documented of a value besides its type. */
    EXAMPLE_BREAKS_CONSTRAINT(
            Severity.WARNING,
            "An example is greater, smaller, longer or shorter than the docs say a value is, or does not match the pattern.",
            "Correct the example or the constraint."),
    /** A default beyond what is documented of a value besides its type. */
    DEFAULT_BREAKS_CONSTRAINT(
            Severity.WARNING,
            "A default is greater, smaller, longer or shorter than the docs say a value is, or does not match the pattern.",
            "Correct the default or the constraint."),
    /** A text that is a date with a time by its example. */
    TEXT_HOLDS_TIME(
            Severity.INFO,
            "The type is text, but the example is a date with a time.",
            "If every value is such a date, give the field that type."),
    /** A default that the type does not allow. */
    DEFAULT_NOT_ALLOWED(
            Severity.WARNING,
            "The description states a default that the type does not allow.",
            "Correct the default or the type."),
    /** A constant whose description speaks of other values. */
    CONSTANT_AMONG_OTHERS(
            Severity.INFO,
            "The type allows a single value, but the description speaks of others beside it.",
            "Add the other values to the type, or leave them out of the description."),
    /** A value that the description lists and the enum lacks. */
    VALUE_NOT_IN_ENUM(
            Severity.WARNING,
            "The description lists values of the enum, and one that the enum does not have.",
            "Add the value to the enum, or take it out of the description."),
    /** A description that contradicts the mark. */
    PRESENCE_IN_PROSE(
            Severity.WARNING,
            "The description calls the field optional although it is required, or required although it is optional.",
            "Make the description and the Required mark agree."),
    /** A description that speaks of null where the type does not. */
    NULL_IN_PROSE(
            Severity.WARNING,
            "The value may be null by the description, but not by the type.",
            "Make the type nullable, or correct the description."),
    /** A description that calls the field deprecated, without the mark. */
    DEPRECATED_IN_PROSE(
            Severity.WARNING,
            "The description opens with the word deprecated, but the field is not marked so.",
            "Mark the field as deprecated, so that its users are warned."),
    /** A description that calls a single value a list. */
    LIST_IN_PROSE(
            Severity.INFO,
            "The description calls the value a list, but the type is a single value.",
            "Make the type a list, or say how the text is to be taken apart."),
    /** A constraint that stands in a sentence alone. */
    CONSTRAINT_IN_PROSE(
            Severity.INFO,
            "The description says how great, how small or how long a value may be, and nothing else does; no validator asks for it.",
            "If it holds, say so in the facts file."),
    /** A default that stands in a sentence alone. */
    DEFAULT_IN_PROSE(
            Severity.INFO,
            "The description says what the value is where it is left out, and nothing else does; the models do not know it.",
            "If it holds, say so in the facts file."),
    /** A field that is required in one of two twins only. */
    PRESENCE_UNLIKE_TWIN(
            Severity.INFO,
            "Two types are the same but for one field, which is required in one and optional in the other.",
            "Look whether one of them is mistaken; perhaps they should be one type."),
    /** A deprecation without a reason. */
    DEPRECATED_WITHOUT_REASON(
            Severity.INFO,
            "Something is deprecated, and nothing says why or what to use instead.",
            "Say what to use instead."),
    /** A deprecated field of a request that is required. */
    DEPRECATED_BUT_REQUIRED(
            Severity.INFO,
            "A field is deprecated, but every request has to have it.",
            "Make the field optional, so that its users can stop using it."),
    /** A description that is still to be written. */
    PLACEHOLDER_DESCRIPTION(
            Severity.INFO,
            "A description tells nothing; it seems to hold the place of one.",
            "Write the description, or leave it empty."),
    /** A description that says what the name says. */
    DESCRIPTION_REPEATS_NAME(
            Severity.INFO,
            "A description repeats the name and tells nothing more.",
            "Say what the name does not: meaning, unit, format, bounds."),
    /** A word that stands twice. */
    REPEATED_WORD(Severity.INFO, "A word stands twice in a row.", "Remove one of the two."),
    /** A backtick that nothing closes. */
    UNCLOSED_CODE(
            Severity.INFO,
            "A description has a backtick that opens code and nothing that closes it.",
            "Close the code, or write \\` for a backtick."),
    /** A character that cannot be seen. */
    ODD_CHARACTERS(
            Severity.WARNING,
            "A row holds a character that cannot be seen, or one that stands for a lost one.",
            "Remove it; such characters come from copying, and make equal names unequal."),
    /** Two names that are nearly the same. */
    SIMILAR_NAMES(
            Severity.WARNING,
            "Two names of one table differ in nothing but case and punctuation.",
            "Remove one of them, unless both are really in the JSON."),
    /** A title that is nearly the name of its file. */
    TITLE_UNLIKE_FILE(
            Severity.WARNING,
            "The title of a page differs from the file's name by a letter or two.",
            "Correct the misspelled one of the two."),
    /** Two values that differ in case only. */
    VALUES_DIFFER_IN_CASE(
            Severity.WARNING,
            "Two values of an enum differ in nothing but case.",
            "Remove the one that is never sent."),
    /** One value in another case than all others. */
    MIXED_CASE_VALUES(
            Severity.INFO,
            "One value of an enum is in capitals and the others are not, or the other way round.",
            "Look whether the value is spelled as it is sent."),
    /** A value that is empty. */
    EMPTY_VALUE(
            Severity.INFO,
            "One of the values of an enum is the empty text.",
            "If it stands for no value at all, leave it out and make the field optional or nullable."),
    /** An enum with one value. */
    ENUM_OF_ONE(
            Severity.INFO,
            "An enum has a single value, so there is nothing to choose from.",
            "Look whether values are missing; if not, a constant says the same."),
    /** A union with one arm. */
    UNION_OF_ONE(
            Severity.INFO,
            "A union has a single arm, so there is nothing to choose from.",
            "Look whether arms are missing; if not, refer to the arm itself."),
    /** An arm that lacks what tells the others apart. */
    ARM_WITHOUT_CONSTANT(
            Severity.WARNING,
            "All arms of a union but one have a constant of the same name, which would tell all of them apart.",
            "Add the constant to that arm."),
    /** An object without fields. */
    EMPTY_OBJECT(
            Severity.INFO,
            "An object has no fields, and nothing says that it may have others.",
            "Add the fields, or say that anything may stand there."),
    /** A link to a page that is not there. */
    DANGLING_LINK(
            Severity.WARNING,
            "A link outside of the types leads to a page that is not among the docs.",
            "Add the page, or correct the link."),
    /** A link that leads elsewhere than its text says. */
    LINK_TEXT_UNLIKE_TARGET(
            Severity.WARNING,
            "The text of a type names one type, and its link leads to another, which is the one that is used.",
            "Correct the text or the link."),
    /** Two types that say the same. */
    SAME_CONTENT(
            Severity.INFO,
            "Two pages or more have the very same rows under different names.",
            "One page is enough, if one thing is meant."),
    /** A type that nothing refers to. */
    UNREFERENCED_PAGE(
            Severity.INFO,
            "Nothing refers to a type, in docs where nearly everything is referred to.",
            "Refer to the page where it belongs, or remove it.");

    private final Severity severity;
    private final String meaning;
    private final String nextStep;

    DiagnosticCode(Severity severity, String meaning, String nextStep) {
        this.severity = severity;
        this.meaning = meaning;
        this.nextStep = nextStep;
    }

    /** {@return the id that users see, such as {@code dangling-reference}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the severity unless the user sets another} */
    public Severity severity() {
        return severity;
    }

    /** {@return one sentence on what the diagnostic means} */
    public String meaning() {
        return meaning;
    }

    /** {@return one sentence on what to do about it} */
    public Advice nextStep() {
        return Advice.parse(nextStep);
    }

    /**
     * Finds the code that a user names.
     *
     * @param id as {@link #id()} gives it; blanks around it do not count
     * @return the code
     * @throws IllegalArgumentException if there is none of that id; the message names the one that was probably meant
     */
    public static DiagnosticCode named(String id) {
        String word = id.trim();
        return byId(word).orElseThrow(() -> {
            List<String> ids = Arrays.stream(values()).map(DiagnosticCode::id).toList();
            String meant = Suggestions.nearest(word, ids)
                    .map(near -> " Did you mean " + near + "?")
                    .orElse("");
            return new IllegalArgumentException("There is no diagnostic '" + word + "'." + meant);
        });
    }

    /**
     * Finds a code by its id.
     *
     * @param id as {@link #id()} gives it
     * @return the code, or nothing if there is none of that id
     */
    public static Optional<DiagnosticCode> byId(String id) {
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }
}
