package dev.fieldtable.dialect.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import dev.fieldtable.dialect.Reading;
import dev.fieldtable.document.Cell;
import dev.fieldtable.document.TypeExpression;
import dev.fieldtable.source.SourceSpan;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Without their link, the words for dates are what is shown, and text where nothing is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DatesWithoutLinksTest {
    private static final TypeLanguage PYTHON = TypeLanguage.python();

    private static Outcome<TypeExpression> parse(String type, String example) {
        return PYTHON.parse(new Cell(type, SourceSpan.startOf("page.md")), example);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "*date*; 2024-02-29; date",
                "*datetime*; 2024-02-29; date",
                "date; 2024-02-29T11:38:02Z; datetime",
                "datetime; 2024-02-29 11:38; datetime",
                "Optional[*date*]; `2024-02-29T11:38:02.5+01:00`; optional<datetime>",
                "List[date]; ['2024-02-29', '2024-03-01']; list<date>",
                "Dict[str, datetime]; {\"a\": \"2024-02-29t11:38:02\"}; map<datetime>",
            })
    void an_example_tells_which_it_is(String type, String example, String meant) {
        Outcome<TypeExpression> read = parse(type, example);

        assertThat(Reading.of(read.value())).isEqualTo(meant);
        assertThat(read.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "*date*; ''",
                "datetime; 1556281940",
                "datetime; now",
                "date; 12024-02-29",
                "date; 2024-02-29 or 2024-02-29T11:38:02Z",
            })
    void without_one_it_is_text_and_told_of(String type, String example) {
        Outcome<TypeExpression> read = parse(type, example);

        assertThat(Reading.of(read.value())).isEqualTo("string");
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.AMBIGUOUS_DATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[date](https://docs.python.org/3/library/datetime.html#date-objects); 2024-02-29; datetime",
                "[datetime](https://docs.python.org/3/library/datetime.html#datetime-objects); ''; date",
                "str; 2024-02-29; string",
            })
    void a_link_is_sure_whatever_is_shown(String type, String example, String meant) {
        Outcome<TypeExpression> read = parse(type, example);

        assertThat(Reading.of(read.value())).isEqualTo(meant);
        assertThat(read.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "datetime"})
    void the_heading_of_an_arm_is_right(String type) {
        Outcome<TypeExpression> read = PYTHON.parse(new Cell("`" + type + "`", SourceSpan.startOf("page.md")));

        assertThat(Reading.of(read.value())).isEqualTo(type);
        assertThat(read.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"date, '', datetime, 1", "datetime, '', date, 1", "date, 2024-02-29, date, 0"})
    void a_link_that_was_lost_says_what_it_said_with_a_warning_unless_something_is_shown(
            String type, String example, String meant, int warnings) {
        Outcome<TypeExpression> read = parse(PYTHON.withLinks("List[" + type + "]"), example);

        assertThat(Reading.of(read.value())).isEqualTo("list<" + meant + ">");
        assertThat(read.diagnostics()).hasSize(warnings);
    }
}
