package dev.fieldtable.damage;

import static dev.fieldtable.damage.Damage.harmless;
import static dev.fieldtable.damage.Damage.lossy;
import static dev.fieldtable.damage.Damage.traceless;
import static dev.fieldtable.damage.Edits.sections;
import static dev.fieldtable.damage.Edits.sectionsOfNoLists;
import static dev.fieldtable.damage.Edits.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Damage to titles and sections: lost, doubled, misspelt, moved. */
final class SectionDamages {
    private static final String HEADLESS = "a table without its heading may be any table";
    private static final String TITLE = "the name of the file alone tells the type's name";
    private static final String OTHER = "another word above a table may announce any table";

    private SectionDamages() {}

    static List<Damage> all() {
        return List.of(
                lossy("section's heading gone", HEADLESS, sectionsOfNoLists(word -> "")),
                lossy("section's heading gone with its lines", HEADLESS, SectionDamages::withoutHeading),
                lossy(
                        "section's heading misspelt",
                        OTHER,
                        sectionsOfNoLists(word -> "## " + word.charAt(0) + word.substring(2))),
                lossy(
                        "section's heading in the singular",
                        "another word above a table may announce any table",
                        sectionsOfNoLists(word -> "## " + word.substring(0, word.length() - 1))),
                lossy("section headed Attributes", OTHER, heading("Fields", "Attributes")),
                lossy("section headed Properties", OTHER, heading("Fields", "Properties")),
                lossy("section headed Schema", OTHER, heading("Fields", "Schema")),
                lossy("section headed Members", OTHER, heading("Values", "Members")),
                lossy("section headed Details", OTHER, heading("Fields", "Details")),
                lossy("section headed in German", OTHER, sectionsOfNoLists(SectionDamages::german)),
                lossy(
                        "section's heading with more words",
                        OTHER,
                        sectionsOfNoLists(word -> "## " + word + " of this type")),
                lossy(
                        "section's heading with a count",
                        "another word above a table may announce any table",
                        sectionsOfNoLists(word -> "## " + word + " (3)")),
                lossy(
                        "section's heading with an emoji",
                        "another word above a table may announce any table",
                        sectionsOfNoLists(word -> "## \ud83d\udccb " + word)),
                harmless("section's heading twice", sections(word -> "## " + word + "\n\n## " + word)),
                harmless("section's heading over two lines", sections(word -> "##\n" + word)),
                lossy(
                        "section's heading in a quote",
                        "a line that is no heading of the page may be prose",
                        sectionsOfNoLists(word -> "> ## " + word)),
                lossy(
                        "section's heading in a list",
                        "a line that is no heading of the page may be prose",
                        sectionsOfNoLists(word -> "- ## " + word)),
                lossy(
                        "section's heading indented by four",
                        "a line that is no heading of the page may be prose",
                        sectionsOfNoLists(word -> "    ## " + word)),
                lossy(
                        "section's heading with its mark escaped",
                        "a line that is no heading of the page may be prose",
                        sectionsOfNoLists(word -> "\\## " + word)),
                harmless("section's heading in underlines", sectionsOfNoLists(word -> word + "\n~~~~~~~~~~")),
                harmless("section's heading as a paragraph in stars", sections(word -> "***" + word + "***")),
                lossy(
                        "section's heading as <p><strong>",
                        "a line that is no heading of the page may be prose",
                        sectionsOfNoLists(word -> "<p><strong>" + word + "</strong></p>")),
                lossy(
                        "section's heading as a summary",
                        "a line that is no heading of the page may be prose",
                        sectionsOfNoLists(word -> "<details><summary>" + word + "</summary>")),
                lossy("title gone", TITLE, title(words -> "")),
                lossy("title empty", TITLE, title(words -> "#")),
                lossy("title as a comment", TITLE, title(words -> "<!-- " + words + " -->")),
                harmless("title in front matter", title(words -> "---\ntitle: " + words + "\n---")),
                harmless(
                        "title in front matter in quotes, and as a heading",
                        title(words -> "---\ntitle: \"" + words + "\"\n---\n\n# " + words)),
                harmless("title twice", title(words -> "# " + words + "\n\n# " + words)),
                lossy(
                        "title's words twice",
                        "a doubled word may be a name",
                        title(words -> "# " + words + " " + words)),
                harmless("title with a word behind it", title(words -> "# " + words + " (deprecated)")),
                lossy(
                        "title with words before it",
                        "what stands beside a name may be part of it",
                        title(words -> "# Class " + words)),
                lossy(
                        "title of two names",
                        "which of two names is the type's cannot be told",
                        title(words -> "# " + words + " / Other")),
                harmless("title with a badge", title(words -> "# " + words + " ![new](new.svg)")),
                lossy(
                        "title in spaced words",
                        "what stands beside a name may be part of it",
                        title(words -> "# " + words.replaceAll("(?<=[a-z])(?=[A-Z])", " "))),
                lossy(
                        "title with a package before it",
                        "what stands beside a name may be part of it",
                        title(words -> "# models.components." + words)),
                harmless("title of level two", title(words -> "## " + words)),
                harmless("title of level three", title(words -> "### " + words)),
                harmless("title again at the end", Edits.page(text -> text.strip() + "\n\n" + firstLine(text) + "\n")),
                lossy(
                        "site's name as the title above the title",
                        "which of two titles is the type's cannot be told",
                        Edits.page(text -> "# Acme SDK\n\n" + text)),
                harmless("site's name in plain words above the title", Edits.page(text -> "Acme SDK\n\n" + text)),
                harmless(
                        "bread crumbs above the title",
                        Edits.page(text -> "[Home](/) > [Models](/models) > Here\n\n" + text)),
                harmless(
                        "table of contents above the title",
                        Edits.page(text -> "* [Fields](#fields)\n* [Values](#values)\n\n" + text)),
                harmless("prose with the section's word above it", SectionDamages::proseSection),
                harmless("list with the section's word above it", SectionDamages::listSection),
                harmless("example above the section", SectionDamages::example),
                harmless(
                        "See also behind the section",
                        Edits.page(text -> text.strip() + "\n\n## See also\n\n- [Others](./others.md)\n")),
                harmless(
                        "another table behind the section",
                        Edits.page(text -> text.strip()
                                + "\n\n## Errors\n\n| Status | Meaning |\n|---|---|\n| 404 | Not found |\n")),
                lossy(
                        "a table of fields behind the section",
                        "which of two tables is the type's cannot be told",
                        Edits.page(
                                text -> text.strip()
                                        + "\n\n## More\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n| `more_of_it` | *str* | :heavy_check_mark: | More |\n")),
                traceless(
                        "heading of a list of values gone",
                        "a list without its heading is a list as prose has them",
                        Edits.sectionsOfLists(word -> "")),
                traceless(
                        "title in another case",
                        "a name in another case is a name",
                        title(words ->
                                "# " + words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1))),
                traceless(
                        "description gone", "prose may say anything, or nothing", SectionDamages::withoutDescription));
    }

    private static Optional<DamagedPage> withoutHeading(PageParts page, Random random) {
        return sectionsOfNoLists(word -> "\u0000")
                .damage(page, random)
                .map(pages -> new DamagedPage(pages.before(), pages.after().replaceAll("\u0000\\n+", "")));
    }

    private static Damage.Maker heading(String word, String other) {
        return sectionsOfNoLists(each -> "## " + (each.equals(word) ? other : each));
    }

    private static String german(String word) {
        return "## "
                + switch (word) {
                    case "Fields" -> "Felder";
                    case "Values" -> "Werte";
                    default -> "Unterst\u00fctzte Typen";
                };
    }

    private static String firstLine(String text) {
        return text.lines().filter(line -> line.startsWith("# ")).findFirst().orElse("# Top");
    }

    /** The same words in the introduction, as one that could not be taken for a section, and as one that could. */
    private static Optional<DamagedPage> proseSection(PageParts page, Random random) {
        return introduced(page, word -> "Of these " + word + " :\n", word -> "Of these " + word + ":\n");
    }

    private static Optional<DamagedPage> listSection(PageParts page, Random random) {
        return introduced(page, word -> word + " :\n\n- `one`\n- `two`\n", word -> word + ":\n\n- `one`\n- `two`\n");
    }

    private static Optional<DamagedPage> introduced(
            PageParts page, UnaryOperator<String> harmless, UnaryOperator<String> suspicious) {
        int section = Edits.sectionOf(page);
        if (section < 0) {
            return Optional.empty();
        }
        String word = page.lines().get(section).substring(3);
        PageParts before = page.copy();
        PageParts after = page.copy();
        before.lines().add(section, harmless.apply(word));
        after.lines().add(section, suspicious.apply(word));
        return Edits.after(before, after);
    }

    private static Optional<DamagedPage> example(PageParts page, Random random) {
        int section = Edits.sectionOf(page);
        PageParts after = page.copy();
        if (section >= 0) {
            after.lines().add(section, "## Example Usage\n\n```json\n{\"a\": [\"| Field | Type |\"]}\n```\n");
        }
        return Edits.after(page, after);
    }

    private static Optional<DamagedPage> withoutDescription(PageParts page, Random random) {
        int title = Edits.titleOf(page);
        int section = Edits.sectionOf(page);
        if (title < 0 || section < title) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(page.lines());
        lines.subList(title + 1, section).clear();
        return Optional.of(new DamagedPage(page.text(), String.join("\n", lines)));
    }
}
