package dev.fieldtable.docs;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.output.GeneratedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What README.md shows is what a user gets. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern EXCERPT =
            Pattern.compile("<!-- excerpt: (\\S+) -->\n```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- runs -->\n```java\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)\\)");

    @Test
    void the_excerpts_stand_in_what_the_first_command_generates() throws IOException {
        List<GeneratedFile> files = plex();
        Matcher excerpt = EXCERPT.matcher(readme());
        int found = 0;
        while (excerpt.find()) {
            String path = excerpt.group(1);
            GeneratedFile file = files.stream()
                    .filter(each -> each.path().equals(path))
                    .findFirst()
                    .orElseThrow();
            for (String member : excerpt.group(2).split("\n\n", -1)) {
                assertThat(file.content()).contains(member.stripTrailing());
            }
            found++;
        }
        assertThat(found).isPositive();
    }

    @Test
    void the_snippets_print_what_is_shown_below_them() throws IOException, ReflectiveOperationException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (GeneratedFile file : plex()) {
            sources.add(source(file.path(), file.content()));
        }
        List<String> shown = new ArrayList<>();
        Matcher snippet = SNIPPET.matcher(readme());
        while (snippet.find()) {
            String name = "Snippet" + shown.size();
            sources.add(source(name + ".java", asClass(name, snippet.group(1))));
            shown.add(snippet.group(2));
        }
        assertThat(shown).isNotEmpty();
        Compilation compilation =
                javac().withOptions("-Xlint:all", "-proc:none", "-Werror").compile(sources);
        assertThat(compilation.errors()).isEmpty();
        ClassLoader loader = new CompiledClasses(compilation);
        for (int i = 0; i < shown.size(); i++) {
            assertThat(printed(loader.loadClass("Snippet" + i))).isEqualTo(shown.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CONTRIBUTING.md",
                "CHANGELOG.md",
                "docs/ARCHITECTURE.md",
                "docs/diagnostics.md",
                "docs/decisions/README.md",
                "specs/README.md",
                "specs/cases/README.md"
            })
    void links_lead_to_files_that_are_there(String page) throws IOException {
        Path file = ROOT.resolve(page);
        Matcher link = LINK.matcher(withoutCode(Files.readString(file)));
        while (link.find()) {
            assertThat(file.resolveSibling(link.group(1))).exists();
        }
    }

    @Test
    void every_decision_is_listed() throws IOException {
        Path folder = ROOT.resolve("docs").resolve("decisions");
        String list = Files.readString(folder.resolve("README.md"));
        try (Stream<Path> pages = Files.list(folder)) {
            assertThat(pages.map(page -> page.getFileName().toString())
                            .filter(name -> !name.equals("README.md"))
                            .toList())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(list).contains("(" + name + ")"));
        }
    }

    private static List<GeneratedFile> plex() {
        return Generator.generate(
                        GenerationRequest.of("com.example.plex"),
                        SourceReader.read(List.of(ROOT.resolve("specs").resolve("plex")), PageFilter.ALL)
                                .value())
                .files();
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
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

    private static String withoutCode(String markdown) {
        return markdown.replaceAll("(?s)```.*?```", "").replaceAll("`[^`\n]*`", "");
    }

    /** Loads what was compiled in memory. */
    private static final class CompiledClasses extends ClassLoader {
        private final Map<String, byte[]> classes = new HashMap<>();

        CompiledClasses(Compilation compilation) throws IOException {
            super(ReadmeTest.class.getClassLoader());
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
