package dev.fieldtable.docs;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.fieldtable.output.GeneratedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/** The Java of a page: statements with the imports that they need. */
final class Snippets {
    private final List<String> code = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();

    private Snippets() {}

    /** Those that say what they print: {@code <!-- MARK -->}, a block of Java, a block of text. */
    static Snippets running(String page, String mark) {
        Snippets found = new Snippets();
        Matcher snippet = Pattern.compile(
                        "<!-- " + mark + " -->\n```java\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        while (snippet.find()) {
            found.code.add(snippet.group(1));
            found.shown.add(snippet.group(2));
        }
        return found;
    }

    /** Those that only have to compile. */
    static Snippets compiling(String page, String mark) {
        Snippets found = new Snippets();
        Matcher snippet = Pattern.compile("<!-- " + mark + " -->\n```java\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        while (snippet.find()) {
            found.code.add(snippet.group(1));
        }
        return found;
    }

    /** Those of a description in Javadoc, each preformatted code. They only have to compile. */
    static Snippets ofJavadoc(String source) {
        Snippets found = new Snippets();
        Matcher snippet = Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL)
                .matcher(source);
        while (snippet.find()) {
            found.code.add(snippet.group(1).replaceAll("(?m)^ \\* ?", ""));
        }
        return found;
    }

    int count() {
        return code.size();
    }

    /** Compiles them with generated code, runs those that can be, and compares what they print. */
    void prove(List<GeneratedFile> files) throws IOException, ReflectiveOperationException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (GeneratedFile file : files) {
            sources.add(source(file.path(), file.content()));
        }
        for (int i = 0; i < code.size(); i++) {
            sources.add(source("Snippet" + i + ".java", asClass("Snippet" + i, code.get(i))));
        }
        Compilation compilation =
                javac().withOptions("-Xlint:all", "-proc:none", "-Werror").compile(sources);
        assertThat(compilation.errors()).isEmpty();
        ClassLoader loader = new CompiledClasses(compilation);
        for (int i = 0; i < shown.size(); i++) {
            assertThat(printed(loader.loadClass("Snippet" + i))).isEqualTo(shown.get(i));
        }
    }

    private static String printed(Class<?> snippet) throws ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            snippet.getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String asClass(String name, String snippet) {
        String imports =
                snippet.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String body =
                snippet.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        return imports + "\npublic class " + name + " {\n  public static void run() throws Exception {\n" + body
                + "\n  }\n}\n";
    }

    private static JavaFileObject source(String path, String content) {
        String className = path.substring(0, path.length() - ".java".length()).replace('/', '.');
        return JavaFileObjects.forSourceString(className, content);
    }

    /** Loads what was compiled in memory. */
    private static final class CompiledClasses extends ClassLoader {
        private final Map<String, byte[]> classes = new HashMap<>();

        CompiledClasses(Compilation compilation) throws IOException {
            super(Snippets.class.getClassLoader());
            for (JavaFileObject file : compilation.generatedFiles()) {
                if (file.getKind() == JavaFileObject.Kind.CLASS) {
                    String path = file.getName().substring("/CLASS_OUTPUT/".length());
                    try (InputStream bytes = file.openInputStream()) {
                        classes.put(
                                path.substring(0, path.length() - ".class".length())
                                        .replace('/', '.'),
                                bytes.readAllBytes());
                    }
                }
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
