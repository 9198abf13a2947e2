package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SavedPagesTest {
    @TempDir
    Path temp;

    /** Things that come one after the other, and moments of quiet. */
    private static final class Script implements Bursts.Source {
        private final Deque<String> left;

        Script(String... things) {
            left = new ArrayDeque<>(Arrays.asList(things));
        }

        @Override
        public boolean next() {
            return "page".equals(left.remove());
        }

        @Override
        public boolean nextSoon() {
            return "page".equals(left.remove());
        }
    }

    @Test
    void a_burst_ends_when_nothing_that_matters_comes_for_a_moment() throws InterruptedException {
        Script script = new Script("page", "page", "quiet", "page", "quiet");

        Bursts.await(script);
        assertThat(script.left).containsExactly("page", "quiet");
        Bursts.await(script);
        assertThat(script.left).isEmpty();
    }

    @Test
    void what_does_not_matter_begins_no_burst() throws InterruptedException {
        Script script = new Script("other", "other", "page", "quiet");

        Bursts.await(script);
        assertThat(script.left).isEmpty();
    }

    @Test
    void pages_and_folders_matter_and_other_files_do_not() {
        assertThat(List.of("plan.md", "PLAN.MD", "plan.mdx", "plan.markdown", "notes.txt", "models"))
                .allMatch(SavedPages::mayBePage);
        assertThat(List.of(".plan.md.swp", ".git", "plan.md~.bak", "Plan.java", "a.png"))
                .noneMatch(SavedPages::mayBePage);
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void a_page_that_is_saved_is_noticed_in_folders_that_are_new_too() throws IOException {
        Files.createDirectories(temp.resolve("models"));
        try (SavedPages saved = open()) {
            Files.writeString(temp.resolve("models/plan.md"), "# Plan\n");
            assertThat(saved.await(1)).isTrue();

            Files.createDirectory(temp.resolve("models/components"));
            assertThat(saved.await(1)).isTrue();

            Files.writeString(temp.resolve("models/components/tier.md"), "# Tier\n");
            assertThat(saved.await(1)).isTrue();
        }
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void a_folder_may_have_a_dot_in_its_name_when_it_comes_and_when_it_goes() throws IOException {
        Path docs = Files.createDirectory(temp.resolve("docs"));
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("plan.md"), "# Plan\n");
        try (SavedPages saved = open(docs)) {
            Files.move(elsewhere, docs.resolve("v1.2"));
            assertThat(saved.await(1)).isTrue();

            Files.writeString(docs.resolve("v1.2/plan.md"), "# Plan\n");
            assertThat(saved.await(1)).isTrue();

            Files.move(docs.resolve("v1.2"), elsewhere);
            assertThat(saved.await(1)).isTrue();
        }
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void docs_that_went_are_noticed_when_they_come_again_and_so_is_what_is_saved_in_them() throws IOException {
        Path project = Files.createDirectory(temp.resolve("project"));
        Path docs = Files.createDirectories(project.resolve("docs.d/models"));
        try (SavedPages saved = open(docs)) {
            Files.move(docs, project.resolve("before"));
            assertThat(saved.await(1)).isTrue();
            Files.delete(docs.getParent());
            Files.createDirectories(docs);
            assertThat(saved.await(1)).isTrue();

            Files.writeString(docs.resolve("plan.md"), "# Plan\n");
            assertThat(saved.await(1)).isTrue();
        }
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void a_folder_that_was_moved_is_known_by_where_it_is() throws IOException {
        Path docs = Files.createDirectories(temp.resolve("docs"));
        Files.createDirectory(docs.resolve("models"));
        try (SavedPages saved = open(docs)) {
            Files.move(docs.resolve("models"), docs.resolve("types"));
            assertThat(saved.await(1)).isTrue();

            Files.createDirectory(docs.resolve("types/v1.2"));
            assertThat(saved.await(1)).isTrue();
        }
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void docs_are_looked_at_where_a_link_leads_and_where_it_leads_next() throws IOException {
        Path first = Files.createDirectory(temp.resolve("v1"));
        Path second = Files.createDirectory(temp.resolve("v2"));
        Path link = Files.createSymbolicLink(temp.resolve("latest"), first);
        try (SavedPages saved = open(link)) {
            Files.writeString(first.resolve("plan.md"), "# Plan\n");
            assertThat(saved.await(1)).isTrue();

            Files.delete(link);
            Files.createSymbolicLink(link, second);
            assertThat(saved.await(1)).isTrue();
            Files.writeString(second.resolve("plan.md"), "# Plan\n");
            assertThat(saved.await(1)).isTrue();
        }
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void a_page_that_was_named_is_one_whatever_it_is_called() throws IOException {
        Path page = Files.writeString(temp.resolve("plan.text"), "# Plan\n");
        try (SavedPages saved = open(page)) {
            Files.writeString(page, "# Plans\n");
            assertThat(saved.await(1)).isTrue();
        }
    }

    @Test
    void who_is_interrupted_waits_no_longer() throws IOException {
        try (SavedPages saved = open()) {
            Thread.currentThread().interrupt();
            assertThat(saved.await(1)).isFalse();
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** A machine may have no more watches to give. */
    private SavedPages open() {
        return open(temp);
    }

    private static SavedPages open(Path docs) {
        try {
            return SavedPages.below(List.of(docs));
        } catch (IOException e) {
            return abort("this machine cannot watch folders: " + e.getMessage());
        }
    }
}
