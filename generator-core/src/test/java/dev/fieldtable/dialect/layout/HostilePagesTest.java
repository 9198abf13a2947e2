package dev.fieldtable.dialect.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.TypeExpression.Unreadable;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.document.TypeSection.FieldTable;
import dev.fieldtable.document.TypeSection.ValueList;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that would take hours, all memory or the whole stack if the reader were careless. */
@Tag("slow")
@Timeout(30)
class HostilePagesTest {
    private static final int MANY = 100_000;
    private static final String TITLE = "# T\n\n## Fields\n\n";
    private static final String HEADER = "| Field | Type | Required | Description | Example |\n|---|---|---|---|---|\n";

    @Test
    void manyRowsAreAllRead() {
        StringBuilder page = new StringBuilder(TITLE).append(HEADER);
        for (int i = 0; i < MANY; i++) {
            page.append("| `f").append(i).append("` | *str* | :heavy_check_mark: | N/A | |\n");
        }

        assertThat(fields(read(page.toString())).rows()).hasSize(MANY);
    }

    @Test
    void manyRowsOfOneNameAreAllCounted() {
        Outcome<ParsedDocument> outcome = read(TITLE + HEADER + "| `a` | *str* | yes | | |\n".repeat(MANY));

        assertThat(fields(outcome).rows()).hasSize(1);
        assertThat(fields(outcome).skippedRows()).isEqualTo(MANY - 1);
        assertThat(outcome.diagnostics()).hasSize(MANY - 1);
    }

