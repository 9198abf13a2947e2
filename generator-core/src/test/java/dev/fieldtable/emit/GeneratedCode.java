package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceText;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Generates Java from pages, compiles it in memory without a warning, and lets tests use it. */
public final class GeneratedCode {
    private final Map<String, byte[]> classes;
    private final ClassLoader loader;

    private GeneratedCode(Collection<GeneratedFile> files) {
        Javac.Compilation compilation = Javac.ofTests().compile(files, List.of("-Xlint:all", "-Werror"));
        assertThat(compilation.said()).isEmpty();
        assertThat(compilation.compiled()).isTrue();
        this.classes = compilation.classes();
        this.loader = new ClassLoader(GeneratedCode.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    /** Compiles what is generated from the pages, together with classes that use it. */
    public static GeneratedCode of(GenerationRequest request, List<SourceText> pages, String... users) {
        GenerationResult result = Generator.generate(request, pages);
        List<GeneratedFile> files = new ArrayList<>(result.files());
        for (String user : users) {
            files.add(new GeneratedFile(className(user) + ".java", user));
        }
        return new GeneratedCode(files);
    }

    /** Compiles generated files; those of several runs may hold the same ones. */
    public static GeneratedCode of(Collection<GeneratedFile> files) {
        return new GeneratedCode(files);
    }

    /** The class of a name. */
    public Class<?> type(String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** The class files by the names of their classes. */
    public Map<String, byte[]> classes() {
        return classes;
    }

    /** Calls a public static method without parameters. */
    public Object call(String className, String method) {
        try {
            return type(className).getMethod(method).invoke(null);
        } catch (InvocationTargetException e) {
            throw new AssertionError(className + "." + method + ": " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static String className(String source) {
        int start = source.indexOf("class ") + "class ".length();
        return source.substring(start, source.indexOf(' ', start));
    }
}
