package dev.fieldtable.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                7,
                999,
                1000,
                1129,
                999_999,
                1_000_000,
                -1,
                -999,
                -1000,
                -123_456,
                Long.MAX_VALUE,
                Long.MIN_VALUE
            })
    void numbersAreWrittenAsJavaWritesThemWithoutALocale(long number) {
        assertThat(Digits.grouped(number)).isEqualTo(String.format(Locale.ROOT, "%,d", number));
    }
}
