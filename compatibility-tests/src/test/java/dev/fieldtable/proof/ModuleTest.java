package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.EmitOptions.Style;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Models in a named module, which another one reads and writes with Jackson, whose jars are modules as well. */
@Tag("slow")
class ModuleTest {
    private static final String DATABIND =
            Mappers.isJackson3() ? "tools.jackson.databind" : "com.fasterxml.jackson.databind";

    private static final List<String> PAGES = List.of("node", "pet", "cat", "dog", "fish", "colour");

    private static final Map<String, String> DOCUMENTS = Map.of(
            "Node", "{\"name\":\"a\",\"next\":{\"name\":\"b\"},\"nodes\":[{\"name\":\"c\"}],\"new\":[1]}",
            "Pet", "{\"kind\":\"cat\",\"lives\":9}",
            "Colour", "\"red\"");

    /** What the guide tells to write. */
    private static final String OPENS = """
            opens com.example.models to %1$s;
            opens com.example.support to %1$s;
            """.formatted(DATABIND);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void modelsThatAreOpenToJacksonAreReadAndWritten(Style style) throws Exception {
        Method roundTrip = user(style, OPENS);

        for (Map.Entry<String, String> document : DOCUMENTS.entrySet()) {
            assertThat(roundTrip.invoke(null, document.getKey(), document.getValue()))
                    .isEqualTo(document.getValue());
        }
    }

    @Test
    void whereClassesAreNotJacksonRefusesToRead() throws Exception {
        Method roundTrip = user(Style.CLASS, "");

        assertThatThrownBy(() -> roundTrip.invoke(null, "Node", DOCUMENTS.get("Node")))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .hasMessageContaining("com.example.");
    }

    @Test
    void recordsNeedNotBeOpen() throws Exception {
        Method roundTrip = user(Style.RECORD, "");

        for (Map.Entry<String, String> document : DOCUMENTS.entrySet()) {
            assertThat(roundTrip.invoke(null, document.getKey(), document.getValue()))
                    .isEqualTo(document.getValue());
        }
    }

    @Test
    void theGuideHasTheVeryLines() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "generated-code.md"));

        assertThat(OPENS.lines())
                .allSatisfy(line -> assertThat(guide)
                        .contains(line.replace("com.example.models", "com.example.plex.components")
                                .replace("com.example.support", "com.example.plex.support")
                                .replace(DATABIND, "com.fasterxml.jackson.databind")));
        assertThat(guide).contains("`tools.jackson.databind`");
    }

    /** The method of a user's module that reads a document and writes it again. */
    private Method user(Style style, String opens) throws IOException, ReflectiveOperationException {
        Path models = compile("models", generated(style), """
                module com.example.models {
                  requires transitive com.fasterxml.jackson.annotation;
                  requires static transitive org.jspecify;

                  exports com.example.models;
                  exports com.example.support;
                """ + opens + "}\n");
        Path user = compile(
                "user",
                List.of(new GeneratedFile("com/example/user/User.java", """
                package com.example.user;

                import databind.json.JsonMapper;

                public final class User {
                  private User() {}

                  public static String roundTrip(String type, String json) throws Exception {
                    JsonMapper mapper = JsonMapper.builder().build();
                    return mapper.writeValueAsString(mapper.readValue(json, Class.forName("com.example.models." + type)));
                  }
                }
                """.replace("databind", DATABIND))),
                """
                module com.example.user {
                  requires com.example.models;
                  requires %s;

                  exports com.example.user;
                }
                """.formatted(DATABIND),
                models);
        return load(List.of(models, user), "com.example.user")
                .loadClass("com.example.user.User")
                .getMethod("roundTrip", String.class, String.class);
    }

    /** Nothing of the class path can be seen from there. */
    private static ClassLoader load(List<Path> modules, String root) {
        ModuleFinder finder =
                ModuleFinder.of(Stream.concat(modules.stream(), jars()).toArray(Path[]::new));
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of(root));
        return ModuleLayer.boot()
                .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader(root);
    }

    private static List<GeneratedFile> generated(Style style) throws IOException {
        List<SourceText> pages = new ArrayList<>();
        for (String page : PAGES) {
            String path = "models/" + page + ".md";
            pages.add(SourceText.of(path, Files.readString(Models.DOCS.resolve(path))));
        }
        EmitOptions options = EmitOptions.of("com.example").withStyle(style);
        return Generator.generate(GenerationRequest.of("com.example").withEmit(options), pages)
                .files();
    }

    private Path compile(String name, List<GeneratedFile> files, String moduleInfo, Path... others) throws IOException {
        Path sources = folder.resolve(name + "-sources");
        List<Path> written = new ArrayList<>();
        for (GeneratedFile file : files) {
            written.add(write(sources.resolve(file.path()), file.content()));
        }
        written.add(write(sources.resolve("module-info.java"), moduleInfo));
        Path classes = Files.createDirectories(folder.resolve(name));
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "this is no JDK");
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            manager.setLocationFromPaths(
                    StandardLocation.MODULE_PATH,
                    Stream.concat(Stream.of(others), jars()).toList());
            List<String> options = List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none");
            compiler.getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(written))
                    .call();
        }
        assertThat(said.toString()).isEmpty();
        return classes;
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Stream<Path> jars() {
        String core = Mappers.isJackson3()
                ? "tools.jackson.core.TokenStreamFactory"
                : "com.fasterxml.jackson.core.JsonFactory";
        return Stream.of(
                        "com.fasterxml.jackson.annotation.JsonCreator",
                        "org.jspecify.annotations.Nullable",
                        core,
                        DATABIND + ".ObjectMapper")
                .map(ModuleTest::jar);
    }

    private static Path jar(String className) {
        try {
            return Path.of(Class.forName(className)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new AssertionError(className, e);
        }
    }
}
