package dev.fieldtable.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.emit.Pages;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.source.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits and defaults that descriptions state, and sentences that come close. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatedInProseTest {
    private static final String MOOD = "[Optional[components.Mood]](mood.md)";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "How many. Maximum is 100.; is at most 100",
                "How many. Max 5. All if it is not set.; is at most 5",
                "How many (max: 1,000).; is at most 1000",
                "How many (max: 1,000, 2,000).; ",
                "How many, the maximum value is 7.5; is at most 7.5",
                "How many. Min: 0. Max: 5.; is at least 0 and at most 5",
                "Minimum is -5; is at least -5",
                "How many, at least 1.; is at least 1",
                "How many, no less than 1.; is at least 1",
                "How many, up to 50; is at most 50",
                "How many, no more than 50; is at most 50",
                "It must be at most 50.; is at most 50",
                "It must be greater than 0.; is more than 0",
                "It must be less than 10.; is less than 10",
                "It must be greater than or equal to 1.; is at least 1",
                "It must be less than or equal to 1.; is at most 1",
                "It must be between 256 and 32768.; is at least 256 and at most 32768",
                "It cannot exceed 200.; is at most 200",
                "It must not be greater than 200.; is at most 200",
                "It must not be less than 2.; is at least 2",
                "It must not be less than 2. Must be at most 1.; ",
                "Between 0 and 1.; is at least 0 and at most 1",
                "Between 0 and 1 minutes.; ",
                "We recommend between 0 and 1.; ",
                "At most 10%.; ",
                "At most 10, unless you ask.; ",
                "At most 10, when set.; ",
                "At most 10 (if set).; ",
                "At most 10 (all of them).; is at most 10",
                "At most 10! Else none.; is at most 10",
                "If set, at most 10.; ",
                "If set, all. At most 10.; is at most 10",
                "How many (if any), at most 10.; is at most 10",
                "For admins, at most 10.; ",
                "It was previously at most 10.; ",
                "The maximum is 10. At most 10.; is at most 10",
                "The maximum is 10. At most 11.; ",
                "The maximum is **10**.; is at most 10",
            })
    void a_number_has_limits(String description, @Nullable String told) {
        assertTold(DiagnosticCode.CONSTRAINT_IN_PROSE, "Optional[float]", description, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "Maximum 1024 characters.; has at most 1024 characters",
                "A text of the user. Max 50 chars; has at most 50 characters",
                "Max. length: 64; has at most 64 characters",
                "A name with a maximum length of 255.; has at most 255 characters",
                "The minimum length is 1 character.; has at least 1 character",
                "Must be between 3 and 256 characters long and contain digits.; has at least 3 characters and at most 256 characters",
                "Must be 3-50 characters.; has at least 3 characters and at most 50 characters",
                "Can contain up to 64 characters; has at most 64 characters",
                "A name, at least 3 characters.; has at least 3 characters",
                "It may not exceed 255 characters. It may change.; has at most 255 characters",
                "It should not be more than 200 characters in length.; has at most 200 characters",
                "Should be 64 char length maximum, only letters.; has at most 64 characters",
                "A name, 64 characters or less.; has at most 64 characters",
                "Limited to 12 characters.; has at most 12 characters",
                "A code of a country, exactly 2 characters.; has at least 2 characters and at most 2 characters",
                "At most 3 characters of it are shown.; ",
                "At most 3 characters per word.; ",
                "Maximum 100.; ",
                "At most 1.5 characters.; ",
                "At least -1 characters.; ",
                "Up to 5 words.; ",
            })
    void a_text_has_a_length(String description, @Nullable String told) {
        assertTold(DiagnosticCode.CONSTRAINT_IN_PROSE, "Optional[str]", description, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "List[str]; Its tags, at most 50 items.; has at most 50 elements",
                "List[str]; Must contain at least 1 item.; has at least 1 element",
                "List[str]; Each has at most 50 characters.; ",
                "Dict[str, str]; At most 50 items.; ",
                "bool; At most 50.; ",
                "[date](#date-objects); At most 50 characters.; ",
                "[Optional[components.Mood]](mood.md); At most 50 characters.; ",
            })
    void a_list_has_elements_and_other_values_have_no_limits(String type, String description, @Nullable String told) {
        assertTold(DiagnosticCode.CONSTRAINT_IN_PROSE, type, description, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "Optional[int]; How many, defaults to 10.; 10",
                "Optional[int]; Default is -1; -1",
                "Optional[int]; The default value is `10`.; 10",
                "Optional[int]; How many (default: 10); 10",
                "Optional[int]; How many (default 10).; 10",
                "Optional[int]; By default this is 50; 50",
                "Optional[int]; It will default to 5.; 5",
                "Optional[int]; Defaults to 3 (a few); 3",
                "Optional[int]; Defaults to 1 when not provided.; 1",
                "Optional[int]; Defaults to 1 when odd.; ",
                "Optional[int]; When odd, it defaults to 1.; ",
                "Optional[int]; Defaults to 1.5; ",
                "Optional[int]; Defaults to 24h.; ",
                "Optional[int]; Defaults to 2 minutes.; ",
                "Optional[int]; Defaults to 1, or 2 for admins.; ",
                "Optional[int]; Defaults to 1. Default: 1.; ",
                "Optional[int]; `other` defaults to 1.; ",
                "Optional[int]; It no longer defaults to 1.; ",
                "int; Defaults to 1.; ",
                "Optional[float]; Defaults to 0.25.; 0.25",
                "Optional[float]; Defaults to many.; ",
                "Optional[bool]; Defaults to `False`.; false",
                "Optional[bool]; Defaults to true; true",
                "Optional[bool]; Defaults to 1.; ",
                "Optional[str]; Defaults to `all`.; all",
                "Optional[str]; Defaults to \"all of them\".; all of them",
                "Optional[str]; Defaults to all.; ",
                "Optional[str]; Defaults to `null`.; ",
                "[Optional[components.Mood]](mood.md); Defaults to calm.; calm",
                "[Optional[components.Mood]](mood.md); Defaults to `glad`; glad",
                "[Optional[components.Mood]](mood.md); Defaults to sad.; ",
                "List[str]; Defaults to 1.; ",
                "Optional[Any]; Defaults to 1.; ",
            })
    void a_value_stands_in(String type, String description, @Nullable String value) {
        assertTold(
                DiagnosticCode.DEFAULT_IN_PROSE,
                type,
                description,
                value == null ? null : "is '" + value + "' where it is left out");
    }

    private static void assertTold(DiagnosticCode code, String type, String description, @Nullable String told) {
        SourceText page = Pages.fields(
                "models/components/job.md",
                "Job",
                "value | " + type + " | " + (type.equals("int") ? "✓" : "–") + " | " + description);
        List<Diagnostic> found = Doubted.on(code, page, Doubted.mood("CALM | calm", "GLAD | glad"));

        if (told == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(each -> {
                assertThat(each.message()).isEqualTo("`value` " + told + ", by its description alone.");
                assertThat(each.severity()).isEqualTo(Severity.INFO);
            });
        }
    }

    @Test
    void what_to_write_down_is_told() {
        SourceText page =
                Pages.fields("models/components/job.md", "Job", "mood | " + MOOD + " | – | Defaults to `calm`.");

        assertThat(Doubted.on(DiagnosticCode.DEFAULT_IN_PROSE, page, Doubted.mood("CALM | calm")))
                .extracting(each -> each.hint().toString())
                .containsExactly("If it holds, write it below byHand: in the facts file:"
                        + " - {model: components/Job, property: mood, default: calm}");
    }

    @Test
    void a_description_that_never_ends_states_nothing() {
        String beginning = "At most 10, at most 10, ";
        String fits = beginning.repeat(416) + "at most 10.";
        String tooLong = beginning.repeat(417) + "at most 10.";

        assertTold(DiagnosticCode.CONSTRAINT_IN_PROSE, "Optional[int]", fits, "is at most 10");
        assertTold(DiagnosticCode.CONSTRAINT_IN_PROSE, "Optional[int]", tooLong, null);
    }

    @Test
    void what_was_written_down_is_told_no_more() {
        SourceText page = Pages.fields(
                "models/components/job.md",
                "Job",
                "size | Optional[int] | – | Must be between 1 and 1,000. Defaults to 5.",
                "rate | Optional[float] | – | Must be greater than 0.5.",
                "name | Optional[str] | – | At most 64 characters.",
                "tags | List[str] | – | At least 1 item.");
        List<String> lines = Stream.of(DiagnosticCode.CONSTRAINT_IN_PROSE, DiagnosticCode.DEFAULT_IN_PROSE)
                .flatMap(code -> Doubted.on(code, page).stream())
                .map(each -> each.hint().toString())
                .map(hint -> hint.substring(hint.indexOf("- {")))
                .toList();
        Facts facts = Facts.parse(SourceText.of("facts.yaml", "format: 1\nbyHand:\n  " + String.join("\n  ", lines)))
                .value();

        assertThat(lines)
                .hasSize(5)
                .contains("- {model: components/Job, property: size, constraints: {minimum: 1, maximum: 1000}}");
        assertThat(Generator.lint(GenerationRequest.of("com.example").withFacts(facts), List.of(page))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain(
                        DiagnosticCode.CONSTRAINT_IN_PROSE,
                        DiagnosticCode.DEFAULT_IN_PROSE,
                        DiagnosticCode.UNMATCHED_FACT,
                        DiagnosticCode.REDUNDANT_FACT);
    }
}
