package dev.fieldtable.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One of the two channels of a process. Both may lead to one place, a terminal or a file, and what is said is to stand there in
 * the order in which it is said: so what one of them still holds goes out before the other takes anything.
 *
 * <p>A reader that has read enough closes the channel, as {@code head} does. That is no failure: what comes after it is for
 * nobody, and is dropped.
 */
final class Channel extends Writer {
    private final Writer writer;
    private @Nullable Channel other;
    private @Nullable IOException failure;
    private boolean holding;
    private boolean closed;

    private Channel(OutputStream stream) {
        // UTF-8 whatever the machine is set to: results are read by other programs.
        this.writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    }

    /** Both channels, to write to. */
    record Pair(PrintWriter out, PrintWriter err) {}

    /** {@return channels that write to two streams in turns} */
    static Pair pair(OutputStream out, OutputStream err) {
        Channel first = new Channel(out);
        Channel second = new Channel(err);
        first.other = second;
        second.other = first;
        return new Pair(new PrintWriter(first), new PrintWriter(second));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        if (other != null) {
            other.release();
        }
        if (!closed) {
            holding = true;
            attempt(() -> writer.write(text, from, length));
        }
        fail();
    }

    @Override
    public void flush() throws IOException {
        release();
        fail();
    }

    @Override
    public void close() throws IOException {
        flush();
        closed = true;
        writer.close();
    }

    /** Lets go of what is held. What fails is told to whoever writes here next, and not to who writes to the other channel. */
    private void release() {
        if (holding && !closed) {
            holding = false;
            attempt(writer::flush);
        }
    }

    private interface Step {
        void take() throws IOException;
    }

    private void attempt(Step step) {
        try {
            step.take();
        } catch (IOException e) {
            closed = true;
            failure = isLeft(e) ? null : e;
        }
    }

    private void fail() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    /** Java has no type for this; systems call it a broken pipe, or a pipe that is being closed. */
    private static boolean isLeft(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
