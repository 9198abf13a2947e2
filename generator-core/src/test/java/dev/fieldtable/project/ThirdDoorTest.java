package dev.fieldtable.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another door can do, and how little it takes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ThirdDoorTest {
    private static final Path SOURCE = Path.of("src/test/java/dev/fieldtable/project/PropertiesDoor.java");

    /** A build tool's plugin of that size is written on an afternoon. */
    private static final int MOST_LINES = 300;

    private static final String PLAN = """
            # Plan


            ## Values

            | Name   | Value  |
            | ------ | ------ |
            | `FREE` | free   |
            """;

    @TempDir
    Path temp;

    private List<String> said = List.of();

    @BeforeEach
    void writeDocs() throws IOException {
        Files.createDirectories(temp.resolve("docs"));
        Files.createDirectories(temp.resolve("old"));
        Files.writeString(temp.resolve("docs/plan.md"), PLAN + "| `PAID` | paid   |\n");
        Files.writeString(temp.resolve("old/plan.md"), PLAN);
        Files.writeString(temp.resolve("fieldtable.yaml"), "docs: docs\nbasePackage: com.acme\n");
    }

    private int run(Map<String, String> settings) {
        Properties properties = new Properties();
        properties.putAll(settings);
        PropertiesDoor door = new PropertiesDoor(temp);
        int code = door.run(properties);
        said = door.lines();
        return code;
    }

    @Test
    void it_generates_checks_and_compares() {
        assertThat(run(Map.of("run", "generate", "output", "java")))
                .as(said.toString())
                .isZero();
        assertThat(temp.resolve("java/com/acme/Plan.java")).content().contains("PAID");
        assertThat(run(Map.of("run", "check", "output", "java"))).isZero();
        assertThat(said).contains("The output is what the docs yield.");
        assertThat(run(Map.of("run", "diff", "oldDocs", "old"))).isZero();
        assertThat(said).anyMatch(line -> line.contains("PAID"));
    }

    @Test
    void what_is_amiss_is_said_in_its_own_words() {
        assertThat(run(Map.of("run", "generate"))).isEqualTo(2);
        assertThat(said).containsExactly("output=: it is missing. Say it here or in fieldtable.yaml.");
        assertThat(run(Map.of("run", "check", "output", "java"))).isEqualTo(4);
        assertThat(said).contains("  run=generate");
        assertThat(run(Map.of("run", "check", "dryRun", "true"))).isEqualTo(2);
        assertThat(said).containsExactly("dryRun=: it is for generate, lint, sync, learn and init.");
    }

    @Test
    void a_dry_run_writes_nothing() {
        assertThat(run(Map.of("run", "generate", "output", "java", "dryRun", "true")))
                .isZero();

        assertThat(said).contains("would write com/acme/Plan.java");
        assertThat(temp.resolve("java")).doesNotExist();
    }

    @Test
    void it_takes_few_lines() throws IOException {
        assertThat(Files.readAllLines(SOURCE)).hasSizeLessThan(MOST_LINES);
    }
}
