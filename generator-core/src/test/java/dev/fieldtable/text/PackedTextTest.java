package dev.fieldtable.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackedTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "| name | type |\r\n",
                "Gr\u00f6\u00dfe \u0000 \u00ff",
                "\u2713 \ud83d\ude00",
                "half \ud83d",
                "\ude00 half"
            })
    void a_text_comes_out_as_it_went_in(String text) {
        assertThat(unpacked(PackedText.of(String.copyValueOf(text.toCharArray()))))
                .isEqualTo(text);
    }

    @Test
    void so_does_a_long_one_that_hardly_can_be_packed() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            text.append((char) (i * 31 % 0xD800));
        }

        assertThat(unpacked(PackedText.of(text.toString()))).isEqualTo(text.toString());
    }

    @Test
    void whoever_holds_the_text_is_given_the_same_again() {
        PackedText packed = PackedText.of("| name ".repeat(100));
        unpacked(packed);

        String text = packed.text();

        assertThat(packed.text()).isSameAs(text);
    }

    /** What the text is, once nobody holds it any more. */
    private static String unpacked(PackedText packed) {
        WeakReference<String> whole = new WeakReference<>(packed.text());
        while (whole.get() != null) {
            System.gc();
        }
        return packed.text();
    }
}
