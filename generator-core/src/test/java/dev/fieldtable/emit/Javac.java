package dev.fieldtable.emit;

import com.sun.source.util.JavacTask;
import dev.fieldtable.output.GeneratedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The compiler, in memory. It keeps its jars open: to open them anew takes as long as to compile most models. */
public final class Javac {
    private static final JavaCompiler COMPILER =
            Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "this is no JDK");

    private static final Javac OF_TESTS = new Javac(List.of());

    private final StandardJavaFileManager jars;

    private Javac(List<Path> jars) {
        this.jars = COMPILER.getStandardFileManager(null, null, null);
        if (!jars.isEmpty()) {
            try {
                this.jars.setLocationFromPaths(StandardLocation.CLASS_PATH, jars);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One that knows what the tests themselves know. */
    public static Javac ofTests() {
        return OF_TESTS;
    }

    /** One that knows the jars of these types, and no others. */
    public static Javac ofJars(Class<?>... types) {
        List<Path> jars = new ArrayList<>();
        for (Class<?> type : types) {
            try {
                jars.add(Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().toURI()));
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
        return new Javac(jars);
    }

    /** Compiles files of Java 17, of which no annotation is processed. */
    public Compilation compile(Collection<GeneratedFile> files, List<String> options) {
        StringWriter said = new StringWriter();
        Map<String, ByteArrayOutputStream> classes = new HashMap<>();
        boolean compiled = task(files, options, said, classes).call();
        return new Compilation(
                compiled,
                said.toString(),
                classes.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, file -> file.getValue().toByteArray())));
    }

    /** Compiles files up to where only class files are wanting, and finds all mistakes but those of size. */
    public Analysis analyze(Collection<GeneratedFile> files, List<String> options) {
        StringWriter said = new StringWriter();
        try {
            List<TypeElement> types = List.copyOf(ElementFilter.typesIn(
                    task(files, options, said, new HashMap<>()).analyze()));
            return new Analysis(said.toString(), types);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JavacTask task(
            Collection<GeneratedFile> files,
            List<String> options,
            StringWriter said,
            Map<String, ByteArrayOutputStream> classes) {
        List<String> all = new ArrayList<>(List.of("-proc:none"));
        // Java 17 itself has nothing newer, and to find that out anew for each task takes a third of small ones.
        if (Runtime.version().feature() > 17) {
            all.addAll(List.of("--release", "17"));
        }
        all.addAll(options);
        return (JavacTask) COMPILER.getTask(
                said,
                new InMemory(jars, classes),
                null,
                all,
                null,
                files.stream().map(Source::new).toList());
    }

    /**
     * What became of files.
     *
     * @param compiled whether it compiled them
     * @param said what it had to say, nothing if all is well
     * @param classes the class files by the names of their classes
     */
    public record Compilation(boolean compiled, String said, Map<String, byte[]> classes) {}

    /**
     * What files mean.
     *
     * @param said what it had to say, nothing if all is well
     * @param types the types that stand in no other
     */
    public record Analysis(String said, List<TypeElement> types) {}

    private static final class Source extends SimpleJavaFileObject {
        private final GeneratedFile file;

        Source(GeneratedFile file) {
            super(URI.create("string:///" + file.path()), Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.content();
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes;

        InMemory(JavaFileManager manager, Map<String, ByteArrayOutputStream> classes) {
            super(manager);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, javax.tools.FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(className, bytes);
                    return bytes;
                }
            };
        }

        /** The jars stay open for the next. */
        @Override
        public void close() {}
    }
}
