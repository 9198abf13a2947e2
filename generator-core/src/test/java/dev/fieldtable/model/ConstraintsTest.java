package dev.fieldtable.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {
    @Test
    void what_is_said_with_words_is_said_by_the_components() {
        Constraints constraints = new Constraints(
                BigDecimal.ONE,
                BigDecimal.TEN,
                BigDecimal.ZERO,
                new BigDecimal(11),
                new BigDecimal(3),
                1,
                2,
                "^a",
                3,
                4);

        assertThat(Constraints.of(constraints.said())).isEqualTo(constraints);
        assertThat(constraints.said().keySet()).containsExactly(ConstraintWord.values());
        assertThat(constraints.label())
                .isEqualTo("minimum 1, maximum 10, exclusiveMinimum 0, exclusiveMaximum 11, multipleOf 3,"
                        + " minLength 1, maxLength 2, pattern ^a, minItems 3, maxItems 4");
    }

    @Test
    void nothing_said_is_none() {
        assertThat(Constraints.of(Map.of())).isSameAs(Constraints.NONE);
        assertThat(Constraints.NONE.label()).isEmpty();
        assertThat(Constraints.NONE.isContradictory()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "MINIMUM, 2, MAXIMUM, 1, true",
        "MINIMUM, 1, MAXIMUM, 1.0, false",
        "EXCLUSIVE_MINIMUM, 1, MAXIMUM, 1.0, true",
        "MINIMUM, 1, EXCLUSIVE_MAXIMUM, 1.0, true",
        "EXCLUSIVE_MINIMUM, 1, EXCLUSIVE_MAXIMUM, 1.0, true",
        "EXCLUSIVE_MINIMUM, 1, EXCLUSIVE_MAXIMUM, 2, false",
        "EXCLUSIVE_MINIMUM, 2, MAXIMUM, 1, true",
        "MINIMUM, 2, EXCLUSIVE_MAXIMUM, 1, true",
        "MIN_LENGTH, 2, MAX_LENGTH, 1, true",
        "MIN_LENGTH, 1, MAX_LENGTH, 1, false",
        "MIN_ITEMS, 2, MAX_ITEMS, 1, true",
        "MIN_LENGTH, 2, MAX_ITEMS, 1, false",
    })
    void a_least_above_the_most_is_a_contradiction(
            ConstraintWord least, String one, ConstraintWord most, String other, boolean contradictory) {
        Constraints constraints = Constraints.of(Map.of(
                least, least.value(one).orElseThrow(), most, most.value(other).orElseThrow()));

        assertThat(constraints.isContradictory()).isEqualTo(contradictory);
    }

    @ParameterizedTest
    @CsvSource({
        "EXCLUSIVE_MINIMUM, 3, EXCLUSIVE_MAXIMUM, 4, true",
        "EXCLUSIVE_MINIMUM, 3, EXCLUSIVE_MAXIMUM, 5, false",
        "EXCLUSIVE_MINIMUM, 3, MAXIMUM, 3.9, true",
        "MINIMUM, 3.1, EXCLUSIVE_MAXIMUM, 4, true",
        "MINIMUM, 3.1, MAXIMUM, 3.9, true",
        "MINIMUM, -0.5, MAXIMUM, 0.5, false",
        "MINIMUM, -4, EXCLUSIVE_MAXIMUM, -3.5, false",
        "MINIMUM, 2, MAXIMUM, 1, true",
        "MINIMUM, 1e999, MULTIPLE_OF, 1e-999, false",
    })
    void between_some_limits_is_no_whole_number(
            ConstraintWord least, String one, ConstraintWord most, String other, boolean contradictory) {
        Constraints constraints = Constraints.of(Map.of(
                least, least.value(one).orElseThrow(), most, most.value(other).orElseThrow()));
        TypeRef whole = new TypeRef.Scalar(ScalarKind.INTEGER32);

        assertThat(constraints.leavesNoWholeNumber()).isEqualTo(contradictory);
        assertThat(constraints.isContradictoryFor(new TypeRef.ListOf(new TypeRef.NullableOf(whole))))
                .isEqualTo(contradictory);
        assertThat(constraints.isContradictoryFor(new TypeRef.Scalar(ScalarKind.NUMBER)))
                .isEqualTo(constraints.isContradictory());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 4, 5, true, true",
        "1, 5, 5, false, false",
        "-1, 1, 5, false, false",
        "1, 2, 1.5, false, true",
        "1, 3, 1.5, false, false",
        "0.1, 0.9, 0.25, false, true",
        "1e300, 1e301, 1e-300, false, false",
    })
    void between_some_limits_is_no_multiple(
            BigDecimal least, BigDecimal most, BigDecimal step, boolean contradictory, boolean amongWhole) {
        Constraints constraints = Constraints.of(
                Map.of(ConstraintWord.MINIMUM, least, ConstraintWord.MAXIMUM, most, ConstraintWord.MULTIPLE_OF, step));

        assertThat(constraints.isContradictory()).isEqualTo(contradictory);
        assertThat(constraints.leavesNoWholeNumber()).isEqualTo(amongWhole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1.5", "2147483648", "1e10", "1e999999999", "0x10", " 1", "1,000"})
    void what_counts_nothing_is_no_length(String text) {
        assertThat(ConstraintWord.MAX_LENGTH.value(text)).isEmpty();
    }

    @Test
    void a_length_may_be_written_as_any_whole_number() {
        assertThat(ConstraintWord.MAX_LENGTH.value("1e9")).contains(1_000_000_000);
        assertThat(ConstraintWord.MIN_ITEMS.value("2.0")).contains(2);
    }

    @Test
    void nothing_is_a_multiple_of_nothing() {
        assertThat(ConstraintWord.MULTIPLE_OF.value("0")).isEmpty();
        assertThat(ConstraintWord.MULTIPLE_OF.value("-2")).isEmpty();
        assertThat(ConstraintWord.MULTIPLE_OF.value("0.5")).contains(new BigDecimal("0.5"));
    }

    @Test
    void a_pattern_is_any_text() {
        assertThat(ConstraintWord.PATTERN.value("(")).contains("(");
        assertThat(ConstraintWord.PATTERN.value("")).isEmpty();
    }
}
