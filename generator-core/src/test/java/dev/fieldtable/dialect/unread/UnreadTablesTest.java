package dev.fieldtable.dialect.unread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages from which nothing is read: which have fields all the same, and which are prose. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnreadTablesTest {
    private static final String PAGE = """
            # Disk

            ## Fields

            | Field  | Type            | Required           | Description      |
            | ------ | --------------- | ------------------ | ---------------- |
            | `path` | *str*           | :heavy_check_mark: | Where it is      |
            | `used` | *Optional[int]* | :heavy_minus_sign: | How much is used |
            """;

    private static final List<List<String>> CELLS = List.of(
            List.of("Field", "Type", "Required", "Description"),
            List.of("path", "string", "yes", "Where it is, or was"),
            List.of("used", "integer", "no", "How much is used"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void a_table_in_another_form_is_told_of_by_its_name_with_the_number_of_its_rows(String form, String page) {
        assertThat(told(page)).containsExactly("unread-table " + form + " 2");
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                form("tab-separated values (TSV)", rows("", "\t", "")),
                form("comma-separated values (CSV)", rows("\"", "\",\"", "\"")),
                form("comma-separated values (CSV)", rows("", ",", "").replace("is, or", "is or")),
                form("values separated by semicolons (CSV)", rows("", ";", "")),
                form("columns set apart by blanks", rows("", "   ", "")),
                form("a LaTeX table", rows("", " & ", " \\\\ \\hline")),
                form("one cell a line", rows("", "\n", "")),
                form("one cell a line", rows("", "\n\n", "\n")),
                form("a boxed table", drawn("\u2502", "\u250c\u2500\u2500\u252c\u2500\u2500\u2510")),
                form("a boxed table", drawn("\u2551", "\u2554\u2550\u2550\u2566\u2550\u2550\u2557")),
                form("a boxed table", drawn("|", "+------+------+------+------+")),
                form("a boxed table", rows(" ", " | ", "").replaceFirst("\n", "\n-----+----+-----+-----\n")),
                form("a reStructuredText table", drawn("|", "+======+======+======+======+")),
                form("a reStructuredText table", "=====  ====  ===  ====\n" + rows("", "   ", "") + "=====  ====\n"),
                form(
                        "a reStructuredText table",
                        ".. list-table::\n   :header-rows: 1\n\n" + rows("   * - ", "\n     - ", "")),
                form("a Jira table", "h1. Disk\n\n" + rows("|", "|", "|").replaceFirst(".*", jiraHeader())),
                form("a Textile table", "h1. Disk\n\n" + rows("| ", " | ", " |").replaceFirst(".*", textileHeader())),
                form("an AsciiDoc table", "= Disk\n\n|===\n" + rows("|", " |", "") + "|===\n"),
                form("an AsciiDoc table", "= Disk\n\n|===\n" + rows("|", "\n|", "\n") + "|===\n"),
                form(
                        "an AsciiDoc table",
                        "= Disk\n\n|===\n| Field | Type | Required | Description\n\n"
                                + rows("| ", "\n| ", "\n").replaceFirst("(?s).*?\n\n", "") + "|===\n"),
                form("a MediaWiki table", "{| class=\"wikitable\"\n" + wiki("! ", " !! ", "| ", " || ") + "|}\n"),
                form("a MediaWiki table", "{| class=\"wikitable\"\n" + wiki("! ", "\n! ", "| ", "\n| ") + "|}\n"),
                form("a table of pipes", "Disk\n\n" + rows("| ", " | ", " |")),
                form("a table in a block of code", "# Disk\n\n```\n" + rows("| ", " | ", " |") + "```\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fields", "Values", "Supported Types"})
    void a_page_with_something_before_each_line_is_told_of_whatever_type_it_describes(String section) {
        String page = switch (section) {
            case "Fields" -> PAGE;
            case "Values" -> "# Mode\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n| `B` | b |\n";
            default -> "# Value\n\n## Supported Types\n\n### `str`\n\n```python\nvalue: str = ...\n```\n\n### `int`\n";
        };

        assertThat(told("--- a/disk.md\n+++ b/disk.md\n" + led(page, "+"))).containsExactly("unread-table a patch 2");
        assertThat(told(led(page, "// "))).containsExactly("unread-table a page in a comment 2");
        assertThat(told(led(page, "disk.md:"))).containsExactly("unread-table a page as a search prints its lines 2");
        assertThat(told(led(page, "docs/disk.md:7:")))
                .containsExactly("unread-table a page as a search prints its lines 2");
        for (String number : List.of("%d: ", "%3d  ", "%6d\t", "%d | ", "%4d\u2192")) {
            assertThat(told(numbered(page, number)))
                    .as(number)
                    .containsExactly("unread-table a page with line numbers 2");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "a page in Jira's markup; h2. %s; h3. ",
                "a page in MediaWiki's markup; == %s ==; === ",
                "a page in AsciiDoc; == %s; === ",
                "a page in LaTeX; \\subsection{%s}; \\subsubsection{"
            })
    void a_section_in_other_markup_is_told_of_whatever_it_holds(String form, String heading, String arm) {
        String arms = heading.replace("%s", "Supported Types") + "\n\n" + arm + " str\n\n" + arm + " int\n";

        assertThat(told("Value\n\n" + arms)).containsExactly("unread-table " + form + " 2");
        assertThat(told("Nothing\n\n" + heading.replace("%s", "Fields") + "\n"))
                .containsExactly("unread-table " + form + " 0");
        assertThat(told("Guide\n\n" + heading.replace("%s", "Fields of wheat") + "\n\n- One\n"))
                .isEmpty();
    }

    @Test
    void a_table_of_values_in_other_markup_is_told_of() {
        assertThat(told("h1. Mode\n\nh2. Values\n\n||Name||Value||\n|A|a|\n|B|b|\n"))
                .containsExactly("unread-table a Jira table 2");
        assertThat(told("== Values ==\n\n{| class=\"wikitable\"\n! Name !! Value\n|-\n| A || a\n|-\n| B || b\n|}\n"))
                .containsExactly("unread-table a MediaWiki table 2");
        assertThat(
                        told(
                                "\\subsection{Values}\n\n\\begin{tabular}{ll}\nName & Value \\\\\nA & a \\\\\n\\end{tabular}\n"))
                .containsExactly("unread-table a LaTeX table 1");
    }

    @Test
    void values_with_lists_below_them_are_told_of() {
        assertThat(told("# Mode\n\n## Values\n\n- `ON`\n  - Value: on\n- `\"off\"`\n"))
                .containsExactly("unreadable-row");
    }

    @Test
    void a_page_that_is_text_in_json_is_told_of() {
        String text = PAGE.replace("\n", "\\n");

        assertThat(told("{\"path\": \"disk.md\", \"content\": \"" + text + "\"}\n"))
                .containsExactly("unread-table a page within JSON 2");
    }

    @Test
    void a_table_of_values_is_told_of_whatever_stands_above_it() {
        String form = "unread-table comma-separated values (CSV) 2";

        assertThat(told("# Mode\n\n## Values\n\nName,Value\nON,on\nOFF,off\n")).containsExactly(form);
        assertThat(told("# Mode\n\nName,Value\nON,on\nOFF,off\n")).containsExactly(form);
        assertThat(told("Name,Value\nON,on\nOFF,off\n")).containsExactly(form);
        assertThat(told("# Mode\n\n|| Name || Value ||\n| ON | on |\n")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "## Fields; a table of fields; a pipe table below the heading '## Fields'",
                "## Values; a table of values; a pipe table below the heading '## Values'",
                "## Supported Types; a union; a heading for each arm below the heading '## Supported Types'"
            })
    void what_is_said_of_it_is_about_what_it_holds(String section, String what, String advice) {
        String page = "# Mode\n\n" + section + "\n\n| Name | Value |\n| --- | --- |\n| A | a |\n";
        Diagnostic told = read(led(page, "disk.md:")).stream()
                .filter(each -> each.code() == DiagnosticCode.UNREAD_TABLE)
                .findFirst()
                .orElseThrow();

        assertThat(told.message()).startsWith("This seems to be " + what + " in a form that is not read");
        assertThat(told.hint().in(Spelling.commandLine())).isEqualTo("Save the page as Markdown, with " + advice + ".");
    }

    @Test
    void rows_alone_are_told_of() {
        String rows = "| `path` | *str* | :heavy_check_mark: | Where |\n| `used` | *int* | | How much |\n";
        List<String> two = List.of("unread-table rows without their header 2");

        assertThat(told(rows)).isEqualTo(two);
        assertThat(told("# Disk\n\nWhere things are.\n\n" + rows)).isEqualTo(two);
        assertThat(told("|---|---|---|---|\n" + rows)).isEqualTo(two);
        assertThat(told("| ON | on |\n| OFF | off |\n")).isEqualTo(two);
        assertThat(told("`path` | *str* | yes | Where\n`used` | *int* | no | How much\n"))
                .isEqualTo(two);
        assertThat(told("# Disk\n\npath\tstr\tyes\nused\tint\tno\n")).isEqualTo(two);
        assertThat(told("path,str,yes\nused,int,no\n")).isEqualTo(two);
    }

    @Test
    void each_table_of_a_page_is_told_of() {
        assertThat(told("# A\n\n" + rows("", "\t", "") + "\n# B\n\n" + rows("", ";", "")))
                .containsExactly(
                        "unread-table tab-separated values (TSV) 2",
                        "unread-table values separated by semicolons (CSV) 2");
    }

    @Test
    void a_markdown_table_is_told_of_as_one_that_stands_in_no_section() {
        String table =
                "| Field | Type | Description |\n| --- | --- | --- |\n| `a` | string | A |\n| `b` | string | B |\n";

        assertThat(told("# Disks\n\n## One\n\n" + table + "\n## Two\n\n" + table + "\n| Word | Meaning |\n|---|---|\n"))
                .containsExactly("table-passed-over 2", "table-passed-over 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Every field has a name, a type and a description.\n",
                "name, type, description\n",
                "- Name\n- Type\n- Description\n\nThese are what a field has, and each of them is a text.\n",
                "| Error Type | Status Code | Content Type |\n|---|---|---|\n| Oops | 400 | application/json |\n",
                "| Status | Description |\n|---|---|\n| 200 | It went well |\n",
                "```csv\nName,Value\na,1\n```\n",
                "Name, Value\n\nEach has one, and no more.\n",
                "|x| is how long x is.\n",
                "One, two, and three.\n\nThis one, that one, and all others.\n",
                "Head | Words\n--- | ---\nfox | red\n",
                "```\n| a | b |\n```\n",
                "| Status | Description |\n|---|---|\n| 200 | It went well |\n\n| 400 | It did not |\n",
                "The words are Field, Type and Required; see `| Field | Type |`.\n"
            })
    void prose_is_prose(String prose) {
        assertThat(told("# Guide\n\n" + prose)).isEmpty();
    }

    @Test
    void a_page_that_is_read_has_its_prose_left_alone() {
        assertThat(told(PAGE.replace("# Disk\n", "# Disk\n\nname,type,description\nx,y,z\n")))
                .isEmpty();
    }

    private static List<String> told(String page) {
        return read(page).stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .map(UnreadTablesTest::told)
                .toList();
    }

    private static List<Diagnostic> read(String page) {
        Outcome<ParsedDocument> read = Dialects.named("python", HouseStyle.speakeasy())
                .orElseThrow()
                .read(SourceText.of("guides/disk.md", page));
        return read.diagnostics();
    }

    private static String told(Diagnostic diagnostic) {
        String id = diagnostic.code().id();
        String message = diagnostic.message();
        String rows = message.substring(message.lastIndexOf(':') + 1).replace(".", "");
        if (diagnostic.code() == DiagnosticCode.UNREAD_TABLE) {
            String form = message.substring(message.indexOf(": ") + 2, message.lastIndexOf(';'));
            return id + " " + form + rows;
        }
        return diagnostic.code() == DiagnosticCode.TABLE_PASSED_OVER ? id + rows : id;
    }

    private static Arguments form(String title, String page) {
        return Arguments.of(title, page);
    }

    private static String rows(String open, String between, String close) {
        StringBuilder rows = new StringBuilder();
        CELLS.forEach(row -> rows.append(open)
                .append(String.join(between, row))
                .append(close)
                .append('\n'));
        return rows.toString();
    }

    private static String drawn(String bar, String line) {
        StringBuilder table = new StringBuilder("Disk\n\n" + line + "\n");
        rows(bar + " ", " " + bar + " ", " " + bar)
                .lines()
                .forEach(row -> table.append(row).append('\n').append(line).append('\n'));
        return table.toString();
    }

    private static String jiraHeader() {
        return "||" + String.join("||", CELLS.get(0)) + "||";
    }

    private static String textileHeader() {
        return "|_. " + String.join(" |_. ", CELLS.get(0)) + " |";
    }

    private static String wiki(String open, String between, String rowOpen, String rowBetween) {
        StringBuilder table = new StringBuilder(open + String.join(between, CELLS.get(0)) + "\n");
        CELLS.stream()
                .skip(1)
                .forEach(row -> table.append("|-\n")
                        .append(rowOpen)
                        .append(String.join(rowBetween, row))
                        .append('\n'));
        return table.toString();
    }

    private static String led(String page, String lead) {
        StringBuilder led = new StringBuilder();
        page.lines().forEach(line -> led.append(lead).append(line).append('\n'));
        return led.toString();
    }

    private static String numbered(String page, String format) {
        List<String> lines = page.lines().toList();
        StringBuilder numbered = new StringBuilder();
        IntStream.range(0, lines.size())
                .forEach(i -> numbered.append(String.format(java.util.Locale.ROOT, format, i + 1))
                        .append(lines.get(i))
                        .append('\n'));
        return numbered.toString();
    }
}
