package dev.fieldtable.lint;

import static dev.fieldtable.lint.Doubted.field;
import static dev.fieldtable.lint.Doubted.mood;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.emit.Pages;
import dev.fieldtable.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Descriptions that contradict the type beside them or say nothing, and others that come close. */
class DescriptionsTest {
    private static final String MOOD = "[components.Mood](mood.md)";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "int; Defaults to 5.; ",
                "int; Defaults to -5.; ",
                "int; Defaults to 1.5; 1.5",
                "int; Default: `1e3`; 1e3",
                "int; Default is true.; true",
                "int; The default value is FALSE.; false",
                "int; Default: `auto`; ",
                "int; Defaults to the number of cores.; ",
                "float; Defaults to 1.5; ",
                "float; Defaults to `1`; ",
                "float; Defaults to false; false",
                "Decimal; Defaults to true; true",
                "Decimal; Defaults to 0.10; ",
                "bool; Defaults to True.; ",
                "bool; Default `FALSE`; ",
                "bool; Default value: 1; 1",
                "bool; Default: \"0.5\"; 0.5",
                "bool; Default: \"yes\"; ",
                "str; Default: true; ",
                "str; Default: 5; ",
                "List[str]; Default: 5; ",
                MOOD + "; Default: `calm`; ",
                MOOD + "; Default: `CALM`; ",
                MOOD + "; Default: `\"calm\"`; ",
                MOOD + "; Default: \"calm\".; ",
                MOOD + "; Default: calm; ",
                MOOD + "; Default: sad; ",
                MOOD + "; Default: `sad`; sad",
                MOOD + "; Default: \"sad\".; sad",
                MOOD + "; Default: 5; 5",
                MOOD + "; Default: `null`; ",
                MOOD + "; Default: `None`; ",
                MOOD + "; By defaulting `sad`; ",
            })
    void a_default_that_the_type_does_not_allow(String type, String description, String value) {
        Doubted.assertQuoted(
                value == null ? "" : value,
                DiagnosticCode.DEFAULT_NOT_ALLOWED,
                field(type, description, ""),
                mood("CALM | calm", "GLAD | glad"));
    }

    @Test
    void the_values_of_an_open_enum_are_not_all() {
        SourceText open = Doubted.openMood("calm", "glad");

        Doubted.assertQuoted("", DiagnosticCode.DEFAULT_NOT_ALLOWED, field(MOOD, "Default: `sad`", ""), open);
        Doubted.assertQuoted("", DiagnosticCode.VALUE_NOT_IN_ENUM, field(MOOD, "`calm`, `glad` or `sad`.", ""), open);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "`calm`, `glad` or `sad`.; sad",
                "`calm`/`glad`/`sad`; sad",
                "`calm` and `glad`, and `sad`; sad",
                "`calm` | `glad` | `sad`; sad",
                "`sad`, `calm`, or `glad`; sad",
                "`calm` or `glad`; ",
                "`calm` or `sad`; ",
                "`calm` or `glad`. Not `sad`.; ",
                "`calm`, `glad`, `so to say`; ",
                "`calm`, `glad`, `sad; ",
                "Once `x`: then `calm`, `glad`, `sad`; sad",
            })
    void a_list_of_values_that_has_one_more_than_the_enum(String description, String value) {
        String escaped = description.replace(" | ", " \\| ");

        Doubted.assertQuoted(
                value == null ? "" : value,
                DiagnosticCode.VALUE_NOT_IN_ENUM,
                SourceText.of(
                        "models/components/job.md",
                        field(MOOD, "@", "").content().replace("@", escaped)),
                mood("CALM | calm", "GLAD | glad"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "Literal[\"on\"]; Either `on` or `off`.; off",
                "Literal[\"on\"]; Either `on` or `\"off\"`.; off",
                "Literal[\"on\"]; It is only `on`, not `off`.; ",
                "Literal[\"on\"]; Not `off`.; ",
                "Literal[\"on\"]; Either `on` or `value`.; ",
                "Literal[\"on\"]; Either `on` or `true`.; ",
                "Literal[\"on\"]; Either `on` or `null`.; ",
                "Literal[\"on\"]; Either `on` or `7`.; ",
                "Literal[\"on\"]; Either `on` or `OFF`.; ",
                "Literal[7]; Either `7` or `8`.; 8",
                "Literal[7]; Either `7` or `off`.; ",
                MOOD + "; Either `calm` or `sad`.; sad",
                "str; Either `on` or `off`.; ",
            })
    void a_single_value_and_others_beside_it(String type, String description, String other) {
        Doubted.assertQuoted(
                other == null ? "" : other,
                DiagnosticCode.CONSTANT_AMONG_OTHERS,
                field(type, description, ""),
                mood("CALM | calm"));
    }

    @Test
    void arms_of_a_union_may_share_the_description_of_all_their_constants() {
        SourceText other = Pages.fields("models/components/other.md", "Other", "value | Literal[\"off\"] | ✓ | Here.");
        SourceText elsewhere =
                Pages.fields("models/components/other.md", "Other", "another | Literal[\"off\"] | ✓ | Here.");
        SourceText job = field("Literal[\"on\"]", "Either `on` or `off`.", "");

        Doubted.assertQuoted("", DiagnosticCode.CONSTANT_AMONG_OTHERS, job, other);
        Doubted.assertQuoted("off", DiagnosticCode.CONSTANT_AMONG_OTHERS, job, elsewhere);
    }

    @Test
    void an_open_enum_with_one_value_has_others() {
        Doubted.assertQuoted(
                "",
                DiagnosticCode.CONSTANT_AMONG_OTHERS,
                field(MOOD, "Either `calm` or `sad`.", ""),
                Doubted.openMood("calm"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "✓; Optional. Its name.;                       true",
                "✓; optional, to tell them apart;              true",
                "✓; (optional) Its name.;                      true",
                "✓; **Optional:** its name.;                   true",
                "✓; Optional label.;                           true",
                "✓; Optionally a name.;                        false",
                "✓; Required. Its name.;                       false",
                "–; Required. Its name.;                       true",
                "–; (required) Its name.;                      true",
                "–; required: its name;                        true",
                "–; **Required**. Its name.;                   true",
                "–; Required;                                  true",
                "–; Required fields are marked.;               false",
                "–; Its name. Required.;                       false",
                "–; Optional. Its name.;                       false",
            })
    void a_required_field_that_calls_itself_optional_or_the_other_way_round(
            String mark, String description, boolean doubted) {
        String type = mark.equals("✓") ? "str" : "Optional[str]";
        SourceText page =
                Pages.fields("models/components/job.md", "Job", "value | " + type + " | " + mark + " | " + description);

        assertThat(Doubted.on(DiagnosticCode.PRESENCE_IN_PROSE, page)).hasSize(doubted ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PLACEHOLDER_DESCRIPTION;  TODO;                          true",
                "PLACEHOLDER_DESCRIPTION;  tbd.;                          true",
                "PLACEHOLDER_DESCRIPTION;  -;                             true",
                "PLACEHOLDER_DESCRIPTION;  ...;                           true",
                "PLACEHOLDER_DESCRIPTION;  todo..;                        false",
                "PLACEHOLDER_DESCRIPTION;  .;                             false",
                "PLACEHOLDER_DESCRIPTION;  To do: what is left.;          false",
                "DESCRIPTION_REPEATS_NAME; Value;                         true",
                "DESCRIPTION_REPEATS_NAME; Value of it.;                  false",
                "DESCRIPTION_REPEATS_NAME; …;                             false",
                "REPEATED_WORD;            the the file;                  true",
                "REPEATED_WORD;            What is is;                    true",
                "REPEATED_WORD;            Grade a a;                     false",
                "REPEATED_WORD;            Bora Bora;                     false",
                "REPEATED_WORD;            that that is;                  false",
                "REPEATED_WORD;            no file no file;               false",
                "REPEATED_WORD;            1 1;                           false",
                "UNCLOSED_CODE;            Such as `/media.;              true",
                "UNCLOSED_CODE;            Such as `/media`.;             false",
                "DEPRECATED_IN_PROSE;      Deprecated: use the other.;    true",
                "DEPRECATED_IN_PROSE;      Not deprecated.;               false",
                "LIST_IN_PROSE;            A list of names.;              true",
                "LIST_IN_PROSE;            The array of names.;           true",
                "LIST_IN_PROSE;            Listed names.;                 false",
                "NULL_IN_PROSE;            May be null.;                  true",
                "NULL_IN_PROSE;            `null` if there is none.;      true",
                "NULL_IN_PROSE;            Cannot be nullable.;           false",
            })
    void a_description_of_a_text_that_gives_reason_for_doubt(DiagnosticCode code, String description, boolean doubted) {
        assertThat(Doubted.on(code, field("str", description, ""))).hasSize(doubted ? 1 : 0);
    }

    @Test
    void a_type_that_may_be_null_may_say_so() {
        for (String type : new String[] {"Nullable[str]", "Any", "None"}) {
            assertThat(Doubted.on(DiagnosticCode.NULL_IN_PROSE, field(type, "May be null.", "")))
                    .isEmpty();
        }
    }

    @Test
    void what_is_doubted_is_found_in_the_text_and_quoted_in_short() {
        String description = "x".repeat(80) + " word word";
        String value = "y".repeat(61);

        assertThat(Doubted.on(DiagnosticCode.REPEATED_WORD, field("str", description, "")))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.span()).hasToString("models/components/job.md:9:121");
                    assertThat(each.span().length()).isEqualTo("word word".length());
                });
        assertThat(Doubted.messages(DiagnosticCode.EXAMPLE_NOT_OF_TYPE, field("int", "How many.", value)))
                .singleElement()
                .asString()
                .endsWith("'" + "y".repeat(60) + "…'.");
        Doubted.assertQuoted(
                "y".repeat(60), DiagnosticCode.EXAMPLE_NOT_OF_TYPE, field("int", "How many.", "y".repeat(60)));
    }
}
