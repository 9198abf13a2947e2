package dev.fieldtable.damage;

import static dev.fieldtable.damage.Damage.harmless;
import static dev.fieldtable.damage.Edits.betweenRows;
import static dev.fieldtable.damage.Edits.delimiter;
import static dev.fieldtable.damage.Edits.headings;
import static dev.fieldtable.damage.Edits.mapped;
import static dev.fieldtable.damage.Edits.sections;
import static dev.fieldtable.damage.Edits.tables;
import static dev.fieldtable.damage.Edits.title;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Other Markdown for the same headings and tables, as formatters and site generators write it. */
final class EqualBlocks {
    private EqualBlocks() {}

    static List<Damage> all() {
        return List.of(
                harmless("setext headings", headings(EqualBlocks::setext)),
                harmless("closing marks of headings", headings((marks, words) -> marks + " " + words + " " + marks)),
                harmless("headings indented by one", headings((marks, words) -> " " + marks + " " + words)),
                harmless("headings indented by three", headings((marks, words) -> "   " + marks + "  " + words)),
                harmless(
                        "ids behind headings",
                        headings((marks, words) -> marks + " " + words + " {#" + id(words) + "}")),
                harmless(
                        "ids in comments behind headings",
                        headings((marks, words) -> marks + " " + words + " <!-- {#" + id(words) + "} -->")),
                harmless(
                        "comments behind headings", headings((marks, words) -> marks + " " + words + " <!-- keep -->")),
                harmless(
                        "links to headings behind them",
                        headings(
                                (marks, words) -> marks + " " + words + " [¶](#" + id(words) + " \"Permanent link\")")),
                harmless(
                        "links to headings before them",
                        headings((marks, words) -> marks + " [](#" + id(words) + ")" + words)),
                harmless("bare paragraph marks behind headings", headings((marks, words) -> marks + " " + words + "¶")),
                harmless(
                        "anchors in headings",
                        headings((marks, words) -> marks + " <a id=\"" + id(words) + "\"></a>" + words)),
                harmless(
                        "anchors around headings",
                        headings((marks, words) -> marks + " <a name=\"" + id(words) + "\">" + words + "</a>")),
                harmless(
                        "anchors above headings",
                        headings((marks, words) -> "<a id=\"" + id(words) + "\"></a>\n\n" + marks + " " + words)),
                harmless("headings as HTML", headings(EqualBlocks::html)),
                harmless(
                        "headings as HTML with ids",
                        headings((marks, words) -> html(marks, words).replaceFirst(">", " id=\"" + id(words) + "\">"))),
                harmless(
                        "headings as links to themselves",
                        headings((marks, words) -> words.indexOf('`') >= 0
                                ? marks + " " + words
                                : marks + " [" + words + "](#" + id(words) + ")")),
                harmless("sections as bold headings", sections(word -> "## **" + word + "**")),
                harmless("sections as headings in underscores", sections(word -> "## __" + word + "__")),
                harmless("sections as <b> in headings", sections(word -> "## <b>" + word + "</b>")),
                harmless("numbered sections", sections(word -> "## 1. " + word)),
                harmless("deeply numbered sections", sections(word -> "## 2.1 " + word)),
                harmless("title in code", title(words -> "# `" + words + "`")),
                harmless("title in bold", title(words -> "# **" + words + "**")),
                harmless("title as a link", title(words -> "# [" + words + "](./index.md)")),
                harmless("title in <code>", title(words -> "# <code>" + words + "</code>")),
                harmless("title with its marks escaped", title(words -> "# " + EqualCells.escaped(words))),
                harmless("title in entities", title(words -> "# " + EqualCells.entities(words, "&#x%x;"))),
                harmless("comment between rows", betweenRows((header, random) -> "<!-- what comes next is new -->")),
                harmless(
                        "comment of three lines between rows",
                        betweenRows((header, random) -> "<!--\nwhat comes next is new\n-->")),
                harmless("a row in a comment", betweenRows((header, random) -> "<!-- " + hidden(header) + " -->")),
                harmless(
                        "rows in a comment of many lines",
                        betweenRows((header, random) -> "<!--\n" + hidden(header) + "\n"
                                + hidden(header).replace("secret", "secret2") + "\n-->")),
                harmless("comment above the table", Edits.aboveTables("<!-- generated -->\n")),
                harmless("comment right above the table", Edits.aboveTables("<!-- generated -->")),
                harmless("table in a list item below an empty line", EqualBlocks::listItem),
                harmless("table in a numbered item", EqualBlocks::numberedItem),
                harmless(
                        "tables without padding",
                        tables(row -> mapped(row, cell -> cell)
                                .replace("| ", "|")
                                // A backslash right before a pipe would belong to it.
                                .replaceAll("(?<!\\\\) \\|", "|"))),
                harmless(
                        "tables with padding",
                        tables(row -> isDelimiter(row)
                                ? row
                                : mapped(row, cell -> cell + " ".repeat(Math.max(0, 60 - cell.length()))))),
                harmless(
                        "delimiter rows of one dash",
                        delimiter(row -> row.replaceAll("-+", "-").replace(" ", ""))),
                harmless("centred delimiter rows", delimiter(row -> row.replaceAll("-+", ":---:"))),
                harmless("aligned delimiter rows", delimiter(row -> row.replaceAll("-+", ":--"))),
                harmless("right-aligned delimiter rows", delimiter(row -> row.replaceAll("-+", "---:"))),
                harmless("headers in bold", Edits.header(cell -> "**" + cell + "**")),
                harmless("headers in code", Edits.header(cell -> "`" + cell + "`")),
                harmless("headers in <b>", Edits.header(cell -> "<b>" + cell + "</b>")),
                harmless("tables indented by two", tables(row -> "  " + row)),
                harmless("rule below the title", title(words -> "# " + words + "\n\n***")),
                harmless("rules between sections", sections(word -> "---\n\n## " + word)),
                harmless("no empty lines around headings", EqualBlocks::tight),
                harmless("blanks at the ends of lines", Edits.lines(line -> line + "   ")),
                harmless("two empty lines for each", Edits.lines(line -> line.isEmpty() ? "\n" : line)),
                harmless("tables in <details>", EqualBlocks::details));
    }

