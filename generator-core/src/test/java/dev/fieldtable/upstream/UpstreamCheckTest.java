package dev.fieldtable.upstream;

import static dev.fieldtable.upstream.Project.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.Proxies;
import dev.fieldtable.upstream.UpstreamCheck.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UpstreamCheckTest {
    @TempDir
    Path temp;

    private Path published;
    private Project project;

    @BeforeEach
    void sync() throws IOException {
        published = temp.resolve("published/models/components");
        Files.createDirectories(published);
        Files.writeString(published.resolve("plan.md"), page("Plan", "FREE"));
        Files.writeString(published.resolve("tier.md"), page("Tier", "LOW"));
        project = new Project(Files.createDirectory(temp.resolve("project")));
        project.sync(Origin.of("../published", "", ""));
    }

    private Result offline() throws IOException {
        return UpstreamCheck.offline(project.docs, null, null, "");
    }

    private Result online() throws IOException {
        return UpstreamCheck.online(
                project.docs,
                null,
                null,
                PageFilter.ALL,
                Upstream.of(project.root, Project.LIMITS, Proxies.of(Map.of()), coordinates -> published),
                "");
    }

    private static List<String> told(Result result) {
        assertThat(result.asked()).isTrue();
        return result.diagnostics().stream()
                .map(each -> each.code().id() + " " + each.span().path() + " " + each.message())
                .toList();
    }

    @Test
    void docs_as_fetched_are_fine_without_a_network_and_with_it() throws IOException {
        Map<Path, FileTime> before = project.stamps();

        assertThat(told(offline())).isEmpty();
        assertThat(told(online())).isEmpty();

        assertThat(project.stamps()).isEqualTo(before);
    }

    @Test
    void pages_that_were_edited_or_deleted_are_named_without_a_network() throws IOException {
        Files.writeString(project.docs.resolve("models/components/plan.md"), page("Plan", "MINE"));
        Files.delete(project.docs.resolve("models/components/tier.md"));
        Files.writeString(project.docs.resolve("models/components/own.md"), page("Own", "MINE"));

        Result result = offline();

        assertThat(result.edited()).isTrue();
        assertThat(told(result))
                .containsExactly(
                        "stale-docs models/components/plan.md This page is not as it was fetched.",
                        "stale-docs models/components/tier.md This page was fetched, and is gone.");
    }

    @Test
    void a_manifest_that_is_missing_or_another_one_is_told_of() throws IOException {
        Path manifest = project.docs.resolve(".fieldtable-manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replaceFirst("\"sha256\" : \"....", "\"sha256\" : \"0000"));
        assertThat(told(offline()))
                .anyMatch(
                        each -> each.startsWith("stale-docs ../fieldtable-docs.lock The pages that were fetched last"));

        Files.delete(manifest);
        assertThat(told(offline()))
                .containsExactly("stale-docs ../fieldtable-docs.lock"
                        + " The docs folder has no manifest that tells which pages were fetched.");
    }

    @Test
    void a_manifest_that_is_damaged_is_told_of_with_its_line() throws IOException {
        Path manifest = project.docs.resolve(".fieldtable-manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"sha256\"", "\"sha\""));

        for (Result result : List.of(offline(), online())) {
            assertThat(told(result))
                    .containsExactly("stale-docs .fieldtable-manifest.json Cannot be read: `sha256` is missing.");
            assertThat(result.diagnostics().get(0).span().line()).isEqualTo(lineOf("\"sha\"", manifest));
        }
    }

    @Test
    void a_lock_that_is_damaged_is_told_of_with_its_line() throws IOException {
        Files.writeString(project.lock, project.text(project.lock).replace("\"pages\"", "\"leaves\""));

        for (Result result : List.of(offline(), online())) {
            assertThat(told(result))
                    .containsExactly("unreadable-lock ../fieldtable-docs.lock Cannot be read: `pages` is missing.");
            assertThat(result.diagnostics().get(0).span().line()).isEqualTo(lineOf("\"leaves\"", project.lock));
        }
    }

    private static int lineOf(String text, Path file) throws IOException {
        String all = Files.readString(file);
        return all.substring(0, all.indexOf(text)).split("\n", -1).length;
    }

    @Test
    void what_is_published_now_is_asked_for_on_demand() throws IOException {
        Files.writeString(published.resolve("plan.md"), page("Plan", "FREE", "PAID"));
        Files.writeString(published.resolve("added.md"), page("Added", "NEW"));
        Files.delete(published.resolve("tier.md"));

        assertThat(told(offline())).isEmpty();
        assertThat(told(online()))
                .containsExactly(
                        "stale-docs models/components/added.md This page is not as it is published.",
                        "stale-docs models/components/plan.md This page is not as it is published.",
                        "stale-docs models/components/tier.md This page is not published any more.");
    }

    @Test
    void an_origin_that_cannot_be_asked_says_nothing_of_the_docs() throws IOException {
        Files.writeString(
                project.lock, project.text(project.lock).replace("\"folder\", \"location", "\"archive\", \"location"));

        Result result = online();

        assertThat(result.unreachable()).isTrue();
        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.UPSTREAM_UNREACHABLE);
    }

    @ParameterizedTest
    @CsvSource({"folder, ../nowhere", "archive, ../nowhere.zip", "git, ../nowhere"})
    void an_origin_on_this_machine_that_is_gone_cannot_be_reached(String kind, String location) throws IOException {
        String ref = kind.equals("git") ? ", \"ref\" : \"\"" : "";
        Files.writeString(
                project.lock,
                project.text(project.lock)
                        .replaceFirst(
                                "\"kind\" : \"folder\", \"location\" : \"../published\"",
                                "\"kind\" : \"" + kind + "\", \"location\" : \"" + location + "\"" + ref));

        Result result = online();

        assertThat(result.unreachable()).isTrue();
        assertThat(told(result))
                .singleElement()
                .asString()
                .startsWith("upstream-unreachable ../fieldtable-docs.lock Cannot be fetched: ");
        assertThat(project.prepare(null).unreachable()).isTrue();
    }

    @Test
    void an_origin_that_holds_nothing_fit_is_told_of_at_the_lock() throws IOException {
        Files.delete(published.resolve("plan.md"));
        Files.delete(published.resolve("tier.md"));

        assertThat(told(online()))
                .containsExactly(
                        "stale-docs ../fieldtable-docs.lock What is published cannot be taken: No page was found.");
    }

    @Test
    void without_a_lock_there_is_nothing_to_ask_unless_someone_asks_for_it() throws IOException {
        Files.delete(project.lock);

        assertThat(offline()).isEqualTo(Result.NOT_ASKED);
        assertThat(told(online())).singleElement().asString().contains("There is no lock");
    }

    @Test
    void the_lock_of_a_neighbour_is_not_asked_unless_someone_names_it() throws IOException {
        Path other = Files.createDirectory(project.root.resolve("other"));

        assertThat(UpstreamCheck.offline(other, null, null, "")).isEqualTo(Result.NOT_ASKED);
        assertThat(told(UpstreamCheck.offline(other, project.lock, null, "")))
                .singleElement()
                .asString()
                .contains("the lock of `docs`, not of `other`");
    }

    @Test
    void a_lock_that_cannot_be_read_is_never_all_fine() throws IOException {
        Files.writeString(project.lock, "<<<<<<< HEAD");

        assertThat(told(offline())).singleElement().asString().startsWith("unreadable-lock ../fieldtable-docs.lock");
    }

    @Test
    void docs_that_are_to_be_from_elsewhere_are_not_those_of_their_origin() throws IOException {
        Origin origin = Origin.of("../published", "", "");

        assertThat(told(UpstreamCheck.offline(project.docs, null, new Origin.Folder("../other"), "")))
                .singleElement()
                .asString()
                .contains("are to be from elsewhere");
        assertThat(UpstreamCheck.offline(project.docs, null, origin, "").diagnostics())
                .isEmpty();
    }
}
