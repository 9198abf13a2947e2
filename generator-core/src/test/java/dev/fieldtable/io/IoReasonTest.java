package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IoReasonTest {
    @ParameterizedTest
    @ValueSource(strings = {"not found", "not found.", "not found...", "not found. \n"})
    void a_reason_is_a_part_of_a_sentence_however_a_message_ends(String message) {
        assertThat(IoReason.of(new IOException(message))).isEqualTo("not found");
        assertThat(IoReason.of(new FileSystemException("a", null, message))).isEqualTo("not found");
        assertThat(IoReason.of(new UnfinishedWriteException(new IOException(message))))
                .isEqualTo("not found");
    }
}
