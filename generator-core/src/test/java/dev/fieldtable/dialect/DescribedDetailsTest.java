package dev.fieldtable.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.description.DescriptionFile;
import dev.fieldtable.document.FieldRow;
import dev.fieldtable.document.ParsedDocument;
import dev.fieldtable.document.TypeSection.FieldTable;
import dev.fieldtable.model.DefaultValue;
import dev.fieldtable.source.SourceText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What described docs say of a value besides its type. */
class DescribedDetailsTest {
    private static final String WORDS = """
            columns: {default: default, format: format, constraints: rules, minLength: min, maxLength: max, pattern: pattern}
            types: {string: text, integer: int, number: number, boolean: bool, list: "list of {}", map: "map of {}", datetime: time}
            constraints:
              notes: "Constraints:"
              defaults: ["Default:", "Defaults to"]
              minLength: ["Minimum Length: {}", "at least {} characters"]
              maxLength: ["Maximum Length: {}", "at most {} characters"]
              pattern: ["Pattern: {}", "like {}"]
              minimum: ">= {}"
              maximum: "<= {}"
              exclusiveMinimum: "> {}"
              exclusiveMaximum: "< {}"
              multipleOf: "multiple of {}"
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "text ~ **Constraints**: *Minimum Length*: `1`, *Maximum Length*: `255` ~ minLength 1, maxLength 255",
                "text ~ __Constraints__: _maximum length_: 1 ~ maxLength 1",
                "text ~ Constraints: at least 2 characters; at most 9 characters. ~ minLength 2, maxLength 9",
                "text ~ Constraints: Maximum Length: 1e9 ~ maxLength 1000000000",
                "text ~ **Constraints**: *Pattern*: `^(a\\|b), {1}$` ~ pattern ^(a|b), {1}$",
                "text ~ **Constraints**: *Pattern*: `` ^`\\d*$ `` ~ pattern ^`\\d*$",
                "text ~ **Constraints**: *Pattern*: `/^[a-z]+$/` ~ pattern ^[a-z]+$",
                "text ~ Constraints: like ^[a-z]+$ ~ pattern ^[a-z]+$",
                "int ~ **Constraints**: `>= 0`, `<= 100` ~ minimum 0, maximum 100",
                "int ~ Constraints: > -1, < 5 ~ exclusiveMinimum -1, exclusiveMaximum 5",
                "number ~ Constraints: `<= 1.50`; multiple of 0.25 ~ maximum 1.50, multipleOf 0.25",
                "number ~ Constraints: >= 1e300 ~ minimum 1E+300",
            })
    void constraints_that_were_read_leave_the_description(String type, String note, String constraints) {
        FieldRow row = row(type, "What it is.<br>" + note);

        assertThat(row.value().constraints().label()).isEqualTo(constraints);
        assertThat(row.description()).isEqualTo("What it is.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "text ~ Constraints: Maximum Length: five",
                "text ~ Constraints: Maximum Length: -1",
                "text ~ Constraints: Maximum Length: 1.5",
                "text ~ Constraints: Maximum Length: 9999999999",
                "text ~ Constraints: Maximum Length: 1,000",
                "text ~ Constraints: Maximum Length:",
                "text ~ Constraints: Maximum Length: `5",
                "text ~ Constraints: Maximum Length: 5, unique",
                "text ~ Constraints: Maximum Length: 5, Maximum Length: 6",
                "text ~ Constraints: Pattern: letters",
                "text ~ Constraints: Pattern: ^a *b* c$",
                "text ~ Constraints: Pattern: ``",
                "text ~ **Constraints**: *Pattern*: `^a$",
                "text ~ Constraints: < 5",
                "int ~ Constraints: Maximum Length: 5",
                "int ~ Constraints: >= 1e999999999",
                "int ~ Constraints: multiple of 0",
                "bool ~ Constraints: < 5",
                "time ~ Constraints: Maximum Length: 5",
                "map of text ~ Constraints: Maximum Length: 5",
                "[Other](#other) ~ Constraints: Maximum Length: 5",
            })
    void constraints_that_were_not_read_stay_in_the_description_and_are_told_of(String type, String note) {
        Outcome<ParsedDocument> read = read(WORDS, page(type, "What it is.<br>" + note));

        FieldRow row = rows(read).get(0);
        assertThat(row.value().constraints().said()).isEmpty();
        assertThat(row.description()).startsWith("What it is.\n").contains("Constraints");
        assertThat(told(read)).containsExactly("info unread-detail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Constraints: Minimum Length: 5, Maximum Length: 4",
                "Constraints: Minimum Length: 5<br>Constraints: at most 4 characters"
            })
    void a_least_that_is_greater_than_the_most_is_doubted(String note) {
        Outcome<ParsedDocument> read = read(WORDS, page("text", note));

        assertThat(rows(read).get(0).value().constraints().said()).isEmpty();
        assertThat(rows(read).get(0).description()).isEqualTo(note.replace("<br>", "\n"));
        assertThat(told(read)).containsExactly("warning unread-detail");
    }

    @Test
    void a_word_within_code_or_within_a_word_opens_no_note() {
        FieldRow row = row("int", "See `Constraints: > 5` and NoDefault: 5.");

        assertThat(row.value().constraints().said()).isEmpty();
        assertThat(row.value().defaultValue()).isNull();
        assertThat(row.description()).isEqualTo("See `Constraints: > 5` and NoDefault: 5.");
    }

    @Test
    void two_notes_may_stand_in_one_line() {
        FieldRow row = row("int", "How many. **Default**: `2` **Constraints**: `> 1`");

        assertThat(row.value().constraints().label()).isEqualTo("exclusiveMinimum 1");
        assertThat(row.value().defaultValue()).isEqualTo(new DefaultValue(new BigDecimal(2)));
        assertThat(row.description()).isEqualTo("How many.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '\0',
            value = {
                "int = Default: 5. = 5",
                "int = Defaults to `-1` = -1",
                "number = Default: `0.50` = 0.50",
                "bool = **Default**: `False` = false",
                "text = Default: `'kept'` = \"kept\"",
                "text = Default: `kept_out` = \"kept_out\"",
                "text = Default: \"kept_out\" = \"kept_out\"",
                "text = Default: `\"` = null",
                "list of text = Default: `[]` = []",
            })
    void defaults_are_typed_by_the_type(String type, String note, String value) {
        FieldRow row = row(type, note);

        DefaultValue read = row.value().defaultValue();
        assertThat(read == null ? "null" : read.label()).isEqualTo(value);
        assertThat(row.description().isEmpty()).isEqualTo(!value.equals("null"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '\0',
            value = {
                "int = Default: `'5'`",
                "int = Default: 5m",
                "int = Default: 50%",
                "int = Default: ten",
                "bool = Default: `1`",
                "text = Default: kept",
                "text = Default: \"*kept*\"",
                "text = Default: `\"a\", \"b\"`",
                "[Other](#other) = Default: `Other.KEPT`",
                "map of text = Default: `{}`",
            })
    void what_is_no_value_of_the_type_is_no_default(String type, String note) {
        Outcome<ParsedDocument> read = read(WORDS, page(type, note));

        assertThat(rows(read).get(0).value().defaultValue()).isNull();
        assertThat(rows(read).get(0).description()).startsWith("Default: ");
        assertThat(told(read)).containsExactly("info unread-detail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"When. Default: The current time", "When.<br>Default:<br>now or then"})
    void a_sentence_on_a_default_is_prose(String description) {
        Outcome<ParsedDocument> read = read(WORDS, page("time", description));

        assertThat(rows(read).get(0).description()).isEqualTo(description.replace("<br>", "\n"));
        assertThat(told(read)).isEmpty();
    }

    @Test
    void what_is_said_again_and_again_is_told_of_once() {
        Outcome<ParsedDocument> read = read(WORDS, page("int", "Default: many ".repeat(1000)));

        assertThat(told(read)).containsExactly("info unread-detail");
    }

    @Test
    void columns_say_the_same() {
        Outcome<ParsedDocument> read = read(WORDS, """
                # Reel

