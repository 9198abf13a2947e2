package dev.fieldtable.lint;

import static dev.fieldtable.lint.Doubted.field;
import static dev.fieldtable.lint.Doubted.mood;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.emit.Pages;
import dev.fieldtable.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples that contradict what is documented beside them, and others that come close. */
class ExamplesTest {
    private static final String MOOD = "[components.Mood](mood.md)";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "int; At most 100.; 101; At most 100",
                "int; At most 100.; 100; ",
                "int; The maximum is 100; 101; maximum is 100",
                "int; maximum value: 7; 8; maximum value: 7",
                "float; Up to 0.5; 0.51; Up to 0.5",
                "float; Up to 0.5; 0.5; ",
                "Decimal; no more than 10; 10.01; no more than 10",
                "int; At least 1.; 0; At least 1",
                "int; At least 1.; 1; ",
                "int; Minimum: -5; -6; Minimum: -5",
                "float; no less than 0.5; 0.4; no less than 0.5",
                "int; At least 1 and at most 5.; 6; at most 5",
                "int; At least 1 and at most 5.; 0; At least 1",
                "int; At least 1 and at most 5.; 3; ",
                "int; Between 1 and 10; 0; Between 1 and 10",
                "int; Between 1 and 10; 1; ",
                "int; Between 1 and 10; 10; ",
                "int; Between 1 and 10; 11; Between 1 and 10",
                "int; Between 1 and 10 minutes; 11; ",
                "int; Between 1 and 10000000000; 9999999999; ",
                "float; Between 0 and 0.5.; 0.3; ",
                "float; Between -0.5 and 0.5; -0.6; Between -0.5 and 0.5",
                "int; Up to 10 MB; 11; ",
                "int; At least 5 characters; 1; ",
                "int; Up to 10%; 11; ",
                "int; Up to 10k; 11; ",
                "str; At most 100.; 101; ",
                "int; At most 100.; many; ",
                "int; At most 100.; 1e3; At most 100",
                "int; At most 100.; 1111111111222222222233333333334444444444; At most 100",
                "int; At most 100.; 11111111112222222222333333333344444444445; ",
            })
    void a_number_beyond_the_bound_that_the_description_states(
            String type, String description, String example, String bound) {
        Doubted.assertQuoted(
                bound == null ? "" : bound, DiagnosticCode.EXAMPLE_OUT_OF_RANGE, field(type, description, example));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "int; 0; true",
                "int; 90; true",
                "int; -19; true",
                "int; -; false",
                "int; 1.5; false",
                "int; many; false",
                "int; 1/2; false",
                "int; 1:2; false",
                "float; 1.5; true",
                "float; -1e-5; true",
                "float; .5; false",
                "Decimal; 12.50; true",
                "Decimal; $12.50; false",
                "bool; true; true",
                "bool; false; true",
                "bool; True; false",
                "bool; 1; false",
                "str; text; true",
                "str; 12; true",
                "str; {\"a\": 1}; false",
                "str; [1, 2]; false",
                "str; {}; false",
                "str; []; false",
                "str; {id}; true",
                "str; [Untitled]; true",
                "str; {} {}; true",
                "Any; {\"a\": 1}; true",
                "int; <nil>; true",
                "int; `5`; true",
                "int; \"5\"; true",
            })
    void a_value_of_another_type(String type, String example, boolean fits) {
        Doubted.assertQuoted(
                fits ? "" : example, DiagnosticCode.EXAMPLE_NOT_OF_TYPE, field(type, "What it is.", example));
    }

    @Test
    void a_text_may_hold_JSON_if_the_page_says_so() {
        Doubted.assertQuoted("", DiagnosticCode.EXAMPLE_NOT_OF_TYPE, field("str", "A filter, as JSON.", "{\"a\": 1}"));
        Doubted.assertQuoted("many", DiagnosticCode.EXAMPLE_NOT_OF_TYPE, field("int", "A number in JSON.", "many"));
    }

    @Test
    void of_several_examples_the_first_that_is_wrong_is_told() {
        String examples = "**Example 1:** 5<br/>**Example 2:** many<br/>**Example 3:** few";

        Doubted.assertQuoted("many", DiagnosticCode.EXAMPLE_NOT_OF_TYPE, field("int", "How many.", examples));
        Doubted.assertQuoted("", DiagnosticCode.EXAMPLE_NOT_OF_TYPE, field("str", "How many.", examples));
        Doubted.assertQuoted(
                "At most 6",
                DiagnosticCode.EXAMPLE_OUT_OF_RANGE,
                field("int", "At most 6.", "**Example 1:** 6<br/>**Example 2:** 7"));
        Doubted.assertQuoted(
                "**Example 7 is no caption",
                DiagnosticCode.EXAMPLE_NOT_OF_TYPE,
                field("int", "How many.", "**Example 7 is no caption"));
    }

    @Test
    void a_value_that_the_enum_or_the_constant_does_not_have() {
        SourceText mood = mood("CALM | calm", "GLAD | glad");

        Doubted.assertQuoted("", DiagnosticCode.EXAMPLE_NOT_IN_ENUM, field(MOOD, "How it is.", "glad"), mood);
        Doubted.assertQuoted("GLAD", DiagnosticCode.EXAMPLE_NOT_IN_ENUM, field(MOOD, "How it is.", "GLAD"), mood);
        Doubted.assertQuoted("", DiagnosticCode.EXAMPLE_NOT_IN_ENUM, field("Literal[\"job\"]", "What it is.", "job"));
        Doubted.assertQuoted(
                "task", DiagnosticCode.EXAMPLE_NOT_IN_ENUM, field("Literal[\"job\"]", "What it is.", "task"));
        Doubted.assertQuoted("8", DiagnosticCode.EXAMPLE_NOT_IN_ENUM, field("Literal[7]", "What it is.", "8"));
        Doubted.assertQuoted("", DiagnosticCode.EXAMPLE_NOT_IN_ENUM, field("str", "What it is.", "task"));
        Doubted.assertQuoted(
                "",
                DiagnosticCode.EXAMPLE_NOT_IN_ENUM,
                field(MOOD, "How it is.", "sad"),
                Doubted.openMood("calm", "glad"));
    }

    @Test
    void no_more_than_eight_values_are_shown_instead() {
        SourceText eight = mood("A | a1", "B | b2", "C | c3", "D | d4", "E | e5", "F | f6", "G | g7", "H | h8");
        SourceText nine =
                mood("A | a1", "B | b2", "C | c3", "D | d4", "E | e5", "F | f6", "G | g7", "H | h8", "I | i9");

        assertThat(Doubted.on(DiagnosticCode.EXAMPLE_NOT_IN_ENUM, field(MOOD, "How it is.", "other"), eight))
                .extracting(Diagnostic::hint)
                .singleElement()
                .asString()
                .contains("a1", "h8");
        assertThat(Doubted.on(DiagnosticCode.EXAMPLE_NOT_IN_ENUM, field(MOOD, "How it is.", "other"), nine))
                .extracting(Diagnostic::hint)
                .singleElement()
                .asString()
                .contains("a1", "h8")
                .doesNotContain("i9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "List[str]; [\"a\"]; true",
                "List[str]; a, b; false",
                "List[str]; {\"a\": 1}; false",
                "List[str]; [\"a\"] [\"b\"]; false",
                "List[str]; [\"a\", ...; true",
                "List[str]; [\"a\", \"b…; true",
                "Dict[str, int]; {\"a\": 1}; true",
                "Dict[str, int]; a=1; false",
                "Dict[str, int]; [1]; false",
                "[components.Other](other.md); {\"id\": \"1\"}; true",
                "[components.Other](other.md); 1; false",
                "str; a, b; true",
            })
    void a_list_or_an_object_that_is_none_in_JSON(String type, String example, boolean fits) {
        SourceText other = Pages.fields("models/components/other.md", "Other", "id | str | ✓ | Its number.");

        Doubted.assertQuoted(
                fits ? "" : example, DiagnosticCode.EXAMPLE_NOT_JSON, field(type, "What it is.", example), other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "List[str]; a,b; true",
                "List[List[str]]; a,b; false",
                "Dict[str, int]; a=1; true",
            })
    void what_stands_in_an_address_need_not_be_JSON(String type, String example, boolean fits) {
        SourceText request = Pages.fields(
                "models/operations/listrequest.md", "ListRequest", "only | " + type + " | ✓ | Which. | " + example);
        SourceText operations = SourceText.of(
                "docs/sdks/things/README.md",
                "# Things\n\n## list\n\nLists them.\n\n### Parameters\n\n"
                        + "| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |\n"
                        + "| `request` | [operations.ListRequest](../../models/operations/listrequest.md) | :heavy_check_mark: | The request. |\n");

        Doubted.assertQuoted(fits ? "" : example, DiagnosticCode.EXAMPLE_NOT_JSON, request, operations);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "[datetime](#datetime-objects); 2024-02-29; true",
                "[datetime](#datetime-objects); 2024-02-29T12:30:00Z; false",
                "[date](#date-objects); 2024-02-29; false",
                "[date](#date-objects); 2024-02-29T12:30:00Z; true",
                "[date](#date-objects); 2024-02-29 12:30; true",
                "[date](#date-objects); now; false",
                "str; now; true",
                "int; 5; true",
            })
    void a_date_with_a_time_where_there_should_be_none_or_the_other_way_round(
            String type, String example, boolean fits) {
        Doubted.assertQuoted(
                fits ? "" : example, DiagnosticCode.EXAMPLE_NOT_A_DATE, field(type, "When it was.", example));
    }
}
