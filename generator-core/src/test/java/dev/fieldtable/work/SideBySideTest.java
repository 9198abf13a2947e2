package dev.fieldtable.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SideBySideTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 1_000})
    void what_came_of_things_stands_in_their_order(int count) {
        List<Integer> things = IntStream.range(0, count).boxed().toList();
        List<String> expected = new ArrayList<>();
        for (int thing : things) {
            expected.add("thing " + thing);
        }

        assertThat(SideBySide.each(things, thing -> "thing " + thing)).isEqualTo(expected);
    }

    @Test
    void each_thing_is_worked_on_once() {
        Set<Integer> done = ConcurrentHashMap.newKeySet();

        List<Boolean> first = SideBySide.each(IntStream.range(0, 1_000).boxed().toList(), done::add);

        assertThat(first).hasSize(1_000).containsOnly(true);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000})
    void what_is_wrong_with_one_thing_ends_the_work(int count) {
        List<Integer> things = IntStream.range(0, count).boxed().toList();

        assertThatIllegalStateException()
                .isThrownBy(() -> SideBySide.each(things, thing -> {
                    if (thing == 7) {
                        throw new IllegalStateException("no seven");
                    }
                    return thing;
                }))
                .withMessageContaining("no seven");
    }

    @Test
    void what_is_begun_ahead_is_done_once_however_often_it_is_wanted() {
        AtomicInteger times = new AtomicInteger();

        Supplier<Integer> ahead = SideBySide.ahead(times::incrementAndGet);

        assertThat(ahead.get()).isEqualTo(1);
        assertThat(ahead.get()).isEqualTo(1);
    }

    @Test
    void what_is_wrong_with_what_is_begun_ahead_is_told_when_it_is_wanted() {
        Supplier<String> ahead = SideBySide.ahead(() -> {
            throw new IllegalStateException("not so");
        });

        assertThatIllegalStateException().isThrownBy(ahead::get).withMessageContaining("not so");
    }

    @Test
    void work_that_is_begun_ahead_may_be_done_side_by_side_and_begin_other_work() {
        List<Integer> things = IntStream.range(0, 1_000).boxed().toList();

        List<Supplier<Integer>> begun = things.stream()
                .map(each -> SideBySide.ahead(() -> SideBySide.ahead(() ->
                                SideBySide.each(things, thing -> thing + each).get(0))
                        .get()))
                .toList();

        assertThat(begun).extracting(Supplier::get).isEqualTo(things);
    }
}
