package dev.fieldtable.upstream;

import static dev.fieldtable.upstream.Project.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Severities;
import dev.fieldtable.diagnostic.Severity;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.output.Manifest;
import dev.fieldtable.tombstone.Tombstones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
        file = TombstoneFile.of(project.docs, "").path();
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
        assertThat(second).contains("""
                        ### Deprecated now: 2

                        - No longer documented since 2; it stays for 2 releases:
                          - `components.Plan`: `PAID` (breaks writing)
                          - `components`: `Tier`
                        """).doesNotContain("breaks source");
        assertThat(third).doesNotContain("PAID", "Tier");
        assertThat(fourth).contains("""
                        Suggested version: **major**. 2 things that the docs lost before are gone from the Java now. \
                        The changes of the API alone ask for minor.

                        1 change; none breaks anything; 2 gone from the Java.

                        ### Other changes: 1

                        - **`components.Plan`**: enum gained `TEAM`

                        ### Gone from the Java now (breaks Java): 2

                        Each is named where it was deprecated, in an earlier entry.

                        - `components`: `Tier`
                        - `components.Plan`: enum lost `PAID`
                        """);
    }

    @Test
    void a_release_in_which_something_goes_and_something_ends_tells_of_each_where_it_belongs() throws IOException {
        project.tombstones = 1;
        release("1");
        publish("plan.md", page("Plan", "FREE"));
        publish("tier.md", page("Tier", "LOW", "HIGH"));
        release("2");

        publish("tier.md", page("Tier", "LOW"));
        String entry = release("3").entry();

        assertThat(entry.substring(0, entry.indexOf("### Gone")))
                .contains(
                        "- `components.Tier.HIGH`: No longer documented since 3; it stays for one release (breaks writing)")
                .doesNotContain("PAID", "(breaks source");
        assertThat(entry.substring(entry.indexOf("### Gone"))).contains("PAID").doesNotContain("HIGH");
    }

    @Test
    void what_ends_is_not_taken_for_a_change_of_the_docs() throws IOException {
        project.tombstones = 1;
        String[] many = IntStream.range(0, 60).mapToObj(i -> "V" + i).toArray(String[]::new);
        publish("tier.md", page("Tier", many));
        for (int i = 0; i < 60; i++) {
            publish("old" + i + ".md", page("Old" + i, "A", "B"));
        }
        release("1");
        for (int i = 0; i < 60; i++) {
            Files.delete(published.resolve("models/components/old" + i + ".md"));
        }
        release("2");

        publish("plan.md", page("Plan", "FREE", "PAID", "TEAM"));
        String entry = release("3").entry();

        assertThat(entry)
                .startsWith(
                        "Suggested version: **major**. 60 things that the docs lost before are gone from the Java now. "
                                + "The changes of the API alone ask for minor.\n")
                .contains("### Other changes: 1\n")
                .contains("### Gone from the Java now (breaks Java): 60\n")
                .contains("<details><summary>What is gone, in short: 60</summary>\n")
                .doesNotContain("In short", "`Old59`");
        assertThat(entry.lines()).hasSizeLessThan(20);
        assertThat(project.text(project.changelog)).contains("All that is deprecated now: 60</summary>", "`Old59`");
    }

    @Test
    void a_file_that_was_left_out_of_a_commit_is_named_and_nothing_is_dropped() throws IOException {
        goesTo("2");
        assertThat(TombstoneFile.of(project.docs, "")
                        .recall(request(2), project.lock)
                        .diagnostics())
                .isEmpty();

        Files.delete(file);

        Diagnostic missing = lost(request(2));
        assertThat(missing.span().path()).isEqualTo("../fieldtable-tombstones.json");
        assertThat(missing.message()).startsWith("This file is missing");
        assertThat(missing.hint().in(Spelling.commandLine())).contains("version control");
        assertThat(Project.codes(project.prepare(origin))).containsExactly(DiagnosticCode.TOMBSTONES_LOST);
    }

    @Test
    void a_file_that_was_committed_once_and_then_forgotten_is_named_too() throws IOException {
        goesTo("2");
        String committed = project.text(file);
        publish("plan.md", page("Plan", "FREE", "TRIAL"));
        release("3");

        Files.writeString(file, committed);

        assertThat(lost(request(2)).message()).startsWith("This file is not the one that the last sync left");
    }

    @Test
    void line_ends_that_version_control_rewrote_make_no_other_file() throws IOException {
        goesTo("2");

        Files.writeString(file, project.text(file).replace("\n", "\r\n"));

        assertThat(TombstoneFile.of(project.docs, "")
                        .recall(request(2), project.lock)
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void a_run_that_forgets_to_ask_is_told_what_it_would_drop() throws IOException {
        goesTo("2");

        assertThat(lost(request(0)).message())
                .isEqualTo("The last sync kept what is gone from the docs, and this run"
                        + " would drop it from the Java.");
        Severities lenient = Severities.of(List.of(), List.of("tombstones-lost"), List.of());
        assertThat(TombstoneFile.of(project.docs, "")
                        .recall(request(0).withSeverities(lenient), project.lock)
                        .diagnostics())
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void a_lock_may_lie_elsewhere() throws IOException {
        goesTo("2");
        Path elsewhere = project.root.resolve("api.lock");
        Files.move(project.lock, elsewhere);

        assertThat(TombstoneFile.of(project.docs, "")
                        .recall(request(0), project.lock)
                        .diagnostics())
                .isEmpty();
        assertThat(TombstoneFile.of(project.docs, "")
                        .recall(request(0), elsewhere)
                        .diagnostics())
                .hasSize(1);
    }

    @Test
    void a_sync_that_no_longer_asks_ends_it_for_all_runs() throws IOException {
        goesTo("2");

        project.tombstones = 0;
        project.sync(origin);

        assertThat(java("Plan")).doesNotContain(" PAID = ");
        assertThat(TombstoneFile.of(project.docs, "")
                        .recall(request(0), project.lock)
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void a_file_that_keeps_nothing_any_more_may_be_deleted() throws IOException {
        goesTo("2");
        publish("plan.md", page("Plan", "FREE", "TRIAL"));
        release("3");
        publish("plan.md", page("Plan", "FREE", "TRIAL", "TEAM"));
        release("4");

        Files.delete(file);

        assertThat(project.text(project.lock)).doesNotContain("\"gone\"");
        assertThat(TombstoneFile.of(project.docs, "")
                        .recall(request(2), project.lock)
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void a_missing_file_is_given_up_on_demand_only() throws IOException {
        goesTo("2");
        Files.delete(file);

        project.force = true;
        project.sync(origin);

        assertThat(java("Plan")).doesNotContain(" PAID = ");
        assertThat(TombstoneFile.of(project.docs, "")
                        .recall(request(2), project.lock)
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void a_sync_that_was_stopped_before_the_lock_is_completed_even_if_the_docs_have_moved_on() throws IOException {
        goesTo("2");
        String lock = project.text(project.lock);
        publish("plan.md", page("Plan", "FREE", "TRIAL"));
        release("3");
        Files.writeString(project.lock, lock);

        publish("plan.md", page("Plan", "FREE", "TRIAL", "TEAM"));
        Sync sync = release("4");

        assertThat(sync.diagnostics()).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
        assertThat(TombstoneFile.of(project.docs, "")
                        .recall(request(2), project.lock)
                        .diagnostics())
                .isEmpty();
    }

    /** Two releases, of which the second one lost a value. */
    private void goesTo(String second) throws IOException {
        release("1");
        publish("plan.md", page("Plan", "FREE"));
        release(second);
    }

    private static GenerationRequest request(int tombstones) {
        GenerationRequest request = GenerationRequest.of("com.acme");
        return tombstones == 0 ? request : request.withPass(Tombstones.keptFor(tombstones));
    }

    private Diagnostic lost(GenerationRequest request) {
        List<Diagnostic> told =
                TombstoneFile.of(project.docs, "").recall(request, project.lock).diagnostics();
        assertThat(told).hasSize(1);
        assertThat(told.get(0).code()).isEqualTo(DiagnosticCode.TOMBSTONES_LOST);
        assertThat(told.get(0).severity()).isEqualTo(Severity.ERROR);
        return told.get(0);
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
        Path manifest = project.docs.resolve(Manifest.FILE_NAME);
        String fetched = project.text(manifest);
        publish("plan.md", page("Plan", "FREE"));
        Files.delete(published.resolve("models/components/tier.md"));
        release("2");
        String kept = project.text(file);
        String lock = project.text(project.lock);

        // The docs as they were, and the file as it is.
        Files.writeString(project.docs.resolve("models/components/plan.md"), page("Plan", "FREE", "PAID"));
        Files.writeString(project.docs.resolve("models/components/tier.md"), page("Tier", "LOW"));
        Files.writeString(manifest, fetched);
        release("2");

        assertThat(project.text(file)).isEqualTo(kept);
        assertThat(project.text(project.lock)).isEqualTo(lock);
        assertThat(java("Plan")).contains(" PAID = ");
        assertThat(java("Tier")).contains("@Deprecated(since = \"2\", forRemoval = true)");
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
