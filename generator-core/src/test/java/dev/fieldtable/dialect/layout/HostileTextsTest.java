package dev.fieldtable.dialect.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.types.TypeLanguage;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.TypeSection;
import dev.fieldtable.document.TypeSection.FieldTable;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that would take all memory, the whole stack or far too long if damaged pages were restored carelessly. The
 * timeout is a hundred times of what is usual.
 */
@Tag("slow")
@Timeout(60)
class HostileTextsTest {
    private static final int LARGE = 100_000;

    /** What tells the layouts apart and what they put right, in one line or in several, and what only looks like it. */
    private static final List<String> PARTS = List.of(
            "## ",
            "#",
            "# T ",
            "## Fields ",
            "## Fields\n",
            "Fields\n",
            "Fields\nField\tType\nid\tstr\n",
            "Field | Type |\n",
            "Values\n",
            "Supported Types\n",
            "str\nvalue: str = /* values here */\n",
            "Response\n",
            "|",
            "| ",
            "||\n",
            "\\|",
            "| --- ",
            "|-|",
            "-",
            "--",
            "| a | b | | --- | --- | | c | d | ",
            "## Fields | a | b | | --- | --- | | c | d | ",
            "id |\nstr | \u2714\ufe0f | text | |\n",
            "id |\n",
            "|\n",
            "- `x` ",
            "- ",
            "* `x`\n",
            "This is an open enum",
            "`",
            "```",
            "```python ",
            "<!-- ",
            "<!-- -->",
            "> :warning: ",
            "> :warning: **DEPRECATED** ",
            "\u26a0\ufe0f DEPRECATED: x\n",
            "](#a)",
            "](#",
            "[a](#b) ## b ",
            "List[",
            "components.A ",
            "<br/>",
            " ",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\ufeff",
            "\u00a0",
            "\u200b",
            "x",
            "x.",
            "\ud83d",
            "\0");

    /** What makes a text one of that layout, so that a part that follows is met by its repairs. */
    private static final List<String> OPENINGS = List.of(
            "",
            "# T ## Fields | Field | Type | | --- | --- | | `a` | *str* | ",
            "# T ## Values - `a` ",
            "# T ## Supported Types ### `str` ",
            "T\nFields\n| Field | Type | Required | Description | Example |\n|---|---|---|---|---|\n",
            "T\nFields\nField\tType\tRequired\n",
            "T\nValues\n",
            "T\nSupported Types\n");

    private static Stream<Layout> damaged() {
        return Stream.of(Layout.flattened(), Layout.scraped());
    }

    private static List<String> parts() {
        return PARTS;
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartThatIsRepeatedEndlesslyTakesNoTime(String part) {
        String text = part.repeat(LARGE / part.length());

        for (Layout layout : damaged().toList()) {
            isRead(layout, text);
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartThatIsRepeatedWithinAnyDamagedPageTakesNoTime(String part) {
        String repeated = part.repeat(LARGE / 10 / part.length());

        for (String opening : OPENINGS) {
            for (Layout layout : damaged().toList()) {
                isRead(layout, opening + repeated);
            }
        }
    }

    /** Seeded: the same texts each time. */
    @Test
    void anyMixtureOfPartsIsRead() {
        Random random = new Random(20_250_101);
        for (int i = 0; i < 1_000; i++) {
            StringBuilder text = new StringBuilder(OPENINGS.get(random.nextInt(OPENINGS.size())));
            for (int parts = random.nextInt(40); parts > 0; parts--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            for (Layout layout : damaged().toList()) {
                isRead(layout, text.toString());
            }
        }
    }

    @Test
    void manyRowsOnOneLineAreAllRead() {
        StringBuilder page = new StringBuilder("# T ## Fields | Field | Type | Required | | --- | --- | --- |");
        int rows = 20_000;
        for (int i = 0; i < rows; i++) {
            page.append(" | `f").append(i).append("` | *str* | :heavy_check_mark: |");
        }

        assertThat(fields(Layout.flattened(), page.toString())).isEqualTo(rows);
    }

    @Test
    void manyRowsOfTextAreAllRead() {
        StringBuilder page = new StringBuilder("T\nFields\n| Field | Type | Required |\n|---|---|---|\n");
        int rows = 20_000;
        for (int i = 0; i < rows; i++) {
            page.append("f").append(i).append(" |\nstr | \u2714\ufe0f |\n");
        }

        assertThat(fields(Layout.scraped(), page.toString())).isEqualTo(rows);
    }

    @Test
    void manyTinyTablesOnOneLineAreAllRead() {
        StringBuilder page = new StringBuilder();
        int tables = 5_000;
        for (int i = 0; i < tables; i++) {
            page.append("# T").append(i).append("  ## Fields | Field | Type | | --- | --- | | `a` | *str* | ");
        }

        assertThat(isRead(Layout.flattened(), page.toString()).value().sections())
                .hasSize(tables);
    }

    @Test
    void aRowOfManyPipesStaysOneTable() {
        String page = "# T ## Fields | Field | Type | | --- | --- | | `a` | *str* " + "|".repeat(100_000) + " end";

        assertThat(fields(Layout.flattened(), page)).isPositive();
    }

    @Test
    void aCellOfManyLinesIsRead() {
        String page =
                "T\nFields\n| Field | Type | Required | Description |\n|---|---|---|---|\nid |\nstr | \u2714\ufe0f | "
                        + "line\n".repeat(LARGE) + "|\nnext |\nstr | \u2714\ufe0f | text |\n";

        assertThat(fields(Layout.scraped(), page)).isEqualTo(2);
    }

    /** Every diagnostic has a place on the page, so that it can be shown. */
    private static Outcome<ParsedDocument> isRead(Layout layout, String text) {
        SourceText page = SourceText.of("page.txt", text);
        layout.sign(PageSigns.of(page, HouseStyle.speakeasy()));
        Outcome<ParsedDocument> outcome =
                layout.read(page, TypeLanguage.python(), HouseStyle.speakeasy(), Extent.OPERATIONS);

        assertThat(outcome.diagnostics())
                .allSatisfy(diagnostic -> assertThat(
                                diagnostic.span().offset() + diagnostic.span().length())
                        .isBetween(0, text.length()));
        return outcome;
    }

    private static int fields(Layout layout, String text) {
        List<TypeSection> sections =
                new ArrayList<>(isRead(layout, text).value().sections());
        assertThat(sections).hasSize(1);
        return ((FieldTable) sections.get(0)).rows().size();
    }
}
