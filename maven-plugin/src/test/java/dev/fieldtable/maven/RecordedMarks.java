package dev.fieldtable.maven;

import java.io.File;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** An IDE as a build sees it: it keeps what it is told of a file until that is taken back. */
final class RecordedMarks implements InvocationHandler {
    private final Map<File, List<String>> marks = new TreeMap<>();

    BuildContext context() {
        return (BuildContext)
                Proxy.newProxyInstance(BuildContext.class.getClassLoader(), new Class<?>[] {BuildContext.class}, this);
    }

    /** {@return the marks in each file that has any: line, column and message} */
    Map<File, List<String>> marks() {
        return marks;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) {
        Object[] arguments = given == null ? new Object[0] : given;
        switch (method.getName()) {
            case "addMessage" ->
                marks.computeIfAbsent((File) arguments[0], file -> new ArrayList<>())
                        .add(arguments[1] + ":" + arguments[2] + ": " + arguments[3]);
            case "removeMessages" -> marks.remove((File) arguments[0]);
            case "isIncremental" -> {
                // A build of everything, in which an IDE keeps its marks just the same.
                return false;
            }
            case "refresh" -> {}
            default -> throw new UnsupportedOperationException(method.getName());
        }
        return null;
    }
}
