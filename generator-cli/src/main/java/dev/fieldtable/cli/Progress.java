package dev.fieldtable.cli;

import dev.fieldtable.Stage;
import dev.fieldtable.Stages;
import java.util.function.LongSupplier;

/** Says what is going on, and how far it has come. */
interface Progress extends Stages, AutoCloseable {
    /** Says nothing, as is best where nobody looks on. */
    Progress NONE = new Progress() {
        @Override
        public void step(String what) {}

        @Override
        public void begin(Stage stage) {}

        @Override
        public void close() {}
    };

    void step(String what);

    /** How much there was is for whoever wants to know the times. */
    @Override
    default void counted(String things, LongSupplier count) {}

    /** Wipes what is seen of it. */
    @Override
    void close();
}
