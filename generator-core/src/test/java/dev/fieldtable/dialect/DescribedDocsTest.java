package dev.fieldtable.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.description.DescriptionFile;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.TypeSection.FieldTable;
import dev.fieldtable.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to somebody who writes a description, and what of the pages is read by it. */
class DescribedDocsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Key | Type = This table has a column of types and none of names = Say in the description which of `key`,"
                        + " `type` has the names, as one of `columns.name`",
                "Name | Format = This table has a column of names and none of types = Say in the description which of"
                        + " `name`, `format` has the types, as one of `columns.type`",
                "Property | Format = This table has columns that fields have, and none that the description names = Say in"
                        + " the description which of `property`, `format` has the names and which the types",
                "Attribute | Required = This table has columns that fields have, and none that the description names = Say"
                        + " in the description which of `attribute`, `required` has the names and which the types",
            })
    void a_table_that_looks_like_one_of_fields_is_told_of_with_the_member_that_is_missing(
            String header, String message, String hint) {
        Diagnostic diagnostic = only(read("name: Acme\n", "# Reel\n\n| " + header + " |\n|---|---|\n| a | b |\n"));

        assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.TABLE_PASSED_OVER);
        assertThat(diagnostic.message()).isEqualTo(message + "; rows left out: 1.");
        assertThat(diagnostic.hint().toString()).startsWith(hint).contains("`models.ignored`");
    }

    @Test
    void a_table_of_prose_is_passed_over() {
        assertThat(read("name: Acme\n", "# Reel\n\n| Method | What for |\n|---|---|\n| a | b |\n")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void a_name_with_a_blank_may_be_one_with_something_behind_it() {
        String page = "# Reel\n\n| Name | Type |\n|---|---|\n| `id` (needed) | text |\n";

        assertThat(only(read("types: {string: text}\n", page)).hint().toString())
                .contains("`names`");
        assertThat(reading("names: {required: (needed)}\ntypes: {string: text}\n", page))
                .isEqualTo("object Reel\n- id: string (required)\n");
    }

    @Test
    void a_mark_that_nobody_knows_is_a_word_to_describe() {
        String page = "# Reel\n\n| Name | Type | Need |\n|---|---|---|\n| id | text | **Needed by** `x` |\n";

        assertThat(only(read("columns: {required: need}\ntypes: {string: text}\n", page))
                        .hint()
                        .toString())
                .contains("`presence.required`");
        assertThat(reading("columns: {required: need}\npresence: {required: needed*}\ntypes: {string: text}\n", page))
                .isEqualTo("object Reel\n- id: string (required)\n");
    }

    @Test
    void what_is_between_the_arms_of_a_union_may_be_in_capitals() {
        assertThat(reading(
                        "types: {string: text, union: ' or '}\npresence: {null: none}\n",
                        "# Reel\n\n| Name | Type |\n|---|---|\n| label | text OR none |\n"))
                .isEqualTo("object Reel\n- label: string (unsaid)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "' | undefined'"})
    void a_word_for_what_may_be_left_out_is_no_arm_although_names_need_no_link(String word) {
        String description = "types: {string: text, list: '{}[]', union: '|', byName: true, optional: " + word
                + "}\npresence: {null: none}\n";
        String rows = "| label | text \\| undefined |\n| casts | Cast[] \\| none \\| undefined |\n";

        assertThat(reading(description, "# Reel\n\n| Name | Type |\n|---|---|\n" + rows))
                .isEqualTo("object Reel\n- label: string (optional)\n- casts: list<@Cast> (optional)\n");
    }

    @Test
    void names_beside_a_column_of_types_are_no_values_although_their_cells_should_have_the_types() {
        String page = "# Reel\n\n| Name | Type |\n|---|---|\n| `title` | text |\n";

        Outcome<ParsedDocument> read = read("columns: {name: name, type: name}\ntypes: {string: text}\n", page);

        assertThat(only(read).message())
                .isEqualTo("This table has a column of names and none of types; rows left out: 1.");
        assertThat(only(read).hint().toString()).contains("`columns.type`");
    }

    @Test
    void a_mark_may_stand_before_a_name() {
        String page = "# Reel\n\n| Name | Type |\n|---|---|\n| + [title](#title) | text |\n| - `label` | text |\n";

        assertThat(reading("names: {required: '+ {}', optional: '- {}'}\ntypes: {string: text}\n", page))
                .isEqualTo("object Reel\n- title: string (required)\n- label: string (optional)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"`  shelf`", "&nbsp;&nbsp;`shelf`", "&nbsp;&nbsp;shelf"})
    void a_name_behind_blanks_is_within_the_row_above_or_told_of(String cell) {
        String page = "# Reel\n\n| Name | Type |\n|---|---|\n| `place` | object |\n| " + cell + " | text |\n";
        String types = "types: {string: text, any: object}\n";

        assertThat(reading("names: {indent: '  '}\n" + types, page))
                .isEqualTo("object Reel\n- place: @Reel place (unsaid)\nobject Reel place\n- shelf: string (unsaid)\n");
        Diagnostic told = only(read(types, page));
        assertThat(told.code()).isEqualTo(DiagnosticCode.UNCLEAR_NAME);
        assertThat(told.message())
                .isEqualTo("'shelf' stands behind blanks, and was read as a property of the model itself.");
        assertThat(told.hint().toString()).contains("`names.indent`");
    }

    @Test
    void values_in_quotes_in_a_cell_are_an_enum() {
        assertThat(
                        reading(
                                "types: {union: '|'}\npresence: {null: none}\n",
                                "# Reel\n\n| Name | Type |\n|---|---|\n| state | `\"kept\"` \\| `\"lent \\| out\"` \\| none |\n"))
                .isEqualTo("object Reel\n- state: @Reel state (unsaid)\n"
                        + "enum Reel state open\n- \"kept\"\n- \"lent | out\"\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '`',
            value = {
                "KEPT ; text ; \"kept\" / LENTOUT ; text ; \"lent-out\" = enum",
                "_16 ; number ; 16 / _35 ; number ; 35 / _35_5 ; number ; 35.5 = enum",
                "_1 ; number ; 1 / _2 ; number ; 2 / MINUS_1 ; number ; -1 = enum",
                "KEPT ; text ; \"kept\" / LENT ; text ; Not here. = object",
                "KEPT ; text ; \"kept\" / LENT ; text ; = object",
                "KEPT ; text ; \"kept\" / LENT ; number ; \"lent\" = object",
                "state ; text ; \"kept\" / place ; text ; \"shelf\" = object",
                "width ; number ; 16 / length ; number ; 35 = object",
                "kept ; text ; kept = object",
            })
    void a_table_of_fields_that_are_called_as_what_describes_them_has_values(String rows, String read) {
        String table = rows.replace(" / ", " |\n| ").replace(";", "|");

        assertThat(reading(
                        "types: {string: text, number: number}\n",
                        "# Reel\n\n| Name | Type | Description |\n|---|---|---|\n| " + table + " |\n"))
                .startsWith(read + " Reel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Kept ; text ; ; kept / LentOut ; text ; ; lent-out = enum",
                "Kept ; text ; yes ; kept / LentOut ; text ; yes ; lent-out = object",
                "kept ; text ; ; kept / lentOut ; text ; ; lent-out = object",
                "Kept ; text ; ; kept / LentOut ; text ; ; lent out = object",
                "Kept ; text ; ; kept / LentOut ; text ; ; gone = object",
                "Kept ; text ; ; kept / LentOut ; number ; ; lent-out = object",
            })
    void values_without_quotes_are_all_called_as_they_are_and_bear_no_mark(String rows, String read) {
        String table = rows.replace(" / ", " |\n| ").replace(";", "|");

        assertThat(reading(
                        "columns: {required: need}\ntypes: {string: text, number: number}\n",
                        "# Reel\n\n| Name | Type | Need | Description |\n|---|---|---|---|\n| " + table + " |\n"))
                .startsWith(read + " Reel");
    }

    @Test
    void a_table_of_values_is_told_of_with_the_members_that_are_missing() {
        String page = "# State\n\n| Member | Value |\n|---|---|\n| Kept | 1 |\n";

        assertThat(only(read("name: Acme\n", page)).hint().toString()).contains("`enums.value`", "`enums.name`");
        assertThat(reading("enums: {name: member, value: value}\n", page)).isEqualTo("enum State\n- Kept = 1\n");
    }

    @Test
    void a_heading_that_seldom_names_a_model_is_told_of_unless_the_description_says_what_it_is() {
        String page = "# Reel\n\n## Properties\n\n| Name | Type |\n|---|---|\n| id | text |\n";

        assertThat(only(read("types: {string: text}\n", page)).hint().toString())
                .contains("`models.sections`");
        assertThat(reading("models: {sections: properties}\ntypes: {string: text}\n", page))
                .isEqualTo("object Reel\n- id: string (unsaid)\n");
    }

    @Test
    void a_line_in_bold_or_in_code_names_a_model_where_the_description_says_so() {
        String table = "\n\n| Name | Type |\n|---|---|\n| id | text |\n";
        String page = "# Reels\n\n**Reel**" + table + "\n`Place`" + table + "\nProse." + table;

        assertThat(reading("models: {namedBy: line}\ntypes: {string: text}\n", page))
                .isEqualTo("object Reel\n- id: string (unsaid)\nobject Place\n- id: string (unsaid)\n"
                        + "object Reels\n- id: string (unsaid)\n");
    }

    @Test
    void a_line_above_a_table_may_qualify_a_model_or_leave_a_table_out() {
        String table = "\n\n| Name | Type |\n|---|---|\n| id | text |\n";
        String page = "# Get a reel\n\n**Query parameters:**" + table + "\nHe answers, with these\n_fields_:" + table;

        assertThat(reading("models: {ignored: query parameters, qualified: fields}\ntypes: {string: text}\n", page))
                .isEqualTo("object Get a reel fields\n- id: string (unsaid)\n");
    }

    @Test
    void a_rule_below_a_header_may_have_a_plus_where_columns_meet() {
        assertThat(reading(
                        "types: {string: text}\n",
                        "# Reel\n\n{: .wide }\n| Name | Type |\n|:---+---:|\n| id | text |\n"))
                .isEqualTo("object Reel\n- id: string (unsaid)\n");
    }

    @Test
    void what_is_deprecated_may_say_so_behind_its_name() {
        ParsedDocument page = read(
                        "names: {deprecated: (old)}\ntypes: {string: text}\n",
                        "# Reel\n\n| Name | Type |\n|---|---|\n| `id` (old) | text |\n")
                .value();

        FieldTable table = (FieldTable) page.sections().get(0);
        assertThat(table.rows().get(0).name()).isEqualTo("id");
        assertThat(table.rows().get(0).deprecation()).isNotNull();
    }

    @Test
    void a_page_without_headings_has_the_model_that_its_file_is_called() {
        assertThat(reading("types: {string: text}\n", "| Name | Type |\n|---|---|\n| id | text |\n"))
                .isEqualTo("object page\n- id: string (unsaid)\n");
    }

    @Test
    void a_row_that_skips_a_level_is_within_the_row_above() {
        assertThat(reading(
                        "names: {indent: '-'}\ntypes: {string: text, list: array}\n",
                        "# Reel\n\n| Name | Type |\n|---|---|\n| parts | array |\n| -- label | text |\n"))
                .isEqualTo("object Reel\n- parts: list<@Reel parts> (unsaid)\n"
                        + "object Reel parts\n- label: string (unsaid)\n");
    }

    @Test
    void what_is_within_a_row_that_occurs_twice_is_within_the_first() {
        Outcome<ParsedDocument> read = read(
                "names: {indent: '>'}\ntypes: {string: text, list: array}\n",
                "# Reel\n\n| Name | Type |\n|---|---|\n| id | text |\n| parts | array |\n| > label | text |\n"
                        + "| parts | array |\n| > tint | text |\n");

        assertThat(only(read).code()).isEqualTo(DiagnosticCode.DUPLICATE_ROW);
        assertThat(Reading.of(read))
                .isEqualTo("object Reel\n- id: string (unsaid)\n- parts: list<@Reel parts> (unsaid)\n"
                        + "object Reel parts\n- label: string (unsaid)\n- tint: string (unsaid)\n"
                        + "warning duplicate-row 8:1\n");
    }

    @Test
    void headings_in_html_name_models_though_other_tags_stand_right_beside_them() {
        assertThat(reading(
                        "types: {string: text}\n",
                        "<p>Reels.</p>\n<h2 id=\"reel\">Reel\n</h2>\n<p>A roll of film.</p>\n<table>\n"
                                + "<tr><th>Name</th><th>Type</th></tr>\n<tr><td>id</td><td><em>\ntext\n</em></td></tr>\n"
                                + "</table>\n"))
                .startsWith("object Reel\n")
                .contains("- id: string (unsaid)\n");
    }

    @Test
    void a_star_in_a_header_or_a_heading_or_behind_a_hole_stands_for_any_text() {
        assertThat(reading(
                        "models: {sections: '* fields'}\ncolumns: {name: '* field'}\ntypes: {string: text, list: '{} [*]'}\n",
                        "# Reel\n\n## Fixed fields\n\n| Reel field | Type |\n|---|---|\n| tags | `text` `[1-*]` |\n"))
                .isEqualTo("object Reel\n- tags: list<string> (unsaid)\n");
    }

    @Test
    void a_line_or_a_heading_may_name_a_property_that_a_table_shows_the_value_of() {
        String head = "| Name | Type |\n|---|---|\n";
        String page = "# Reel\n\n" + head + "| parts | array |\n| place | object |\n\nIn each of `parts`:\n\n" + head
                + "| label | text |\n\n## place\n\n" + head + "| shelf | text |\n\n## Other\n\n" + head
                + "| id | text |\n";

        assertThat(reading(
                        "models: {within: ['in each of {}', '{}']}\ntypes: {string: text, list: array, any: object}\n",
                        page))
                .isEqualTo("object Reel\n- parts: list<@Reel parts> (unsaid)\n- place: @Reel place (unsaid)\n"
                        + "object Reel parts\n- label: string (unsaid)\n"
                        + "object Reel place\n- shelf: string (unsaid)\n"
                        + "object Other\n- id: string (unsaid)\n");
    }

    @Test
    void a_line_that_names_a_property_which_nobody_has_makes_a_model_and_is_told_of() {
        String head = "| Name | Type |\n|---|---|\n";
        Outcome<ParsedDocument> read = read(
                "models: {within: 'in each of {}'}\ntypes: {string: text}\n",
                "# Reel\n\n" + head + "| id | text |\n\nIn each of `parts`:\n\n" + head + "| label | text |\n");

        assertThat(only(read).hint().toString()).contains("`models.within`");
        assertThat(Reading.of(read))
                .isEqualTo("object Reel\n- id: string (unsaid)\nobject In each of parts\n- label: string (unsaid)\n"
                        + "warning unclear-name 9:1\n");
    }

    @Test
    void two_tables_below_one_heading_are_one_model_and_told_of_unless_the_line_between_says_so() {
        String head = "| Name | Type |\n|---|---|\n";
        String page = "# Reel\n\n" + head + "| id | text |\n\nWhere it lies:\n\n" + head + "| shelf | text |\n";
        String both = "object Reel\n- id: string (unsaid)\n- shelf: string (unsaid)\n";

        assertThat(only(read("types: {string: text}\n", page)).hint().toString())
                .contains("`models.within`", "`models.sections`");
        Outcome<ParsedDocument> said = read("models: {sections: where it lies}\ntypes: {string: text}\n", page);
        assertThat(said.diagnostics()).isEmpty();
        assertThat(Reading.of(said)).isEqualTo(both);
    }

    @Test
    void rows_behind_a_gap_are_rows_of_their_table_if_they_are_as_wide() {
        Outcome<ParsedDocument> read = read(
                "types: {string: text}\n",
                "# Reel\n\n| Name | Type |\n|---|---|\n| id | text |\n\n| tint | text |\n\n| a pipe |\n");

        assertThat(only(read).code()).isEqualTo(DiagnosticCode.GAP_IN_TABLE);
        assertThat(Reading.of(read))
                .isEqualTo("object Reel\n- id: string (unsaid)\n- tint: string (unsaid)\ninfo gap-in-table 7:1\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '!',
            value = {
                "[Map<Reel, Part>](part.md) = map<@Part(part.md)>",
                "[`Part[]`](part.md)        = list<@Part(part.md)>",
            })
    void a_link_around_more_than_a_model_has_to_be_described(String cell, String read) {
        String page = "# Reel\n\n| Name | Type |\n|---|---|\n| parts | " + cell + " |\n";

        assertThat(read("types: {string: text}\n", page).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.UNREADABLE_TYPE);
        assertThat(reading("types: {list: '{}[]', map: 'Map<Reel, {}>'}\n", page))
                .isEqualTo("object Reel\n- parts: " + read + " (unsaid)\n");
    }

    @Test
    void a_model_may_have_signs_of_types_in_its_name() {
        assertThat(reading(
                        "types: {string: text}\n",
                        "# Reel\n\n| Name | Type |\n|---|---|\n| parts | [Page<Part>](page-part.md) |\n"))
                .isEqualTo("object Reel\n- parts: @Page<Part>(page-part.md) (unsaid)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "others    | Map of text | additional properties: map<string>",
                "others    | text        | others: string",
                "othersToo | Map of text | othersToo: map<string>",
                "{key}     | Map of text | additional properties: map<map<string>>",
                "{key}     | text        | additional properties: map<string>",
            })
    void a_word_for_all_other_names_is_that_of_a_map_and_a_sign_that_of_one_of_them(
            String name, String type, String read) {
        assertThat(reading(
                        "names: {anyOther: [others, '{']}\ntypes: {string: text, map: 'Map of {}'}\n",
                        "# Reel\n\n| Name | Type |\n|---|---|\n| " + name + " | " + type + " |\n"))
                .isEqualTo("object Reel\n- " + read + " (unsaid)\n");
    }

    @Test
    void a_number_of_the_width_of_whole_ones_is_whole() {
        assertThat(
                        reading(
                                "types: {number: number, notes: true}\n",
                                "# Reel\n\n| Name | Type |\n|---|---|\n| id | number (int64) |\n| no | number (int32) |\n| feet | number |\n"))
                .isEqualTo(
                        "object Reel\n- id: integer (unsaid)\n  ~ int64\n- no: integer32 (unsaid)\n- feet: number (unsaid)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '!',
            value = {
                "text   = `kept`, `lent` or `lost` = @Reel state",
                "text   = kept / lent              = @Reel state",
                "text   = \"kept\", \"lent out\"       = @Reel state",
                "text   = `kept`                   = const<\"kept\">",
                "text list = `kept`、`lent`            = list<@Reel state>",
                "text   = see `States`             = string",
                "text   = any of these, or none    = string",
                "text   = kept                     = string",
                "text   = -                        = string",
                "number = 1, 2                     = number",
            })
    void a_column_of_values_makes_an_enum_where_it_has_nothing_else(String type, String values, String read) {
        assertThat(reading(
                        "columns: {values: choices}\ntypes: {string: text, number: number, list: '{} list'}\n",
                        "# Reel\n\n| Name | Type | Choices |\n|---|---|---|\n| state | " + type + " | " + values
                                + " |\n"))
                .startsWith("object Reel\n- state: " + read + " (unsaid)\n");
    }

    @Test
    void what_a_column_of_values_says_besides_is_in_the_description() {
        ParsedDocument page = read(
                        "columns: {values: choices}\ntypes: {string: text}\n",
                        "# Reel\n\n| Name | Type | Choices |\n|---|---|---|\n| state | text | see `States` |\n")
                .value();

        assertThat(((FieldTable) page.sections().get(0)).rows().get(0).description())
                .isEqualTo("see `States`");
    }

    @Test
    void a_name_may_have_blanks_around_its_separator() {
        assertThat(reading(
                        "names: {separator: ' / '}\ntypes: {string: text}\n",
                        "# Reel\n\n| Name | Type |\n|---|---|\n| place / shelf | text |\n"))
                .isEqualTo("object Reel\n- place: @Reel place (unsaid)\nobject Reel place\n- shelf: string (unsaid)\n");
    }

    @Test
    void a_table_within_a_cell_says_nothing_of_the_row_and_is_told_of() {
        Outcome<ParsedDocument> read = read(
                "types: {string: text}\npresence: {optionalText: (Optional), otherwise: required}\n",
                "# Reel\n\n<table>\n<tr><th>Name</th><th>Type</th><th>Description</th></tr>\n"
                        + "<tr><td>id</td><td>text</td><td>Its name.<table><tr><td>x</td><td>(Optional)</td></tr></table>"
                        + "</td></tr>\n</table>\n");

        assertThat(read.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(DiagnosticCode.TABLE_PASSED_OVER, DiagnosticCode.HTML_TABLE);
        assertThat(Reading.of(read)).startsWith("object Reel\n- id: string (required)\n");
    }

    @ParameterizedTest
    @CsvSource({"name", "value"})
    void a_column_that_is_both_name_and_value_is_said_once(String member) {
        assertThat(reading(
                        "enums: {" + member + ": tint}\n",
                        "# Tint\n\n| Tint | Description |\n|---|---|\n| `sepia` | Brown. |\n"))
                .isEqualTo("enum Tint\n- sepia\n");
    }

    @Test
    void names_may_nest_by_brackets() {
        assertThat(reading(
                        "names: {separator: '[{}]', list: '[]'}\ntypes: {string: text}\n",
                        "# Reel\n\n| Name | Type |\n|---|---|\n| place[shelf] | text |\n| tags[][name] | text |\n"))
                .isEqualTo("object Reel\n- place: @Reel place (unsaid)\n- tags: list<@Reel tags> (unsaid)\n"
                        + "object Reel place\n- shelf: string (unsaid)\n"
                        + "object Reel tags\n- name: string (unsaid)\n");
    }

    @Test
    void two_headings_that_are_alike_are_told_of_unless_the_description_says_what_they_are() {
        String table = "\n\n| Name | Type |\n|---|---|\n| id | text |\n\n";
        String page = "# Reel\n\n## Patterns" + table + "# Person\n\n## Patterns" + table;

        assertThat(only(read("types: {string: text}\n", page)).hint().toString())
                .contains("`models.sections`", "`models.qualified`");
        assertThat(reading("models: {qualified: patterns}\ntypes: {string: text}\n", page))
                .isEqualTo(
                        "object Reel Patterns\n- id: string (unsaid)\nobject Person Patterns\n- id: string (unsaid)\n");
    }

    private static Diagnostic only(Outcome<ParsedDocument> outcome) {
        assertThat(outcome.diagnostics()).hasSize(1);
        return outcome.diagnostics().get(0);
    }

    @Test
    void aScalarWithAHoleTakesNoListForItself() {
        String description = """
                name: Acme
                types:
                  string: ["{} strings", strings]
                  list: "array of {}"
                """;
        String head = "# Reel\n\n| Name | Type |\n| --- | --- |\n";

        assertThat(reading(
                        description,
                        head + "| a | array of strings |\n| b | colour strings |\n| c | array of colour strings |\n"))
                .contains("- a: list<string>", "- b: string", "- c: list<string>");
    }

    @Test
    void what_stands_behind_a_comma_may_only_say_what_the_elements_of_a_list_are() {
        String description = """
                name: Acme
                types:
                  string: ["{} ids", ids, text]
                  integer: number
                  list: "array of {}"
                  union: [", ", " or "]
                """;
        String head = "# Reel\n\n| Name | Type |\n| --- | --- |\n";

        assertThat(reading(
                        description,
                        head + "| a | array of ids, [reel](#reel) ids |\n| b | array of ids, text |\n"
                                + "| c | array of number, reel ids |\n| d | array of ids or reel ids |\n"))
                .contains(
                        "- a: list<string>",
                        "- b: @Reel b",
                        "- c: @Reel c",
                        "- d: @Reel d",
                        "union Reel c\n- list<integer>\n- string");
    }

    @Test
    void a_line_is_the_name_of_a_property_only_if_it_is_marked_as_one() {
        String description = "models: {within: '{}'}\ntypes: {string: text, any: object}\n";
        String head = "| Name | Type |\n|---|---|\n";

        assertThat(reading(
                        description,
                        "# Reel\n\nplace\n\n" + head + "| place | object |\n\n**place**\n\n" + head
                                + "| shelf | text |\n"))
                .isEqualTo(
                        "object Reel\n| place\n- place: @Reel place (unsaid)\nobject Reel place\n- shelf: text (unsaid)\n"
                                .replace(": text", ": string"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One of: \"kept\" \"lent\"",
                "one of: `\"kept\"`, `\"lent\"`",
                "`One of`:<br/>`\"kept\"`<br/>`\"lent\"`",
                "one of: kept, lent",
                "one of: kept \\| lent",
            })
    void a_type_may_name_its_values(String type) {
        assertThat(reading(
                        "types: {string: text, values: 'one of: {}'}\n",
                        "# Reel\n\n| Name | Type |\n|---|---|\n| state | " + type + " |\n"))
                .isEqualTo(
                        "object Reel\n- state: @Reel state (unsaid)\nenum Reel state open\n- \"kept\"\n- \"lent\"\n");
    }

    @Test
    void what_is_raised_behind_a_name_is_none_of_it() {
        assertThat(
                        reading(
                                "types: {string: text}\n",
                                "# Reel<sup>2+</sup>\n\n| Name | Type |\n|---|---|\n| id<sup>3+</sup> | text |\n| CO<sub>2</sub> | text |\n"))
                .isEqualTo("object Reel\n- id: string (unsaid)\n- CO2: string (unsaid)\n");
    }

    @Test
    void a_blank_at_the_end_of_a_link_is_none_of_it() {
        String rows = "<tr><td>cast</td><td><em>\n<a href=\"#person\">\n[]Person\n</a>\n</em></td></tr>";

        assertThat(reading(
                        "types: {list: '[]{}'}\n",
                        "# Reel\n\n<table><tr><th>Name</th><th>Type</th></tr>" + rows + "</table>\n"))
                .startsWith("object Reel\n- cast: list<@Person(#person)> (unsaid)\n");
    }

    @Test
    void a_line_above_the_tags_around_a_table_says_what_it_is_of() {
        assertThat(reading(
                        "models: {qualified: answer}\ntypes: {string: text}\n",
                        "# Reel\n\n**Answer**\n\n<div>\n\n| Name | Type |\n|---|---|\n| id | text |\n\n</div>\n"))
                .isEqualTo("object Reel Answer\n- id: string (unsaid)\n");
    }

    @Test
    void a_table_of_answers_is_of_no_fields() {
        assertThat(read("name: Acme\n", "# Reel\n\n| HTTP Code | Type |\n|---|---|\n| **200** | a |\n| default | b |\n")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void a_column_without_a_head_can_be_named() {
        assertThat(only(read("name: Acme\n", "# Reel\n\n| | Type |\n|---|---|\n| a | b |\n"))
                        .hint()
                        .toString())
                .startsWith("Say in the description which of '', `type` has the names");
    }

    @Test
    void fields_in_components_are_told_of_beside_those_that_are_read() {
        String components = """
                <Param name="id" type="string" required>
                  Which one it is.
                  <Param
                    name="no" type="string" />
                  <Param.Field body='note' type="string"/>
                </Param>
                ```
                <Param name="id" type="string">
                ```
                """;
        Diagnostic diagnostic = only(read(
                "types: {string: text}\n", components + "\n# Reel\n\n| Name | Type |\n|---|---|\n| id | text |\n"));

        assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.FIELDS_WITHOUT_TABLE);
        assertThat(diagnostic.message())
                .isEqualTo("Fields seem to be described here without a table, a component each: 2.");
    }

    private static String reading(String description, String page) {
        return Reading.of(read(description, page));
    }

    private static Outcome<ParsedDocument> read(String description, String page) {
        return Dialects.described(DescriptionFile.read(SourceText.of("acme.dialect.yaml", description))
                        .value()
                        .orElseThrow())
                .read(SourceText.of("page.md", page));
    }
}
