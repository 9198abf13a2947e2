package dev.fieldtable.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeapNeedTest {
    @Test
    void what_was_too_little_is_said_beforehand_with_what_is_enough() {
        assertThat(new HeapNeed(67_987_621, 0).shortage(96_000_000))
                .hasValue("the docs have 67 million characters; of docs as long as that, models take some 105 MB of"
                        + " memory, and Java may use 96. Give it more, as with JDK_JAVA_OPTIONS=-Xmx157m.");
    }

    @Test
    void nothing_is_said_where_there_is_enough() {
        assertThat(new HeapNeed(67_987_621, 0).shortage(112_000_000)).isEmpty();
        assertThat(new HeapNeed(3, 0).shortage(16_000_000)).isEmpty();
    }

    /** 7.7 million Chinese characters passed with 28 MB, and not with 24. */
    @Test
    void letters_beyond_latin_1_take_more() {
        List<SourceText> latin = List.of(SourceText.of("plan.md", "Preisliste für Gäste\n".repeat(100_000)));
        List<SourceText> chinese = List.of(SourceText.of("plan.md", "价格\n".repeat(700_000)));

        assertThat(new HeapNeed(7_700_000, 7_700_000).shortage(24_000_000)).isPresent();
        assertThat(HeapNeed.shortage(latin, 13_000_000)).isEmpty();
        assertThat(HeapNeed.shortage(chinese, 13_000_000)).isPresent();
        assertThat(HeapNeed.shortage(chinese, 16_000_000)).isEmpty();
    }

    /** 7.5 million letters with a Chinese one in each page passed with 24 MB, as without it. */
    @Test
    void a_letter_beyond_latin_1_is_none_of_the_lines_around_it() {
        String page = "Preisliste\n".repeat(200_000);

        assertThat(HeapNeed.shortage(List.of(SourceText.of("plan.md", page + "价格")), 14_000_000))
                .isEmpty();
        assertThat(HeapNeed.shortage(List.of(SourceText.of("plan.md", page + "价格".repeat(500_000))), 14_000_000))
                .isPresent();
        assertThat(HeapNeed.shortage(List.of(SourceText.of("plan.md", page.replace("\n", "价\r"))), 14_000_000))
                .isPresent();
    }
}
