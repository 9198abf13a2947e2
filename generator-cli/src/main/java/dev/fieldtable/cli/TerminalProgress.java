package dev.fieldtable.cli;

import dev.fieldtable.Stage;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Says on a terminal what is going on, in one line that is wiped at the end. A step in parts that takes long gets a bar with its
 * counts; for a short one, to load what draws bars would be what takes longest.
 */
final class TerminalProgress implements Progress {
    /** In nanoseconds. */
    private static final long LONG = 300_000_000;

    private static final int MILLIS_BETWEEN_LOOKS = 100;

    /** Java does not know how wide a terminal is; one that is narrower would have leftovers of the line. */
    private static final int WIDTH = 64;

    private static final String WIPE = "\r\u001B[K";

    private final PrintWriter err;
    private final LongSupplier nanos;
    private Stage stage = Stage.START;
    private @Nullable Counted counted;

    TerminalProgress(PrintWriter err, LongSupplier nanos) {
        this.err = err;
        this.nanos = nanos;
    }

    @Override
    public void step(String what) {
        close();
        print(what + " …");
    }

    @Override
    public void begin(Stage next) {
        stage = next;
        if (counted != null) {
            // What is counted is over; what comes now may take as long.
            step(title(next));
        }
    }

    @Override
    public Runnable parts(int parts) {
        String what = title(stage);
        step(what);
        Counted next = new Counted(what, parts);
        counted = next;
        return next::one;
    }

    private static String title(Stage stage) {
        return switch (stage) {
            case START, LOOK, COMPARE -> "Looking at what is there";
            case FETCH -> "Fetching the docs";
            case READ -> "Reading the docs";
            case PARSE, LINK -> "Understanding the docs";
            case NAMES, EMIT -> "Generating";
            case EXPORT -> "Exporting";
            case WRITE -> "Writing files";
        };
    }

    @Override
    public void close() {
        if (counted != null) {
            counted.close();
            counted = null;
        }
        print("");
    }

    private void print(String line) {
        err.print(WIPE + line);
        err.flush();
    }

    /** A step whose parts are counted. */
    private final class Counted {
        private final String what;
        private final int parts;
        private final long begun = nanos.getAsLong();
        private int done;
        private @Nullable ProgressBar bar;

        Counted(String what, int parts) {
            this.what = what;
            this.parts = parts;
        }

        synchronized void one() {
            done++;
            if (bar != null) {
                bar.step();
            } else if (nanos.getAsLong() - begun >= LONG) {
                bar = new ProgressBarBuilder()
                        .setTaskName(what)
                        .setInitialMax(parts)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(MILLIS_BETWEEN_LOOKS)
                        .hideEta()
                        .clearDisplayOnFinish()
                        .startsFrom(done, Duration.ZERO)
                        .setConsumer(new Line())
                        .build();
            }
        }

        synchronized void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }

    /** Where a bar is drawn. */
    private final class Line implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String rendered) {
            print(rendered);
        }

        @Override
        public void clear() {
            print("");
        }

        @Override
        public void close() {
            // What it has drawn is wiped by now.
        }
    }
}
