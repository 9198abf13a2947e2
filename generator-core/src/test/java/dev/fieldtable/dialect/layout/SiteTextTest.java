package dev.fieldtable.dialect.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tools for sites have beside Markdown ends no table as a row of it, and hides none. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SiteTextTest {
    private static RestoredText read(String content) {
        return SiteText.markdown(RestoredText.unchanged(SourceText.of("page.md", content)));
    }

    private static String markdown(String content) {
        return read(content).text().content();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":::",
                ":::note Mind this",
                "::::{admonition} Mind",
                "///",
                "/// details | Mind",
                "{{< /table >}}",
                "{{% tab name=\"a\" %}}",
                "{% endtab %}",
                "{%- include a.md %}",
                "{: .wide}",
                "{:.wide #reel}",
                "  :::  ",
            })
    void a_mark_in_a_line_of_its_own_is_gone(String mark) {
        boolean titled = mark.contains("|");
        assertThat(markdown("| a | b |\n" + mark + "\n"))
                .isEqualTo(
                        titled
                                ? "| a | b |\n" + mark + "\n"
                                : "| a | b |\n"
                                        + " "
                                                .repeat(mark.length()
                                                        - mark.stripLeading().length()) + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | ::: |\n",
                "::\n",
                "a ::: b\n",
                "{{ page.title }}\n",
                "{% a\n",
                "{a}\n",
                "!!! Mind this.\n\nReally.\n",
                "??? who\n",
                "=== \"A\"\nb\n",
                "A\n===\n",
                "```\n:::\n{% a %}\n=== \"A\"\n    b\n```\n",
                "Set{.a}\n",
                "## Reel {#reel .wide}\n",
            })
    void all_else_stays(String content) {
        assertThat(markdown(content)).isEqualTo(content);
    }

    @Test
    void what_is_within_a_tab_or_a_box_stands_on_the_page() {
        String page = """
                === "Fields"

                    | a | b |
                    |---|---|

                    !!! note

                        Within.

                    ```json
                      {}
                    ```

                ??? info "More"
                \tFolded.

                Behind.
                """;

        assertThat(markdown(page).replaceAll("\n{2,}", "\n\n")).isEqualTo("""

                **Fields**

                | a | b |
                |---|---|

                Within.

                ```json
                  {}
                ```

                **More**

                Folded.

                Behind.
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "[reel]({{< ref \"reel.md\" >}}) = [reel](reel.md)",
                "[reel]({{% relref \"/reel.md#top\" %}}) = [reel](/reel.md#top)",
                "[reel]({{<ref reel>}}) or [a](b) = [reel](reel) or [a](b)",
                "[`Reel`](#reel){ .wide } = [`Reel`](#reel)",
                "`id`{:.name} = `id`",
            })
    void an_address_is_what_it_stands_for_and_looks_are_nothing(String written, String meant) {
        assertThat(markdown("a " + written + "\n")).isEqualTo("a " + meant + "\n");
    }

    @Test
    void what_is_read_has_its_place() {
        RestoredText page = read("=== \"A\"\n\n    | `id` |\n");

        assertThat(page.span(page.text().content().indexOf("`id`"), 4).line()).isEqualTo(3);
        assertThat(page.span(page.text().content().indexOf("`id`"), 4).column()).isEqualTo(7);
    }

    @Test
    @Timeout(20)
    void tabs_may_be_nested_however_deep() {
        StringBuilder page = new StringBuilder();
        for (int depth = 0; depth < 2_000; depth++) {
            page.append("    ".repeat(depth)).append("=== \"A\"\n");
        }

        assertThat(markdown(page + "    ".repeat(2_000) + "B\n"))
                .endsWith("\nB\n")
                .doesNotContain("===");
    }
}
