package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Models within models: as deep as plain records on the same small thread, or until Jackson itself says no. */
@Tag("slow")
class DepthTest {
    private static final int STACK = 1 << 20;

    /** What a person would write for the page of {@code Node}. */
    record Plain(
            @JsonProperty("name") String name,
            @JsonProperty("next") @Nullable Plain next,
            @JsonProperty("nodes") @Nullable List<Plain> nodes) {}

    /** Where a thread overflows is not the same each time. */
    private static final double PART = 0.95;

    /** How the models are nested. */
    private enum Nesting {
        MODELS("{\"name\":\"n\",\"next\":", "}", 1),
        LISTS("{\"name\":\"n\",\"nodes\":[", "]}", 2);

        private final String before;
        private final String after;
        private final int levels;

        Nesting(String before, String after, int levels) {
            this.before = before;
            this.after = after;
            this.levels = levels;
        }

        String json(int models) {
            return before.repeat(models - 1) + "{\"name\":\"n\"}" + after.repeat(models - 1);
        }
    }

    private final Mapper mapper = Mappers.plain();

    static Stream<Arguments> nestings() {
        return Stream.of(Emitted.values())
                .flatMap(emitted -> Stream.of(Nesting.values()).map(nesting -> Arguments.of(emitted, nesting)));
    }

    @ParameterizedTest
    @MethodSource("nestings")
    void aDocumentIsReadAsDeepAsAPlainRecord(Emitted emitted, Nesting nesting) {
        Class<?> node = emitted.type("Node");
        int plain = deepest(nesting, Plain.class);
        int deep = deepest(nesting, node);
        System.out.printf(
                Locale.ROOT, "%s, %s, Jackson %s: %d of %d%n", emitted, nesting, mapper.version(), deep, plain);
        assertThat(deep).isGreaterThanOrEqualTo((int) (plain * PART));
    }

    /** The greatest number of models that are read and written; past Jackson's own limit nobody has to get. */
    private int deepest(Nesting nesting, Class<?> type) {
        int low = 1;
        int high = 1_100 / nesting.levels;
        // What has run some times takes less of the stack.
        for (int i = 0; i < 300; i++) {
            assertThat(outcome(nesting, type, 50)).isEqualTo(Outcome.DONE);
        }
        while (high - low > 4) {
            int middle = (low + high) / 2;
            if (outcome(nesting, type, middle) == Outcome.DONE) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private enum Outcome {
        DONE,
        REFUSED,
        OVERFLOW
    }

    private Outcome outcome(Nesting nesting, Class<?> type, int models) {
        String json = nesting.json(models);
        AtomicReference<Outcome> outcome = new AtomicReference<>(Outcome.DONE);
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        mapper.write(mapper.read(json, type));
                    } catch (StackOverflowError e) {
                        outcome.set(Outcome.OVERFLOW);
                    } catch (Exception e) {
                        outcome.set(overflowed(e) ? Outcome.OVERFLOW : Outcome.REFUSED);
                    }
                },
                "small",
                STACK);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Objects.requireNonNull(outcome.get());
    }

    private static boolean overflowed(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StackOverflowError
                    || String.valueOf(cause.getMessage()).contains("StackOverflow")) {
                return true;
            }
        }
        return false;
    }
}
