package dev.fieldtable.dialect.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.dialect.Dialects;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No row is lost without a word, whatever has parted it from its table. */
class LooseRowsTest {
    private static final String PAGE =
            "# Disk\n\n## Fields\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n"
                    + "| `path` | *str* | :heavy_check_mark: | Where |\n";
    private static final String USED = "| `used` | *int* | :heavy_check_mark: | How much |\n";
    private static final String FREE = "| `free` | *int* | :heavy_check_mark: | How much |\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tr><td>x</td></tr>",
                "<div>",
                "<details>",
                "<pre>",
                "<script>",
                "<style>",
                "<?php",
                "<![CDATA[",
                "<!DOCTYPE html",
                "> note",
                "- note",
                "* note",
                "1. note",
                "***"
            })
    void rowsThatABlockBelowTheTableSwallowsAreToldOf(String block) {
        assertThat(rowsToldOf(PAGE + block + "\n" + USED))
                .as("without a blank line")
                .isEqualTo(1);
        assertThat(rowsToldOf(PAGE + "\n" + block + "\n" + USED + FREE))
                .as("with one")
                .isEqualTo(2);
    }

    @Test
    void rowsInABlockOfCodeAreToldOfIfTheyAreAsWideAsTheTable() {
        assertThat(rowsToldOf(PAGE + "```\n" + USED + "```\n")).isEqualTo(1);
        assertThat(rowsToldOf(PAGE + "\n```\n+---+---+\n| a | b |\n+---+---+\n```\n"))
                .isZero();
        assertThat(rowsToldOf(PAGE + "\n```\n| grep a | sort |\n```\n")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"## More", "# More", "## Notes\n\nThese are few.", "x\n===", "x\n---", "### More"})
    void rowsBelowAnotherHeadingAreToldOf(String heading) {
        assertThat(rowsToldOf(PAGE + "\n" + heading + "\n\n" + USED + FREE)).isEqualTo(2);
    }

    @Test
    void rowsAboveTheTitleOrTheSectionAreToldOf() {
        assertThat(rowsToldOf(USED + "\n" + PAGE)).isEqualTo(1);
        assertThat(rowsToldOf(PAGE.replace("## Fields", USED + FREE + "\n## Fields")))
                .isEqualTo(2);
    }

    @Test
    void whatACommentThatIsNeverClosedSwallowsIsCounted() {
        String cut = "The page ends within this comment; rows left out: 2.";
        assertThat(messages(PAGE + "<!-- old\n" + USED + FREE)).containsExactly(cut);
        assertThat(messages(PAGE + "\n<!-- old\n\nNo rows.\n")).containsExactly(cut.replace("2", "0"));
        assertThat(messages(PAGE + "<!-- old\n" + USED + FREE + "<!-- new -->\n"))
                .containsExactly("Another comment begins within this one; rows left out: 2.");
    }

    @Test
    void rowsInAClosedCommentAreMeantToBeLeftOut() {
        assertThat(messages(PAGE + "<!--\n" + USED + "-->\n" + FREE)).isEmpty();
        assertThat(messages(PAGE + "\n<!--\n\n" + USED + "\n-->\n")).isEmpty();
    }

    @Test
    void tablesOfOtherThingsAreProse() {
        String table = "| Size | Cost |\n|---|---|\n| 1 | 2 |\n";
        assertThat(messages(PAGE + "\n" + table)).hasSize(1);
        assertThat(messages(PAGE + "\n## Prices\n\n" + table)).isEmpty();
        assertThat(messages(PAGE + "\n## Prices\n\n<div>\n" + table + "</div>\n"))
                .isEmpty();
        assertThat(messages(PAGE + "\n## Prices\n\n> " + table.replace("\n", "\n> ")))
                .isEmpty();
    }

    private static int rowsToldOf(String page) {
        return warnings(page).stream().mapToInt(each -> each.loss().rows()).sum();
    }

    private static List<String> messages(String page) {
        return warnings(page).stream().map(Diagnostic::message).toList();
    }

    private static List<Diagnostic> warnings(String page) {
        return Dialects.named("python", HouseStyle.speakeasy())
                .orElseThrow()
                .read(SourceText.of("disk.md", page))
                .diagnostics()
                .stream()
                .filter(each -> each.severity() == Severity.WARNING)
                .toList();
    }
}
