package dev.fieldtable.emit.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LettersTest {
    /** A JDK of another Unicode must not change what is generated; one that does changes these numbers. */
    @Test
    void letters_and_their_capitals_are_the_same_on_every_JDK() {
        long[] facts = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Letters::isPart)
                .mapToLong(point -> 31L * point
                        + Words.lower(Character.toString(point)).hashCode()
                        + Words.capitalize(Character.toString(point)).hashCode()
                        + Words.constant(Character.toString(point)).hashCode())
                .toArray();

        assertThat(facts.length).isEqualTo(85_094);
        assertThat(Arrays.hashCode(facts)).isEqualTo(1_541_316_033);
    }

    @Test
    void each_may_stand_in_a_name_is_seen_and_has_one_form() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(Letters::isPart))
                .allMatch(Character::isJavaIdentifierPart)
                .noneMatch(Character::isIdentifierIgnorable)
                .noneMatch(Letters::isInvisible)
                .allMatch(point -> Normalizer.isNormalized(Character.toString(point), Form.NFKC));
    }
}
