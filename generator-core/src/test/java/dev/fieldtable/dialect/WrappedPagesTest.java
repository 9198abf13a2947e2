package dev.fieldtable.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.document.Preamble;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are within something else as a whole are read as the pages that they are. */
class WrappedPagesTest {
    private static final String FIELDS = """
            # Disk

            How full a disk is.

            ## Example Usage

            ```python
            disk = Disk(used=1)
            ```

            ## Fields

            | Field  | Type                                 | Required           | Description               | Example |
            | ------ | ------------------------------------ | ------------------ | ------------------------- | ------- |
            | `path` | *str*                                | :heavy_check_mark: | Where it is<br/>or was    | /srv    |
            | `kind` | [Optional[components.Kind]](kind.md) | :heavy_minus_sign: | What it is, "in" \\| a word | ssd     |
            | `used` | *Optional[int]*                      | :heavy_minus_sign: | N/A                       |         |
            """;

    private static final String VALUES = """
            # Mode

            ## Values

            | Name  | Value |
            | ----- | ----- |
            | `ON`  | on    |
            | `OFF` | off   |
            """;

    private static final String ARMS = """
            # Value

            ## Supported Types

            ### `str`

            ```python
            value: str = /* values here */
            ```

            ### `components.Kind`

            ```python
            value: components.Kind = /* values here */
            ```
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrapped")
    void aPageIsReadAsIfItWereNotWrapped(String kind, String page, String wrapped) {
        String reading = reading(wrapped);

        assertThat(withoutDiagnostics(reading)).isEqualTo(withoutDiagnostics(reading(page)));
        assertThat(reading).contains("info wrapped-page ").doesNotContain("warning");
    }

    static Stream<Arguments> wrapped() {
        return Stream.of(FIELDS, VALUES, ARMS)
                .flatMap(page -> Stream.of(
                        Arguments.of("a block of Markdown", page, "```md\n" + page + "```\n"),
                        Arguments.of("a block without a language", page, "\n```\n" + page + "```\n\n"),
                        Arguments.of("a block of four marks", page, "````markdown\n" + page + "````"),
                        Arguments.of("a block of tildes", page, "~~~\n" + page + "~~~\n"),
                        Arguments.of("a block below a sentence", page, "The page:\n\n````md\n" + page + "````\n"),
                        Arguments.of("a block between sentences", page, "See:\n````\n" + page + "````\nThat is all.\n"),
                        Arguments.of("preformatted text", page, "<pre>\n" + tagged(page) + "</pre>\n"),
                        Arguments.of(
                                "preformatted code",
                                page,
                                "Here:\n\n<PRE class=\"md\"><code>" + tagged(page) + "</code></PRE>\n"),
                        Arguments.of("a text of JSON", page, "\"" + escaped(page) + "\"\n"),
                        Arguments.of("a text without quotes", page, escaped(page))));
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "> > ", ">> ", "> > > "})
    void aPageWithinQuotesIsReadAsIfItWereNotQuoted(String marks) {
        for (String page : List.of(FIELDS, VALUES, ARMS)) {
            String quoted = page.replaceAll("(?m)^", marks);
            for (String wrapped : List.of(quoted, "On Monday Ann wrote:\n\n" + quoted)) {
                String reading = reading(wrapped);
                assertThat(withoutDiagnostics(reading)).as(wrapped).isEqualTo(withoutDiagnostics(reading(page)));
                assertThat(reading).contains("info nested-table ").doesNotContain("warning");
            }
        }
    }

    @Test
    void aGuideThatShowsAPageIsNoPage() {
        String block = "````md\n" + FIELDS + "````\n";

        for (String guide : List.of(
                "# Guide\n\nPages look so:\n\n" + block,
                "Pages look so:\n\n" + block + "\n## More\n",
                "One.\n\nTwo.\n\nThree.\n\nFour.\n\n" + block,
                "Pages look so:\n\n" + block + "\n" + block)) {
            assertThat(reading(guide)).as(guide).doesNotContain("wrapped-page");
        }
        assertThat(reading("So:\n\n```md\n# Title\n\nProse.\n```\n")).doesNotContain("wrapped-page");
    }

    @Test
    void breaksInThePlaceOfLineEndsEndLinesAndThoseOfCellsStay() {
        String page = FIELDS.replaceAll("(?s)## Example.*?\n(?=## Fields)", "");
        String rows = page.substring(page.indexOf("| `path`"), page.length() - 1);
        String table = page.substring(page.indexOf("| Field"), page.length() - 1);

        for (String tag : List.of("<br>", "<br/>", "<BR />")) {
            for (String wrapped : List.of(
                    page.replace("\n", tag),
                    page.replace("\n", tag + "\n"),
                    page.replace(table, table.replace("\n", tag)),
                    page.replace(rows, rows.replace("\n", tag)))) {
                String reading = reading(wrapped);
                assertThat(withoutDiagnostics(reading)).as(wrapped).isEqualTo(withoutDiagnostics(reading(page)));
                assertThat(reading).contains("info wrapped-page ").doesNotContain("warning");
            }
        }
    }

    @Test
    void aCellThatIsABreakEndsNoRow() {
        String page = VALUES.replace("on    |", "<br>|").replace("`OFF`", "");

        assertThat(reading(page)).doesNotContain("wrapped-page");
    }

    @Test
    void aPageOfHtmlIsReadByItsHeadingsAndTables() {
        String html = """
                <!DOCTYPE html>
                <html><head><title>Docs</title><style>td { color: red }</style></head>
                <body><nav><ul><li>Home</li></ul></nav>
                <H1>Disk</H1><p>How full <em>a disk</em> is.</p>
                <h2 id="fields">Fields</h2>
                <table><thead><tr><th>Field</th><th>Type</th><th>Required</th><th>Description</th></tr></thead>
                <tbody><tr><td><code>path</code></td><td><em>str</em></td><td>yes</td><td>Where<br>it is</td></tr>
                <tr><td><code>kind</code></td><td><a href="kind.md">Optional[components.Kind]</a></td><td>no</td><td></td></tr>
                </tbody></table></body></html>
                """;
        String expected = """
                object Disk
                | How full *a disk* is.
                - path: string (required)
                  | Where
                  | it is
                - kind: optional<@components.Kind(kind.md)> (optional)
                """;

        assertThat(withoutDiagnostics(reading(html))).isEqualTo(expected);
        assertThat(withoutDiagnostics(reading(html.replace("\n", "")))).isEqualTo(expected);
        assertThat(reading(html)).contains("info wrapped-page 1:1").doesNotContain("warning");
    }

    @Test
    void aPageOfHtmlKeepsItsQuotesItsNumbersAndWordsInAngleBrackets() {
        String html =
                "<h1>Mode</h1>\n<blockquote>\n<p>:warning: <strong>DEPRECATED</strong>: Use Tone.</p>\n<p>Soon.</p>\n"
                        + "</blockquote>\n<div class=\"lead\">How <Your Name> plays</div>\n<ol>\n<li>One</li>\n<li>Two</li>\n</ol>\n"
                        + "<h2>Values</h2>\n<table>\n<tr><th>Name</th><th>Value</th></tr>\n"
                        + "<tr><td><code>ON</code></td><td>on</td></tr>\n</table>\n";
        String markdown = "# Mode\n\n> :warning: **DEPRECATED**: Use Tone.\n>\n> Soon.\n\nHow <Your Name> plays\n\n"
                + "1. One\n2. Two\n\n" + VALUES.substring(VALUES.indexOf("## Values"));

        assertThat(preamble(html).description())
                .contains("> Soon.", "<Your Name>", "2. Two")
                .isEqualTo(preamble(markdown).description());
        assertThat(preamble(html).deprecation())
                .isNotNull()
                .isEqualTo(preamble(markdown).deprecation());
    }

    @Test
    void aPageThatOnlyHasItsLineEndsSpelledKeepsWhatElseABackslashStandsBefore() {
        String quoted = FIELDS.replace("/srv", "{\"a\": \"x \\u0026 y\"}").strip();
        String plain =
                FIELDS.replace("/srv", "/a?b\\u0026c").replace("\"in\"", "in").strip();
        String piped = plain.replace("or was", "or \\| was");

        for (String page : List.of(quoted, plain, piped)) {
            assertThat(withoutDiagnostics(reading(page.replace("\n", "\\n"))))
                    .isEqualTo(reading(page))
                    .contains("u0026");
        }
        assertThat(reading(quoted.replace("\n", "\\n"))).contains("info wrapped-page");
        assertThat(reading(plain.replace("\n", "\\n"))).contains("warning wrapped-page 1:");
    }

    @Test
    void aPageOfJsonWithoutItsQuotesHasAllOfItsCharactersSpelled() {
        String page = FIELDS.replace("Where it is", "Where it \u00e9\u00e9 is");

        assertThat(withoutDiagnostics(reading(escaped(page.strip())))).isEqualTo(reading(page));
    }

    @Test
    void aTableWithTabsBetweenItsCellsIsReadWhereTheHeadingsAreLeft() {
        String page = "# Disk\n\n## Fields\n\nField\tType\tRequired\tDescription\tExample\n"
                + "path\tstr\t\u2714\ufe0f\tWhere it is\nor was | is\t/srv\n\n"
                + "kind\tOptional[components.Kind]\t\u2796\tWhat it is\tssd\n\nMore of it.\n";

        assertThat(reading(page)).isEqualTo("""
                object Disk
                - path: string (required)
                  | Where it is
                  | or was | is
                  = /srv
                - kind: optional<@components.Kind> (optional)
                  | What it is
                  = ssd
                warning lost-markup 5:1
                """);
    }

    @Test
    void valuesWithTabsAreReadToo() {
        assertThat(reading("# Mode\n\n## Values\nName\tValue\nON\ton\nOFF\toff\n"))
                .isEqualTo("enum Mode\n- ON = on\n- OFF = off\nwarning lost-markup 4:1\n");
    }

    @Test
    void aPageThatEndsWithinATagOfATableIsRead() {
        String table = "# Disk\n\n## Fields\n\n<table><tr><th>Field</th><th>Type</th></tr><tr><td>path</td><td>str<td";

        assertThat(reading(table)).startsWith("object Disk\n- path: string");
    }

    @Test
    void aPageWhoseFieldsAreHeadedInAnotherWordIsReadInWhateverItIs() {
        String page =
                "# Disk\n\n## Attributes\n\n| Name | Type | Required |\n|---|---|---|\n| `path` | *str* | yes |\n";
        String html = "<h1>Disk</h1><h2>Attributes</h2><table><tr><th>Name</th><th>Type</th><th>Required</th></tr>"
                + "<tr><td>path</td><td>str</td><td>yes</td></tr></table>";

        for (String wrapped : List.of(
                page,
                "```\n" + page + "```\n",
                '"' + page.replace("\n", "\\n") + '"',
                page.replace("\n", "<br>"),
                page.replaceAll("\n+", " "),
                html)) {
            assertThat(withoutDiagnostics(reading(wrapped)))
                    .as(wrapped)
                    .isEqualTo("object Disk\n- path: string (required)\n");
        }
    }

    @Test
    void aPageWhoseFieldsAreHeadedInAnotherWordIsToldOfWhereItCannotBeRead() {
        String numbered =
                "1: # Disk\n2:\n3: ## Attributes\n4:\n5: | Name | Type |\n6: |---|---|\n7: | path | *str* |\n";
        String tabs = "# Disk\n\n## Attributes\n\nName\tType\npath\tstr\n";

        assertThat(reading(numbered)).isEqualTo("warning unread-table 3:1\n");
        assertThat(reading(tabs)).isEqualTo("warning unread-table 5:1\n");
    }

    @Test
    void htmlWithoutASectionIsToldOf() {
        String html = "<h1>Disk</h1>\n<table><tr><th>Field</th><th>Type</th><th>Description</th></tr>\n"
                + "<tr><td>path</td><td>str</td><td>Where</td></tr></table>\n";

        assertThat(reading(html)).isEqualTo("warning unread-table 2:1\n");
    }

    @Test
    void aPageWithCodeAtItsBeginningAndEndIsNoBlockOfCode() {
        String page = "```python\nx = 1\n```\n\n" + VALUES + "\n```python\nx = 2\n```\n";

        assertThat(reading(page)).contains("enum Mode\n").doesNotContain("wrapped-page");
    }

    private static Preamble preamble(String page) {
        return Dialects.named("python", HouseStyle.speakeasy())
                .orElseThrow()
                .read(SourceText.of("page.md", page))
                .value()
                .sections()
                .get(0)
                .preamble();
    }

    private static String reading(String page) {
        return Reading.of(
                Dialects.named("python", HouseStyle.speakeasy()).orElseThrow().read(SourceText.of("page.md", page)));
    }

    private static String withoutDiagnostics(String reading) {
        StringBuilder rest = new StringBuilder();
        reading.lines()
                .filter(line -> !line.matches("(info|warning) [a-z0-9-]+ \\d+:\\d+"))
                .forEach(line -> rest.append(line).append('\n'));
        return rest.toString();
    }

    private static String tagged(String page) {
        return page.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String escaped(String page) {
        StringBuilder escaped = new StringBuilder();
        for (char c : page.replace("\\", "\\\\").replace("\"", "\\\"").toCharArray()) {
            if (c == '\n') {
                escaped.append("\\n");
            } else if (c < 128) {
                escaped.append(c);
            } else {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return escaped.toString();
    }
}
