package dev.fieldtable.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LikenessTest {
    @Test
    void case_and_separators_do_not_make_a_difference() {
        assertThat(ofNames("album_art", "albumArt")).isEqualTo(1);
    }

    @Test
    void names_are_the_more_alike_the_more_they_share() {
        double close = ofNames("device_name", "device_nickname");
        double far = ofNames("device_name", "title");

        assertThat(close).isGreaterThan(0.7).isLessThan(1);
        assertThat(far).isLessThan(0.2);
    }

    @Test
    void a_single_letter_is_like_no_other_name() {
        assertThat(ofNames("x", "y")).isZero();
        assertThat(ofNames("x", "X")).isEqualTo(1);
    }

    @Test
    void parts_count_among_all_there_are() {
        assertThat(Likeness.ofParts(Set.of("a", "b"), Set.of("b", "c", "d"))).isEqualTo(0.25);
        assertThat(Likeness.ofParts(Set.of(), Set.of())).isEqualTo(1);
    }

    private static double ofNames(String first, String second) {
        return LetterPairs.of(first).likeness(LetterPairs.of(second));
    }
}
