package dev.fieldtable.damage;

import static dev.fieldtable.damage.Damage.harmless;
import static dev.fieldtable.damage.Damage.lossy;
import static dev.fieldtable.damage.PageParts.any;
import static dev.fieldtable.damage.PageParts.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Damage to the lines of a page: headings, fences, tables as a whole. */
final class StructureDamages {
    private static final List<Function<String, String>> HEADINGS = List.of(
            word -> "## " + word.toLowerCase(java.util.Locale.ROOT),
            word -> "## " + word.toUpperCase(java.util.Locale.ROOT),
            word -> "### " + word,
            word -> "# " + word,
            word -> "#### " + word,
            word -> "##" + word,
            word -> "## " + word + ":",
            word -> "## **" + word + "**",
            word -> "**" + word + "**");

    private StructureDamages() {}

    static List<Damage> all() {
        return List.of(
                harmless("delimiter row lost", StructureDamages::withoutDelimiter),
                harmless("row broken at a blank", (page, random) -> broken(page, random, " ", false)),
                harmless("row broken at its <br/>s", (page, random) -> broken(page, random, "<br/>", true)),
                harmless("row broken at a pipe", (page, random) -> broken(page, random, " | ", false)),
                harmless("empty line within a table", StructureDamages::emptyLine),
                harmless("leading pipes lost", (page, random) -> tables(page, row -> row.substring(1))),
                harmless("trailing pipes lost", (page, random) -> tables(page, StructureDamages::withoutLastPipe)),
                harmless(
                        "outer pipes lost",
                        (page, random) -> tables(
                                page, row -> withoutLastPipe(row).substring(1).strip())),
                harmless("one row's outer pipes lost", StructureDamages::oneRowWithoutPipes),
                harmless("HTML table", (page, random) -> html(page, "\n")),
                harmless("HTML table in one line", (page, random) -> html(page, "")),
                harmless("heading marks lost", StructureDamages::withoutMarks),
                harmless("section's marks lost", StructureDamages::sectionWithoutMarks),
                harmless("section's heading in another form", StructureDamages::otherHeading),
                harmless("unclosed fence above", StructureDamages::unclosedFence),
                lossy("closing fence lost", "where the code ended cannot always be told", StructureDamages::lostFence),
                harmless("table indented", (page, random) -> tables(page, row -> "    " + row)),
                harmless("table indented by a tab", (page, random) -> tables(page, row -> "\t" + row)),
                harmless("table in a quote", (page, random) -> tables(page, row -> "> " + row)),
                harmless("table in a list", StructureDamages::listed),
                harmless("page in a quote", StructureDamages::quoted));
    }

    private static Optional<DamagedPage> tables(PageParts page, java.util.function.UnaryOperator<String> change) {
        return Optional.of(new DamagedPage(page.text(), page.withTables(change).text()));
    }

