package dev.fieldtable.dialect.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that MyST keeps in directives are tables all the same. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DirectiveTablesTest {
    private static RestoredText read(String content) {
        return DirectiveTables.withPipes(RestoredText.unchanged(SourceText.of("page.md", content)));
    }

    private static String markdown(String content) {
        return read(content).text().content();
    }

    @ParameterizedTest
    @ValueSource(strings = {"```", "````", ":::", "~~~"})
    void a_list_of_lists_is_a_table(String fence) {
        RestoredText page = read("a\n" + fence + """
                {list-table} Fields of it
                :header-rows: 1
                :widths: 1 2

                * - Field
                  - Type
                * - `id`
                  - one | two

                    three
                * - note
                  -
                """ + fence + "\nb\n");

        assertThat(page.text().content())
                .isEqualTo("a\n\n**Fields of it**\n\n| Field | Type |\n|---|---|\n| `id` | one \\| two three |\n"
                        + "| note |  |\n\n\nb\n");
        assertThat(page.span(page.text().content().indexOf("note"), 4).line()).isEqualTo(12);
    }

    @Test
    void a_table_of_pipes_is_no_block_of_code() {
        assertThat(markdown("```{table}\n---\nname: a\n---\n| a |\n|---|\n```\n\n```\n| b |\n```\n"))
                .isEqualTo("\n| a |\n|---|\n\n\n```\n| b |\n```\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```{list-table}\n* - a\n  - b\n```\n",
                "```{list-table}\n:header-rows: 1\n\na\n```\n",
                "```{list-table}\n:header-rows: 1\n* - a\n",
                "```{table}\n```\n",
                "````md\n```{table}\n| a |\n```\n````\n",
                "```{note}\n{table}\n```\n",
            })
    void what_is_none_stays(String content) {
        assertThat(markdown(content)).isEqualTo(content);
    }

    @Test
    @Timeout(20)
    void directives_without_an_end_are_left_quickly() {
        String page = "```{list-table}\n:header-rows: 1\n* - a\n".repeat(100_000);

        assertThat(markdown(page)).isEqualTo(page);
    }
}
