package dev.fieldtable.damage;

import static dev.fieldtable.damage.Damage.harmless;
import static dev.fieldtable.damage.Damage.lossy;
import static dev.fieldtable.damage.Damage.traceless;
import static dev.fieldtable.damage.Edits.page;
import static dev.fieldtable.damage.PageParts.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** What becomes of whole pages: wrapped into something, written in another format, cut off. */
final class PageDamages {
    private static final String FORMAT = "the page is in another format, which is told of by its name";
    private static final String CUT = "what stood behind the cut is gone";

    private PageDamages() {}

    static List<Damage> all() {
        return List.of(
                harmless("line ends as <br>", page(text -> text.strip().replace("\n", "<br>"))),
                harmless("line ends as <br />", page(text -> text.strip().replace("\n", "<br />"))),
                harmless(
                        "line ends as <br> and line ends",
                        page(text -> text.strip().replace("\n", "<br>\n"))),
                harmless("page in a fence", PageDamages::fenced),
                harmless("page in a fence of tildes", page(text -> "~~~markdown\n" + text.strip() + "\n~~~\n")),
                harmless("page in a fence below prose", PageDamages::fencedBelow),
                harmless("page in an indented block", page(text -> indented(text, "    "))),
                harmless("page indented by two", page(text -> indented(text, "  "))),
                harmless("page as HTML", page(text -> html(text))),
                harmless(
                        "page as an HTML document",
                        page(text -> "<!DOCTYPE html>\n<html>\n<head><title>Docs</title></head>\n<body>\n<main>\n"
                                + html(text) + "</main>\n</body>\n</html>\n")),
                harmless("page as HTML in one line", page(text -> html(text).replace(">\n<", "><"))),
                harmless("page in <pre>", page(text -> "<pre>\n" + CharacterDamages.escaped(text) + "</pre>\n")),
                harmless("page in <div>", page(text -> "<div markdown=\"1\">\n\n" + text + "\n</div>\n")),
                harmless("page in quotes of quotes", page(text -> indented(text, "> > "))),
                harmless("page quoted as in a letter", page(text -> "On Monday Ann wrote:\n\n" + indented(text, "> "))),
                harmless("page quoted without blanks", page(text -> indented(text, ">"))),
                harmless("page with its marks escaped for HTML", page(CharacterDamages::escaped)),
                harmless("page twice", page(text -> text.strip() + "\n\n" + text)),
                harmless("page behind garbage", page(text -> "\u0000\u0001\ufffd\n\n" + text)),
                harmless(
                        "garbage behind the page",
                        page(text -> text.strip() + "\n\n\u0000\u0001\ufffd\ufffdPK\u0003\n")),
                harmless(
                        "footer of a site",
                        page(text -> text.strip() + "\n\n---\n\n\u00a9 2026 Acme. All rights reserved.\n")),
                harmless("footer of a site right below", page(text -> text.strip() + "\nLast updated on 2026-01-01\n")),
                harmless("front matter", page(text -> "---\nid: page\ntags: [a, b]\n---\n\n" + text)),
                harmless("front matter in TOML", page(text -> "+++\nid = \"page\"\n+++\n\n" + text)),
                harmless(
                        "front matter with a section's word",
                        page(text -> "---\nsidebar: Fields\ntoc: |\n  ## Fields\n---\n\n" + text)),
                harmless(
                        "imports and exports",
                        page(text -> "import Tabs from '@theme/Tabs';\nexport const meta = {};\n\n" + text)),
                harmless("components around the table", PageDamages::components),
                harmless(
                        "tab of a component",
                        page(text -> "<Tabs>\n<TabItem value=\"a\">\n\n" + text + "\n</TabItem>\n</Tabs>\n")),
                harmless("admonition around the page", page(text -> ":::note\n\n" + text + "\n:::\n")),
                harmless("no line end at the end", page(String::strip)),
                harmless("line ends of two kinds", (page, random) -> mixedEnds(page, random)),
                harmless("two line ends for one", page(text -> text.replace("\n", "\r\r\n"))),
                lossy(
                        "rendered as text, headings kept",
                        "the page is in another format, which is told of by its name",
                        PageDamages::rendered),
                harmless("line ends written as \\n", page(text -> text.strip().replace("\n", "\\n"))),
                lossy("page as a JSON string", FORMAT, page(text -> "{\"content\": \"" + json(text) + "\"}\n")),
                lossy("tables with tabs", FORMAT, tables(row -> joined(row, "\t"), "")),
                lossy("tables with commas", FORMAT, tables(row -> quoted(row, ","), "")),
                lossy("tables with semicolons", FORMAT, tables(row -> quoted(row, ";"), "")),
                harmless("tables with boxes of +-|", PageDamages::grid),
                harmless("tables with boxes of lines", PageDamages::boxed),
                lossy("tables of columns of blanks", FORMAT, PageDamages::simple),
                lossy("page as a wiki's", FORMAT, PageDamages::jira),
                lossy("page as a MediaWiki's", FORMAT, PageDamages::mediaWiki),
                lossy("page as reStructuredText", FORMAT, PageDamages::reStructured),
                lossy("page as AsciiDoc", FORMAT, PageDamages::asciiDoc),
                lossy("page as LaTeX", FORMAT, PageDamages::latex),
                lossy(
                        "page as a patch that adds it",
                        FORMAT,
                        page(text -> "--- /dev/null\n+++ b/page.md\n@@ -0,0 +1,"
                                + text.lines().count() + " @@\n" + indented(text, "+"))),
                lossy("page with line numbers", FORMAT, page(PageDamages::numbered)),
                lossy(
                        "page with line numbers and bars",
                        FORMAT,
                        page(text -> numbered(text).replaceAll("(?m)^( *\\d+) ", "$1 | "))),
                lossy("page as grep finds it", FORMAT, page(text -> indented(text, "page.md:"))),
                lossy(
                        "one cell a line",
                        FORMAT,
                        tables(row -> cells(row).stream().map(String::strip).collect(Collectors.joining("\n")), "")),
                lossy("tables as lists", FORMAT, PageDamages::lists),
                traceless(
                        "page in base64",
                        "a text of letters and digits may be anything, and nothing in it tells of a page",
                        page(text -> java.util.Base64.getMimeEncoder()
                                .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))),
                lossy("conflict of a merge", "one of two versions is right", PageDamages::conflict),
                lossy("cut off within a row", CUT, PageDamages::cutInRow),
                lossy("cut off within a link", CUT, PageDamages::cutInLink),
                lossy("cut off below the header", CUT, (page, random) -> cutAt(page, 1)),
                traceless(
                        "cut off below the delimiter row",
                        "a table without rows is that of a type without fields",
                        (page, random) -> cutAt(page, 2)),
                lossy("cut off below the section's heading", CUT, (page, random) -> cutAt(page, 0)),
                lossy("cut off within a fence", CUT, PageDamages::cutInFence),
                traceless("cut off between rows", "a table with less rows is a table", PageDamages::cutBetweenRows),
                traceless(
                        "cut off above the section",
                        "a page of prose describes no type",
                        PageDamages::cutAboveSection));
    }

    private static Optional<DamagedPage> fenced(PageParts page, Random random) {
        return page(text -> "````markdown\n" + text.strip() + "\n````\n").damage(page, random);
    }

    private static Optional<DamagedPage> fencedBelow(PageParts page, Random random) {
        return page(text -> "Here is the page:\n\n````md\n" + text.strip() + "\n````\n\nThat is all.\n")
                .damage(page, random);
    }

    private static String indented(String text, String by) {
        return text.strip().lines().map(line -> by + line + "\n").collect(Collectors.joining());
    }

    /** As a renderer writes it, apart so that the other kinds can be done without it. */
    private static String html(String text) {
        return Renderer.HTML.render(Renderer.PARSER.parse(text));
    }

    private static final class Renderer {
        static final Parser PARSER =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        static final HtmlRenderer HTML = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build();
    }

    private static String json(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static Optional<DamagedPage> components(PageParts page, Random random) {
        PageParts after = page.copy();
        for (PageParts.Table table : page.tables()) {
            after.lines().set(table.header(), "<Properties>\n\n" + page.lines().get(table.header()));
            after.lines().set(table.end() - 1, page.lines().get(table.end() - 1) + "\n\n</Properties>");
        }
        return Edits.after(page, after);
    }

    private static Optional<DamagedPage> mixedEnds(PageParts page, Random random) {
        StringBuilder text = new StringBuilder();
        page.text().lines().forEach(line -> text.append(line).append(random.nextBoolean() ? "\r\n" : "\n"));
        return Optional.of(new DamagedPage(page.text(), text.toString()));
    }

    private static Optional<DamagedPage> rendered(PageParts page, Random random) {
        return tables(row -> cells(row).stream().map(PageDamages::seen).collect(Collectors.joining("\t")), "")
                .damage(page, random);
    }

    /** What of a cell is seen on a screen. */
    private static String seen(String cell) {
        return cell.strip()
                .replaceAll("\\[([^\\[\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("[`*]", "")
                .replace(":heavy_check_mark:", "\u2714\ufe0f")
                .replace(":heavy_minus_sign:", "\u2796")
                .replace("<br/>", " ")
                .replace("\\|", "|");
    }

    /** Writes the rows of each table in another way, and its delimiter row too, unless it is empty. */
    private static Damage.Maker tables(UnaryOperator<String> row, String delimiter) {
        return rewritten(lines -> {
            List<String> text = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (i != 1) {
                    text.add(row.apply(lines.get(i)));
                } else if (!delimiter.isEmpty()) {
                    text.add(delimiter);
                }
            }
            return String.join("\n", text);
        });
    }

    /** Writes each table in another way; it is handed in as its lines. */
    private static Damage.Maker rewritten(Function<List<String>, String> table) {
        return (page, random) -> {
            PageParts after = page.copy();
            for (int i = page.tables().size() - 1; i >= 0; i--) {
                PageParts.Table each = page.tables().get(i);
                List<String> lines = page.lines().subList(each.header(), each.end());
                String text = table.apply(List.copyOf(lines));
                after.lines().subList(each.header(), each.end()).clear();
                after.lines().add(each.header(), text);
            }
            return Edits.after(page, after);
        };
    }

    private static String joined(String row, String between) {
        return cells(row).stream().map(String::strip).collect(Collectors.joining(between));
    }

    private static String quoted(String row, String between) {
        return cells(row).stream()
                .map(String::strip)
                .map(cell ->
                        cell.contains(between) || cell.contains("\"") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
                .collect(Collectors.joining(between));
    }

    private static Optional<DamagedPage> grid(PageParts page, Random random) {
        return rewritten(lines -> {
                    int[] widths = widths(lines);
                    String rule = rule(widths, "+", "+", "+", '-');
                    StringBuilder text = new StringBuilder(rule);
                    for (int i = 0; i < lines.size(); i++) {
                        if (i != 1) {
                            text.append("\n| ")
                                    .append(String.join(" | ", padded(lines.get(i), widths)))
                                    .append(" |\n")
                                    .append(i == 0 ? rule.replace('-', '=') : rule);
                        }
                    }
                    return text.toString();
                })
                .damage(page, random);
    }

    private static Optional<DamagedPage> boxed(PageParts page, Random random) {
        return rewritten(lines -> {
                    int[] widths = widths(lines);
                    StringBuilder text = new StringBuilder(rule(widths, "\u250c", "\u252c", "\u2510", '\u2500'));
                    for (int i = 0; i < lines.size(); i++) {
                        text.append('\n')
                                .append(
                                        i == 1
                                                ? rule(widths, "\u251c", "\u253c", "\u2524", '\u2500')
                                                : "\u2502 " + String.join(" \u2502 ", padded(lines.get(i), widths))
                                                        + " \u2502");
                    }
                    return text + "\n" + rule(widths, "\u2514", "\u2534", "\u2518", '\u2500');
                })
                .damage(page, random);
    }

    private static Optional<DamagedPage> simple(PageParts page, Random random) {
        return rewritten(lines -> {
                    int[] widths = widths(lines);
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < lines.size(); i++) {
                        text.append(
                                        i == 1
                                                ? rule(widths, "", "  ", "", '-')
                                                        .replace("--  --", "  ")
                                                : String.join("  ", padded(lines.get(i), widths)))
                                .append('\n');
                    }
                    return text.toString();
                })
                .damage(page, random);
    }

    private static int[] widths(List<String> lines) {
        int[] widths = new int[cells(lines.get(0)).size()];
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = cells(lines.get(i));
            for (int cell = 0; i != 1 && cell < widths.length; cell++) {
                widths[cell] = Math.max(widths[cell], cells.get(cell).strip().length());
            }
        }
        return widths;
    }

    private static List<String> padded(String row, int[] widths) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells(row).get(i).strip();
            padded.add(cell + " ".repeat(widths[i] - cell.length()));
        }
        return padded;
    }

    private static String rule(int[] widths, String left, String middle, String right, char dash) {
        List<String> dashes = new ArrayList<>();
        for (int width : widths) {
            dashes.add(String.valueOf(dash).repeat(width + 2));
        }
        return left + String.join(middle, dashes) + right;
    }

    private static Optional<DamagedPage> jira(PageParts page, Random random) {
        return rewritten(lines -> lines.stream()
                        .filter(line -> !line.equals(lines.get(1)))
                        .map(line ->
                                line.equals(lines.get(0)) ? "||" + joined(line, "||") + "||" : line.replace("`", ""))
                        .collect(Collectors.joining("\n")))
                .damage(page, random)
                .map(pages -> new DamagedPage(
                        pages.before(),
                        pages.after()
                                .replaceAll("(?m)^(#{1,6}) ", "h$1. ")
                                .replaceAll("(?m)^h###\\. ", "h3. ")
                                .replaceAll("(?m)^h##\\. ", "h2. ")
                                .replaceAll("(?m)^h#\\. ", "h1. ")));
    }

    private static Optional<DamagedPage> mediaWiki(PageParts page, Random random) {
        return rewritten(lines -> {
                    StringBuilder text = new StringBuilder("{| class=\"wikitable\"\n! " + joined(lines.get(0), " !! "));
                    lines.stream()
                            .skip(2)
                            .forEach(line -> text.append("\n|-\n| ").append(joined(line, " || ")));
                    return text + "\n|}";
                })
                .damage(page, random)
                .map(pages -> new DamagedPage(
                        pages.before(),
                        pages.after().replaceAll("(?m)^## (.*)$", "== $1 ==").replaceAll("(?m)^# (.*)$", "= $1 =")));
    }

    private static Optional<DamagedPage> reStructured(PageParts page, Random random) {
        return rewritten(lines -> ".. list-table::\n   :header-rows: 1\n\n"
                        + lines.stream()
                                .filter(line -> !line.equals(lines.get(1)))
                                .map(line -> "   * - " + joined(line, "\n     - "))
                                .collect(Collectors.joining("\n")))
                .damage(page, random)
                .map(pages -> new DamagedPage(
                        pages.before(),
                        pages.after()
                                .replaceAll("(?m)^## (.*)$", "$1\n------------------------")
                                .replaceAll("(?m)^# (.*)$", "$1\n========================")));
    }

    private static Optional<DamagedPage> asciiDoc(PageParts page, Random random) {
        return rewritten(lines -> "|===\n| " + joined(lines.get(0), " | ") + "\n"
                        + lines.stream()
                                .skip(2)
                                .map(line -> "\n| " + joined(line, "\n| "))
                                .collect(Collectors.joining("\n"))
                        + "\n|===")
                .damage(page, random)
                .map(pages -> new DamagedPage(
                        pages.before(),
                        pages.after().replaceAll("(?m)^## ", "== ").replaceAll("(?m)^# ", "= ")));
    }

    private static Optional<DamagedPage> latex(PageParts page, Random random) {
        return rewritten(lines -> "\\begin{tabular}{lllll}\n"
                        + lines.stream()
                                .filter(line -> !line.equals(lines.get(1)))
                                .map(line -> joined(line, " & ").replace("_", "\\_") + " \\\\")
                                .collect(Collectors.joining("\n"))
                        + "\n\\end{tabular}")
                .damage(page, random)
                .map(pages -> new DamagedPage(
                        pages.before(),
                        pages.after()
                                .replaceAll("(?m)^## (.*)$", "\\\\subsection{$1}")
                                .replaceAll("(?m)^# (.*)$", "\\\\section{$1}")));
    }

    private static String numbered(String text) {
        StringBuilder numbered = new StringBuilder();
        int number = 1;
        for (String line : text.strip().split("\n", -1)) {
            numbered.append(String.format(java.util.Locale.ROOT, "%4d %s%n", number++, line));
        }
        return numbered.toString();
    }

    private static Optional<DamagedPage> lists(PageParts page, Random random) {
        return rewritten(lines -> {
                    List<String> header = cells(lines.get(0));
                    StringBuilder text = new StringBuilder();
                    lines.stream().skip(2).forEach(line -> {
                        List<String> cells = cells(line);
                        for (int i = 0; i < cells.size(); i++) {
                            text.append(i == 0 ? "- " : "  - ")
                                    .append(i == 0 ? "" : header.get(i).strip() + ": ")
                                    .append(cells.get(i).strip())
                                    .append('\n');
                        }
                    });
                    return text.toString();
                })
                .damage(page, random);
    }

    private static Optional<DamagedPage> conflict(PageParts page, Random random) {
        return Edits.oneRow(
                        cells -> cells.contains("*str*"),
                        (row, any) -> "<<<<<<< HEAD\n" + row + "\n=======\n" + row.replace("*str*", "*int*")
                                + "\n>>>>>>> other")
                .damage(page, random);
    }

    private static Optional<DamagedPage> cutInRow(PageParts page, Random random) {
        return page.rows().isEmpty()
                ? Optional.empty()
                : cut(page, PageParts.any(page.rows(), random), line -> line.substring(0, line.length() / 2));
    }

    private static Optional<DamagedPage> cutInLink(PageParts page, Random random) {
        List<Integer> rows = page.rows().stream()
                .filter(line -> page.lines().get(line).contains("](.."))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : cut(page, PageParts.any(rows, random), line -> line.substring(0, line.indexOf("](..") + 8));
    }

    private static Optional<DamagedPage> cutInFence(PageParts page, Random random) {
        int fence = -1;
        for (int i = 0; i < page.lines().size() && fence < 0; i++) {
            fence = page.code().get(i) ? i : -1;
        }
        return fence < 0 ? Optional.empty() : cut(page, fence + 1, line -> line.substring(0, line.length() / 2));
    }

    /** Cuts a page off behind so many lines of its first table; at its header, if there are none. */
    private static Optional<DamagedPage> cutAt(PageParts page, int lines) {
        if (page.tables().isEmpty()) {
            return Optional.empty();
        }
        int line = page.tables().get(0).header() + lines;
        return line >= page.lines().size() ? Optional.empty() : cut(page, line, text -> "");
    }

    private static Optional<DamagedPage> cutBetweenRows(PageParts page, Random random) {
        return page.rows().size() < 2
                ? Optional.empty()
                : cut(page, page.rows().get(page.rows().size() / 2), line -> "");
    }

    private static Optional<DamagedPage> cutAboveSection(PageParts page, Random random) {
        int section = Edits.sectionOf(page);
        return section < 0 ? Optional.empty() : cut(page, section, line -> "");
    }

    private static Optional<DamagedPage> cut(PageParts page, int line, UnaryOperator<String> rest) {
        List<String> lines = new ArrayList<>(page.lines().subList(0, line));
        lines.add(rest.apply(page.lines().get(line)));
        return Optional.of(new DamagedPage(page.text(), String.join("\n", lines)));
    }
}
