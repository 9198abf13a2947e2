package dev.fieldtable.cli;

import dev.fieldtable.Stage;
import dev.fieldtable.Stages;
import java.util.function.LongSupplier;

/**
 * Tells two of the stages of a run.
 *
 * @param one who is told first
 * @param other who is told then
 */
record ToldTwice(Stages one, Stages other) implements Stages {
    @Override
    public void begin(Stage stage) {
        one.begin(stage);
        other.begin(stage);
    }

    @Override
    public void counted(String things, LongSupplier count) {
        one.counted(things, count);
        other.counted(things, count);
    }

    @Override
    public Runnable parts(int parts) {
        Runnable first = one.parts(parts);
        Runnable second = other.parts(parts);
        return () -> {
            first.run();
            second.run();
        };
    }
}
