package dev.fieldtable.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.emit.Pages;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A changelog's entry that tells of more than anybody reads. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LargeDifferencesTest {
    private static final String HEAD =
            "\n\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";
    private static final String REQUIRED = ":heavy_check_mark:";
    private static final String OPTIONAL = ":heavy_minus_sign:";

    private static SourceText page(String name, String... rows) {
        StringBuilder page = new StringBuilder("# ").append(name).append(HEAD);
        for (String row : rows) {
            page.append(row).append('\n');
        }
        return SourceText.of("models/components/" + name.toLowerCase(java.util.Locale.ROOT) + ".md", page.toString());
    }

    private static String row(String name, String type, String mark) {
        return "| `" + name + "` | " + type + " | " + mark + " | Words. |";
    }

    private static String entry(int gone) {
        List<SourceText> before = new ArrayList<>();
        List<SourceText> after = new ArrayList<>();
        List<String> rows = new ArrayList<>(List.of(row("kept", "*str*", REQUIRED), row("size", "*int*", REQUIRED)));
        for (int i = 0; i < gone; i++) {
            rows.add(row("gone" + (char) ('a' + i / 26) + (char) ('a' + i % 26), "*str*", OPTIONAL));
        }
        before.add(page("Track", rows.toArray(String[]::new)));
        after.add(page("Track", row("kept", "*str*", OPTIONAL), row("size", "*str*", REQUIRED)));
        for (int i = 0; i < 6; i++) {
            SourceText user = page(
                    "Album" + (char) ('A' + i),
                    row("track", "[components.Track](../../models/components/track.md)", REQUIRED));
            before.add(user);
            after.add(user);
        }
        after.add(page("Added", row("kept", "*str*", REQUIRED)));
        return entry(before, after);
    }

    private static String entry(List<SourceText> before, List<SourceText> after) {
        GenerationRequest request = GenerationRequest.of("com.acme");
        Differences differences = ModelDiff.between(
                Generator.state(request, before).value(),
                Generator.state(request, after).value());
        return DiffReport.of(differences, false).toMarkdown();
    }

    @Test
    void an_overview_stands_before_what_is_folded_up() {
        assertThat(entry(50))
                .containsSubsequence(
                        "### In short\n",
                        "- **50 properties are gone** in `Track`\n",
                        "- **1 property has another type**: `Track.size` was `integer`, is `string`\n",
                        "- **1 property became optional**: `Track.kept`\n",
                        "- **1 new model in `components`**: `Added`\n",
                        "### Widely used models that break\n",
                        "- `components.Track` (reached from 6 models): `goneaa`, `goneab`, `goneac` and 47 more are gone; ",
                        "`kept` was required, is optional; `size` was `integer`, is `string`\n",
                        "<details><summary>Breaking changes: 52</summary>\n",
                        "<details><summary>New models: 1</summary>\n\n- `components`: `Added`\n\n</details>\n");
    }

    @Test
    void an_overview_tells_of_operations_how_many_there_are_of_each_kind() {
        List<SourceText> before = List.of(operations(60, "get"));
        List<SourceText> after = List.of(operations(2, "put"));

        assertThat(entry(before, after))
                .startsWith("Suggested version: **major**. 60 of 60 changes break something: 60 writing JSON.\n")
                .containsSubsequence(
                        "### In short\n",
                        "- **58 removed operations**: `GET /things/10 (op10)`, ",
                        " and 54 more\n",
                        "- **2 changed operations**: `PUT /things/0 (op0)`, `PUT /things/1 (op1)`\n",
                        "<details><summary>Operations: 60</summary>\n");
    }

    @Test
    void what_became_of_several_alike_is_said_once() {
        List<SourceText> before = new ArrayList<>(List.of(page("Kept", row("kept", "*str*", REQUIRED))));
        List<SourceText> after = new ArrayList<>(before);
        for (String name : List.of("Sort", "Order", "Odd")) {
            before.add(Pages.values("models/" + name + ".md", name, "UP | up"));
            after.add(Pages.values(
                    "models/" + name + ".md", name, "UP | up", name.equals("Odd") ? "LEFT | left" : "DOWN | down"));
        }
        for (int i = 0; i < 41; i++) {
            after.add(page("Added" + (char) ('A' + i / 26) + (char) ('A' + i % 26), row("kept", "*str*", REQUIRED)));
        }
        for (String name : List.of("One", "Two", "Three")) {
            before.add(page(name, row("id", "*str*", OPTIONAL), row("size", "*int*", OPTIONAL)));
            after.add(page(name, row("id", "*str*", REQUIRED), row("size", "*float*", OPTIONAL)));
        }

        assertThat(entry(before, after))
                .contains(
                        "- **3 enums gained values**: `DOWN` in `Order`, `Sort`; `LEFT` in `Odd`\n",
                        "- **3 properties became required**: `One.id`, `Three.id`, `Two.id`\n",
                        "- **3 properties have other types**: `One.size`, `Three.size`, `Two.size`: was `integer`, is `number`\n");
    }

    private static SourceText operations(int number, String method) {
        StringBuilder page = new StringBuilder("# Things\n\n");
        for (int i = 0; i < number; i++) {
            page.append("## op").append(i).append("\n\n<!-- UsageSnippet language=\"python\" operationID=\"op");
            page.append(i)
                    .append("\" method=\"")
                    .append(method)
                    .append("\" path=\"/things/")
                    .append(i);
            page.append("\" -->\n```python\nx()\n```\n\n### Response\n\n**str**\n\n");
        }
        return SourceText.of("sdks/things/README.md", page.toString());
    }

    @Test
    void few_changes_are_told_one_by_one_and_what_went_together_in_one_line() {
        assertThat(entry(3))
                .doesNotContain("In short", "<details>")
                .contains("`goneaa`, `goneab`, `goneac` are gone (breaks source, binary)\n");
        assertThat(entry(2)).contains("`goneaa` is gone; it was optional `string` (breaks source, binary)\n");
    }
}
