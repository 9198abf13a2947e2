package dev.fieldtable.project;

import dev.fieldtable.Stage;
import dev.fieldtable.Stages;
import dev.fieldtable.text.Digits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells how long the stages of a run took. It has no clock of its own: nothing here asks for the time but the doors.
 *
 * <p>One is for the runs of one thread, one after the other.
 */
public final class Stopwatch implements Stages {
    private static final long MILLI = 1_000_000;

    private final LongSupplier wall;
    private final LongSupplier cpu;
    private final Map<Stage, Lap> laps = new LinkedHashMap<>();
    private @Nullable Stage stage;
    private long wallBefore;
    private long cpuBefore;

    private Stopwatch(LongSupplier wall, LongSupplier cpu) {
        this.wall = wall;
        this.cpu = cpu;
    }

    /**
     * A stopwatch that runs.
     *
     * @param wall the time, in nanoseconds from whenever
     * @param cpu the CPU time of the process, in nanoseconds
     * @param begun when the {@link Stage#START} of the first run began, by the clock {@code wall}
     * @param spent the CPU time that was spent until then
     * @return the stopwatch
     */
    public static Stopwatch since(LongSupplier wall, LongSupplier cpu, long begun, long spent) {
        Stopwatch watch = new Stopwatch(wall, cpu);
        watch.stage = Stage.START;
        watch.wallBefore = begun;
        watch.cpuBefore = spent;
        return watch;
    }

    @Override
    public void begin(Stage next) {
        stop();
        stage = next;
        // What is asked of the clocks belongs to no stage.
        wallBefore = wall.getAsLong();
        cpuBefore = cpu.getAsLong();
    }

    @Override
    public void counted(String things, LongSupplier count) {
        Stage now = stage;
        if (now != null) {
            stop();
            lap(now).counts.merge(things, count.getAsLong(), Long::sum);
            begin(now);
        }
    }

    private void stop() {
        if (stage != null) {
            Lap lap = lap(stage);
            lap.wall += wall.getAsLong() - wallBefore;
            lap.cpu += cpu.getAsLong() - cpuBefore;
        }
        stage = null;
    }

    private Lap lap(Stage of) {
        return laps.computeIfAbsent(of, begun -> new Lap());
    }

    /**
     * Ends the stage that goes on, and tells of all there were; the next one that begins is the first of another run.
     *
     * @return a line for each stage, in the order in which they began first, below a line that heads them and above their sum
     */
    public List<String> lines() {
        stop();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-8s %8s %8s", "stage", "wall ms", "CPU ms"));
        Lap sum = new Lap();
        laps.forEach((each, lap) -> {
            lines.add(lap.line(each.label()));
            sum.wall += lap.wall;
            sum.cpu += lap.cpu;
        });
        lines.add(sum.line("all"));
        laps.clear();
        return lines;
    }

    /** What a stage took, and how much it did. */
    private static final class Lap {
        final Map<String, Long> counts = new LinkedHashMap<>();
        long wall;
        long cpu;

        String line(String label) {
            StringBuilder told = new StringBuilder();
            counts.forEach((things, count) -> told.append(told.isEmpty() ? "  " : ", ")
                    .append(Digits.grouped(count))
                    .append(' ')
                    .append(things));
            return String.format(Locale.ROOT, "%-8s %8d %8d%s", label, wall / MILLI, cpu / MILLI, told);
        }
    }
}
