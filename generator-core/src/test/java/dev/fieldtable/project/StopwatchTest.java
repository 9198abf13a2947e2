package dev.fieldtable.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.Stage;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StopwatchTest {
    private static final long MILLI = 1_000_000;

    private final AtomicLong wall = new AtomicLong(100 * MILLI);
    private final AtomicLong cpu = new AtomicLong(30 * MILLI);
    private final Stopwatch watch = Stopwatch.since(wall::get, cpu::get, 0, 0);

    private void pass(int milliseconds) {
        wall.addAndGet(milliseconds * MILLI);
        cpu.addAndGet(2L * milliseconds * MILLI);
    }

    @Test
    void a_stage_has_what_passes_until_the_next_one() {
        watch.begin(Stage.READ);
        pass(7);
        watch.begin(Stage.PARSE);
        pass(5);

        assertThat(watch.lines())
                .containsExactly(
                        "stage     wall ms   CPU ms",
                        "start         100       30",
                        "read            7       14",
                        "parse           5       10",
                        "all           112       54");
    }

    @Test
    void what_is_counted_stands_beside_its_stage_and_costs_it_nothing() {
        watch.begin(Stage.READ);
        pass(7);
        watch.counted("pages", () -> {
            pass(1000);
            return 1234;
        });
        watch.counted("characters", () -> 5);

        assertThat(watch.lines()).contains("read            7       14  1,234 pages, 5 characters");
    }

    @Test
    void a_stage_that_a_run_comes_back_to_is_one() {
        watch.begin(Stage.PARSE);
        watch.counted("pages", () -> 2);
        watch.begin(Stage.LINK);
        pass(1);
        watch.begin(Stage.PARSE);
        pass(3);
        watch.counted("pages", () -> 3);

        assertThat(watch.lines())
                .containsSubsequence("parse           3        6  5 pages", "link            1        2");
    }

    @Test
    void what_passes_between_two_runs_is_of_neither() {
        watch.lines();
        pass(1000);
        watch.begin(Stage.READ);
        pass(4);

        assertThat(watch.lines())
                .containsExactly(
                        "stage     wall ms   CPU ms", "read            4        8", "all             4        8");
    }
}
