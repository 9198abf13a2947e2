package dev.fieldtable.learn.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JsonTextsTest {
    @Test
    void values_keep_what_was_written() throws DamageException {
        assertThat(read("{\"b\": [1, -0.50, 1e400, \"\\u00e9\"], \"a\": {\"x\": null, \"y\": true}}"))
                .containsExactly(new Json.Members(Map.of(
                        "b",
                        new Json.Items(List.of(
                                new Json.Digits("1"),
                                new Json.Digits("-0.50"),
                                new Json.Digits("1e400"),
                                new Json.Text("é"))),
                        "a",
                        new Json.Members(Map.of("x", new Json.Null(), "y", new Json.Flag(true))))));
    }

    @Test
    void a_number_of_any_length_keeps_its_digits() throws DamageException {
        String digits = "9".repeat(5_000);

        assertThat(read(digits)).containsExactly(new Json.Digits(digits));
    }

    @Test
    void documents_may_follow_one_another() throws DamageException {
        assertThat(read("1 [2]\n{}"))
                .containsExactly(
                        new Json.Digits("1"),
                        new Json.Items(List.of(new Json.Digits("2"))),
                        new Json.Members(Map.of()));
        assertThat(read(" ")).isEmpty();
    }

    @Test
    void of_a_name_that_is_there_twice_the_last_value_counts() throws DamageException {
        assertThat(read("{\"a\": 1, \"a\": 2}")).containsExactly(new Json.Members(Map.of("a", new Json.Digits("2"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": x}  | This is no JSON.",
                "{\"a\": 'x'} | This is no JSON.",
                "[1,]        | This is no JSON.",
                "{\"a\": \"   | The text ends too early.",
                "[1          | The text ends too early.",
                "]           | This is no JSON."
            })
    void what_is_no_JSON_is_damage(String text, String sentence) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(DamageException.class, damage -> {
            assertThat(damage.sentence()).isEqualTo(sentence);
            assertThat(damage.offset()).isBetween(0, text.length());
        });
    }

    @Test
    void the_place_of_damage_is_that_of_what_is_wrong() {
        assertThatThrownBy(() -> read("{\"a\": ada}"))
                .isInstanceOfSatisfying(
                        DamageException.class,
                        damage -> assertThat(damage.offset()).isBetween(6, 8));
    }

    @Test
    void nesting_has_a_bound_that_no_stack_reaches() throws DamageException {
        assertThat(read("[".repeat(999) + "]".repeat(999))).hasSize(1);
        assertThatThrownBy(() -> read("[".repeat(100_000)))
                .isInstanceOf(DamageException.class)
                .hasMessage("This is nested too deep, or too long.");
    }

    @Test
    void the_number_of_values_has_a_bound() {
        assertThatThrownBy(() -> read("[" + "0,".repeat(5_000_001) + "0]"))
                .isInstanceOf(DamageException.class)
                .hasMessageContaining("more than 5000000 values");
    }

    @Test
    void the_first_name_that_is_asked_for_is_found_without_reading_on() {
        Set<String> names = Set.of("openapi", "log");

        assertThat(JsonTexts.firstOf("{\"x\": {\"log\": 1}, \"openapi\": \"3.0.0\", broken", names))
                .isEqualTo("openapi");
        assertThat(JsonTexts.firstOf("{\"x\": 1}", names)).isEmpty();
        assertThat(JsonTexts.firstOf("[{\"log\": 1}]", names)).isEmpty();
        assertThat(JsonTexts.firstOf("no JSON", names)).isEmpty();
    }

    private static List<Json> read(String text) throws DamageException {
        List<Json> documents = new ArrayList<>();
        JsonTexts.read(text, documents::add);
        return documents;
    }
}
