package dev.fieldtable.proof;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** A program that has just begun, and at once reads what is nested deep, on a small thread. */
final class ColdReading {
    /** Said at the end, when nothing has overflowed. */
    static final String DONE = "done";

    private static final int SMALL = 1 << 20;
    private static final int LARGE = 64 << 20;

    private ColdReading() {}

    /** What a person would write for the page of {@code Node}. */
    record Plain(
            @JsonProperty("name") String name,
            @JsonProperty("next") @Nullable Plain next) {}

    /** Is given the class and how many of it are nested. */
    public static void main(String[] args) throws Exception {
        Class<?> type = Class.forName(args[0]);
        int nested = Integer.parseInt(args[1]) - 1;
        String json = "{\"name\":\"n\",\"next\":".repeat(nested) + "{\"name\":\"n\"}" + "}".repeat(nested);
        Mapper mapper = Mappers.plain();
        Object read = onThread(SMALL, () -> mapper.read(json, type));
        if (type != Plain.class) {
            Object same = onThread(LARGE, () -> mapper.read(json, type));
            onThread(SMALL, () -> use(read, same));
        }
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
