package dev.fieldtable.work;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does the same to many things, several at a time, or something beside the caller, on Java's own threads for that; none is
 * started that stays. What comes of it does not depend on how many there are.
 */
public final class SideBySide {
    /** Fewer things are done before threads have begun. */
    private static final int FEW = 64;

    private SideBySide() {}

    /**
     * Does something to each of many things.
     *
     * @param things the things
     * @param work what is done; it changes nothing that another one sees
     * @param <T> what they are
     * @param <R> what becomes of them
     * @return what came of each, in the order of the things
     */
    public static <T, R> List<R> each(List<T> things, Function<T, R> work) {
        return things.size() < FEW
                ? things.stream().map(work).toList()
                : things.parallelStream().map(work).toList();
    }

    /**
     * Begins what will be wanted later, while the caller does something else.
     *
     * @param work what is done; it changes nothing that another one sees, and throws what it throws when its result is wanted
     * @param <T> what comes of it
     * @return gives what came of it, once it is done; does it now if it has not been begun
     */
    public static <T> Supplier<T> ahead(Supplier<T> work) {
        return ForkJoinTask.adapt(work::get).fork()::join;
    }
}
