package dev.fieldtable.proof;

import dev.fieldtable.output.GeneratedFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles generated code, against the first Jackson that the tests run with; the others get the same classes. */
final class Compiler {
    private static final List<String> OPTIONS = List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none");

    private static final Path COMPILED = Path.of(System.getProperty("proof.compiled", "target/compiled"));

    private Compiler() {}

    /**
     * Compiles files, unless the very same were compiled before.
     *
     * @param files all that the code consists of
     * @return a loader of the classes
     * @throws AssertionError if the compiler says a word
     */
    static ClassLoader compile(List<GeneratedFile> files) {
        try {
            URL classes = compile(files, List.of()).toUri().toURL();
            return new URLClassLoader(new URL[] {classes}, Compiler.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles files with more options, unless the very same were compiled before.
     *
     * @return the folder of the classes
     */
    static Path compile(List<GeneratedFile> files, List<String> more) {
        Path classes = COMPILED.resolve(digest(files, more));
        try {
            if (!Files.isDirectory(classes)) {
                Path unfinished = Files.createTempDirectory(Files.createDirectories(COMPILED), "unfinished");
                compile(files, more, unfinished);
                Files.move(unfinished, classes);
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(List<GeneratedFile> files, List<String> more, Path output) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "this is no JDK");
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            List<String> options =
                    Stream.concat(OPTIONS.stream(), more.stream()).toList();
            List<Text> texts = files.stream().map(Text::new).toList();
            boolean compiled =
                    compiler.getTask(said, manager, null, options, null, texts).call();
            if (!compiled || said.getBuffer().length() > 0) {
                throw new AssertionError(said);
            }
        }
    }

    private static String digest(List<GeneratedFile> files, List<String> options) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (GeneratedFile file : files) {
                digest.update((file.path() + "\0" + file.content() + "\0").getBytes(StandardCharsets.UTF_8));
            }
            options.forEach(option -> digest.update((option + "\0").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("every Java has SHA-256", e);
        }
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
