package dev.fieldtable.dialect.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.dialect.Reading;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceText;
import org.junit.jupiter.api.Test;

/** Tables that are drawn as a grid, below the heading of a section. */
class GridTablesTest {
    private static final String RULE = "+-------+------+----------+-------------+\n";
    private static final String HEADER = RULE + "| Field | Type | Required | Description |\n";
    private static final String PATH = "| path  | str  | yes      | Where it is |\n";
    private static final String USED = "| used  | int  | no       | How much    |\n";
    private static final String MORE = "|       |      |          | is used     |\n";

    @Test
    void theLinesOfAGridAreNoRows() {
        assertThat(fields(HEADER + RULE.replace('-', '=') + PATH + RULE + USED + RULE))
                .isEqualTo(read(
                                "## Fields",
                                "| Field | Type | Required | Description |\n|---|---|---|---|\n" + PATH + USED)
                        + "info lost-delimiter 6:1\n");
    }

    @Test
    void aRowMayHaveSeveralLinesWhereLinesPartTheRows() {
        assertThat(fields(HEADER + RULE.replace('-', '=') + PATH + RULE + USED + MORE + RULE))
                .contains("- path:", "- used:", "How much is used", "info broken-row 10:1")
                .doesNotContain("warning");
    }

    @Test
    void eachLineIsARowWhereTheyDoNot() {
        assertThat(fields(HEADER + RULE + PATH + USED + RULE))
                .contains("- path:", "- used:")
                .doesNotContain("warning");
        assertThat(fields(HEADER
                        + RULE
                        + PATH
                        + USED
                        + RULE
                        + PATH.replace("path", "root")
                        + USED.replace("used", "free")
                        + MORE
                        + RULE))
                .contains("- path:", "- used:", "- root:", "- free:", "How much is used")
                .doesNotContain("warning");
    }

    @Test
    void valuesMayStandInAGridToo() {
        String rule = "+------+-------+\n";

        assertThat(read(
                        "## Values",
                        rule + "| Name | Value |\n" + rule + "| ON   | on    |\n| OFF  | off   |\n" + rule))
                .contains("on", "off")
                .doesNotContain("warning");
    }

    private static String fields(String table) {
        return read("## Fields", table);
    }

    private static String read(String section, String table) {
        String page = "# Disk\n\n" + section + "\n\n" + table + "\nText\n";
        return Reading.of(
                Dialects.named("python", HouseStyle.speakeasy()).orElseThrow().read(SourceText.of("disk.md", page)));
    }
}
