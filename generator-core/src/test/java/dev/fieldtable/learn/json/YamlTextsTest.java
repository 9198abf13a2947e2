package dev.fieldtable.learn.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class YamlTextsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "yes | yes",
                "no | no",
                "2024-01-31 | 2024-01-31",
                "`'12'` | 12",
                "\"true\" | true",
                "0x1f | 0x1f",
                "012 | 012",
                ".inf | .inf",
                "3.0.1 | 3.0.1",
                "!!str 7 | 7",
                "!!javax.script.ScriptEngineManager x | x"
            })
    void what_JSON_has_no_word_for_is_a_text(String yaml, String text) throws DamageException {
        assertThat(YamlTexts.read(yaml)).isEqualTo(new Json.Text(text));
    }

    @Test
    void what_JSON_has_a_word_for_is_that() throws DamageException {
        assertThat(YamlTexts.read("[1, -2.50, 1e9, true, null, ~]").items())
                .containsExactly(
                        new Json.Digits("1"),
                        new Json.Digits("-2.50"),
                        new Json.Digits("1e9"),
                        new Json.Flag(true),
                        new Json.Null(),
                        new Json.Null());
        assertThat(YamlTexts.read("# nothing")).isEqualTo(new Json.Null());
        assertThat(YamlTexts.read("200: ok")).isEqualTo(new Json.Members(Map.of("200", new Json.Text("ok"))));
    }

    @Test
    void aliases_stand_for_what_they_name_and_may_be_merged() throws DamageException {
        Json read = YamlTexts.read("a: &a {x: 1, y: 2}\nb: *a\nc:\n  <<: *a\n  y: 3\n");

        assertThat(read.member("b")).isEqualTo(read.member("a"));
        assertThat(read.member("c"))
                .contains(new Json.Members(Map.of("x", new Json.Digits("1"), "y", new Json.Digits("3"))));
    }

    @Test
    void a_value_within_itself_ends_there() throws DamageException {
        assertThat(YamlTexts.read("&a [1, *a]"))
                .isEqualTo(new Json.Items(List.of(new Json.Digits("1"), new Json.Null())));
    }

    @Test
    void aliases_of_aliases_do_not_fill_the_memory() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 20; i++) {
            String alias = "*a" + (i - 1);
            text.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", List.of(alias, alias, alias, alias))));
        }

        assertThatThrownBy(() -> YamlTexts.read(text.toString()))
                .isInstanceOf(DamageException.class)
                .hasMessageContaining("more than 5000000 values");
    }

    @ParameterizedTest
    @CsvSource({"'[',200000", "'{a: ',5000", "'- ',5000"})
    void nesting_has_a_bound_that_no_stack_reaches(String opening, int times) {
        assertThatThrownBy(() -> YamlTexts.read(opening.repeat(times)))
                .isInstanceOf(DamageException.class)
                .hasMessage("This is nested too deep, or too long.");
    }

    @Test
    void the_place_of_damage_counts_what_a_text_counts() {
        String text = "a: \"😀\"\nb: [1\nc: }";

        assertThatThrownBy(() -> YamlTexts.read(text)).isInstanceOfSatisfying(DamageException.class, damage -> {
            assertThat(damage.sentence()).startsWith("This is no YAML: ");
            assertThat(damage.offset()).isBetween(text.indexOf('b'), text.length());
        });
    }
}
