package dev.fieldtable.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of the classes with samples is ours as much as that of the models, and no more. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SamplesOutputTest {
    private static final String FIELDS = """


            ## Fields

            | Field | Type     | Required           | Description |
            | ----- | -------- | ------------------ | ----------- |
            | `id`  | *string* | :heavy_check_mark: | Its id.     |
            """;

    @TempDir
    Path temp;

    private Path user;
    private Path group;
    private List<String> said = List.of();

    @BeforeEach
    void writeDocs() throws IOException {
        Files.createDirectories(temp.resolve("docs"));
        Files.writeString(temp.resolve("docs/user.md"), "# User" + FIELDS);
        Files.writeString(temp.resolve("docs/group.md"), "# Group" + FIELDS);
        Files.writeString(temp.resolve("fieldtable.yaml"), "docs: docs\nbasePackage: com.acme\noutput: main\n");
        user = temp.resolve("test/com/acme/UserSamples.java");
        group = temp.resolve("test/com/acme/GroupSamples.java");
    }

    private int run(String run, String... more) {
        Map<String, String> settings = new TreeMap<>(Map.of("run", run, "samplesOutput", "test"));
        for (int i = 0; i < more.length; i += 2) {
            settings.put(more[i], more[i + 1]);
        }
        Properties properties = new Properties();
        properties.putAll(settings);
        PropertiesDoor door = new PropertiesDoor(temp);
        int code = door.run(properties);
        said = door.lines();
        return code;
    }

    @Test
    void classes_with_samples_go_to_a_folder_of_their_own() {
        assertThat(run("generate")).as(said.toString()).isZero();

        assertThat(user).content().contains("public static User full()");
        assertThat(temp.resolve("main/com/acme/User.java")).exists();
        assertThat(temp.resolve("main/com/acme/UserSamples.java")).doesNotExist();
        assertThat(temp.resolve("test/com/acme/User.java")).doesNotExist();
    }

    @Test
    void what_stands_there_as_it_should_is_not_touched() throws IOException {
        run("generate");
        FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(user, before);

        assertThat(run("generate", "format", "json")).as(said.toString()).isZero();
        assertThat(Files.getLastModifiedTime(user)).isEqualTo(before);
    }

    @Test
    void what_vanished_from_the_docs_goes_and_what_is_not_ours_stays() throws IOException {
        run("generate");
        Path own = Files.writeString(temp.resolve("test/com/acme/UserTest.java"), "class UserTest {}\n");
        Files.delete(temp.resolve("docs/group.md"));

        assertThat(run("generate")).as(said.toString()).isZero();
        assertThat(group).doesNotExist();
        assertThat(user).exists();
        assertThat(own).hasContent("class UserTest {}\n");
    }

    @Test
    void a_class_that_is_missing_is_written_again_and_checking_tells_of_it() throws IOException {
        run("generate");
        Files.delete(user);

        assertThat(run("check")).isEqualTo(4);
        assertThat(said).anyMatch(line -> line.contains("UserSamples.java"));
        assertThat(run("generate")).isZero();
        assertThat(user).exists();
        assertThat(run("check")).as(said.toString()).isZero();
    }

    @Test
    void a_class_that_goes_missing_is_missed_by_runs_that_have_found_nothing_to_do_too() throws IOException {
        run("generate");
        run("generate");
        assertThat(run("generate")).isZero();
        String both = files() + " files";
        assertThat(said).anyMatch(line -> line.contains(both));

        Files.delete(user);

        assertThat(run("generate")).isZero();
        assertThat(user).exists();
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(temp)) {
            return all.filter(file -> file.toString().endsWith(".java")).count();
        }
    }

    @Test
    void neither_folder_is_written_to_where_somebody_elses_file_is_in_the_way_in_one() throws IOException {
        Files.createDirectories(user.getParent());
        Files.writeString(user, "class UserSamples {}\n");

        assertThat(run("generate")).isNotZero();
        assertThat(said).anyMatch(line -> line.contains("UserSamples.java"));
        assertThat(temp.resolve("main")).doesNotExist();
        assertThat(group).doesNotExist();
    }

    @Test
    void the_folder_of_the_models_is_refused() {
        assertThat(run("generate", "samplesOutput", "main")).isNotZero();

        assertThat(said).anyMatch(line -> line.contains("The folder of the samples is that of the models."));
        assertThat(temp.resolve("main")).doesNotExist();
    }

    @Test
    void a_dry_run_names_the_classes_and_writes_none() {
        assertThat(run("generate", "dryRun", "true")).isZero();

        assertThat(said).contains("would write com/acme/User.java", "would write com/acme/UserSamples.java");
        assertThat(temp.resolve("test")).doesNotExist();
    }
}
