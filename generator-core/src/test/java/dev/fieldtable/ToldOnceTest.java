package dev.fieldtable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Severities;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One thing that went wrong is told of once, and nothing that went wrong is left untold for it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ToldOnceTest {
    private static final String HEAD = """
            # Plan

            ## Fields

            | Field  | Type            | Required           | Description |
            | ------ | --------------- | ------------------ | ----------- |
            | `id`   | *int*           | :heavy_check_mark: | N/A         |
            | `note` | *Optional[str]* | :heavy_minus_sign: | N/A         |
            """;

    @ParameterizedTest
    @ValueSource(strings = {"| `last` | *Optional[str]* | :heavy_m", "| `last` | *Optional[str]*"})
    void a_row_that_the_page_ends_within_has_too_few_cells_for_that_reason(String row) {
        assertThat(codes(HEAD + row)).containsExactly("cut-off");
    }

    @Test
    void a_row_with_a_pipe_too_many_has_whatever_its_cells_hold_for_that_reason() {
        assertThat(codes(HEAD + "| `a|b` | *str* | :heavy_check_mark: | N/A |\n"))
                .containsExactly("cell-count", "dangling-reference");
    }

    @ParameterizedTest
    @CsvSource({"*itn[*, unreadable-type", "[components.Gone](gone.md), dangling-reference"})
    void a_type_that_is_not_known_does_not_contradict_its_mark(String type, String code) {
        String row = "| `gone` | " + type + " | :heavy_minus_sign: | N/A |\n";

        assertThat(codes(HEAD + row)).containsExactly(code);
        assertThat(codes(HEAD + row.replace(type, "*str*"))).containsExactly("mark-contradicts-type");
    }

    @Test
    void a_type_that_is_not_there_was_not_there_with_other_marks_either() {
        assertThat(codes(HEAD + "| `gone` | *Gone | :heavy_check_mark: | N/A |\n"))
                .containsExactly("dangling-reference");
    }

    @Test
    void a_row_that_is_left_out_is_told_of_by_that_alone() {
        String values = "# Sort\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | `a` |\n| `B` | `a` (b) |\n";

        assertThat(codes(values)).containsExactly("duplicate-row");
    }

    @Test
    void a_row_explains_nothing_that_is_told_of_another_one_on_the_same_line() {
        String torn = "<tr><td>`a`</td><td>*str*</td></tr>";
        String odd = "<tr><td>`b`</td><td>*str*</td><td>perhaps</td><td>N/A</td></tr>";
        String page = "# Plan\n\n## Fields\n\n<table><tr><th>Field</th><th>Type</th><th>Required</th>"
                + "<th>Description</th></tr>" + torn + odd + "</table>\n";

        assertThat(codes(page)).containsExactly("cell-count", "unknown-mark");
    }

    @Test
    void what_is_told_of_several_rows_at_once_is_told_though_the_first_of_them_is_explained() {
        String torn = "| `a|b` | *str* | :heavy_check_mark: `x` | N/A |\n";
        String sound = "| `c` | *str* | :heavy_check_mark: `y` | N/A |\n";

        assertThat(codes(HEAD + torn + sound)).contains("cell-count", "unknown-mark");
    }

    @Test
    void what_is_graver_than_its_cause_is_told() {
        String cut = HEAD + "| `last` | *Optional[str]*";

        assertThat(inspect(Severities.of(List.of("cell-count"), List.of(), List.of()), cut))
                .filteredOn(each -> each.severity() != Severity.INFO)
                .extracting(each -> each.code().id() + " " + each.severity().label())
                .containsExactly("cut-off warning", "cell-count error");
    }

    @Test
    void what_nobody_wants_to_be_told_of_explains_nothing() {
        String cut = HEAD + "| `last` | *Optional[str]*";

        assertThat(codes(Severities.of(List.of(), List.of(), List.of("cut-off")), cut))
                .containsExactly("cell-count");
    }

    @Test
    void what_is_told_once_is_in_doubt_once() {
        InspectionResult inspected = Generator.inspect(
                GenerationRequest.of("com.acme"),
                List.of(SourceText.of("plan.md", HEAD + "| `last` | *Optional[str]* | :heavy_m")));

        assertThat(inspected.toText()).contains("; 1 place in doubt\n");
    }

    @Test
    void a_section_is_not_empty_that_holds_a_table_which_was_not_read() {
        String csv = "Field,Type,Required,Description\nid,str,true,An id.\nname,str,true,A name.\n";
        String stack = "Field\nType\nRequired\nDescription\n`id`\n*str*\n:heavy_check_mark:\nAn id.\n";

        assertThat(codes("# Plan\n\n## Fields\n\n" + csv)).containsExactly("no-types", "unread-table");
        assertThat(codes("# Plan\n\n## Fields\n\n" + stack)).containsExactly("no-types", "unread-table");
    }

    @Test
    void a_section_is_empty_though_another_one_holds_a_table_which_was_not_read() {
        String csv = "Field,Type,Required,Description\nid,str,true,An id.\nname,str,true,A name.\n";

        assertThat(codes("# Plan\n\n## Fields\n\n# Tariff\n\n## Fields\n\n" + csv))
                .containsExactly("no-types", "empty-section", "unread-table");
        assertThat(codes("# Tariff\n\n## Fields\n\n" + csv + "\n# Plan\n\n## Fields\n"))
                .containsExactly("no-types", "unread-table", "empty-section");
    }

    @Test
    void a_page_without_types_is_told_of_once_where_there_is_no_other() {
        assertThat(inspect(Severities.DEFAULT, "# Hello\n\nRead this.\n"))
                .extracting(each -> each.code().id())
                .containsExactly("no-types");
    }

    @Test
    void a_title_with_a_number_is_told_of_once() {
        assertThat(codes(HEAD.replace("# Plan", "# 1.2 Plan"))).containsExactly("unclear-name");
    }

    @Test
    void names_and_types_are_marked_once_whatever_marks_they_have_themselves() {
        String union = "# Target\n\n## Supported Types\n\n### `int`\n\n```python\nvalue: float = /* here */\n```\n";

        assertThat(inspect(Severities.DEFAULT, union))
                .extracting(Diagnostic::message)
                .containsExactly("The heading says 'int' and the code below it 'float'; the heading was believed.");
        assertThat(inspect(Severities.DEFAULT, HEAD + "| `a|b` | *str* | :heavy_check_mark: | N/A |\n"))
                .extracting(Diagnostic::message)
                .contains("'`a' refers to b, which no page of these docs describes.");
    }

    @Test
    void what_is_done_on_many_pages_is_one_thing_however_often_it_is_done_on_each() {
        String one = HEAD.replace("| N/A         |", "| A &amp; B   |");
        String two = HEAD.replace("# Plan", "# Tariff").replaceFirst("N/A", "A &amp; B");

        assertThat(Generator.inspect(
                                GenerationRequest.of("com.acme"),
                                List.of(SourceText.of("models/plan.md", one), SourceText.of("models/tariff.md", two)))
                        .toText())
                .containsOnlyOnce("[html-entities]")
                .contains("; 2 times on this page. Found in 2 places on 2 pages; this is the first. [html-entities]");
    }

    private static List<String> codes(String page) {
        return codes(Severities.DEFAULT, page);
    }

    private static List<String> codes(Severities severities, String page) {
        return inspect(severities, page).stream()
                .filter(each -> each.severity() != Severity.INFO)
                .map(each -> each.code().id())
                .toList();
    }

    private static List<Diagnostic> inspect(Severities severities, String page) {
        return Generator.inspect(
                        GenerationRequest.of("com.acme").withSeverities(severities),
                        List.of(SourceText.of("models/plan.md", page)))
                .diagnostics();
    }
}
