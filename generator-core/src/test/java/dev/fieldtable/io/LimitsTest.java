package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LimitsTest {
    @Test
    void the_docs_say_what_is_allowed() throws IOException {
        assertThat(Files.readString(Path.of("../docs/upstream.md")))
                .contains("larger than " + (Limits.DEFAULT.bytes() >> 20) + " MiB")
                .contains("no file of more than " + (GitRemote.largestFile(Limits.DEFAULT) >> 20) + " MiB")
                .contains("silent for a minute, or takes longer than ten for all of it");
        assertThat(Limits.DEFAULT.silence()).isEqualTo(Duration.ofMinutes(1));
        assertThat(Limits.DEFAULT.whole()).isEqualTo(Duration.ofMinutes(10));
    }
}
