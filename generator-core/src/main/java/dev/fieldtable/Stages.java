package dev.fieldtable;

import java.util.function.LongSupplier;

/** Is told what a run does next, and how much there was of it. A run does the same whoever is told. */
public interface Stages {
    /** Whoever does not want to know. */
    Stages NONE = new Stages() {
        @Override
        public void begin(Stage stage) {}

        @Override
        public void counted(String things, LongSupplier count) {}
    };

    /**
     * Tells that a stage begins, and the one before it has ended.
     *
     * @param stage the stage; a run may come back to it
     */
    void begin(Stage stage);

    /**
     * Tells how much there was to do in the stage that goes on.
     *
     * @param things what is counted, such as {@code pages}
     * @param count how many there are; counted only if somebody wants to know
     */
    void counted(String things, LongSupplier count);

    /**
     * Tells before it is done of how many parts the stage that goes on consists.
     *
     * @param parts how many
     * @return what is called once for each part that is done, perhaps on several threads
     */
    default Runnable parts(int parts) {
        return () -> {};
    }
}
