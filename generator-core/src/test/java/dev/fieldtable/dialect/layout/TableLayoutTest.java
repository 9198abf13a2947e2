package dev.fieldtable.dialect.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.dialect.Reading;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.document.TypeSection.FieldTable;
import dev.fieldtable.document.TypeSection.ValueList;
import dev.fieldtable.document.TypeSection.VariantList;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceSpan;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the dialect page does not show: places, and pages at the edge. */
class TableLayoutTest {
    private static final String HEADER = "| Field | Type | Required | Description | Example |\n|---|---|---|---|---|\n";

    @Test
    void everyPartKnowsItsPlace() {
        String text = """
                # ~~Title~~

                ## Fields

                | Field | Type | Required | Description | Example |
                | --- | --- | --- | --- | --- |
                  | `a\\|b` | *str* | :heavy_check_mark: | 😀 \\| x | e\\|g |\s\s
                | `c` | *int* | :heavy_check_mark: | | |
                """;
        FieldTable table = (FieldTable) only(text);
        FieldRow first = table.rows().get(0);
        FieldRow second = table.rows().get(1);

        assertThat(marked(text, table.preamble().span())).isEqualTo("~~Title~~");
        assertThat(marked(text, first.span())).isEqualTo("| `a\\|b` | *str* | :heavy_check_mark: | 😀 \\| x | e\\|g |");
        assertThat(first.span()).hasToString("page.md:7:3");
        assertThat(marked(text, first.typeSpan())).isEqualTo("*str*");
        assertThat(marked(text, first.exampleSpan())).isEqualTo("e\\|g");
        assertThat(first.name()).isEqualTo("a|b");
        assertThat(first.description()).isEqualTo("😀 | x");
        assertThat(second.exampleSpan()).isEqualTo(second.span());
    }

    @Test
    void placesAreRightBehindOtherLineEnds() {
        String text = ("# T\r\n\r\n## Fields\r\n\r\n" + HEADER + "| `a` | *?* | :heavy_check_mark: | | |\n")
                .replaceAll("(?<!\r)\n", "\r\n");
        Diagnostic diagnostic = read(text).diagnostics().get(0);

        assertThat(marked(text, diagnostic.span())).isEqualTo("*?*");
        assertThat(diagnostic.span()).hasToString("page.md:7:9");
    }

    @Test
    void placesOfValuesAndArmsAreTheirs() {
        String values = "# V\n\n## Values\n\n- `\"a\"`\n*  `\"b\"`\n";
        String arms = "# U\n\n## Supported Types\n\n### `str` ###\n\n`int`\n---\n\n### ` models.X `\n";

        assertThat(((ValueList) only(values)).rows())
                .extracting(row -> marked(values, row.span()))
                .containsExactly("- `\"a\"`", "*  `\"b\"`");
        assertThat(((VariantList) only(arms)).variants())
                .extracting(arm -> marked(arms, arm.span()))
                .containsExactly("`str`");
    }

    @Test
    void anUnderlinedTitleIsATitle() {
        Outcome<ParsedDocument> outcome = read("Title\r\n  of two lines\n===\nProse\n\nFields\n---\n\n" + HEADER);
        TypeSection section = outcome.value().sections().get(0);

        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.UNCLEAR_NAME);

