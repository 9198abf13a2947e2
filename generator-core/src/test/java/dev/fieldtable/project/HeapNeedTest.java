package dev.fieldtable.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeapNeedTest {
    @Test
    void what_was_too_little_is_said_beforehand_with_what_is_enough() {
        assertThat(new HeapNeed(67_987_621).shortage(96_000_000))
                .hasValue("the docs have 67 million characters; of docs as long as that, models take some 105 MB of"
                        + " memory, and Java may use 96. Give it more, as with JDK_JAVA_OPTIONS=-Xmx157m.");
    }

    @Test
    void nothing_is_said_where_there_is_enough() {
        assertThat(new HeapNeed(67_987_621).shortage(112_000_000)).isEmpty();
        assertThat(new HeapNeed(3).shortage(16_000_000)).isEmpty();
    }
}
