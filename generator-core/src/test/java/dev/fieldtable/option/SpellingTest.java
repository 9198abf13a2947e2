package dev.fieldtable.option;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void the_command_line_puts_hyphens_where_a_word_begins() {
        assertThat(Spelling.commandLine().of("from")).isEqualTo("--from");
        assertThat(Spelling.commandLine().of("wireNames")).isEqualTo("--wire-names");
        assertThat(Spelling.commandLine().of("acceptMovedDocs")).isEqualTo("--accept-moved-docs");
    }
}
