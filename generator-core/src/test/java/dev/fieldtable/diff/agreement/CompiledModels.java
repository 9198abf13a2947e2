package dev.fieldtable.diff.agreement;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Turns pages into a jar of compiled models. */
final class CompiledModels {
    private CompiledModels() {}

    /**
     * Generates, compiles and packs.
     *
     * @param request what to generate
     * @param pages the pages
     * @param work an empty folder
     * @return the jar
     * @throws IOException if the disk fails
     * @throws IllegalStateException if the pages yield no Java, or none that compiles
     */
    static Path jar(GenerationRequest request, List<SourceText> pages, Path work) throws IOException {
        GenerationResult result = Generator.generate(request, pages);
        if (result.failed()) {
            throw new IllegalStateException("nothing was generated: " + result.diagnostics());
        }
        List<Path> sources = new ArrayList<>();
        for (GeneratedFile file : result.files()) {
            Path source = work.resolve("java").resolve(file.path());
            Files.createDirectories(source.getParent());
            sources.add(Files.writeString(source, file.content()));
        }
        Path classes = Files.createDirectories(work.resolve("classes"));
        compile(sources, classes);
        return pack(classes, work.resolve("models.jar"));
    }

    private static void compile(List<Path> sources, Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null)) {
            List<String> options =
                    List.of("-proc:none", "-nowarn", "-g:none", "--release", "17", "-d", classes.toString());
            boolean compiled = javac.getTask(
                            null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new IllegalStateException("the generated code does not compile");
            }
        }
    }

    private static Path pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> found = Files.walk(classes)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return jar;
    }
}
