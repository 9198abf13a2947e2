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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SavedPagesTest {
    @TempDir
    Path temp;

    /** Things that come one after the other; {@code null} is a moment in which nothing comes. */
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
        public @Nullable Boolean nextSoon() {
            String thing = left.remove();
            return thing.equals("quiet") ? null : thing.equals("page");
        }
    }

    @Test
    void a_burst_ends_when_nothing_comes_for_a_moment() throws InterruptedException {
        Script script = new Script("page", "page", "other", "quiet", "page", "quiet");

        assertThat(Bursts.await(script)).isTrue();
        assertThat(script.left).containsExactly("page", "quiet");
        assertThat(Bursts.await(script)).isTrue();
        assertThat(script.left).isEmpty();
    }

    @Test
    void what_does_not_matter_begins_no_burst() throws InterruptedException {
        Script script = new Script("other", "other", "page", "quiet");

        assertThat(Bursts.await(script)).isTrue();
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
    void who_is_interrupted_waits_no_longer() throws IOException {
        try (SavedPages saved = open()) {
            Thread.currentThread().interrupt();
            assertThat(saved.await(1)).isFalse();
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** A machine may have no more watches to give. */
    private SavedPages open() {
        try {
            return SavedPages.below(List.of(temp));
        } catch (IOException e) {
            return abort("this machine cannot watch folders: " + e.getMessage());
        }
    }
}