    private static Optional<DamagedPage> withoutDelimiter(PageParts page, Random random) {
        PageParts after = page.copy();
        List<PageParts.Table> tables =
                page.tables().stream().filter(table -> table.rows() > 0).toList();
        for (int i = tables.size() - 1; i >= 0; i--) {
            after.lines().remove(tables.get(i).header() + 1);
        }
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    private static Optional<DamagedPage> broken(PageParts page, Random random, String at, boolean everywhere) {
        List<Integer> rows = new ArrayList<>();
        for (int line : page.rows()) {
            if (!breaks(page.lines().get(line), at).isEmpty()) {
                rows.add(line);
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int line = any(rows, random);
        String row = page.lines().get(line);
        PageParts after = page.copy();
        if (everywhere) {
            after.lines().set(line, row.replace(at, "\n"));
        } else {
            int place = any(breaks(row, at), random);
            int length = at.length();
            boolean pipe = at.contains("|") && random.nextBoolean();
            after.lines()
                    .set(
                            line,
                            row.substring(0, place)
                                    + (pipe ? " |\n" : "\n" + at.substring(1))
                                    + row.substring(place + length));
        }
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    /** The places within the row, not among the blanks at its ends or around a pipe unless a pipe is asked for. */
    private static List<Integer> breaks(String row, String at) {
        List<Integer> places = new ArrayList<>();
        for (int i = row.indexOf(at, 3); i >= 0 && i < row.length() - at.length() - 1; i = row.indexOf(at, i + 1)) {
            boolean word = row.charAt(i - 1) > ' ' && row.charAt(i - 1) != '|' && row.charAt(i + 1) != '|';
            if (at.contains("|") ? i < row.length() - 4 : word && row.charAt(i + at.length()) > ' ') {
                places.add(i);
            }
        }
        return places;
    }

    private static Optional<DamagedPage> emptyLine(PageParts page, Random random) {
        if (page.rows().isEmpty()) {
            return Optional.empty();
        }
        PageParts after = page.copy();
        after.lines().add(any(page.rows(), random), "");
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    private static String withoutLastPipe(String row) {
        return row.substring(0, row.length() - 1).stripTrailing();
    }

    private static Optional<DamagedPage> oneRowWithoutPipes(PageParts page, Random random) {
        if (page.rows().isEmpty()) {
            return Optional.empty();
        }
        int line = any(page.rows(), random);
        PageParts after = page.copy();
        after.lines()
                .set(line, withoutLastPipe(page.lines().get(line)).substring(1).strip());
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    /** What a Markdown renderer makes of a table. */
    private static Optional<DamagedPage> html(PageParts page, String lineEnd) {
        PageParts after = page.copy();
        List<PageParts.Table> tables = new ArrayList<>(page.tables());
        java.util.Collections.reverse(tables);
        for (PageParts.Table table : tables) {
            StringBuilder html = new StringBuilder("<table>" + lineEnd + "<thead>" + lineEnd);
            html.append(htmlRow(page.lines().get(table.header()), "th", lineEnd))
                    .append("</thead>")
                    .append(lineEnd);
            html.append("<tbody>").append(lineEnd);
            for (int line = table.firstRow(); line < table.end(); line++) {
                html.append(htmlRow(page.lines().get(line), "td", lineEnd));
            }
            html.append("</tbody>").append(lineEnd).append("</table>");
            after.lines().subList(table.header(), table.end()).clear();
            after.lines().add(table.header(), html.toString());
        }
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    private static String htmlRow(String row, String tag, String lineEnd) {
        return cells(row).stream()
                .map(String::strip)
                .map(cell -> "<" + tag + ">" + htmlCell(cell) + "</" + tag + ">" + lineEnd)
                .collect(Collectors.joining("", "<tr>" + lineEnd, "</tr>" + lineEnd));
    }

    private static String htmlCell(String cell) {
        StringBuilder markdown = new StringBuilder();
        boolean code = false;
        String text = cell.replace("\\|", "|");
        for (int i = 0; i < text.length(); i++) {
            code ^= text.charAt(i) == '`';
            // Code needs no escapes, and breaks are to stay.
            boolean escaped = text.charAt(i) == '<' && !code && !text.startsWith("<br", i);
            markdown.append(escaped ? "\\<" : text.charAt(i));
        }
        String html = Renderer.HTML
                .render(Renderer.PARSER.parse(markdown.toString()))
                .strip()
                .replaceAll("~~(.*?)~~", "<del>$1</del>");
        return html.startsWith("<p>") && html.endsWith("</p>") ? html.substring(3, html.length() - 4) : html;
    }

    /** Apart, so that the other damages can be done without the renderer. */
    private static final class Renderer {
        static final org.commonmark.parser.Parser PARSER = org.commonmark.parser.Parser.builder()
                .enabledBlockTypes(java.util.Set.of())
                .build();
        static final org.commonmark.renderer.html.HtmlRenderer HTML =
                org.commonmark.renderer.html.HtmlRenderer.builder().build();
    }

    private static Optional<DamagedPage> withoutMarks(PageParts page, Random random) {
        PageParts after = page.withProse(line -> line.startsWith("#") ? line.replaceFirst("^#+ ?", "") : line);
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    private static Optional<DamagedPage> sectionWithoutMarks(PageParts page, Random random) {
        return sections(page, word -> word);
    }

    private static Optional<DamagedPage> otherHeading(PageParts page, Random random) {
        return sections(page, any(HEADINGS, random));
    }

    private static Optional<DamagedPage> sections(PageParts page, Function<String, String> heading) {
        PageParts after = page.withProse(line -> switch (line) {
            case "## Fields", "## Values", "## Supported Types" -> heading.apply(line.substring(3));
            default -> line;
        });
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    private static Optional<DamagedPage> unclosedFence(PageParts page, Random random) {
        int section = -1;
        for (int i = 0; i < page.lines().size(); i++) {
            boolean found = !page.code().get(i)
                    && List.of("## Fields", "## Values", "## Supported Types")
                            .contains(page.lines().get(i));
            section = found ? i : section;
        }
        if (section < 0) {
            return Optional.empty();
        }
        PageParts before = page.copy();
        PageParts after = page.copy();
        List<String> code = new ArrayList<>(List.of("## Example Usage", "", "```json", "{\"a\": 1}"));
        after.lines().addAll(section, List.of(""));
        after.lines().addAll(section, code);
        code.add("```");
        code.add("");
        before.lines().addAll(section, code);
        return Optional.of(new DamagedPage(before.text(), after.text()));
    }

    private static Optional<DamagedPage> lostFence(PageParts page, Random random) {
        List<Integer> closing = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            if (page.lines().get(i).equals("```")) {
                closing.add(i);
            }
        }
        if (closing.isEmpty()) {
            return Optional.empty();
        }
        PageParts after = page.copy();
        after.lines().remove((int) any(closing, random));
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    private static Optional<DamagedPage> listed(PageParts page, Random random) {
        PageParts after = page.copy();
        for (PageParts.Table table : page.tables()) {
            for (int i = table.header(); i < table.end(); i++) {
                after.lines()
                        .set(
                                i,
                                (i == table.header() ? "- " : "  ")
                                        + page.lines().get(i));
            }
        }
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }

    private static Optional<DamagedPage> quoted(PageParts page, Random random) {
        PageParts after = page.copy();
        after.lines().replaceAll(line -> line.isEmpty() ? ">" : "> " + line);
        return Optional.of(new DamagedPage(page.text(), after.text()));
    }
}
