package dev.fieldtable.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Faults by chance: how many, from which seed, and what came of them. The seed is put down in {@code target/faults.txt}, and {@code -Dfaults.seed}
 * tries the same again; when exactly a process is stopped, no seed can tell.
 */
final class Faults {
    private static final Path REPORT = Path.of("target", "faults.txt");

    /** How many of each kind. */
    static final int RUNS = Integer.getInteger("faults.runs", 200);

    private final String kind;
    private final long seed = Long.getLong("faults.seed", new Random().nextInt(1_000_000));
    private final Random random = new Random(seed);
    private final TreeMap<String, Integer> seen = new TreeMap<>();
    private int tried;

    private Faults(String kind) {
        this.kind = kind;
    }

    static Faults of(String kind) {
        return new Faults(kind);
    }

    Random random() {
        return random;
    }

    /** Counts a fault that was tried. */
    void tried(String what) {
        tried++;
        seen.merge(what, 1, Integer::sum);
    }

    /** What to say when one was not borne. */
    String place() {
        return kind + ", seed " + seed + ", try " + (tried + 1);
    }

    /** Puts down what was tried, when all of it was borne. */
    void print() throws IOException {
        StringJoiner counts = new StringJoiner("; ");
        seen.forEach((what, count) -> counts.add(count + " " + what));
        Files.createDirectories(Path.of("target"));
        Files.writeString(
                REPORT,
                kind + ", seed " + seed + ": " + tried + " tried, all borne (" + counts + ")\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
