package dev.fieldtable.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads and writes a document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JacksonBenchmark {
    @Param
    public Document document;

    @Param
    public Shape shape;

    @Param({"2", "3"})
    public int line;

    private Jackson jackson;
    private Class<?> type;
    private byte[] json;
    private Object models;

    /** Reads the document once, and sees that nothing of it is lost. */
    @Setup
    public void read() throws IOException {
        jackson = Jackson.ofLine(line);
        type = shape.type(document);
        json = document.json();
        models = jackson.read(json, type);
        if (!jackson.same(json, jackson.write(models))) {
            throw new IllegalStateException(shape + " writes something else than it has read");
        }
    }

    @Benchmark
    public Object reading(Cpu cpu) throws IOException {
        cpu.count();
        return jackson.read(json, type);
    }

    @Benchmark
    public byte[] writing(Cpu cpu) throws IOException {
        cpu.count();
        return jackson.write(models);
    }
}
