package dev.fieldtable.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What an operation costs the thread that does it, however busy the machine is. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Cpu {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Microseconds of CPU an operation. */
    public double cpu;

    private long begin;
    private long operations;

    @Setup(Level.Iteration)
    public void begin() {
        operations = 0;
        begin = THREADS.getCurrentThreadCpuTime();
    }

    /** Counts an operation. */
    void count() {
        operations++;
    }

    @TearDown(Level.Iteration)
    public void end() {
        cpu = (THREADS.getCurrentThreadCpuTime() - begin) / 1000.0 / operations;
    }
}
