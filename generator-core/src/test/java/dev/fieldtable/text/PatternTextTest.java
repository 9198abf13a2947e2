package dev.fieldtable.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "^[A-Z]{3}-\\d{4}$; AAA-1111",
                "^(red|blue)$; red",
                "^#?[0-9a-fA-F]{6}$; aaaaaa",
                "^[^a-z]+$; 1",
                "^(?:a|b)+\\.[xyz]{2,}$; a.xx",
                "^(?<year>\\d{2,4})\\/x??$; 11/",
                "colou?r; color",
                "^\\w\\s\\S$; 'a a'",
            })
    void a_text_takes_the_first_way_that_there_is(String pattern, String text) {
        assertThat(PatternText.of(pattern, 0)).containsExactly(text);
        assertThat(EcmaPattern.of(pattern).isFoundIn(text)).contains(true);
    }

    @Test
    void what_may_be_repeated_is_repeated_until_the_text_is_long_enough() {
        assertThat(PatternText.of("^[a-z]+-[0-9]*$", 8)).startsWith("a-", "aaaa-111");
        assertThat(PatternText.of("^[a-z]{1,3}$", 8)).containsExactly("a", "aaa");
        assertThat(PatternText.of("^[a-z]$", 8)).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(?=a)b",
                "(a)\\1",
                "(?<!a)b",
                "a{99999}",
                "(",
                "[",
                "\\",
                "[^\\s\\S]",
                "*",
                "a{",
                "a{1,",
                ")",
                "\\u0041"
            })
    void what_cannot_be_followed_gives_no_text(String pattern) {
        assertThat(PatternText.of(pattern, 0)).isEmpty();
    }

    @Test
    void no_text_is_longer_than_anybody_reads() {
        assertThat(PatternText.of("((((a{999}){999}){999}){999})", 0)).isEmpty();
        assertThat(PatternText.of("(".repeat(1_000) + ")".repeat(1_000), 0)).isEmpty();
    }
}
