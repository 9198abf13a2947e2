package dev.fieldtable.dialect.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.dialect.Reading;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows, headers and titles that say something else than they seem to. */
class OddRowsTest {
    private static final String PAGE =
            "# Disk\n\n## Fields\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n"
                    + "| `path` | *str* | :heavy_check_mark: | Where |\n";
    private static final String USED = "| `used` | *int* | :heavy_check_mark: | How much |\n";

    @ParameterizedTest
    @ValueSource(strings = {"| ... | ... | ... | ... |", "| \u2026 |", "| [...] |  |  |  |", "| .. | \u22ee | |"})
    void aRowOfDotsSaysThatRowsWereLeftOut(String row) {
        assertThat(read(PAGE + row + "\n" + USED)).contains("warning unreadable-row 8:1", "- used");
    }

    @Test
    void aRowOfDashesIsNoContent() {
        assertThat(read(PAGE + "| --- | --- | --- | --- |\n" + USED)).doesNotContain("warning");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[//]: # (| `x` | *str* | | Old |)",
                "[comment]: <> (| `x` | *str* | | Old |)",
                "{/* | `x` | *str* | | Old | */}"
            })
    void aCommentAmongRowsIsNoRow(String comment) {
        assertThat(read(PAGE + comment + "\n" + USED)).contains("- used").doesNotContain("warning", "Old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", ">", " > > ", "\\> "})
    void aRowBehindTheMarkOfAQuoteIsARow(String mark) {
        assertThat(read(PAGE + mark + USED + USED.replace("used", "free")))
                .contains("- used: integer (required)", "- free: integer (required)", "info nested-table 8:")
                .doesNotContain("warning");
        assertThat(read("# Kind\n\n## Values\n\n| Name | Value |\n|---|---|\n| ON | on |\n" + mark + "| OFF | off |\n"))
                .contains("off")
                .doesNotContain("warning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "+", "* ", "1. ", "\u2022 "})
    void aRowBehindAnotherMarkIsReadAndToldOf(String mark) {
        assertThat(read(PAGE + mark + USED)).contains("- used: integer (required)", "warning cell-count 8:1");
    }

    @Test
    void aTitleBelowASectionThatHoldsNothingBeginsAnotherType() {
        assertThat(read("# Any\n\n## Fields\n\n" + PAGE))
                .contains("object Disk", "warning empty-section 3:4")
                .doesNotContain("Any");
    }

    @Test
    void aSecondTitleDirectlyBelowTheFirstIsToldOf() {
        assertThat(read("# Any\n\n" + PAGE)).contains("warning doubtful-title 3:3");
        assertThat(read("# Disk\n\n" + PAGE)).doesNotContain("warning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Not required", "Non-required", "Not mandatory", "Nonrequired"})
    void aHeaderThatNegatesRequiredMeansOptional(String header) {
        assertThat(read(answered(header))).isEqualTo(read(answered("Optional")));
    }

    @Test
    void aHeaderThatNegatesOptionalMeansRequired() {
        assertThat(read(answered("Not optional"))).isEqualTo(read(answered("Required")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2714\ufe0e",
                "\u2705\ufe0e",
                "\u2705\ufe0f",
                ":heavy_check_mark:\ufe0f",
                "Required.",
                "(required)",
                "(Required.)",
                "Req.",
                "Yes.",
                "**Required.**"
            })
    void aMarkIsReadHoweverItsWordIsWrittenAndItsSignShown(String mark) {
        assertThat(read(marked(mark))).isEqualTo(read(marked("required")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2796\ufe0e", "Optional.", "(optional)", "Opt.", "(not required)", "No."})
    void aMarkOfWhatMayBeLeftOutIsReadInTheSameWay(String mark) {
        assertThat(read(marked(mark))).isEqualTo(read(marked("optional")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R", "O", "M", "(R)", "\u25cb", "required*", "[required]"})
    void aMarkThatMayMeanMoreThanOneThingIsToldOf(String mark) {
        assertThat(read(marked(mark))).contains("warning unknown-mark 8:20");
    }

    private static String marked(String mark) {
        return PAGE + "| `used` | *int* | " + mark + " | How much |\n";
    }

    private static String answered(String header) {
        return "# Disk\n\n## Fields\n\n| Field | Type | " + header + " |\n|---|---|---|\n"
                + "| `path` | *str* | yes |\n| `used` | *int* | no |\n";
    }

    private static String read(String page) {
        return Reading.of(
                Dialects.named("python", HouseStyle.speakeasy()).orElseThrow().read(SourceText.of("disk.md", page)));
    }

    @Test
    void aPipeWithinCodeIsNoBorderOfCells() {
        assertThat(read(PAGE + "| `mode` | *str* | :heavy_check_mark: | `on | off` or ``a | b``, as you like |\n"
                        + USED))
                .contains(
                        "- mode: string (required)",
                        "`on | off` or `a | b`, as you like",
                        "info restored-cells 8:1",
                        "- used")
                .doesNotContain("warning");
    }

    @Test
    void aMarkOfCodeThatIsNeverClosedHoldsNoCells() {
        assertThat(read(PAGE + "| `mode` | *str* | :heavy_check_mark: | `on | off |\n" + USED))
                .contains("- mode: string (required)", " 8:1", "- used");
    }
}
