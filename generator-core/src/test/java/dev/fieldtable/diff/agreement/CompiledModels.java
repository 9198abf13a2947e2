package dev.fieldtable.diff.agreement;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.emit.GeneratedCode;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Turns pages into a jar of compiled models. */
final class CompiledModels {
    private CompiledModels() {}

    /**
     * Generates, compiles and packs.
     *
     * @param request what to generate
     * @param pages the pages
     * @param jar where to write it
     * @return the jar
     * @throws IOException if the disk fails
     * @throws IllegalStateException if the pages yield no Java
     * @throws AssertionError if it does not compile
     */
    static Path jar(GenerationRequest request, List<SourceText> pages, Path jar) throws IOException {
        GenerationResult result = Generator.generate(request, pages);
        if (result.failed()) {
            throw new IllegalStateException("nothing was generated: " + result.diagnostics());
        }
        return pack(GeneratedCode.of(result.files()).classes(), jar);
    }

    private static Path pack(Map<String, byte[]> classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(classes).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey().replace('.', '/') + ".class"));
                zip.write(file.getValue());
            }
        }
        return jar;
    }
}