    @Test
    void manyPipesInARowAreOneBadRow() {
        Outcome<ParsedDocument> outcome = read(TITLE + HEADER + "| `a` | *str* | yes " + "|".repeat(MANY) + "\n");

        assertThat(fields(outcome).rows()).hasSize(1);
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.CELL_COUNT);
    }

    @Test
    void manyRowsWithTooFewOrTooManyOfManyCellsAreRead() {
        String header = "| Field | Type " + "| x ".repeat(30) + "|\n" + "|-".repeat(32) + "|\n";
        String rows = ("| `a` | *str* |\n" + "| `b` " + "| *str* ".repeat(38) + "|\n").repeat(2_000);
        Outcome<ParsedDocument> outcome = read(TITLE + header + rows);
        assertThat(fields(outcome).skippedRows()).isEqualTo(4_000 - 2);
    }

    @Test
    void manyColumnsAreRead() {
        String page = TITLE + "| Field | Type " + "| x ".repeat(MANY) + "|\n" + "|-".repeat(MANY + 2) + "|\n"
                + "| `a` | *str* " + "| y ".repeat(MANY) + "|\n";

        assertThat(fields(read(page)).rows()).hasSize(1);
    }

    @Test
    void aTableTooLargeForTheMemoryIsToldOf() {
        String page = TITLE + "|a".repeat(5_000) + "|\n" + "|-".repeat(5_000) + "|\n" + "|b\n".repeat(1_000);
        Outcome<ParsedDocument> outcome = read(page);

        assertThat(outcome.value().sections()).isEmpty();
        assertThat(outcome.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.TABLE_TOO_LARGE);
            assertThat(diagnostic.span().line()).isEqualTo(5);
            assertThat(diagnostic.message())
                    .isEqualTo("The table has 5000 columns and 1000 rows,"
                            + " which makes more than the 2,000,000 cells that a table may have.");
        });
    }

    @Test
    void aTableTooLargeInAQuoteIsToldOfToo() {
        String page = TITLE + "> " + "|a".repeat(5_000) + "|\n> " + "|-".repeat(5_000) + "|\n" + "> |b\n".repeat(1_000);

        assertThat(read(page).diagnostics())
                .extracting(Diagnostic::message)
                .contains("A table has more than 2,000,000 cells.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "<br/>", "<", "\\", "\\|", "`", "*", "~", ": warning: ** DEPRECATED **", "[", "\u0301"})
    void hugeCellsAreRead(String part) {
        String cell = part.repeat(1_000_000 / part.length());
        Outcome<ParsedDocument> outcome = read(TITLE + HEADER + "| `a` | *str* | " + cell + " | " + cell + " | " + cell
                + " |\n| " + cell + "n | " + cell + " | | | |\n");

        assertThat(fields(outcome).rows().size() + fields(outcome).skippedRows())
                .isEqualTo(2);
    }

    @Test
    void namesAndValuesThatFitIntoNoClassFileAreLeftOut() {
        String huge = "x".repeat(70_000);
        Outcome<ParsedDocument> fields = read(TITLE + HEADER + "| `" + huge
                + "` | *str* | yes | | |\n| `a` | *Literal[\"" + huge + "\"]* | yes | | |\n");
        Outcome<ParsedDocument> table =
                read("# T\n\n## Values\n\n| Name | Value |\n|---|---|\n| `A` | " + huge + " |\n| `B` | b |\n");
        Outcome<ParsedDocument> list = read("# T\n\n## Values\n\n- `\"" + huge + "\"`\n- `1" + huge + "`\n- `2`\n");

        assertThat(fields(fields).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.type()).isInstanceOf(Unreadable.class));
        assertThat(((ValueList) table.value().sections().get(0)).rows()).hasSize(1);
        assertThat(((ValueList) list.value().sections().get(0)).rows()).hasSize(1);
        assertThat(fields.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(DiagnosticCode.UNREADABLE_ROW, DiagnosticCode.UNREADABLE_TYPE);
        assertThat(table.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.UNREADABLE_ROW);
        assertThat(list.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.UNREADABLE_ROW, DiagnosticCode.UNREADABLE_ROW);
    }

    @Test
    void deepTypesAreToldOf() {
        String type = "List[".repeat(10_000) + "*str*" + "]".repeat(10_000);
        Outcome<ParsedDocument> outcome = read(TITLE + HEADER + "| `a` | " + type + " | yes | | |\n");

        assertThat(fields(outcome).rows().get(0).type()).isInstanceOf(Unreadable.class);
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.UNREADABLE_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n",
                "```",
                "# T\n\n",
                "## Fields\n\n",
                "### Fields\n\n",
                "## A\n\n### Fields\n\n",
                "## Values\n\n- `1`\n\n",
                "# T\n\n## Values\n\n- `1`\n\n",
                "## Supported Types\n\n### `str`\n\n",
                "## Fields\n\n| Field | Type |\n|---|---|\n| `a` | *str* |\n\n",
                "## get\n\n### Parameters\n\n### Response\n\n**[X](x.md)**\n\n",
                "> ",
                "> :warning: **DEPRECATED**: x\n\n",
                "- ",
                "<!-- ",
                "[a]: b\n",
                "*a **b",
                "|\n",
                "a | b\n",
                "|---|\n",
                "\0",
                "\r",
                "Fields\n",
                "Fields\n\n",
                "fields:\n\n| Field | Type |\n",
                "Supported Types\n\n`str`\n\n",
                "> | Field | Type |\n",
                "    | Field | Type |\n",
                "- | Field | Type |\n  |---|---|\n",
                "1. ",
                "<table>",
                "<table><tr><td>Field<td>Type</table>",
                "<table><tr><td>Field<td>Type<tr>",
                "<b>",
                "&amp;",
                "&amp;\n",
                "&",
                "\u00a0",
                "\u00a0\n",
                "\u201c",
                "| a |\n",
                "| a\n",
                "| a\n\n",
                "| Field | Type |\n| a |\n",
                "| Field | Type |\n|---|---|\n| a | b | c\n",
                "```x\n## Fields\n",
                "~~~\n## Fields\n\n",
            })
    void repeatedStructureTakesNoTime(String part) {
        Outcome<ParsedDocument> outcome = read(TITLE + part.repeat(200_000 / part.length()));

        assertThat(outcome.value().dialect()).isEqualTo("table-python");
    }

    @ParameterizedTest
    @ValueSource(strings = {"`", "``", "`a", "\"", "- ", "\\\""})
    void hugeListItemsTakeNoTime(String part) {
        Outcome<ParsedDocument> outcome =
                read("# T\n\n## Values\n\n- `\"" + part.repeat(1_000_000 / part.length()) + "\"`\n- `\"b\"`\n");
        TypeSection section = outcome.value().sections().get(0);

        assertThat(((ValueList) section).rows().size() + section.skippedRows()).isPositive();
    }

    @Test
    void aPageWithoutLinesMayBreakOffAnywhere() {
        String row = "| *str* | What it is. | 7 | `a` |";
        String page =
                "# T  ## Fields  | Type | Description | Example | Field | | --- | --- | --- | --- | " + row + " " + row;
        for (int end = 0; end <= page.length(); end++) {
            Outcome<ParsedDocument> outcome = Layout.flattened()
                    .read(
                            SourceText.of("page.md", page.substring(0, end)),
                            TypeLanguage.python(),
                            HouseStyle.speakeasy());

            assertThat(outcome.value().dialect()).isEqualTo("flattened-python");
        }
    }

    private static FieldTable fields(Outcome<ParsedDocument> outcome) {
        return (FieldTable) outcome.value().sections().get(0);
    }

    private static Outcome<ParsedDocument> read(String page) {
        return Layout.table().read(SourceText.of("page.md", page), TypeLanguage.python(), HouseStyle.speakeasy());
    }
}
