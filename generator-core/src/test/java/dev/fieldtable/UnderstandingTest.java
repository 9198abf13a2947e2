package dev.fieldtable;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fieldtable.diagnostic.Severities;
import dev.fieldtable.model.Coverage;
import dev.fieldtable.model.Share;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is said of how much was understood is true. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnderstandingTest {
    private static final String PLAN = """
            # Plan

            ## Fields

            | Field  | Type              | Required           | Description |
            | ------ | ----------------- | ------------------ | ----------- |
            | `id`   | *int*             | :heavy_check_mark: | N/A         |
            | `note` | *Optional[str]*   | :heavy_minus_sign: | N/A         |
            """;
    private static final String TABLE = """

            | Name  | Type   | Notes |
            | ----- | ------ | ----- |
            | `a`   | *str*  | N/A   |
            | `b`   | *str*  | N/A   |
            | `c`   | *str*  | N/A   |
            """;

    @Test
    void a_sound_page_is_read_whole() {
        InspectionResult inspected = inspect(PLAN);

        assertThat(coverage(inspected).isWhole()).isTrue();
        assertThat(coverage(inspected).understanding().tables()).isEqualTo(new Share(1, 1));
        assertThat(coverage(inspected).understanding().types()).isEqualTo(new Share(2, 2));
        assertThat(inspected.toText())
                .contains("1 page, 1 with types; 2 rows, all read\n")
                .contains("1 of 1 table read, 2 of 2 types known, 0 of 0 values read, 0 places in doubt\n");
    }

    @Test
    void a_table_that_looks_like_fields_and_stands_elsewhere_is_counted_and_listed() throws IOException {
        InspectionResult inspected = inspect(PLAN, "# Guide\n\nSome words.\n" + TABLE);

        assertThat(inspected.toText()).contains("2 of 5 rows read, 3 left out; 1 of 2 tables not read");
        JsonNode json = new ObjectMapper().readTree(inspected.toJson());
        assertThat(json.at("/coverage/tables").asInt()).isEqualTo(2);
        assertThat(json.at("/coverage/tablesRead").asInt()).isEqualTo(1);
        assertThat(json.get("notRead")).singleElement().satisfies(it -> {
            assertThat(it.get("page").asText()).isEqualTo("models/1.md");
            assertThat(it.get("line").asInt()).isEqualTo(5);
            assertThat(it.get("rows").asInt()).isEqualTo(3);
            assertThat(it.get("code").asText()).isEqualTo("table-passed-over");
            assertThat(it.get("message").asText()).contains("stands in no section");
        });
    }

    @Test
    void such_a_table_is_told_of_on_a_page_that_describes_a_type_too_and_within_a_list() {
        String listed = TABLE.strip().replace("\n", "\n  ");

        assertThat(inspect("# Guide\n" + TABLE + "\n" + PLAN).toText()).contains("1 of 2 tables not read");
        assertThat(inspect(PLAN + "\n### Notes\n\n* " + listed + "\n").toText()).contains("1 of 2 tables not read");
    }

    @Test
    void a_type_that_is_not_understood_is_no_type_that_was_read() throws IOException {
        InspectionResult inspected = inspect(PLAN.replace("*int*", "*itn[*"));

        assertThat(inspected.toText()).contains("2 rows read; 1 of 2 types not known\n");
        assertThat(new ObjectMapper()
                        .readTree(inspected.toJson())
                        .at("/notRead/0/types")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_type_that_no_page_describes_is_not_known_and_was_understood_all_the_same() {
        assertThat(inspect(PLAN.replace("*int*", "[components.Gone](gone.md)")).toText())
                .contains("2 rows read; 1 of 2 types not known\n", "1 of 2 types known")
                .doesNotContain("understood");
    }

    @Test
    void a_doubt_takes_the_claim_back_though_nothing_was_left_out() {
        assertThat(inspect(PLAN.replace(":heavy_check_mark:", "perhaps")).toText())
                .contains("2 rows read; 1 place in doubt\n");
    }

    @Test
    void what_nobody_wants_to_be_told_of_was_not_read_for_all_that() {
        GenerationRequest request = GenerationRequest.of("com.acme")
                .withSeverities(Severities.of(List.of(), List.of(), List.of("unreadable-type")));
        InspectionResult inspected =
                Generator.inspect(request, List.of(SourceText.of("models/plan.md", PLAN.replace("*int*", "*itn[*"))));

        assertThat(inspected.diagnostics()).isEmpty();
        assertThat(inspected.toText()).contains("2 rows read; 1 of 2 types not known");
    }

    @Test
    void what_each_page_of_some_docs_lacks_is_one_line_for_people() {
        String unmarked = """
                # Plan

                ## Fields

                | Field   | Type  |
                | ------- | ----- |
                | `id%s`  | *int* |
                """;
        String unknown = """
                # Plan

                ## Fields

                | What    | How   |
                | ------- | ----- |
                | `id`    | *int* |
                %s
                """;

        assertThat(inspect(unmarked.formatted(1), unmarked.formatted(2)).toText())
                .containsOnlyOnce("[presence-unsaid]")
                .contains("Found in 2 places on 2 pages; this is the first. [presence-unsaid]");
        assertThat(inspect(unknown.formatted(""), unknown.formatted("| `no` | *int* |"))
                        .toText())
                .containsOnlyOnce("[unknown-columns]");
    }

    private static Coverage coverage(InspectionResult inspected) {
        return inspected.model().coverage();
    }

    private static InspectionResult inspect(String... pages) {
        List<SourceText> texts = new ArrayList<>();
        for (String page : pages) {
            texts.add(SourceText.of("models/" + texts.size() + ".md", page));
        }
        return Generator.inspect(GenerationRequest.of("com.acme"), texts);
    }
}
