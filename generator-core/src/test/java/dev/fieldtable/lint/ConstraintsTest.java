package dev.fieldtable.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.dialect.description.DescriptionFile;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples and defaults that are not what the docs say a value is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConstraintsTest {
    private static final String DIALECT = """
            columns: {name: field, type: type, example: example, default: default, minimum: min, exclusiveMaximum: below, multipleOf: step, minLength: shortest, maxLength: longest, pattern: pattern, minItems: fewest, maxItems: most}
            types: {string: str, integer: int, number: float, boolean: bool, any: Any, list: "List[{}]", map: "Dict[{}]"}
            """;
    private static final String NUMBERS = "1 | 10 | 0.5 | | | | | ";
    private static final String TEXTS = " | | | 2 | 4 | `^[a-z\ud83d\ude00]+$` | | ";
    private static final String LISTS = " | | | | | | 1 | 2";

    private static List<String> told(
            DiagnosticCode code, String type, String example, String standIn, String constraints) {
        SourceText page = SourceText.of(
                "job.md",
                "# Job\n\n| Field | Type | Example | Default"
                        + " | Min | Below | Step | Shortest | Longest | Pattern | Fewest | Most |\n"
                        + "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n| value | " + type
                        + " | "
                        + example + " | " + standIn + " | " + constraints + " |\n");
        GenerationRequest request = GenerationRequest.of("com.example")
                .withDescription(DescriptionFile.read(SourceText.of("acme.dialect.yaml", DIALECT))
                        .value()
                        .orElseThrow());
        return Generator.lint(request, List.of(page)).diagnostics().stream()
                .filter(each -> each.code() == code)
                .map(Diagnostic::message)
                .toList();
    }

    private static String limits(String type) {
        return type.startsWith("List")
                ? LISTS
                : type.equals("str") ? TEXTS : type.equals("float") ? NUMBERS : " | | | | | | | ";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "float; 1; ",
                "float; 0.5; is 0.5, but the docs say at least 1",
                "float; 9.5; ",
                "float; 10; is 10, but the docs say less than 10",
                "float; 1.2; is 1.2, but the docs say a multiple of 0.5",
                "float; many; ",
                "float; 11111111111111111111111111111111111111111; ",
                "str; a; has 1 character, but the docs say at least 2 characters",
                "str; ab; ",
                "str; abcde; has 5 characters, but the docs say at most 4 characters",
                "str; a\ud83d\ude00\ud83d\ude00\ud83d\ude00; ",
                "str; abcde...; ",
                "str; a1; is 'a1', but the docs say it matches '^[a-z\ud83d\ude00]+$'",
                "List[str]; []; has 0 elements, but the docs say at least 1 element",
                "List[str]; [\"a\", [1, 2, 3]]; ",
                "List[str]; [1, 2, 3]; has 3 elements, but the docs say at most 2 elements",
                "List[str]; [1, 2, 3] or so; ",
                "bool; true; ",
                "Dict[str, int]; {}; ",
            })
    void an_example_is_held_against_what_the_docs_say(String type, String example, @Nullable String told) {
        assertThat(told(DiagnosticCode.EXAMPLE_BREAKS_CONSTRAINT, type, example, "", limits(type)))
                .isEqualTo(told == null ? List.of() : List.of("The example of `value` " + told + "."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "float; 0; is 0, but the docs say at least 1",
                "float; 2; ",
                "str; `a1`; is 'a1', but the docs say it matches '^[a-z\ud83d\ude00]+$'",
                "str; `a`; has 1 character, but the docs say at least 2 characters",
                "str; `abc`; ",
                "bool; true; ",
            })
    void a_default_is_held_against_what_the_docs_say(String type, String value, @Nullable String told) {
        assertThat(told(DiagnosticCode.DEFAULT_BREAKS_CONSTRAINT, type, "", value, limits(type)))
                .isEqualTo(told == null ? List.of() : List.of("The default of `value` " + told + "."));
    }

    @Test
    void a_pattern_that_could_take_forever_is_no_reason_for_doubt() {
        assertThat(told(
                        DiagnosticCode.EXAMPLE_BREAKS_CONSTRAINT,
                        "str",
                        "a".repeat(400),
                        "",
                        " | | | | | `^a*a*a*a*a*b$` | | "))
                .isEmpty();
    }

    @Test
    void a_pattern_that_java_has_not_is_told_of() {
        String pattern = " | | | | | `^(a)\\1$` | | ";

        assertThat(told(DiagnosticCode.UNCHECKED_PATTERN, "str", "b", "", pattern))
                .containsExactly("The pattern of `value` is not checked: it refers back to a group.");
        assertThat(told(DiagnosticCode.EXAMPLE_BREAKS_CONSTRAINT, "str", "b", "", pattern))
                .isEmpty();
        assertThat(told(DiagnosticCode.UNCHECKED_PATTERN, "str", "b", "", TEXTS))
                .isEmpty();
    }
}