                | Name | Type | Default | Format | Rules | Min | Max | Pattern | Description |
                |---|---|---|---|---|---|---|---|---|
                | a | text | `on` | email | at least 2 characters | - | 9 | `^o` | What it is. |
                | b | int | 5 | int64 | >= 1<br>Must be odd. | | | | |
                | c | text | - | N/A | - | | | - | |
                | d | text | | date-time | | | | | |
                | e | text | | two words | | one | | | |
                """);

        assertThat(Reading.of(read)).isEqualTo("""
                        object Reel
                        - a: string (unsaid)
                          | What it is.
                          := "on"
                          : minLength 2, maxLength 9, pattern ^o
                          ~ email
                        - b: integer (unsaid)
                          | Must be odd.
                          := 5
                          : minimum 1
                          ~ int64
                        - c: string (unsaid)
                        - d: datetime (unsaid)
                        - e: string (unsaid)
                          | minLength: one
                          | Format: two words
                        info unread-detail 9:1
                        """);
    }

    @Test
    void a_length_of_a_list_is_the_number_of_its_elements_where_nothing_else_says_that() {
        String description =
                "types: {string: text, list: 'list of {}'}\nconstraints: {notes: 'Rules:', maxLength: 'max {}'";
        String page = page("list of text", "Rules: max 5");

        assertThat(rows(read(description + "}\n", page))
                        .get(0)
                        .value()
                        .constraints()
                        .label())
                .isEqualTo("maxItems 5");
        assertThat(rows(read(description + ", minItems: 'min items {}'}\n", page))
                        .get(0)
                        .value()
                        .constraints()
                        .said())
                .isEmpty();
    }

    @Test
    void docs_that_have_no_words_for_them_keep_their_descriptions() {
        FieldRow row = rows(read("types: {string: text}\n", page("text", "**Constraints**: *Maximum Length*: `5`")))
                .get(0);

        assertThat(row.description()).isEqualTo("**Constraints**: *Maximum Length*: `5`");
        assertThat(row.value().constraints().said()).isEmpty();
    }

    private static FieldRow row(String type, String description) {
        Outcome<ParsedDocument> read = read(WORDS, page(type, description));
        return rows(read).get(0);
    }

    private static String page(String type, String description) {
        return "# Reel\n\n| Name | Type | Description |\n|---|---|---|\n| a | " + type + " | " + description + " |\n";
    }

    private static List<String> told(Outcome<ParsedDocument> read) {
        return read.diagnostics().stream()
                .map((Diagnostic each) ->
                        each.severity().label() + " " + each.code().id())
                .toList();
    }

    private static List<FieldRow> rows(Outcome<ParsedDocument> read) {
        return ((FieldTable) read.value().sections().get(0)).rows();
    }

    private static Outcome<ParsedDocument> read(String description, String page) {
        return Dialects.described(DescriptionFile.read(SourceText.of("acme.dialect.yaml", description))
                        .value()
                        .orElseThrow())
                .read(SourceText.of("page.md", page));
    }
}
