package dev.fieldtable.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": {}}              | true",
                "[{\"a\": 1}, {\"b\": 2}] | true",
                "[{\"a\": 1}, 2]          | false",
                "[]                       | false",
            })
    void objects_and_lists_of_such_are_told_from_others(String json, boolean object) {
        assertThat(Shown.read(json)).map(Shown::isObject).contains(object);
    }

    @Test
    void an_example_may_be_broken_over_lines() {
        assertThat(Shown.read("\n{\n \"a\": [ null,\n 1 ] }\n")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "null",
                "\"a\"",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\": }",
                "[1",
                "[1,]",
                "{a: 1}",
                "{'a': 1}",
                "{\"a\": 1} {}",
                "{\"a\": 1}, ...",
                "[",
                "{]",
                "{\"a\": \u0000}"
            })
    void what_is_no_object_and_no_list_from_end_to_end_shows_nothing(String text) {
        assertThat(Shown.read(text)).isEmpty();
    }

    @Test
    void what_is_deeper_than_any_example_shows_nothing() {
        assertThat(Shown.read("[".repeat(40) + "]".repeat(40))).isPresent();
        assertThat(Shown.read("[".repeat(100_000))).isEmpty();
        assertThat(Shown.read("[".repeat(60) + "]".repeat(60))).isEmpty();
    }
}
