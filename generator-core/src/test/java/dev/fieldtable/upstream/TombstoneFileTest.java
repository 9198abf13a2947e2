package dev.fieldtable.upstream;

import static dev.fieldtable.upstream.Project.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sync finds gone stays in the Java for as long as the user wants. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TombstoneFileTest {
    @TempDir
    Path temp;

    private Path published;
    private Origin origin;
    private Project project;
    private Path file;

    @BeforeEach
    void publish() throws IOException {
        published = temp.resolve("published");
        origin = Origin.of("../published", "", "");
        project = new Project(Files.createDirectory(temp.resolve("project")));
        project.tombstones = 2;
        file = TombstoneFile.of(project.docs);
        publish("plan.md", page("Plan", "FREE", "PAID"));
        publish("tier.md", page("Tier", "LOW"));
    }

    private void publish(String path, String text) throws IOException {
        Path page = published.resolve("models/components").resolve(path);
        Files.createDirectories(page.getParent());
        Files.writeString(page, text);
    }

    private Sync release(String name) throws IOException {
        project.release = name;
        return project.sync(origin);
    }

    private String java(String type) throws IOException {
        return project.text(project.output.resolve("com/acme/components/" + type + ".java"));
    }

    @Test
    void what_is_gone_stays_for_its_releases_and_the_changelog_says_so() throws IOException {
        release("1");
        assertThat(file).doesNotExist();

        publish("plan.md", page("Plan", "FREE"));
        Files.delete(published.resolve("models/components/tier.md"));
        release("2");
        assertThat(java("Plan")).contains("@Deprecated(since = \"2\", forRemoval = true)", " PAID = ");
        assertThat(java("Tier")).contains("@Deprecated(since = \"2\", forRemoval = true)");

        publish("plan.md", page("Plan", "FREE", "TRIAL"));
        release("3");
        assertThat(java("Plan")).contains(" PAID = ", " TRIAL = ");

        publish("plan.md", page("Plan", "FREE", "TRIAL", "TEAM"));
        release("4");
        assertThat(java("Plan")).doesNotContain(" PAID = ");
        assertThat(project.output.resolve("com/acme/components/Tier.java")).doesNotExist();
        assertThat(project.text(file)).contains("\"release\": \"4\"", "\"gone\": []");

        String changelog = project.text(project.changelog);
        String second = changelog.substring(changelog.indexOf("## 2"), changelog.indexOf("## 1"));
        String third = changelog.substring(changelog.indexOf("## 3"), changelog.indexOf("## 2"));
        String fourth = changelog.substring(changelog.indexOf("## 4"), changelog.indexOf("## 3"));
        assertThat(second)
                .contains("is deprecated: No longer documented since 2; it stays for 2 releases.")
                .doesNotContain("breaks source");
        assertThat(third).doesNotContain("PAID", "Tier");
        assertThat(fourth)
                .contains(
                        "enum lost `PAID` (breaks source, binary)",
                        "### Removed models (breaks Java): 1\n\n- `components`: `Tier`");
    }

    @Test
    void what_has_not_changed_is_not_touched() throws IOException {
        release("1");
        publish("plan.md", page("Plan", "FREE"));
        release("2");
        Map<Path, FileTime> before = project.stamps();

        assertThat(release("3").nothingToDo()).isTrue();

        assertThat(project.stamps()).isEqualTo(before);
    }

    @Test
    void a_sync_that_was_stopped_before_the_docs_were_written_is_counted_once() throws IOException {
        release("1");
        publish("plan.md", page("Plan", "FREE"));
        Map<Path, FileTime> before = project.stamps();
        Sync whole = release("2");
        String kept = project.text(file);
        assertThat(whole.nothingToDo()).isFalse();

        // The pages and the lock as they were, and the file as it is.
        Files.writeString(project.docs.resolve("models/components/plan.md"), page("Plan", "FREE", "PAID"));
        project.force = true;
        release("2");

        assertThat(before).doesNotContainKey(project.root.relativize(file));
        assertThat(project.text(file)).isEqualTo(kept);
        assertThat(java("Plan")).contains(" PAID = ");
    }

    @Test
    void a_damaged_file_changes_nothing() throws IOException {
        release("1");
        Files.writeString(file, "{");
        publish("plan.md", page("Plan", "FREE"));

        Sync sync = project.prepare(origin);

        assertThat(sync.failed()).isTrue();
        assertThat(Project.errors(sync))
                .extracting(Diagnostic::message)
                .allMatch(text -> text.startsWith("Cannot be read"));
        assertThat(Project.errors(sync)).hasSize(1);
    }

    @Test
    void a_user_who_wants_none_has_no_file() throws IOException {
        project.tombstones = 0;
        release("1");
        publish("plan.md", page("Plan", "FREE"));
        release("2");

        assertThat(file).doesNotExist();
        assertThat(java("Plan")).doesNotContain(" PAID = ");
    }

    @Test
    void a_dry_run_names_the_file() throws IOException {
        release("1");
        publish("plan.md", page("Plan", "FREE"));

        assertThat(project.prepare(origin).steps()).contains("would write " + file);
    }
}
