package dev.fieldtable.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds that are killed without a word, at any moment of {@code generate}: the next build generates what it should and
 * compiles that. What they are run with is said by the profile {@code faults}.
 */
@Tag("faults")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledBuildsTest {
    private static final int RUNS = Integer.getInteger("faults.runs", 200);
    private static final List<String> STYLES = List.of("class", "record");

    @TempDir
    Path temp;

    private Path sources;
    private Path classes;

    @BeforeEach
    void writeProject() throws IOException {
        sources = temp.resolve("target/generated-sources/fieldtable");
        classes = temp.resolve("target/classes");
        writePom();
    }

    @Test
    void the_next_build_compiles_what_it_should() throws Exception {
        long seed = Long.getLong("faults.seed", new Random().nextInt(1_000_000));
        Random random = new Random(seed);
        List<Map<String, String>> generated = new ArrayList<>();
        List<Map<String, String>> compiled = new ArrayList<>();
        long nanos = 0;
        for (String style : STYLES) {
            build("compile", style);
            generated.add(files(sources));
            compiled.add(files(classes));
            long start = System.nanoTime();
            build("generate-sources", style);
            nanos = System.nanoTime() - start;
        }
        int current = STYLES.size() - 1;
        int whileWriting = 0;
        int unfinished = 0;
        for (int i = 0; i < RUNS; i++) {
            String place = "seed " + seed + ", try " + (i + 1);
            Process killed = start("generate-sources", STYLES.get(1 - current));
            if (i % 2 == 0) {
                killed.waitFor((long) (nanos * random.nextDouble()), TimeUnit.NANOSECONDS);
            } else {
                while (!isWriting() && !killed.waitFor(200, TimeUnit.MICROSECONDS)) {
                    // To wait for the process is to wait for a moment.
                }
                killed.waitFor(random.nextInt(60_000), TimeUnit.MICROSECONDS);
                whileWriting++;
            }
            killed.destroyForcibly().waitFor();
            unfinished += isWriting() ? 1 : 0;

            current = random.nextInt(STYLES.size());
            delete(classes);
            build("compile", STYLES.get(current));

            assertThat(files(sources)).as(place).isEqualTo(generated.get(current));
            assertThat(files(classes)).as(place).isEqualTo(compiled.get(current));
        }
        Files.writeString(
                Path.of("target", "faults.txt"),
                "builds, killed, seed " + seed + ": " + RUNS + " tried, all borne (" + whileWriting + " when writing; "
                        + unfinished + " left work to do)\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private boolean isWriting() {
        return Files.exists(sources.resolve(".fieldtable-manifest.json.new"));
    }

    /** The project of the simplest of the builds, with the docs of the README. */
    private void writePom() throws IOException {
        String pom = Files.readString(Path.of("src/it/basic/pom.xml"));
        for (String name : List.of("project.version", "jackson-annotations.version", "jspecify.version")) {
            pom = pom.replace("@" + name + "@", property(name));
        }
        pom = pom.replace(
                "${project.basedir}/docs", Path.of("../specs/plex").toRealPath().toString());
        Files.writeString(temp.resolve("pom.xml"), pom);
        String settings = Files.readString(Path.of("src/it/settings.xml"));
        Files.writeString(
                temp.resolve("settings.xml"),
                settings.replace(
                        "@localRepositoryUrl@",
                        Path.of(property("localRepository")).toUri().toString()));
    }

    private static String property(String name) {
        String value = System.getProperty("faults." + name);
        assertThat(value).as("what the profile says of " + name).isNotNull();
        return value;
    }

    private void build(String phase, String style) throws Exception {
        assertThat(start(phase, style).waitFor())
                .as(() -> {
                    try {
                        return Files.readString(temp.resolve("build.log"));
                    } catch (IOException e) {
                        return e.toString();
                    }
                })
                .isZero();
    }

    private Process start(String phase, String style) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(property("maven.home"), "bin", "mvn").toString(),
                        "-B",
                        "-s",
                        temp.resolve("settings.xml").toString(),
                        "-Dmaven.repo.local=" + property("repository"),
                        "-Dfieldtable.style=" + style,
                        phase)
                .directory(temp.toFile())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("build.log").toFile());
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        builder.environment().remove("MAVEN_ARGS");
        return builder.start();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path each : found.toList()) {
                if (Files.isRegularFile(each) && !each.endsWith(".fieldtable-lock")) {
                    files.put(
                            folder.relativize(each).toString(),
                            new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
