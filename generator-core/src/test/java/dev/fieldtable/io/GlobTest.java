package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource({
        "*.md, a.md",
        "*.md, models/a.md",
        "models, models/components/a.md",
        "models/, models/components/a.md",
        "components/, models/components/a.md",
        "models/*, models/a.md",
        "models/*, models/components/a.md",
        "models/**/a.md, models/a.md",
        "models/**/a.md, models/x/y/a.md",
        "**/x/**/a.md, models/x/y/a.md",
        "./models/a.md, models/a.md",
        "m?dels/*a*.md, models/banana.md",
        "**, models/a.md"
    })
    void matches(String pattern, String path) {
        assertThat(Glob.of(pattern).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "*.md, a.txt",
        "*.MD, a.md",
        "models/*.md, models/components/a.md",
        "components/*.md, models/components/a.md",
        "models/**/a.md, models/b.md",
        "model, models/a.md",
        "a?.md, a.md",
        "a.md, a_md"
    })
    void doesNotMatch(String pattern, String path) {
        assertThat(Glob.of(pattern).matches(path)).isFalse();
    }

    @Test
    void manyStarsTakeNoTime() {
        Glob glob = Glob.of("**/" + "*a".repeat(200) + "/**/" + "**/x/".repeat(100) + "b");
        String path = ("a".repeat(500) + "/").repeat(50);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(glob.matches(path)).isFalse());
    }
}
