package dev.fieldtable.proof;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A program that has just begun, and at once reads what is nested deep, on a small thread. */
final class ColdReading {
    /** Said at the end, when nothing has overflowed. */
    static final String DONE = "done";

    private static final int SMALL = 1 << 20;
    private static final int LARGE = 64 << 20;

    private ColdReading() {}

    /** How models are nested. */
    enum Nesting {
        MODELS("{\"name\":\"n\",\"next\":", "}"),
        LISTS("{\"name\":\"n\",\"nodes\":[", "]}"),
        MAPS("{\"name\":\"n\",\"by_name\":{\"a\":", "}}");

        private final String before;
        private final String after;

        Nesting(String before, String after) {
            this.before = before;
            this.after = after;
        }

        /** A document of so many levels, of lists and objects alike. */
        private String json(int levels) {
            int models = (levels - 1) / after.length();
            return before.repeat(models) + "{\"name\":\"n\"}" + after.repeat(models);
        }
    }

    /** Is given the class, how many levels of JSON there are, and how the models of it are nested. */
    public static void main(String[] args) throws Exception {
        Class<?> type = Class.forName(args[0]);
        Nesting nesting = Nesting.valueOf(args[2]);
        String json = nesting.json(Integer.parseInt(args[1]));
        Mapper mapper = Mappers.plain();
        Object read = onThread(SMALL, () -> mapper.read(json, type));
        Object same = onThread(LARGE, () -> mapper.read(json, type));
        onThread(SMALL, () -> use(read, same));
        System.out.println(DONE);
    }

    private static Object use(Object read, Object same) throws ReflectiveOperationException {
        if (!read.equals(same)
                || read.hashCode() != same.hashCode()
                || !read.toString().equals(same.toString())) {
            throw new IllegalStateException("read twice, and not the same");
        }
        try {
            return Class.forName(read.getClass().getName() + "Validator")
                    .getMethod("validate", read.getClass())
                    .invoke(null, read);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Object onThread(int stack, Callable<Object> task) throws InterruptedException, ExecutionException {
        FutureTask<Object> result = new FutureTask<>(task);
        new Thread(null, result, "of a certain stack", stack).start();
        return result.get();
    }
}
