package dev.fieldtable.explorer;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The models that are generated from docs, compiled, and what their validators say. */
final class CompiledModels {
    private final JsonMapper mapper = new JsonMapper();
    private final ClassLoader loader;
    private final Method validate;
    private final Object strict;

    private CompiledModels(ClassLoader loader, String support) throws ReflectiveOperationException {
        this.loader = loader;
        Class<?> profile = loader.loadClass(support + ".ValidationProfile");
        this.strict = Stream.of(profile.getEnumConstants())
                .filter(each -> each.toString().equals("STRICT"))
                .findFirst()
                .orElseThrow();
        this.validate = loader.loadClass(support + ".ModelValidator")
                .getMethod("validate", loader.loadClass(support + ".Model"), profile);
    }

    static CompiledModels of(GenerationRequest request, List<SourceText> pages, Path folder)
            throws IOException, ReflectiveOperationException {
        List<GeneratedFile> files = Generator.generate(request, pages).files();
        compile(files, folder);
        String validator = files.stream()
                .map(GeneratedFile::path)
                .filter(path -> path.endsWith("/ModelValidator.java"))
                .findFirst()
                .orElseThrow();
        URL classes = folder.toUri().toURL();
        String support = validator.substring(0, validator.lastIndexOf('/')).replace('/', '.');
        return new CompiledModels(
                new URLClassLoader(new URL[] {classes}, CompiledModels.class.getClassLoader()), support);
    }

    private static void compile(List<GeneratedFile> files, Path output) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "this is no JDK");
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            List<Text> texts = files.stream().map(Text::new).toList();
            if (!compiler.getTask(said, manager, null, List.of("-proc:none"), null, texts)
                    .call()) {
                throw new AssertionError(said);
            }
        }
    }

    /** Whether there is a class of that name, which has what a validator can be asked about. */
    boolean isModel(String className) {
        try {
            return validate.getParameterTypes()[0].isAssignableFrom(loader.loadClass(className));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** What the validator finds in a document; nothing if no mapper can read it. */
    Optional<NavigableSet<Mark>> judge(String className, String json) throws ReflectiveOperationException, IOException {
        Object model;
        try {
            model = mapper.readValue(json, loader.loadClass(className));
        } catch (JsonMappingException e) {
            return Optional.empty();
        }
        NavigableSet<Mark> marks = new TreeSet<>();
        for (Object violation : (List<?>) validate.invoke(null, model, strict)) {
            Class<?> type = violation.getClass();
            Mark.ofFinding((String) type.getMethod("pointer").invoke(violation), (String)
                            type.getMethod("rule").invoke(violation))
                    .ifPresent(marks::add);
        }
        return Optional.of(marks);
    }

    private static final class Text extends SimpleJavaFileObject {
        private final GeneratedFile file;

        Text(GeneratedFile file) {
            super(URI.create("memory:///" + file.path()), Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.content();
        }
    }
}