    private static String setext(String marks, String words) {
        return switch (marks) {
            case "#" -> words + "\n" + "=".repeat(words.length());
            case "##" -> words + "\n" + "-".repeat(words.length());
            default -> marks + " " + words;
        };
    }

    private static String html(String marks, String words) {
        String tag = "h" + marks.length();
        return "<" + tag + ">" + words.replaceAll("`([^`]*)`", "<code>$1</code>") + "</" + tag + ">";
    }

    static String id(String words) {
        return words.replaceAll("[^\\w]+", "-").toLowerCase(Locale.ROOT);
    }

    private static String hidden(String header) {
        return mapped(header, cell -> switch (cell) {
            case "Field", "Name" -> "`secret`";
            case "Type" -> "*str*";
            case "Required" -> ":heavy_check_mark:";
            case "Value" -> "secret";
            default -> "Not yet";
        });
    }

    private static boolean isDelimiter(String row) {
        return row.matches("[|: -]+");
    }

    private static Optional<DamagedPage> listItem(PageParts page, Random random) {
        return inItem(page, "- These are all:\n\n", "  ");
    }

    private static Optional<DamagedPage> numberedItem(PageParts page, Random random) {
        return inItem(page, "1. These are all:\n\n", "   ");
    }

    private static Optional<DamagedPage> inItem(PageParts page, String item, String indent) {
        PageParts after = page.copy();
        for (PageParts.Table table : page.tables()) {
            for (int i = table.header(); i < table.end(); i++) {
                after.lines()
                        .set(
                                i,
                                (i == table.header() ? item : "")
                                        + indent
                                        + page.lines().get(i));
            }
        }
        return Edits.after(page, after);
    }

    private static Optional<DamagedPage> details(PageParts page, Random random) {
        PageParts after = page.copy();
        for (PageParts.Table table : page.tables()) {
            after.lines()
                    .set(
                            table.header(),
                            "<details open>\n<summary>All of them</summary>\n\n"
                                    + page.lines().get(table.header()));
            after.lines().set(table.end() - 1, page.lines().get(table.end() - 1) + "\n\n</details>");
        }
        return Edits.after(page, after);
    }

    /** Headings, paragraphs and tables may meet without an empty line. */
    private static Optional<DamagedPage> tight(PageParts page, Random random) {
        StringBuilder after = new StringBuilder();
        List<String> lines = page.lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean before =
                    i > 0 && lines.get(i - 1).startsWith("#") && !page.code().get(i - 1);
            boolean behind = i + 1 < lines.size()
                    && lines.get(i + 1).startsWith("#")
                    && !page.code().get(i + 1);
            boolean more = i > 0
                    && lines.get(i - 1).isEmpty()
                    && i > 1
                    && lines.get(i - 2).startsWith("#");
            if (!lines.get(i).isEmpty() || page.code().get(i) || !(before || behind || more)) {
                after.append(lines.get(i)).append('\n');
            }
        }
        return Optional.of(new DamagedPage(page.text(), after.toString()));
    }
}
