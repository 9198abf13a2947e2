package dev.fieldtable.benchmark;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.LinkedDocs;
import dev.fieldtable.UnderstoodDocs;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Takes docs through the stages of a run, each by itself, and without a disk. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StageBenchmark {
    private static final GenerationRequest REQUEST = GenerationRequest.of("com.example.benchmark");

    @Param("")
    public String docs;

    private List<SourceText> pages;
    private LinkedDocs linked;
    private UnderstoodDocs understood;

    @Setup
    public void read() throws IOException {
        Path folder = Path.of(docs);
        pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                pages.add(SourceText.of(path, Files.readString(file)));
            }
        }
        linked = Generator.link(REQUEST, pages);
        understood = Generator.understand(REQUEST, linked);
        GenerationResult result = Generator.generate(understood);
        if (result.files().isEmpty()) {
            throw new IllegalStateException("of " + docs + " no Java is generated");
        }
    }

    /** What the pages are known by when they are looked at again. */
    @Benchmark
    public List<String> look(Cpu cpu) {
        cpu.count();
        return Generator.hashes(pages);
    }

    /** Pages become rows, and these types. */
    @Benchmark
    public LinkedDocs link(Cpu cpu) {
        cpu.count();
        return Generator.link(REQUEST, pages);
    }

    /** Types get names in Java. */
    @Benchmark
    public UnderstoodDocs names(Cpu cpu) {
        cpu.count();
        return Generator.understand(REQUEST, linked);
    }

    /** Types become Java. */
    @Benchmark
    public GenerationResult emit(Cpu cpu) {
        cpu.count();
        return Generator.generate(understood);
    }
}
