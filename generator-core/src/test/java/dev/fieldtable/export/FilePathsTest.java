package dev.fieldtable.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.output.GeneratedFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilePathsTest {
    @Test
    void a_name_of_plain_letters_is_its_own_path() {
        assertThat(path("components", "UserPlexAccount")).isEqualTo("components/UserPlexAccount");
    }

    @Test
    void a_blank_is_a_hyphen() {
        assertThat(path("models", "Tax Id")).isEqualTo("models/Tax-Id");
        assertThat(path("models", "Tax-Id")).isNotEqualTo("models/Tax-Id");
    }

    @Test
    void names_that_differ_in_capitals_alone_are_two_files_on_every_disk() {
        Map<List<String>, String> paths = FilePaths.of(List.of(List.of("a", "UserID"), List.of("a", "UserId")));

        assertThat(paths.values()).hasSize(2).doesNotHaveDuplicates();
        assertThat(paths.values().stream().map(path -> path.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_path_stays_when_another_name_comes() {
        List<String> odd = List.of("a", "Straße");

        assertThat(FilePaths.of(List.of(odd, List.of("a", "Stra_e"))).get(odd)).isEqualTo(path("a", "Straße"));
        assertThat(FilePaths.of(List.of(odd, List.of("a", "Stra_e"))))
                .containsEntry(List.of("a", "Stra_e"), "a/Stra_e");
    }

    @Test
    void no_part_is_a_device_of_Windows() {
        assertThat(path("con")).doesNotMatch("(?i)con");
        assertThat(path("AUX", "Thing")).doesNotMatch("(?i)aux/.*");
        assertThat(path("LPT1")).doesNotMatch("(?i)lpt1");
        assertThat(path("console")).isEqualTo("console");
    }

    @Test
    void no_name_leads_out_of_the_folder() {
        for (List<String> name : List.of(
                List.of("..", "..", "etc"), List.of("/etc/passwd"), List.of(""), List.of("-rf"), List.of("C:\\x"))) {
            assertThat(FilePaths.of(List.of(name)).values())
                    .allMatch(path -> GeneratedFile.isSafe(path + ".json"))
                    .noneMatch(path -> path.contains(".."));
        }
    }

    @Test
    void a_long_name_is_cut_and_stays_apart_from_others() {
        String path = path("a", "X".repeat(300));

        assertThat(path).hasSizeLessThan(120);
        assertThat(path("a", "X".repeat(301))).isNotEqualTo(path);
    }

    @Test
    void a_documented_name_cannot_take_the_path_of_another_one() {
        String cut = path("a!");

        assertThat(path(cut)).isNotEqualTo(cut);
    }

    private static String path(String... name) {
        return String.valueOf(FilePaths.of(List.of(List.of(name))).get(List.of(name)));
    }
}
