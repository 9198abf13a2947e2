package dev.fieldtable.upstream;

import static dev.fieldtable.upstream.Project.errors;
import static dev.fieldtable.upstream.Project.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.Stages;
import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.io.EvidenceReader;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.Proxies;
import dev.fieldtable.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvidenceTest {
    private static final String CLIENT = "class Plan(str, Enum):\n    FREE = \"FREE\"\n";

    @TempDir
    Path temp;

    private Git git;
    private Project project;
    private Path evidence;

    @BeforeEach
    void publish() throws IOException, GitAPIException {
        project = new Project(Files.createDirectory(temp.resolve("project")));
        evidence = project.root.resolve("fieldtable-evidence");
        git = Git.init()
                .setInitialBranch("main")
                .setDirectory(temp.resolve("published").toFile())
                .call();
        put("docs/models/components/plan.md", page("Plan", "FREE"));
        put("src/acme/models/plan.py", CLIENT);
        put("src/acme/py.typed", "");
        put("src/acme/.cache.json", "{}");
        put("src/node_modules/other/package.json", "{}");
        put("src2/other.py", CLIENT);
        put("setup.py", "raise SystemExit('this is never run')\n");
        commit();
    }

    @AfterEach
    void close() {
        git.close();
    }

    private void put(String path, String text) throws IOException {
        Path file = temp.resolve("published").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void remove(String path) throws IOException, GitAPIException {
        git.rm().addFilepattern(path).call();
    }

    private void commit() throws GitAPIException {
        States.commit(git);
    }

    private static Origin origin(String learn) {
        return Origin.of("git:../published", "main", "docs").withLearn(learn);
    }

    private Map<String, String> kept() throws IOException {
        Map<String, String> kept = new TreeMap<>();
        if (Files.exists(evidence)) {
            try (Stream<Path> files = Files.walk(evidence)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    String path = evidence.relativize(file).toString().replace('\\', '/');
                    if (Files.isRegularFile(file) && !path.startsWith(".fieldtable")) {
                        kept.put(path, Files.readString(file));
                    }
                }
            }
        }
        return kept;
    }

    private static List<String> told(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(each -> each.severity().name().toLowerCase(Locale.ROOT) + " "
                        + each.code().id() + " " + each.span().path() + " " + each.message())
                .toList();
    }

    private List<String> check() throws IOException {
        return told(UpstreamCheck.offline(project.docs, null, null, "").diagnostics());
    }

    private List<String> checkUpstream() throws IOException {
        Upstream upstream = Upstream.of(project.root, Project.LIMITS, Proxies.of(Map.of()), coordinates -> temp);
        return told(UpstreamCheck.online(project.docs, null, null, PageFilter.ALL, upstream, "")
                .diagnostics());
    }

    @Test
    void the_client_s_source_is_kept_beside_the_docs() throws IOException {
        Sync sync = project.sync(origin("src"));

        assertThat(kept()).containsExactly(Map.entry("src/acme/models/plan.py", CLIENT));
        assertThat(project.pages()).containsOnlyKeys("models/components/plan.md");
        assertThat(sync.summary()).contains("evidence: 1 written, 0 deleted\n");
        assertThat(sync.evidenceChanged()).isTrue();
        assertThat(project.text(project.lock)).contains("\"evidence\" : {\"sha256\" : ", "\"learn\" : \"src\"");
    }

    @Test
    void what_is_kept_is_what_can_be_learned_from() throws IOException {
        project.sync(origin("src"));

        assertThat(EvidenceReader.read(evidence, "evidence").value())
                .extracting(SourceText::content)
                .containsExactly(CLIENT);
    }

    @Test
    void a_single_file_can_be_named() throws IOException {
        project.sync(origin("src/acme/models/plan.py"));

        assertThat(kept()).containsOnlyKeys("src/acme/models/plan.py");
    }

    @Test
    void without_being_asked_nothing_is_kept() throws IOException {
        Sync sync = project.sync(origin(""));

        assertThat(evidence).doesNotExist();
        assertThat(sync.evidenceChanged()).isFalse();
        assertThat(sync.summary()).doesNotContain("evidence");
        assertThat(project.text(project.lock)).doesNotContain("evidence", "learn");
    }

    @Test
    void to_prepare_says_what_would_be_kept_and_keeps_nothing() throws IOException {
        Sync sync = project.prepare(origin("src"));

        assertThat(sync.steps()).contains("would write " + evidence.resolve("src/acme/models/plan.py"));
        assertThat(project.root).isEmptyDirectory();
    }

    @Test
    void the_next_sync_asks_for_the_same_and_touches_nothing() throws IOException {
        project.sync(origin("src"));
        Map<Path, FileTime> before = project.stamps();

        Sync again = project.sync(null);

        assertThat(again.nothingToDo()).isTrue();
        assertThat(again.evidenceChanged()).isFalse();
        assertThat(project.stamps()).isEqualTo(before);
    }

    @Test
    void what_has_changed_is_brought_and_what_is_gone_goes() throws IOException, GitAPIException {
        put("src/acme/models/old.py", CLIENT);
        commit();
        project.sync(origin("src"));
        remove("src/acme/models/old.py");
        put("src/acme/models/plan.py", CLIENT + "    PAID = \"PAID\"\n");
        commit();

        Sync sync = project.sync(null);

        assertThat(kept()).containsExactly(Map.entry("src/acme/models/plan.py", CLIENT + "    PAID = \"PAID\"\n"));
        assertThat(sync.summary()).contains("docs: 0 written, 0 deleted\nevidence: 1 written, 1 deleted\n");
        assertThat(sync.evidenceChanged()).isTrue();
        assertThat(sync.entry()).isEmpty();
        assertThat(project.prepare(null).nothingToDo()).isTrue();
    }

    @Test
    void what_is_not_asked_for_any_more_goes_and_what_is_not_ours_stays() throws IOException {
        project.sync(origin("src"));
        Files.writeString(evidence.resolve("mine.json"), "{}");

        Sync sync = project.sync(origin(""));

        assertThat(kept()).containsOnlyKeys("mine.json");
        assertThat(sync.evidenceChanged()).isFalse();
        assertThat(project.text(project.lock)).doesNotContain("evidence", "learn");
    }

    @Test
    void a_folder_of_that_name_that_is_not_ours_is_let_alone() throws IOException {
        Files.createDirectory(evidence);
        Files.writeString(evidence.resolve("mine.json"), "{}");

        project.sync(origin(""));

        assertThat(evidence).isDirectoryContaining("glob:**/mine.json");
        try (Stream<Path> files = Files.list(evidence)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_file_that_someone_has_changed_is_kept_unless_it_is_given_up() throws IOException, GitAPIException {
        project.sync(origin("src"));
        Path file = evidence.resolve("src/acme/models/plan.py");
        Files.writeString(file, "mine\n");
        put("src/acme/models/plan.py", "theirs\n");
        put("docs/models/components/plan.md", page("Plan", "FREE", "PAID"));
        commit();

        Sync refused = project.prepare(null);

        assertThat(told(errors(refused)))
                .singleElement()
                .asString()
                .startsWith("error edited-page")
                .endsWith("This file was fetched, and someone has changed it since.");
        project.force = true;
        project.sync(null);
        assertThat(file).hasContent("theirs");
    }

    @Test
    void a_file_that_was_there_before_is_not_overwritten() throws IOException {
        Path file = evidence.resolve("src/acme/models/plan.py");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "mine\n");

        Sync refused = project.prepare(origin("src"));

        assertThat(told(errors(refused)))
                .singleElement()
                .asString()
                .startsWith("error foreign-page")
                .endsWith("This stands where a fetched file should go, and is not ours.");
    }

    @Test
    void a_sync_that_was_stopped_before_the_lock_is_completed() throws IOException {
        project.sync(origin("src"));
        String lock = project.text(project.lock);
        Files.delete(project.lock);
        Files.delete(evidence.resolve("src/acme/models/plan.py"));

        Sync sync = project.sync(origin("src"));

        assertThat(sync.evidenceChanged()).isTrue();
        assertThat(kept()).containsOnlyKeys("src/acme/models/plan.py");
        assertThat(project.text(project.lock)).isEqualTo(lock);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "docs", "src/acme/py.typed", "src/node_modules"})
    void where_there_is_nothing_to_learn_from_the_sync_fails_and_says_so(String learn) throws IOException {
        Sync sync = project.prepare(origin(learn));

        assertThat(told(errors(sync)))
                .singleElement()
                .asString()
                .startsWith("error unreadable-file ")
                .contains("/published Cannot be read: ")
                .contains("`" + learn + "`");
        assertThat(project.root).isEmptyDirectory();
    }

    @Test
    void what_cannot_be_read_is_told_of_where_it_would_be_and_the_rest_is_kept() throws IOException, GitAPIException {
        Files.write(temp.resolve("published/src/wide.json"), "{}".getBytes(StandardCharsets.UTF_16LE));
        Files.write(temp.resolve("published/src/odd.py"), new byte[] {'#', (byte) 0xe9, '\n'});
        put("src/aux.py", CLIENT);
        Files.createSymbolicLink(temp.resolve("published/src/link.py"), Path.of("../setup.py"));
        commit();

        Sync sync = project.sync(origin("src"));

        assertThat(kept()).containsOnlyKeys("src/acme/models/plan.py", "src/odd.py");
        assertThat(told(sync.diagnostics()))
                .containsExactlyInAnyOrder(
                        "warning unsafe-entry ../published The entry `src/link.py` is a link.",
                        "warning unread-evidence ../fieldtable-evidence/src/wide.json Cannot be read: it is UTF-16; save it as"
                                + " UTF-8.",
                        "warning not-utf8 ../fieldtable-evidence/src/odd.py This is the first place that is not valid UTF-8.",
                        "warning unsafe-entry ../published The entry `src/aux.py` has a name that not every disk can hold.");
        assertThat(sync.files(project.root).fileOf("../fieldtable-evidence/src/odd.py"))
                .isEqualTo("fieldtable-evidence/src/odd.py");
    }

    @Test
    void docs_and_java_have_no_place_where_evidence_is_kept() throws IOException {
        Project other = new Project(temp.resolve("other"));
        SyncRequest request = other.request(origin("src"));
        Path docs = other.root.resolve("fieldtable-evidence");
        SyncRequest same = new SyncRequest(
                docs,
                request.lock(),
                request.names(),
                request.origin(),
                request.filter(),
                request.generation(),
                request.outputs(),
                request.changelog(),
                null,
                false,
                false,
                "");

        Sync sync = Sync.prepare(
                same,
                Upstream.of(project.root, Project.LIMITS, Proxies.of(Map.of()), coordinates -> temp),
                Stages.NONE);

        assertThat(errors(sync)).extracting(Diagnostic::code).containsExactly(DiagnosticCode.UNUSABLE_OUTPUT);
    }

    @Test
    void each_of_several_apis_has_a_folder_for_itself() {
        assertThat(SyncRequest.evidenceOf(project.docs, "plans"))
                .isEqualTo(project.root.resolve("fieldtable-evidence-plans"));
        assertThat(SyncRequest.evidenceOf(project.docs, "")).isEqualTo(evidence);
    }

    @Test
    void a_check_finds_what_is_not_as_it_was_fetched() throws IOException {
        project.sync(origin("src"));
        assertThat(check()).isEmpty();
        Files.writeString(evidence.resolve("src/acme/models/plan.py"), "mine\n");

        assertThat(check())
                .containsExactly(
                        "error stale-docs ../fieldtable-evidence/src/acme/models/plan.py This file is not as it was fetched.");
        assertThat(UpstreamCheck.offline(project.docs, null, null, "").edited()).isTrue();

        Files.delete(evidence.resolve("src/acme/models/plan.py"));
        assertThat(check())
                .containsExactly(
                        "error stale-docs ../fieldtable-evidence/src/acme/models/plan.py This file was fetched, and is gone.");
    }

    @Test
    void a_check_does_not_miss_evidence_that_is_kept_out_of_version_control() throws IOException {
        project.sync(origin("src"));
        try (Stream<Path> files = Files.walk(evidence)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }

        assertThat(check()).isEmpty();
        assertThat(checkUpstream()).isEmpty();
        Sync sync = project.sync(null);
        assertThat(kept()).hasSize(1);
        assertThat(sync.evidenceChanged()).isFalse();
    }

    @Test
    void a_check_with_the_network_finds_that_there_is_something_else_to_learn_from()
            throws IOException, GitAPIException {
        project.sync(origin("src"));
        assertThat(checkUpstream()).isEmpty();
        put("src/acme/models/plan.py", "theirs\n");
        commit();

        assertThat(checkUpstream())
                .containsExactly(
                        "error stale-docs ../fieldtable-docs.lock What can be learned from is not as it is published.");

        remove("src");
        commit();
        assertThat(checkUpstream())
                .singleElement()
                .asString()
                .startsWith(
                        "error stale-docs ../fieldtable-docs.lock What is published cannot be taken: Cannot be read: ");
    }

    @Test
    void a_lock_of_another_sync_than_that_of_the_evidence_is_found() throws IOException, GitAPIException {
        project.sync(origin("src"));
        String lock = project.text(project.lock);
        put("src/acme/models/plan.py", "theirs\n");
        commit();
        project.sync(null);
        Files.writeString(project.lock, lock);

        assertThat(check())
                .containsExactly(
                        "error stale-docs ../fieldtable-docs.lock What was fetched last to be learned from is not that"
                                + " of the lock.");
    }

    @Test
    void a_check_knows_docs_from_elsewhere_from_something_else_to_learn_from() throws IOException {
        project.sync(origin("src"));

        assertThat(told(UpstreamCheck.offline(project.docs, null, origin("src2"), "")
                        .diagnostics()))
                .containsExactly(
                        "error stale-docs ../fieldtable-docs.lock What is to be fetched to be learned from is not"
                                + " what was fetched.");
        assertThat(UpstreamCheck.offline(project.docs, null, origin("src"), "").diagnostics())
                .isEmpty();
    }

    @Test
    void a_branch_that_was_rewritten_is_noticed_whatever_is_learned_from() throws IOException, GitAPIException {
        project.sync(origin(""));
        git.commit()
                .setAmend(true)
                .setMessage("Another state")
                .setSign(false)
                .setAuthor("Someone", "someone@example.com")
                .setCommitter("Someone", "someone@example.com")
                .call();

        assertThat(Project.codes(project.prepare(origin("src")))).containsExactly(DiagnosticCode.UPSTREAM_MOVED);
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (String entry : entries) {
                zip.putArchiveEntry(new ZipArchiveEntry(entry));
                zip.write(content(entry));
                zip.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] content(String entry) {
        return (entry.endsWith(".md") ? page("Plan", "FREE") : CLIENT).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] tar(String link, String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
            TarArchiveEntry symbolic = new TarArchiveEntry(link, TarConstants.LF_SYMLINK);
            symbolic.setLinkName("/etc/passwd");
            tar.putArchiveEntry(symbolic);
            tar.closeArchiveEntry();
            for (String path : entries) {
                byte[] content = content(path);
                TarArchiveEntry entry = new TarArchiveEntry(path, true);
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private Origin archive(String name, byte[] content) throws IOException {
        Files.write(temp.resolve(name), content);
        return Origin.of("../" + name, "", "docs");
    }

    @ParameterizedTest
    @CsvSource({"''", "acme-1.0/"})
    void the_folder_that_holds_all_of_an_archive_is_no_part_of_what_is_kept(String top) throws IOException {
        byte[] content = zip(
                top + "docs/plan.md",
                top + "src/plan.py",
                top + "src/openapi.yaml",
                top + "src/logo.png",
                top + "x.py");

        project.sync(archive("api.zip", content).withLearn("src"));

        assertThat(kept()).containsOnlyKeys("src/openapi.yaml", "src/plan.py");
    }

    @Test
    void the_next_release_of_an_archive_replaces_the_files_of_the_last() throws IOException {
        project.sync(archive("api.zip", zip("acme-1.0/docs/plan.md", "acme-1.0/openapi.yaml"))
                .withLearn("openapi.yaml"));
        Sync sync =
                project.sync(archive("api.zip", zip("acme-1.1/docs/plan.md", "acme-1.1/openapi.yaml", "acme-1.1/b.py"))
                        .withLearn("openapi.yaml"));

        assertThat(kept()).containsOnlyKeys("openapi.yaml");
        assertThat(sync.evidenceChanged()).isFalse();
    }

    @Test
    void links_in_an_archive_are_not_followed() throws IOException {
        Sync sync = project.sync(archive("api.tar.gz", tar("acme/src/link.py", "acme/docs/plan.md", "acme/src/plan.py"))
                .withLearn("src"));

        assertThat(kept()).containsOnlyKeys("src/plan.py");
        assertThat(told(sync.diagnostics()))
                .containsExactly("warning unsafe-entry ../api.tar.gz The entry `acme/src/link.py` is a link.");
    }

    @Test
    void an_artifact_is_learned_from_as_an_archive_is() throws IOException {
        Path artifact = Files.write(temp.resolve("acme.zip"), zip("docs/plan.md", "src/plan.py"));
        Origin origin = Origin.of("com.acme:api:1.0:zip:docs", "", "docs").withLearn("src");

        Sync sync = project.prepare(origin, coordinates -> artifact);

        assertThat(errors(sync)).isEmpty();
        assertThat(sync.carryOut()).isEmpty();
        assertThat(kept()).containsOnlyKeys("src/plan.py");
    }

    @Test
    void what_leads_out_of_an_archive_fails_the_sync_whatever_it_is() throws IOException {
        Sync sync = project.prepare(archive("api.zip", zip("docs/plan.md", "src/plan.py", "src/../../evil.py"))
                .withLearn("src"));

        assertThat(told(errors(sync)))
                .containsExactly(
                        "error unsafe-entry ../api.zip The entry `src/../../evil.py` leads out of the archive.");
    }
}
