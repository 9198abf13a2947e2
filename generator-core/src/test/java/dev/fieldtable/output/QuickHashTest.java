package dev.fieldtable.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuickHashTest {
    @Test
    void is_that_of_others() {
        assertThat(QuickHash.ofExactly("hello")).isEqualTo("cbd8a7b341bd9b025b1e906a48ae1d19");
        assertThat(QuickHash.EMPTY).isEqualTo("0".repeat(32));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\r\ntwo\r\n", "one\rtwo\r", "one\ntwo\r\n"})
    void minds_no_kind_of_line_end(String text) {
        assertThat(QuickHash.of(text)).isEqualTo(QuickHash.of("one\ntwo\n"));
        assertThat(QuickHash.ofExactly(text)).isNotEqualTo(QuickHash.ofExactly("one\ntwo\n"));
    }

    @Test
    void tells_each_character_from_others() {
        assertThat(QuickHash.of("name | ✔️")).isNotEqualTo(QuickHash.of("name | ✔"));
        assertThat(QuickHash.of("a".repeat(1_000) + "b" + "a".repeat(1_000)))
                .isNotEqualTo(QuickHash.of("a".repeat(1_001) + "b" + "a".repeat(999)));
    }
}
