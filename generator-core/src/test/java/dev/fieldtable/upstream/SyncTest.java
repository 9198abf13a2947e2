package dev.fieldtable.upstream;

import static dev.fieldtable.upstream.Project.codes;
import static dev.fieldtable.upstream.Project.errors;
import static dev.fieldtable.upstream.Project.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.Stages;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.io.FileSetWriter;
import dev.fieldtable.io.Outputs;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.Proxies;
import dev.fieldtable.io.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.api.CheckoutCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeResult;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SyncTest {
    @TempDir
    Path temp;

    private Path published;
    private Origin origin;
    private Project project;

    @BeforeEach
    void publish() throws IOException {
        published = temp.resolve("published");
        origin = Origin.of("../published", "", "");
        project = new Project(Files.createDirectory(temp.resolve("project")));
        publish("models/components/plan.md", page("Plan", "FREE", "PAID"));
        publish("models/components/tier.md", page("Tier", "LOW"));
        publish("guide (old).md", "# Guide\n");
    }

    private void publish(String path, String text) throws IOException {
        Path file = published.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void the_first_sync_brings_pages_java_changelog_and_lock() throws IOException {
        Sync sync = project.sync(origin);

        assertThat(project.pages())
                .containsOnlyKeys("guide (old).md", "models/components/plan.md", "models/components/tier.md");
        assertThat(project.output.resolve("com/acme/components/Plan.java")).exists();
        assertThat(project.text(project.changelog))
                .startsWith("# API changelog\n")
                .contains("The first state: 3 pages, 2 models.");
        assertThat(project.text(project.lock))
                .contains("\"docs\" : {\"folder\" : \"docs\", \"pages\" : 3,")
                .contains("\"origin\" : {\"kind\" : \"folder\", \"location\" : \"../published\"}")
                .doesNotContain(temp.toString());
        assertThat(sync.summary()).contains("3 pages from ../published");
    }

    @Test
    void samples_come_with_the_models_and_go_with_them() throws IOException {
        project.samples = project.root.resolve("src/test-java");
        String user = "# User\n\n\n## Fields\n\n| Field | Type | Required | Description |\n"
                + "| --- | --- | --- | --- |\n| `id` | *int* | :heavy_check_mark: | Its id. |\n";
        publish("models/components/user.md", user);
        project.sync(origin);
        Path samples = project.samples.resolve("com/acme/components/UserSamples.java");

        assertThat(samples).content().contains("User minimal()");
        Files.delete(published.resolve("models/components/user.md"));
        Sync sync = project.sync(origin);

        assertThat(samples).doesNotExist();
        assertThat(project.sync(origin).nothingToDo()).isTrue();
        assertThat(sync.summary()).contains("output: ");
    }

    @Test
    void the_java_is_that_of_generating_from_the_docs_folder() throws IOException {
        project.sync(origin);

        var pages = SourceReader.read(List.of(project.docs), PageFilter.ALL).value();
        var inputs = Generator.inputs(GenerationRequest.of("com.acme"), pages);

        assertThat(FileSetWriter.upToDate(project.output, inputs)).isPresent();
    }

    @Test
    void what_has_not_changed_is_not_touched() throws IOException {
        project.sync(origin);
        Map<Path, FileTime> before = project.stamps();

        Sync again = project.sync(null);

        assertThat(again.nothingToDo()).isTrue();
        assertThat(again.entry()).isEmpty();
        assertThat(again.summary()).contains("nothing was touched");
        assertThat(project.stamps()).isEqualTo(before);
    }

    @Test
    void a_page_that_cannot_be_read_any_more_changes_nothing_whether_its_java_is_there_or_not() throws IOException {
        project.release = "1.0";
        project.tombstones = 1;
        project.sync(origin);
        publish("models/components/plan.md", "Plan Values Name Value FREE");
        Map<Path, FileTime> before = project.stamps();

        Sync sync = project.prepare(null);

        assertThat(codes(sync)).containsExactly(DiagnosticCode.LOST_TYPE);
        assertThat(project.stamps()).isEqualTo(before);
        Files.delete(project.output.resolve(".fieldtable-manifest.json"));
        assertThat(codes(project.prepare(null))).containsExactly(DiagnosticCode.LOST_TYPE);
    }

    @Test
    void a_page_that_is_not_published_any_more_takes_its_type_along() throws IOException {
        project.sync(origin);
        Files.delete(published.resolve("models/components/plan.md"));

        assertThat(project.sync(null).summary()).contains("output: ").contains("1 deleted");
        assertThat(project.output.resolve("com/acme/components/Plan.java")).doesNotExist();
    }

    @Test
    void what_was_let_go_is_not_missed_again() throws IOException {
        project.release = "1.0";
        project.tombstones = 1;
        project.sync(origin);
        publish("models/components/plan.md", "# Plans\n\nThere are none.\n");
        project.ignored = List.of(DiagnosticCode.LOST_TYPE.id());
        project.release = "2.0";
        project.sync(null);
        assertThat(project.text(project.output.resolve("com/acme/components/Plan.java")))
                .contains("@Deprecated");

        project.ignored = List.of();
        project.sync(null);

        publish("models/components/tier.md", page("Tier", "LOW", "HIGH"));
        project.release = "3.0";
        project.sync(null);
        assertThat(project.output.resolve("com/acme/components/Plan.java")).doesNotExist();
    }

    @Test
    void pages_that_say_the_same_in_another_layout_are_fetched_and_not_told_of() throws IOException {
        project.release = "1.0";
        project.tombstones = 1;
        project.sync(origin);
        String changelog = project.text(project.changelog);
        String padded = page("Plan", "FREE", "PAID").replace("| Name | Value |", "| Name   | Value   |");
        publish("models/components/plan.md", padded);

        project.release = "2.0";
        Sync sync = project.sync(null);

        assertThat(sync.entry()).isEmpty();
        assertThat(sync.summary()).contains("docs: 1 written");
        assertThat(project.text(project.docs.resolve("models/components/plan.md")))
                .isEqualTo(padded);
        assertThat(project.text(project.changelog)).isEqualTo(changelog);
        assertThat(project.prepare(null).entry()).isEmpty();
    }

    @Test
    void a_change_is_told_in_the_changelog_before_what_was_told_before() throws IOException {
        project.release = "1.0";
        project.sync(origin);
        publish("models/components/plan.md", page("Plan", "FREE", "PAID", "GIFT"));
        Files.delete(published.resolve("models/components/tier.md"));

        project.release = "2.0";
        Sync sync = project.sync(null);

        assertThat(sync.entry()).contains("GIFT");
        assertThat(project.text(project.changelog)).containsSubsequence("## 2.0", "GIFT", "## 1.0", "The first state");
        assertThat(project.docs.resolve("models/components/tier.md")).doesNotExist();
        assertThat(project.output.resolve("com/acme/components/Tier.java")).doesNotExist();
        assertThat(project.text(project.output.resolve("com/acme/components/Plan.java")))
                .contains("GIFT");
    }

    @Test
    void to_prepare_touches_nothing_and_says_what_would_come() throws IOException {
        Sync sync = project.prepare(origin);

        assertThat(sync.failed()).isFalse();
        assertThat(sync.steps())
                .contains("would write " + project.docs.resolve("models/components/plan.md"))
                .contains("would write " + project.output.resolve("com/acme/components/Plan.java"))
                .contains("would write " + project.changelog, "would write " + project.lock);
        assertThat(project.root).isEmptyDirectory();
    }

    @Test
    void pages_of_a_person_stay_and_are_generated_from() throws IOException {
        project.sync(origin);
        Path own = Files.writeString(project.docs.resolve("models/components/own.md"), page("Own", "MINE"));
        publish("models/components/plan.md", page("Plan", "FREE"));

        project.sync(null);

        assertThat(own).hasContent(page("Own", "MINE"));
        assertThat(project.output.resolve("com/acme/components/Own.java")).exists();
    }

    @Test
    void an_edited_page_is_named_and_kept_unless_the_edit_is_given_up() throws IOException {
        project.sync(origin);
        Path edited = project.docs.resolve("models/components/plan.md");
        Files.writeString(edited, page("Plan", "EDITED"));
        publish("models/components/plan.md", page("Plan", "FREE"));
        Map<Path, FileTime> before = project.stamps();

        Sync refused = project.prepare(null);

        assertThat(codes(refused)).containsExactly(DiagnosticCode.EDITED_PAGE);
        assertThat(errors(refused).get(0).span().path()).endsWith("docs/models/components/plan.md");
        assertThatThrownBy(refused::carryOut).isInstanceOf(IllegalStateException.class);
        assertThat(project.stamps()).isEqualTo(before);
        project.force = true;
        project.sync(null);
        assertThat(edited).hasContent(page("Plan", "FREE"));
    }

    @Test
    void pages_that_were_there_before_are_taken_over_on_demand_and_compared_with() throws IOException {
        Path old = project.docs.resolve("models/components/plan.md");
        Files.createDirectories(old.getParent());
        Files.writeString(old, page("Plan", "FREE"));

        assertThat(codes(project.prepare(origin))).containsExactly(DiagnosticCode.FOREIGN_PAGE);
        assertThat(old).hasContent(page("Plan", "FREE"));
        project.force = true;
        Sync sync = project.sync(origin);

        assertThat(old).hasContent(page("Plan", "FREE", "PAID"));
        assertThat(sync.entry()).contains("PAID");
    }

    @Test
    void an_edited_java_file_keeps_everything_as_it_is() throws IOException {
        project.sync(origin);
        Files.writeString(project.output.resolve("com/acme/components/Plan.java"), "mine");
        publish("models/components/plan.md", page("Plan", "FREE"));
        Map<Path, FileTime> before = project.stamps();

        assertThat(codes(project.prepare(null))).containsExactly(DiagnosticCode.EDITED_FILE);

        assertThat(project.stamps()).isEqualTo(before);
    }

    @Test
    void docs_that_cannot_be_generated_from_keep_everything_as_it_is() throws IOException {
        project.sync(origin);
        publish("models/components/plan.md", "# Guide\n");
        publish("models/components/tier.md", "# Guide\n");
        Map<Path, FileTime> before = project.stamps();

        assertThat(codes(project.prepare(null))).containsExactly(DiagnosticCode.NO_TYPES);

        assertThat(project.stamps()).isEqualTo(before);
    }

    @Test
    void an_origin_that_is_gone_or_empty_keeps_everything_as_it_is() throws IOException {
        project.sync(origin);
        Map<Path, FileTime> before = project.stamps();

        assertThat(codes(project.prepare(Origin.of("../nowhere", "", ""))))
                .containsExactly(DiagnosticCode.UPSTREAM_UNREACHABLE);
        Files.createDirectory(temp.resolve("empty"));
        assertThat(codes(project.prepare(Origin.of("../empty", "", "")))).containsExactly(DiagnosticCode.NO_PAGES);
        assertThat(codes(project.prepare(Origin.of("../gone.zip", "", ""))))
                .containsExactly(DiagnosticCode.UPSTREAM_UNREACHABLE);

        assertThat(project.stamps()).isEqualTo(before);
    }

    @Test
    void without_a_lock_the_origin_has_to_be_said() throws IOException {
        Sync sync = project.prepare(null);

        assertThat(codes(sync)).containsExactly(DiagnosticCode.UNREADABLE_LOCK);
        assertThat(errors(sync).get(0).hint())
                .hasToString("Say it with {from}, or name the lock that knows it with {lock}.");
    }

    @Test
    void an_address_is_no_folder_to_write_into() throws IOException {
        SyncRequest request = project.request(origin);
        SyncRequest swapped = new SyncRequest(
                Path.of("https://example.com/api.zip"),
                request.lock(),
                request.names(),
                origin,
                request.filter(),
                request.generation(),
                request.outputs(),
                request.changelog(),
                null,
                false,
                false,
                "");

        assertThat(Sync.prepare(
                                swapped,
                                Upstream.of(
                                        project.root, Project.LIMITS, Proxies.of(Map.of()), coordinates -> published),
                                Stages.NONE)
                        .diagnostics())
                .anySatisfy(each -> {
                    assertThat(each.span().path()).isEqualTo("https://example.com/api.zip");
                    assertThat(each.hint().settings()).containsExactly("from");
                });
    }

    @Test
    void a_broken_lock_and_that_of_another_folder_are_told_of() throws IOException {
        Files.writeString(project.lock, "{}");
        assertThat(errors(project.prepare(origin)).get(0).message()).contains("`format` is missing");

        Files.delete(project.lock);
        project.sync(origin);
        Files.writeString(project.lock, project.text(project.lock).replace("\"docs\",", "\"other\","));
        assertThat(errors(project.prepare(null)).get(0).message()).contains("the lock of `other`, not of `docs`");
    }

    @Test
    void what_a_merge_of_two_branches_that_synced_leaves_is_named_with_its_line_and_put_right_from_one_side()
            throws Exception {
        try (Git git = Git.init().setDirectory(project.root.toFile()).call()) {
            Files.writeString(project.root.resolve(".gitignore"), ".fieldtable-lock\n");
            project.sync(origin);
            commit(git, "first");
            git.checkout().setCreateBranch(true).setName("theirs").call();
            publish("models/components/plan.md", page("Plan", "FREE", "PAID", "GIFT"));
            project.release = "theirs";
            project.sync(null);
            RevCommit theirs = commit(git, "theirs");
            git.checkout().setName(Constants.MASTER).call();
            publish("models/components/plan.md", page("Plan", "FREE", "PAID"));
            publish("models/components/tier.md", page("Tier", "LOW", "HIGH"));
            project.release = "ours";
            project.sync(null);
            commit(git, "ours");

            MergeResult merged = git.merge().include(theirs).call();
            assertThat(merged.getConflicts())
                    .containsKeys("API-CHANGELOG.md", "fieldtable-docs.lock")
                    .doesNotContainKeys("docs/models/components/plan.md", "docs/models/components/tier.md");
            publish("models/components/plan.md", page("Plan", "FREE", "PAID", "GIFT"));
            assertThat(errors(project.prepare(null))).singleElement().satisfies(lock -> {
                assertThat(lock.span().path()).endsWith("fieldtable-docs.lock");
                assertThat(project.text(project.lock)
                                .lines()
                                .toList()
                                .get(lock.span().line() - 1))
                        .startsWith("<<<<<<<");
                assertThat(lock.message()).contains("a merge has left two sides");
            });

            for (String path : merged.getConflicts().keySet()) {
                if (path.endsWith(".lock") || path.endsWith(".json")) {
                    git.checkout()
                            .setStage(CheckoutCommand.Stage.OURS)
                            .addPath(path)
                            .call();
                }
            }
            project.release = "both";
            assertThat(errors(project.prepare(null))).isEmpty();
            project.sync(null);
            assertThat(project.text(project.output.resolve("com/acme/components/Plan.java")))
                    .contains("GIFT");
            assertThat(project.text(project.output.resolve("com/acme/components/Tier.java")))
                    .contains("HIGH");
            assertThat(project.prepare(null).nothingToDo()).isTrue();
        }
    }

    private static RevCommit commit(Git git, String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        return git.commit()
                .setMessage(message)
                .setSign(false)
                .setAuthor("A", "a@example.com")
                .setCommitter("A", "a@example.com")
                .call();
    }

    @Test
    void a_changelog_with_two_sides_of_a_merge_is_named_with_its_line_and_nothing_is_written() throws IOException {
        project.sync(origin);
        String log = project.text(project.changelog);
        Files.writeString(project.changelog, "# Log\n\n<<<<<<< HEAD\n## 2\n=======\n## 3\n>>>>>>> theirs\n" + log);
        publish("models/components/plan.md", page("Plan", "FREE", "PAID", "GIFT"));
        Map<Path, FileTime> before = project.stamps();

        assertThat(errors(project.prepare(null))).singleElement().satisfies(each -> {
            assertThat(each.span().path()).endsWith("API-CHANGELOG.md");
            assertThat(each.span().line()).isEqualTo(3);
            assertThat(each.message()).contains("a merge has left two sides");
        });
        assertThat(project.stamps()).isEqualTo(before);

        Files.writeString(project.changelog, "# Log\n\nTitle\n=======\n\n" + log);
        assertThat(errors(project.prepare(null))).isEmpty();
    }

    @Test
    void the_docs_folder_is_no_output_folder() throws IOException {
        SyncRequest request = project.request(origin);
        SyncRequest same = new SyncRequest(
                request.docs(),
                request.lock(),
                request.names(),
                origin,
                request.filter(),
                request.generation(),
                new Outputs(request.docs(), null),
                request.changelog(),
                null,
                false,
                false,
                "");

        Sync sync = Sync.prepare(
                same,
                Upstream.of(project.root, Project.LIMITS, Proxies.of(Map.of()), coordinates -> published),
                Stages.NONE);

        assertThat(codes(sync)).containsExactly(DiagnosticCode.UNUSABLE_OUTPUT);
        assertThat(project.root).isEmptyDirectory();
    }

    @Test
    void a_run_that_was_stopped_after_any_of_its_parts_is_completed_by_the_next() throws IOException {
        project.release = "next";
        project.sync(origin);
        publish("models/components/plan.md", page("Plan", "FREE", "PAID", "GIFT"));
        Sync next = project.prepare(null);
        String changelogBefore = project.text(project.changelog);
        next.carryOut();
        Map<String, String> pages = project.pages();
        String changelog = project.text(project.changelog);
        String lock = project.text(project.lock);
        assertThat(changelog).isNotEqualTo(changelogBefore);

        // Only the changelog was written.
        Path other = Files.createDirectory(temp.resolve("other"));
        Project stopped = new Project(other);
        stopped.release = "next";
        publish("models/components/plan.md", page("Plan", "FREE", "PAID"));
        stopped.sync(origin);
        publish("models/components/plan.md", page("Plan", "FREE", "PAID", "GIFT"));
        Files.writeString(stopped.changelog, changelog);
        stopped.sync(null);
        assertThat(stopped.text(stopped.changelog)).isEqualTo(changelog);
        assertThat(stopped.pages()).isEqualTo(pages);
        assertThat(stopped.text(stopped.lock)).isEqualTo(lock);

        // Everything but the lock and a file of the output was written.
        Files.delete(stopped.output.resolve("com/acme/components/Plan.java"));
        Files.delete(stopped.lock);
        stopped.sync(origin);
        assertThat(stopped.text(stopped.changelog)).isEqualTo(changelog);
        assertThat(stopped.output.resolve("com/acme/components/Plan.java")).exists();
        assertThat(stopped.text(stopped.lock)).isEqualTo(lock);
    }
}
