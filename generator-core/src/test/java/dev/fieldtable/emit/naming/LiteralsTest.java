package dev.fieldtable.emit.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text is written down in Java; that javac reads it back is shown elsewhere. */
class LiteralsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '\0',
            value = {
                "plain ~ text! = \"plain ~ text!\"",
                "say \"hi\" = \"say \\\"hi\\\"\"",
                "a\\b = \"a\\\\b\"",
                "a\u0001\u001f\u007fb = \"a\\u0001\\u001f\\u007fb\"",
                "\\n = \"\\\\n\"",
                "é = \"\\u00e9\"",
                "\ud83d\ude00 = \"\\ud83d\\ude00\"",
                "\ud83d\\ = \"\\ud83d\\134\"",
                "*/ $L \\u002a = \"*/ $L \\\\u002a\"",
            })
    void a_literal_is_ASCII_and_means_the_text(String text, String literal) {
        assertThat(JavaText.literal(text)).isEqualTo(literal);
    }

    @Test
    void line_ends_and_tabs_have_escapes_of_their_own() {
        assertThat(JavaText.literal("a\nb\rc\td\0")).isEqualTo("\"a\\nb\\rc\\td\\u0000\"");
    }
}
