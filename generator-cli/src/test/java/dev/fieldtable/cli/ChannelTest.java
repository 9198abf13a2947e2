package dev.fieldtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChannelTest {
    private static final String PAGE = """
            # Thing

            ## Fields

            | Field | Type | Required | Description |
            | ----- | ---- | -------- | ----------- |
            | `id` | *str* | :heavy_check_mark: | N/A |
            | `gone` | [components.Gone](gone.md) | :heavy_check_mark: | N/A |
            """;

    @TempDir
    Path temp;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void what_goes_to_one_place_stands_there_in_the_order_in_which_it_was_said() {
        Channel.Pair channels = Channel.pair(told, told);

        channels.out().print("one ");
        channels.err().print("two ");
        channels.err().print("three ");
        channels.out().print("four ");
        channels.err().flush();
        channels.out().flush();

        assertThat(told.toString(StandardCharsets.UTF_8)).isEqualTo("one two three four ");
    }

    @Test
    void a_run_says_what_it_met_before_what_came_of_it_though_both_go_to_one_place() throws IOException {
        Files.writeString(temp.resolve("thing.md"), PAGE);

        int code = run(
                Channel.pair(told, told),
                "generate",
                temp,
                "--output",
                temp.resolve("out").toString(),
                "--base-package",
                "com.acme");

        String text = told.toString(StandardCharsets.UTF_8);
        assertThat(code).isZero();
        assertThat(text.indexOf("[dangling-reference]")).isPositive().isLessThan(text.indexOf("1 page, 1 with types"));
    }

    @Test
    void a_reader_that_has_read_enough_is_no_failure() throws IOException {
        Files.writeString(temp.resolve("thing.md"), PAGE);

        int code = run(Channel.pair(failing("Broken pipe"), told), "inspect", temp);

        assertThat(code).isZero();
        assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_reader_that_has_read_enough_does_not_hide_that_a_run_has_failed() throws IOException {
        Files.writeString(temp.resolve("thing.md"), PAGE);
        OutputStream left = failing("Broken pipe");

        int code = run(Channel.pair(left, left), "inspect", temp, "--error", "dangling-reference");

        assertThat(code).isEqualTo(1);
    }

    @Test
    void a_result_that_cannot_be_written_is_a_failure() throws IOException {
        Files.writeString(temp.resolve("thing.md"), PAGE);

        int code = run(Channel.pair(failing("No space left on device"), told), "inspect", temp);

        assertThat(code).isEqualTo(3);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .isEqualTo("fieldtable: the result could not be written to standard output.\n");
    }

    @Test
    void the_other_channel_goes_on_when_one_of_them_fails() {
        Channel.Pair channels = Channel.pair(failing("No space left on device"), told);

        channels.out().print("one");
        channels.err().print("two");

        assertThat(channels.err().checkError()).isFalse();
        assertThat(channels.out().checkError()).isTrue();
        assertThat(told.toString(StandardCharsets.UTF_8)).isEqualTo("two");
    }

    private int run(Channel.Pair channels, String command, Path docs, String... options) {
        String[] words = new String[options.length + 2];
        words[0] = command;
        words[1] = docs.toString();
        System.arraycopy(options, 0, words, 2, options.length);
        return new Main(new Console(
                        channels.out(), channels.err(), Terminal.PLAIN, InputStream.nullInputStream(), temp))
                .run(words);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
