package dev.fieldtable.benchmark;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Validates each element of a document that is as documented. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ValidationBenchmark {
    @Param({"WIDE", "NESTED"})
    public Document document;

    @Param
    public Shape shape;

    @Param({"2", "3"})
    public int line;

    private Function<Object, Collection<?>> validator;
    private Object[] models;

    /** Reads the document, and sees that nothing is wrong with it. */
    @Setup
    public void read() throws IOException {
        validator = shape.validator(document);
        models = (Object[]) Jackson.ofLine(line).read(document.json(), shape.type(document));
        if (violations() > 0) {
            throw new IllegalStateException(shape + " finds " + validator.apply(models[0]));
        }
    }

    @Benchmark
    public int validating(Cpu cpu) {
        cpu.count();
        return violations();
    }

    private int violations() {
        int violations = 0;
        for (Object model : models) {
            violations += validator.apply(model).size();
        }
        return violations;
    }
}