        assertThat(section.preamble().title()).isEqualTo("Title of two lines");
        assertThat(section.preamble().description()).isEqualTo("Prose");
        assertThat(section).isInstanceOf(FieldTable.class);
    }

    @Test
    void aSectionWithoutTableIsProseWhenTheSectionProperFollows() {
        String reading = reading("# T\n\n## Fields\n\nThere are some.\n\n## Fields\n\n" + HEADER
                + "| `a` | *str* | :heavy_check_mark: | | |\n\n## Values\n\nNone.\n");

        assertThat(reading).isEqualTo("object T\n| ## Fields\n|\n| There are some.\n- a: string (required)\n");
    }

    @Test
    void exampleCodeBelowAnEmptySectionStillSaysThatAnEnumIsOpen() {
        String reading = reading("""
                # T

                ## Values

                See below.

                ## Example Usage

                ```ts
                // Open enum: any
                ```

                ## Values

                - `1`
                """);

        assertThat(reading).startsWith("enum T open\n").endsWith("- 1\n");
    }

    @Test
    void aListBelowATableOfValuesIsProse() {
        String reading = reading("# T\n\n## Values\n\n| Name | Value |\n|---|---|\n| `A` | a |\n\n- `a` is good\n");

        assertThat(reading).isEqualTo("enum T\n- A = a\n");
    }

    @Test
    void severalSectionsUnderOneTitleShareItsHeading() {
        ParsedDocument page = read("# T\n\nProse\n\n## Fields\n\n" + HEADER + "\n## Values\n\n- `1`\n")
                .value();

        assertThat(page.sections())
                .hasSize(2)
                .allSatisfy(
                        section -> assertThat(section.preamble().description()).isEqualTo("Prose"));
    }

    @Test
    void aPageMayHaveSeveralTitles() {
        String reading = reading("# A\n\n## Values\n\n- `1`\n\n# B\n\nProse\n\n## Values\n\n- `2`\n");

        assertThat(reading).isEqualTo("enum A\n- 1\nenum B\n| Prose\n- 2\n");
    }

    @Test
    void twoTablesOfOneSectionAreOneType() {
        String reading = reading("# T\n\n## Fields\n\n" + HEADER + "| `a` | *str* | yes | | |\n\nMore:\n\n"
                + "| Name | Type | Required |\n|---|---|---|\n| `b` | *int* | no |\n| `a` | *int* | no |\n");

        assertThat(reading)
                .isEqualTo(
                        "object T\n- a: string (required)\n- b: integer (optional)\nskipped 1\nwarning duplicate-row 14:1\n");
    }

    @Test
    void sectionsInQuotesListsAndCodeAreNoneAndAreToldOf() {
        for (String indent : List.of("> ", "- ", "    ")) {
            assertThat(reading("Above.\n\n" + indented(indent)))
                    .as(indent)
                    .matches("warning (unread-table|table-passed-over) [57]:\\d\n");
        }
    }

    @Test
    void aPageThatIsAQuoteOrIndentedAsAWholeIsReadAsIfItWereNot() {
        for (String indent : List.of("> ", ">", "    ", "\t")) {
            assertThat(reading(indented(indent)))
                    .as(indent)
                    .isEqualTo("object T\n- a: string (required)\ninfo nested-table 1:1\n");
        }
    }

    private static String indented(String indent) {
        return ("# T\n\n## Fields\n\n" + HEADER + "| `a` | *str* | yes | | |\n")
                .lines()
                .map(line -> indent + line + "\n")
                .reduce("", String::concat);
    }

    @Test
    void aFenceThatIsNeverClosedEndsAboveTheSectionThatItWouldHide() {
        String page = "# T\n\n```python\n\n## Fields\n\n" + HEADER;
        assertThat(reading(page)).isEqualTo("object T\n| ```\n| ```\nwarning unclosed-fence 3:1\n");
        assertThat(reading(page + "\n```\n")).isEqualTo("info no-model 1:1\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\r",
                "\0",
                "\ufeff",
                "#",
                "# ",
                "## Fields",
                "|",
                "|-|",
                "```",
                "<!--",
                "- `",
                "\ud800"
            })
    void strangePagesAreReadWithoutAnException(String page) {
        assertThat(read(page).value().sections()).isEmpty();
    }

    @Test
    void aDiagnosticNeverQuotesAWholeCell() {
        List<Diagnostic> diagnostics = read("# T\n\n## Fields\n\n" + HEADER + "| `a` | *str* | " + "huh".repeat(10_000)
                        + " | | |\n| `a` | *str* | | | |\n")
                .diagnostics();

        assertThat(diagnostics)
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.UNKNOWN_MARK, DiagnosticCode.DUPLICATE_ROW);
        assertThat(diagnostics)
                .allSatisfy(diagnostic -> assertThat(diagnostic.message()).hasSizeLessThan(200));
    }

    private static TypeSection only(String text) {
        Outcome<ParsedDocument> outcome = read(text);
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.value().sections()).hasSize(1);
        return outcome.value().sections().get(0);
    }

    private static String marked(String text, SourceSpan span) {
        String marked = text.substring(span.offset(), span.offset() + span.length());
        SourceText source = SourceText.of("page.md", text);
        assertThat(span).isEqualTo(source.span(span.offset(), span.length()));
        return marked;
    }

    private static String reading(String text) {
        return Reading.of(read(text));
    }

    private static Outcome<ParsedDocument> read(String text) {
        return Layout.table().read(SourceText.of("page.md", text), TypeLanguage.python(), HouseStyle.speakeasy());
    }

    @Test
    void nobodyHasToSayWhatIsRequiredOfTheClientsOwnCode() {
        String page = "# Retries\n\n## Fields\n\n| Name | Type |\n|---|---|\n| `times` | *number* |\n";

        assertThat(codes("models/retries.md", page)).containsExactly(DiagnosticCode.PRESENCE_UNSAID);
        assertThat(codes("docs/lib/utils/retries.md", page)).isEmpty();
    }

    private static List<DiagnosticCode> codes(String path, String page) {
        return Dialects.named("typescript", HouseStyle.speakeasy())
                .orElseThrow()
                .read(SourceText.of(path, page))
                .diagnostics()
                .stream()
                .map(Diagnostic::code)
                .toList();
    }
}
