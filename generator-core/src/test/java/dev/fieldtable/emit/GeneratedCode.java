package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Generates Java from pages, compiles it in memory without a warning, and lets tests use it. */
public final class GeneratedCode {
    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    private final ClassLoader loader;

    private GeneratedCode(List<JavaFileObject> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, null);
        boolean compiled = compiler.getTask(
                        messages,
                        new InMemory(standard),
                        null,
                        List.of("--release", "17", "-Xlint:all", "-Werror"),
                        null,
                        sources)
                .call();
        assertThat(messages.toString()).isEmpty();
        assertThat(compiled).isTrue();
        this.loader = new ClassLoader(GeneratedCode.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                ByteArrayOutputStream bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes.toByteArray(), 0, bytes.size());
            }
        };
    }

    /** Compiles what is generated from the pages, together with classes that use it. */
    public static GeneratedCode of(GenerationRequest request, List<SourceText> pages, String... users) {
        GenerationResult result = Generator.generate(request, pages);
        List<JavaFileObject> sources = new ArrayList<>();
        for (GeneratedFile file : result.files()) {
            sources.add(new Source(file.path(), file.content()));
        }
        for (String user : users) {
            sources.add(new Source(className(user) + ".java", user));
        }
        return new GeneratedCode(sources);
    }

    /** Compiles generated files; those of several runs may hold the same ones. */
    public static GeneratedCode of(Collection<GeneratedFile> files) {
        return new GeneratedCode(files.stream()
                .map(file -> (JavaFileObject) new Source(file.path(), file.content()))
                .toList());
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
        return classes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().toByteArray()));
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

    private static final class Source extends SimpleJavaFileObject {
        private final String content;

        Source(String path, String content) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.content = content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }

    private final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        InMemory(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, javax.tools.FileObject sibling)
                throws IOException {
            return new SimpleJavaFileObject(URI.create("memory:///" + className + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(className, bytes);
                    return bytes;
                }
            };
        }
    }
}
