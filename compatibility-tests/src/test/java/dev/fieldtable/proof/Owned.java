package dev.fieldtable.proof;

import dev.fieldtable.model.TypeRef;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Classes of the user's own, as the tests use them: by reflection, which the generated code does not need. */
final class Owned {
    private Owned() {}

    static Class<?> type(TypeRef.Own own) {
        return find(own.javaClass());
    }

    /** What the class makes of a value in JSON; {@code null} if it takes none such. */
    static @Nullable Object read(TypeRef.Own own, Object tree) {
        int dot = own.read().lastIndexOf('.');
        Class<?> owner = find(own.read().substring(0, dot));
        String name = own.read().substring(dot + 1);
        Object argument = tree instanceof BigDecimal number ? (Object) number.longValueExact() : tree;
        try {
            if (name.equals("new")) {
                return Arrays.stream(owner.getConstructors())
                        .filter(constructor -> takes(constructor, argument))
                        .findFirst()
                        .orElseThrow()
                        .newInstance(argument);
            }
            Method reader = Stream.of(owner.getMethods())
                    .filter(method -> method.getName().equals(name) && takes(method, argument))
                    .findFirst()
                    .orElseThrow();
            return reader.invoke(null, argument);
        } catch (InvocationTargetException e) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(own + " is no such class", e);
        }
    }

    private static boolean takes(Executable executable, Object argument) {
        Class<?>[] parameters = executable.getParameterTypes();
        return parameters.length == 1
                && (parameters[0].isInstance(argument) || (parameters[0] == long.class && argument instanceof Long));
    }

    private static Class<?> find(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError("no such class: " + name, e);
        }
    }
}
