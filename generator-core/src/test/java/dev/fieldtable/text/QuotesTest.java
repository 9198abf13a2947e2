package dev.fieldtable.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "`a`; a",
                "\"a\"; a",
                "`\"a\"`; a",
                "\"a\", \"b\"; \"a\", \"b\"",
                "`a; `a",
                "\"; \"",
                "a\"; a\"",
                "\"\"; ''",
            })
    void marks_around_a_whole_text_are_taken_off(String text, String inner) {
        assertThat(Quotes.without(text)).isEqualTo(inner.equals("''") ? "" : inner);
    }
}
