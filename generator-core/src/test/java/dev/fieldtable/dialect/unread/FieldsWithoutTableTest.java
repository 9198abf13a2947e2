package dev.fieldtable.dialect.unread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.page.Findings;
import dev.fieldtable.source.RestoredText;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields that no table holds are told of, and prose is left alone. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FieldsWithoutTableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "### `id` {#id}\n\n**Description:** Which reel.\\\n**Type:** String\n\n### length\n\nHow long it is.\n\n- Type: integer\n",
                "## title\n\n__Type__: string\n\n## **year**\n\nData type: integer, or null\n"
            })
    void a_heading_with_a_labelled_type_is_a_field(String page) {
        assertThat(told(page)).containsExactly("a heading each, with labelled values below it: 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* `title` - (Required) What it is called.\n* `year` - (Optional) When it was shot.\n",
                "- **title** (`string`, required): What it is called\n- **year** (`integer`): When it was shot\n",
                "+ `title`: *string*, what it is called\n+ `year`: *integer*\n"
            })
    void a_list_item_with_a_type_or_a_mark_is_a_field(String page) {
        assertThat(told(page)).containsExactly("a list item each: 2");
    }

    @Test
    void a_paragraph_that_begins_with_a_name_and_a_type_is_a_field() {
        assertThat(
                        told(
                                "**title** `string`\n\nWhat it is called.\n\n**year** `integer` *nullable*\n\nWhen it was shot.\n"))
                .containsExactly("a paragraph each: 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* [get](#get) - Gets a reel\n* [list](#list) - Lists reels\n",
                "* `get` - Gets a reel\n* `list` - Lists (all) reels\n",
                "**Note** that this is prose.\n\n**Warning** (see below)\n",
                "## Types\n\nWhich types there are.\n\n## Errors\n\nType what you like.\n",
                "* `title` - (Required) One alone may be a note.\n",
                "```\n* `title` - (Required) Code.\n* `year` - (Optional) Code.\n```\n"
            })
    void prose_is_no_field(String page) {
        assertThat(told(page)).isEmpty();
    }

    @Test
    void docs_without_a_table_end_with_an_error_that_says_so() {
        List<Diagnostic> found = Generator.generate(
                        GenerationRequest.of("com.example"),
                        List.of(SourceText.of("reel.md", "# Reel\n\n**title** `string`\n\n**year** `integer`\n")))
                .diagnostics();

        assertThat(found)
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(DiagnosticCode.NO_TYPES, DiagnosticCode.FIELDS_WITHOUT_TABLE);
        assertThat(found)
                .filteredOn(each -> each.code() == DiagnosticCode.NO_TYPES)
                .singleElement()
                .satisfies(each -> assertThat(each.hint().toString()).contains("Fieldtable reads fields in tables"));
    }

    private static List<String> told(String page) {
        Findings findings = new Findings();
        FieldsWithoutTable.tell(RestoredText.unchanged(SourceText.of("reel.md", "# Reel\n\n" + page)), findings);
        return findings.with(page).diagnostics().stream()
                .peek(each -> assertThat(each.code()).isEqualTo(DiagnosticCode.FIELDS_WITHOUT_TABLE))
                .map(each -> each.message().replaceAll("^.*without a table, |\\.$", ""))
                .toList();
    }
}
