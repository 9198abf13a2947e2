package dev.fieldtable.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "byte | AAEC | A",
                "date | 2026-01-02 | 2026-02-30",
                "date-time | 2026-01-02T03:04:05Z | 2026-01-02 03:04:05",
                "email | user@example.com | user@",
                "hostname | example.com | -example.com",
                "ipv4 | 192.0.2.1 | 192.0.2.01",
                "ipv6 | 2001:db8::1 | 2001:db8:::1",
                "uri | https://example.com/a | /a",
                "uri-reference | /a | a b",
                "uuid | 123e4567-e89b-12d3-a456-426614174000 | 1-2-3-4-5"
            })
    void a_text_is_in_its_format_or_not(String format, String text, String other) {
        assertThat(TextForms.isIn(format, text)).isTrue();
        assertThat(TextForms.isIn(format, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"colour", "''"})
    void any_text_is_in_a_format_that_nobody_looks_at(String format) {
        assertThat(TextForms.isIn(format, "")).isTrue();
    }
}
