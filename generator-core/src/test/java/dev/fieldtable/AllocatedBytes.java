package dev.fieldtable;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;

/** Counts what work costs in bytes and not in seconds, so that a busy machine does not matter. */
public final class AllocatedBytes {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private AllocatedBytes() {}

    /**
     * Does the work on one thread, whose bytes can be counted: what is done side by side elsewhere is done one after the other.
     *
     * @param work what is done; what it gives is let go
     * @return the bytes of all objects that it made
     */
    public static long of(Callable<?> work) {
        ForkJoinPool alone = new ForkJoinPool(1);
        try {
            return alone.submit(() -> {
                        long before = THREADS.getCurrentThreadAllocatedBytes();
                        work.call();
                        return THREADS.getCurrentThreadAllocatedBytes() - before;
                    })
                    .join();
        } finally {
            alone.shutdown();
        }
    }
}
