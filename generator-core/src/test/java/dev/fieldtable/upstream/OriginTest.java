package dev.fieldtable.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OriginTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.com/acme/api, '', git",
        "https://example.com/acme/api.git, main, git",
        "file:///srv/acme/api, '', git",
        "git@example.com:acme/api.git, '', git",
        "ssh://git@example.com/acme/api, main, git",
        "git+ssh://git@example.com/acme/api, main, git",
        "../api, main, git",
        "git:../api, '', git",
        "git:../api.zip, main, git",
        "https://example.com/docs.tar.gz, '', archive",
        "https://example.com/docs.zip?raw=1, '', archive",
        "archive:https://example.com/latest, '', archive",
        "docs.jar, '', archive",
        "com.acme:api:1.0:zip:docs, '', artifact",
        "com.acme:api:1.0, '', artifact",
        "../api, '', folder",
        "C:\\docs, '', folder"
    })
    void what_an_origin_is_is_told_by_its_look(String location, String ref, String kind) {
        assertThat(Origin.of(location, ref, "").kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "https://me:secret@example.com/api.git, '', '', a password",
        "https://token@example.com/docs.zip, '', '', a password",
        "ssh://me:secret@example.com/acme/api, main, '', a password",
        "artifact:api, '', '', A Maven artifact is named as",
        "artifact:com.acme:api, '', '', A Maven artifact is named as",
        "docs, '', sub, the one that holds the docs",
        "archive:docs.zip, main, '', Only a git repository has a ref",
        "docs.tar.gz, main, '', and this is an archive. If it is a repository, say git: before it.",
        "https://example.com/docs.zip, main, '', and this is an archive",
        "docs.tar, main, sub, and this is an archive",
        "com.acme:api:1.0, main, '', and this is an artifact",
        "folder:../api, main, '', and this is a folder",
        "docs.zip, '', ../up, without '..'",
        "https://example.com/x.zip?token=abc, '', '', a token in it",
        "https://example.com/x.zip?v=1&X-Amz-Signature=abc, '', '', publish it as a Maven artifact",
        "https://example.com/x.zip#access_token=abc, '', '', a token in it",
        "git:https://example.com/x?private-token=abc, '', '', from ~/.netrc",
        "git:ext::sh -c x, '', '', Nothing is run to fetch",
        "git://example.com/acme/api, '', '', are fetched over https or ssh",
        "git:ftp://example.com/acme/api, '', '', are fetched over https or ssh",
        "amazon-s3://key@bucket/api.git, '', '', are fetched over https or ssh",
        "folder:, '', '', It is empty"
    })
    void what_cannot_be_is_refused(String location, String ref, String folder, String why) {
        assertThatThrownBy(() -> Origin.of(location, ref, folder)).hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://me:hush@example.com/x.zip",
                "https://example.com/x.zip?token=hush",
                "https://example.com/x y.zip?key=hush"
            })
    void what_is_secret_is_not_told(String location) {
        assertThatThrownBy(() -> Origin.of(location, "", "")).message().doesNotContain("hush");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.com/x.zip?raw=1&ref=v1", "https://example.com/x.zip?token=", "docs/key=1.zip"})
    void what_only_looks_a_little_like_it_is_no_secret(String location) {
        assertThat(Origin.of(location, "", "").location()).isEqualTo(location);
    }

    @Test
    void a_folder_is_named_in_one_way() {
        assertThat(Origin.of("docs.zip", "", "./api\\docs/")).isEqualTo(new Origin.Archive("docs.zip", "api/docs", ""));
    }

    @Test
    void what_can_be_learned_from_is_named_from_the_root_in_one_way() {
        Origin origin = Origin.of("docs.zip", "", "docs");

        assertThat(origin.withLearn("./client\\src/").learn()).isEqualTo("client/src");
        assertThat(origin.withLearn("src").withLearn("").learn()).isEmpty();
        for (String outside : List.of("../src", "/src", "src/../../x", "\\src")) {
            assertThatThrownBy(() -> origin.withLearn(outside)).as(outside).hasMessageContaining("from its root");
        }
        assertThatThrownBy(() -> origin.withLearn(".")).hasMessageContaining("Name the folder or the file");
    }

    @Test
    void of_a_folder_nothing_is_fetched_to_be_learned_from() {
        assertThatThrownBy(() -> Origin.of("../api", "", "").withLearn("src"))
                .hasMessageContaining("can be learned from where it is");
    }

    @Test
    void what_the_lock_says_can_be_learned_from_is_left_to_it() {
        Origin last = Origin.of("https://example.com/api.git", "main", "").withLearn("src");
        DocsLock lock = new DocsLock("docs", last, new Resolved(Resolved.COMMIT, "ab"), "cd", 7, "", "ef");

        assertThat(Origin.chosen(null, "next", null, lock))
                .isEqualTo(Origin.of("https://example.com/api.git", "next", "").withLearn("src"));
        assertThat(Origin.chosen("docs.zip", null, null, lock)).isEqualTo(Origin.of("docs.zip", "", ""));
    }

    @Test
    void a_lock_is_read_as_it_was_written() {
        for (Origin origin : List.of(
                Origin.of("https://example.com/a \"b\".git", "main", "docs"),
                Origin.of("https://example.com/docs.zip", "", "").withLearn("openapi.yaml"),
                Origin.of("com.acme:api:1.0:zip:docs", "", "docs"),
                Origin.of("folder:../x.zip", "", ""))) {
            DocsLock lock = new DocsLock("docs", origin, new Resolved(Resolved.SHA256, "ab"), "cd", 7, "ef", "ab");

            assertThat(DocsLock.read(SourceText.of("docs.lock", lock.toJson())).value())
                    .contains(lock);
            assertThat(lock.toJson()).endsWith("}\n");
        }
    }

    @Test
    void a_lock_has_one_line_for_each_thing_that_it_says() {
        DocsLock lock = new DocsLock(
                "docs",
                Origin.of("https://example.com/a \"b\".git", "main", "api/docs"),
                new Resolved(Resolved.COMMIT, "3f0c"),
                "90bd",
                1098,
                "",
                "");

        assertThat(lock.toJson()).isEqualTo("""
                {
                  "docs" : {"folder" : "docs", "pages" : 1098, "sha256" : "90bd"},
                  "format" : 1,
                  "origin" : {"folder" : "api/docs", "kind" : "git", "location" : "https://example.com/a \\"b\\".git", "ref" : "main"},
                  "resolved" : {"commit" : "3f0c"}
                }
                """);
    }

    @Test
    void a_lock_that_an_earlier_version_kept_options_in_is_read_without_them() {
        String lock = new DocsLock(
                        "docs", new Origin.Folder("../api"), new Resolved(Resolved.SHA256, "ab"), "cd", 7, "", "")
                .toJson();

        assertThat(DocsLock.read(SourceText.of(
                                "docs.lock", lock.replaceFirst("\\{", "{\"arguments\" : [\"--output\", \"src\"],")))
                        .value())
                .map(DocsLock::toJson)
                .contains(lock);
    }
}
