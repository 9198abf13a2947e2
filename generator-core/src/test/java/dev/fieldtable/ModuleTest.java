package dev.fieldtable;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What users of the library may see, and that it is enough for them: one is compiled and run here, on the module path.
 *
 * <p>The other tests stand on the class path, where nothing is closed.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModuleTest {
    private static final String MODULE = "dev.fieldtable";

    /** The API. To add to it is a decision, see CONTRIBUTING. */
    private static final Set<String> EXPORTED = Set.of(
            "dev.fieldtable",
            "dev.fieldtable.diagnostic",
            "dev.fieldtable.dialect.description",
            "dev.fieldtable.diff",
            "dev.fieldtable.export",
            "dev.fieldtable.facts",
            "dev.fieldtable.model",
            "dev.fieldtable.option",
            "dev.fieldtable.output",
            "dev.fieldtable.project",
            "dev.fieldtable.project.setting",
            "dev.fieldtable.source");

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?(dev\\.fieldtable(?:\\.[a-z]+)*)\\.([A-Z]\\w*)");

    /** What JGit needs; it has no descriptor that says so. */
    private static final List<String> UNSAID = List.of("com.googlecode.javaewah", "org.slf4j");

    private static final String USER = """
            package user;

            import dev.fieldtable.GenerationRequest;
            import dev.fieldtable.Generator;
            import dev.fieldtable.diff.Axis;
            import dev.fieldtable.diff.ModelDiff;
            import dev.fieldtable.option.EmitOptions;
            import dev.fieldtable.option.WireNames;
            import dev.fieldtable.output.GeneratedFile;
            import dev.fieldtable.project.Project;
            import dev.fieldtable.project.RunFailedException;
            import dev.fieldtable.project.Voice;
            import dev.fieldtable.project.Workplace;
            import dev.fieldtable.project.setting.Catalogue;
            import dev.fieldtable.project.setting.Settings;
            import dev.fieldtable.source.SourceText;
            import java.nio.file.Path;
            import java.util.List;

            public final class User {
                private static final GenerationRequest REQUEST =
                        GenerationRequest.of("com.acme").withWireNames(WireNames.DOCUMENTED);

                private User() {}

                public static List<String> generate(String page) {
                    GenerationRequest records =
                            GenerationRequest.of(EmitOptions.of("com.acme").withStyle(EmitOptions.Style.RECORD));
                    return Generator.generate(records, pages(page)).files().stream()
                            .map(GeneratedFile::content)
                            .toList();
                }

                public static String inspect(String page) {
                    return Generator.inspect(REQUEST, pages(page)).toText();
                }

                public static int breaking(String before, String after) {
                    return ModelDiff.between(
                                    Generator.state(REQUEST, pages(before)).value(),
                                    Generator.state(REQUEST, pages(after)).value())
                            .breaking(Axis.SOURCE);
                }

                public static String run(Path folder) throws RunFailedException {
                    Settings settings = Settings.builder()
                            .set(Catalogue.DOCS, List.of(Path.of("docs")))
                            .set(Catalogue.OUTPUT, Path.of("generated"))
                            .set(Catalogue.BASE_PACKAGE, "com.acme")
                            .build();
                    Project project = Project.of(settings, Workplace.in(folder));
                    return project.generate().prepare(Voice.silent()).carryOut().verdict().name()
                            + ", " + project.check().prepare(Voice.silent()).carryOut().verdict().name();
                }

                private static List<SourceText> pages(String page) {
                    return List.of(SourceText.of("models/components/thing.md", page));
                }
            }
            """;

    private static final String PAGE = """
            # Thing

            ## Fields

            | Field | Type  | Required           | Description |
            | ----- | ----- | ------------------ | ----------- |
            | `id`  | *str* | :heavy_check_mark: | Its name    |
            """;

    @TempDir
    Path folder;

    @Test
    void the_module_exports_the_API_and_opens_nothing() throws IOException {
        ModuleDescriptor module = descriptor();

        assertThat(module.name()).isEqualTo(MODULE);
        assertThat(module.exports()).noneMatch(ModuleDescriptor.Exports::isQualified);
        assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                .containsExactlyInAnyOrderElementsOf(EXPORTED);
        assertThat(module.opens()).isEmpty();
        assertThat(module.isOpen()).isFalse();
    }

    @Test
    void a_user_on_the_module_path_generates_inspects_and_compares_pages() throws Exception {
        Class<?> user = user();

        assertThat((List<?>) user.getMethod("generate", String.class).invoke(null, PAGE))
                .anySatisfy(file -> assertThat((String) file).contains("public record Thing("));
        assertThat((String) user.getMethod("inspect", String.class).invoke(null, PAGE))
                .contains("Thing");
        assertThat(user.getMethod("breaking", String.class, String.class)
                        .invoke(null, PAGE, PAGE.replace("`id` ", "`key`")))
                .isEqualTo(1);
    }

    @Test
    void a_user_on_the_module_path_runs_a_project() throws Exception {
        Files.createDirectory(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs").resolve("thing.md"), PAGE);

        assertThat(user().getMethod("run", Path.class).invoke(null, folder)).isEqualTo("DONE, DONE");
        assertThat(folder.resolve("generated")).isDirectoryRecursivelyContaining("glob:**/ThingValidator.java");
    }

    @Test
    void every_other_package_is_refused() throws IOException {
        Set<String> closed = new TreeSet<>(packages());
        closed.removeAll(EXPORTED);
        String imports = closed.stream().map(each -> "import " + each + ".*;\n").collect(joining());

        List<String> problems = compile(Map.of("User", "package user;\n\n" + imports + "\nclass User {}\n"));

        assertThat(closed).contains("dev.fieldtable.emit", "dev.fieldtable.dialect.layout");
        assertThat(problems).hasSameSizeAs(closed);
        assertThat(closed)
                .allSatisfy(each -> assertThat(problems)
                        .anyMatch(problem -> problem.startsWith("package " + each + " is not visible")));
    }

    /** On the class path nothing is closed; a door that needs a closed class shows what the API may lack. */
    @Test
    void the_doors_of_this_repository_need_little_else() throws IOException {
        Set<String> used = new TreeSet<>(imports(Path.of("..", "generator-cli", "src", "main", "java")));
        used.addAll(imports(Path.of("..", "maven-plugin", "src", "main", "java")));

        assertThat(used.stream().filter(ModuleTest::isClosed))
                .containsExactly(
                        "dev.fieldtable.io.FileOpener",
                        "dev.fieldtable.io.IoReason",
                        "dev.fieldtable.io.SavedPages",
                        "dev.fieldtable.io.TextFile",
                        "dev.fieldtable.report.Handbook");
        assertThat(imports(Path.of("src", "test", "java", "dev", "fieldtable", "project", "PropertiesDoor.java")))
                .isNotEmpty()
                .noneMatch(ModuleTest::isClosed);
    }

    private static boolean isClosed(String imported) {
        return !EXPORTED.contains(imported.substring(0, imported.lastIndexOf('.')));
    }

    /** The classes of this module that some sources import. */
    private static Set<String> imports(Path sources) throws IOException {
        Set<String> packages = packages();
        Set<String> imports = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher found = IMPORT.matcher(Files.readString(file));
                while (found.find()) {
                    if (packages.contains(found.group(1))) {
                        imports.add(found.group(1) + "." + found.group(2));
                    }
                }
            }
        }
        return imports;
    }

    /** The user's class, in a layer where modules keep to themselves what they do not export. */
    private Class<?> user() throws IOException, ClassNotFoundException {
        assertThat(compile(Map.of("User", USER))).isEmpty();
        List<Path> path = new ArrayList<>(modulePath());
        path.add(compiled());
        ModuleLayer boot = ModuleLayer.boot();
        Configuration modules = boot.configuration()
                .resolve(ModuleFinder.of(path.toArray(Path[]::new)), ModuleFinder.of(), Set.of("user"));
        return boot.defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader())
                .findLoader("user")
                .loadClass("user.User");
    }

    /** Compiles a module that requires ours, and says what the compiler complains of, warnings too. */
    private List<String> compile(Map<String, String> classes) throws IOException {
        Map<String, String> sources = new TreeMap<>(classes);
        sources.put("module-info", "module user { requires transitive dev.fieldtable; exports user; }");
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String path = modulePath().stream().map(Path::toString).collect(joining(File.pathSeparator));
        compiler.getTask(
                        null,
                        null,
                        problems,
                        List.of(
                                "-proc:none",
                                "-Xlint:all",
                                "--module-path",
                                path,
                                "-d",
                                Files.createDirectories(compiled()).toString()),
                        null,
                        sources.entrySet().stream().map(Source::new).toList())
                .call();
        return problems.getDiagnostics().stream()
                .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
                .map(each -> each.getMessage(Locale.ROOT))
                .toList();
    }

    private Path compiled() {
        return folder.resolve("user");
    }

    /** Our module and those that it needs, and none of those that only tests need. */
    private static List<Path> modulePath() {
        ModuleFinder there = ModuleFinder.of(
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toArray(Path[]::new));
        Map<String, Path> found = new TreeMap<>();
        Deque<String> wanted = new ArrayDeque<>(UNSAID);
        wanted.add(MODULE);
        while (!wanted.isEmpty()) {
            String name = wanted.remove();
            if (!found.containsKey(name)) {
                there.find(name).ifPresent(module -> {
                    found.put(name, place(module));
                    module.descriptor().requires().forEach(each -> wanted.add(each.name()));
                });
            }
        }
        return List.copyOf(found.values());
    }

    private static Path place(ModuleReference module) {
        return Path.of(module.location().orElseThrow());
    }

    private static ModuleDescriptor descriptor() throws IOException {
        try (InputStream in = Files.newInputStream(classes().resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    private static Path classes() {
        return Path.of(URI.create(Generator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }

    /** Every package of ours that has a class. */
    private static Set<String> packages() throws IOException {
        Set<String> packages = new TreeSet<>();
        try (Stream<Path> files = Files.walk(classes().resolve("dev"))) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes().relativize(file.getParent()).toString())
                    .forEach(each -> packages.add(each.replace(File.separatorChar, '.')));
        }
        return packages;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(Map.Entry<String, String> source) {
            super(
                    URI.create("string:///" + (source.getKey().equals("module-info") ? "" : "user/") + source.getKey()
                            + ".java"),
                    Kind.SOURCE);
            this.text = source.getValue();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
