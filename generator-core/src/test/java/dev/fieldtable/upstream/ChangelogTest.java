package dev.fieldtable.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangelogTest {
    private static final String A = "aaaaaaaaaaaa0000";
    private static final String B = "bbbbbbbbbbbb0000";

    @Test
    void a_changelog_that_is_not_there_is_begun() {
        assertThat(Changelog.with(null, "1.0", A, "First.\n")).isEqualTo("""
                # API changelog

                What changed in the docs of the API, the newest first.

                ## 1.0

                <!-- docs aaaaaaaaaaaa -->

                First.
                """);
    }

    @Test
    void the_newest_entry_comes_first_and_the_others_stay_as_they_are() {
        String one = Changelog.with(null, "1.0", A, "First.\n");
        String edited = one.replace("First.", "First, and a word by hand.");

        String two = Changelog.with(edited, "2.0", B, "### New\n\n- Second.\n");

        assertThat(two).containsSubsequence("## 2.0", "- Second.\n\n## 1.0", "a word by hand.");
    }

    @Test
    void the_same_state_is_told_once_in_a_row_whatever_it_is_called() {
        String one = Changelog.with(null, "1.0", A, "First.\n");
        String back = Changelog.with(Changelog.with(one, "2.0", B, "Second.\n"), "3.0", A, "Back.\n");

        assertThat(Changelog.with(one, "again", A, "First.\n")).isEqualTo(one);
        assertThat(back).containsSubsequence("## 3.0", "Back.", "## 2.0", "## 1.0");
    }

    @Test
    void a_changelog_of_the_project_keeps_its_list_of_what_is_to_come() {
        String own = "# Changelog\r\n\r\n## [Unreleased]\r\n\r\n- Mine.\r\n\r\n## 0.9\r\n\r\n- Old.\r\n";

        String with = Changelog.with(own, "1.0", A, "First.\n");

        assertThat(with).containsSubsequence("## [Unreleased]", "- Mine.\r\n\r\n## 1.0", "First.\r\n\r\n## 0.9");
        assertThat(with.replace("\r\n", "")).doesNotContain("\n");
    }
}
