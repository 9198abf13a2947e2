package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeterTest {
    private static final Limits LIMITS = new Limits(3 << 20, Duration.ofSeconds(60), Duration.ofMinutes(10));

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE);

    /** A server that sends a byte a second for ever; so that the clock runs over is no reason to stop. */
    private final InputStream drip = new InputStream() {
        @Override
        public int read() {
            clock.addAndGet(Duration.ofSeconds(1).toNanos());
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            buffer[offset] = (byte) read();
            return 1;
        }
    };

    @Test
    void a_byte_a_second_comes_to_an_end() throws IOException {
        InputStream measured = new Meter(LIMITS, clock::get).measured(drip);

        for (int second = 1; second <= 600; second++) {
            assertThat(measured.read()).isEqualTo('x');
        }

        assertThatThrownBy(measured::read).hasMessage("it takes longer than 600 seconds");
    }

    @Test
    void what_comes_in_several_streams_is_counted_together() throws IOException {
        Meter meter = new Meter(LIMITS, clock::get);
        byte[] half = new byte[LIMITS.bytes() / 2];

        for (int stream = 0; stream < 2; stream++) {
            assertThat(meter.measured(new ByteArrayInputStream(half)).readAllBytes())
                    .hasSameSizeAs(half);
        }

        assertThatThrownBy(() -> meter.measured(new ByteArrayInputStream(half)).read())
                .hasMessage("it is larger than 3 MiB");
        assertThatThrownBy(meter::check).hasMessage("it is larger than 3 MiB");
    }
}
