package dev.fieldtable.dialect.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that ReadMe keeps as JSON are tables all the same. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BlockTablesTest {
    private static RestoredText read(String content) {
        return BlockTables.withPipes(RestoredText.unchanged(SourceText.of("page.md", content)));
    }

    private static String markdown(String content) {
        return read(content).text().content();
    }

    @Test
    void a_block_is_a_table_with_the_place_of_each_cell() {
        RestoredText page = read("""
                [block:parameters]
                {
                  "data": {
                    "h-0": "Field",
                    "h-1": "Type",
                    "0-0": "`id`",
                    "0-1": "string | null",
                    "1-0": "note",
                    "1-1": "text  \\nin two \\\\| lines"
                  },
                  "cols": 2,
                  "rows": 2
                }
                [/block]
                """);

        assertThat(page.text().content().strip())
                .isEqualTo(
                        "| Field | Type |\n|---|---|\n| `id` | string \\| null |\n| note | text<br>in two \\| lines |");
        assertThat(page.span(page.text().content().indexOf("note"), 4).line()).isEqualTo(8);
    }

    @Test
    void cells_may_come_in_any_order_and_be_missing() {
        assertThat(markdown(
                                "[block:parameters]\n{\"data\": {\"1-1\": \"d\", \"h-1\": \"B\", \"0-0\": \"a\", \"h-0\": \"A\"}}\n[/block]")
                        .strip())
                .isEqualTo("| A | B |\n|---|---|\n| a |  |\n|  | d |");
    }

    @Test
    void a_header_is_a_heading() {
        assertThat(markdown("[block:api-header]\n{\"title\": \"Reel\\n\"}\n[/block]\n")
                        .strip())
                .isEqualTo("## Reel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[block:parameters]\n{\n[/block]\n",
                "[block:parameters]\n{}\n[/block]\n",
                "[block:parameters]\n{\"data\": {\"h-0\": \"A\"}}\n",
                "[block:parameters]\n{\"data\": {\"h-0\": \"A\", \"999999-0\": \"a\"}}\n[/block]\n",
                "[block:api-header]\n{\"title\": 1}\n[/block]\n",
                "[block:code]\n{\"codes\": []}\n[/block]\n",
                "```\n[block:api-header]\n{\"title\": \"A\"}\n[/block]\n```\n",
            })
    void what_is_no_such_block_stays(String content) {
        assertThat(markdown(content)).isEqualTo(content);
    }
}
