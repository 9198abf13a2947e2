package dev.fieldtable.upstream;

import static dev.fieldtable.upstream.Project.codes;
import static dev.fieldtable.upstream.Project.errors;
import static dev.fieldtable.upstream.Project.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.Proxies;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand.ResetType;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.transport.BundleWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GitOriginTest {
    @TempDir
    Path temp;

    private Git git;
    private Project project;
    private String first;

    @BeforeEach
    void publish() throws IOException, GitAPIException {
        project = new Project(Files.createDirectory(temp.resolve("project")));
        git = Git.init()
                .setInitialBranch("main")
                .setDirectory(temp.resolve("published").toFile())
                .call();
        first = commit("FREE");
        git.tag().setName("v1").setAnnotated(true).setSigned(false).call();
        git.branchCreate().setName("stable").call();
    }

    @AfterEach
    void close() {
        git.close();
    }

    private String commit(String... values) throws IOException, GitAPIException {
        Path file = temp.resolve("published/api/docs/models/components/plan.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, page("Plan", values));
        Files.writeString(temp.resolve("published/README.md"), "# Read me, " + String.join(",", values) + "\n");
        return States.commit(git);
    }

    private Origin origin(String ref) {
        return Origin.of("git:../published", ref, "api/docs");
    }

    @Test
    void what_the_repository_shows_first_is_fetched_unless_a_ref_is_named() throws IOException, GitAPIException {
        String second = commit("FREE", "PAID");

        Sync sync = project.sync(origin(""));

        assertThat(project.pages()).containsOnlyKeys("models/components/plan.md");
        assertThat(project.text(project.docs.resolve("models/components/plan.md")))
                .contains("PAID");
        assertThat(project.text(project.lock)).contains("{\"commit\" : \"" + second + "\"}");
        assertThat(project.text(project.changelog)).contains("## " + second.substring(0, 10) + "\n");
        assertThat(sync.summary()).contains(second.substring(0, 10));
    }

    @Test
    void a_tag_a_branch_and_a_commit_are_fetched_by_name() throws IOException, GitAPIException {
        commit("FREE", "PAID");

        for (String ref : List.of("v1", "stable", first, "refs/heads/stable")) {
            Project other = new Project(Files.createDirectory(temp.resolve("project " + ref.replace('/', '-'))));
            other.sync(origin(ref));

            assertThat(other.text(other.docs.resolve("models/components/plan.md")))
                    .as(ref)
                    .doesNotContain("PAID");
            assertThat(other.text(other.lock)).contains(first);
            assertThat(other.text(other.changelog))
                    .contains(ref.equals("v1") ? "## v1\n" : "## " + first.substring(0, 10));
        }
    }

    @Test
    void an_address_is_as_good_as_a_path() throws IOException {
        project.sync(Origin.of(temp.resolve("published").toUri().toString(), "v1", "api/docs"));

        assertThat(project.pages()).containsOnlyKeys("models/components/plan.md");
    }

    @Test
    void a_path_counts_from_the_working_folder_where_that_has_no_name() throws IOException {
        Path published =
                Path.of("").toAbsolutePath().relativize(temp.toRealPath().resolve("published"));
        Upstream upstream = Upstream.of(Path.of(""), Project.LIMITS, Proxies.of(Map.of()), coordinates -> temp);

        Fetched fetched = upstream.fetch(Origin.of("git:" + published, "main", "api/docs"), null, PageFilter.ALL);

        assertThat(fetched.diagnostics()).isEmpty();
        assertThat(fetched.files()).hasSize(1);
        assertThat(fetched.resolved().value()).isEqualTo(first);
    }

    @Test
    void the_lock_keeps_a_path_as_it_was_written() throws IOException {
        project.sync(origin("main"));

        assertThat(project.text(project.lock)).contains("\"../published\"").doesNotContain(temp.toString());
    }

    @Test
    void a_branch_that_goes_on_is_followed() throws IOException, GitAPIException {
        project.sync(origin("main"));
        commit("FREE", "PAID");
        String third = commit("FREE", "PAID", "GIFT");

        Sync sync = project.sync(null);

        assertThat(sync.entry()).contains("PAID", "GIFT");
        assertThat(project.text(project.lock)).contains(third, "\"ref\" : \"main\"");
    }

    @Test
    void a_commit_that_changes_nothing_of_the_docs_touches_nothing() throws IOException, GitAPIException {
        project.sync(origin("main"));
        Map<Path, FileTime> before = project.stamps();
        Files.writeString(temp.resolve("published/other.txt"), "more");
        git.add().addFilepattern(".").call();
        git.commit().setMessage("Something else").setSign(false).call();

        assertThat(project.sync(null).nothingToDo()).isTrue();

        assertThat(project.stamps()).isEqualTo(before);
    }

    @Test
    void a_history_that_was_rewritten_is_told_of_and_taken_only_on_demand() throws IOException, GitAPIException {
        String second = commit("FREE", "PAID");
        project.sync(origin("main"));
        git.reset().setMode(ResetType.HARD).setRef(first).call();
        String other = commit("FREE", "GIFT");
        Map<Path, FileTime> before = project.stamps();

        Sync refused = project.prepare(null);

        assertThat(codes(refused)).containsExactly(DiagnosticCode.UPSTREAM_MOVED);
        assertThat(errors(refused).get(0).message())
                .contains("`main` is at " + other.substring(0, 10), second.substring(0, 10) + ", which was fetched");
        assertThat(errors(refused).get(0).hint().settings()).contains("acceptMoved");
        assertThat(project.stamps()).isEqualTo(before);
        project.acceptMoved = true;
        project.sync(null);
        assertThat(project.text(project.lock)).contains(other);
    }

    @Test
    void another_ref_may_be_anywhere_in_the_history() throws IOException, GitAPIException {
        commit("FREE", "PAID");
        project.sync(origin("main"));

        project.sync(origin("v1"));

        assertThat(project.text(project.lock)).contains(first, "\"ref\" : \"v1\"");
    }

    @Test
    void what_is_not_there_is_told_of_and_nothing_is_touched() throws IOException {
        project.sync(origin("main"));
        Map<Path, FileTime> before = project.stamps();

        Sync noRef = project.prepare(origin("v9"));
        Sync noFolder = project.prepare(Origin.of("git:../published", "main", "nowhere"));
        Sync noCommit = project.prepare(origin("0123456789012345678901234567890123456789"));
        Sync noRepository = project.prepare(Origin.of("git:../nowhere", "main", ""));

        assertThat(errors(noRef).get(0).message()).contains("no tag, branch or commit `v9`");
        assertThat(errors(noFolder).get(0).message()).contains("has no `nowhere`");
        assertThat(codes(noCommit)).containsExactly(DiagnosticCode.UPSTREAM_UNREACHABLE);
        assertThat(errors(noCommit).get(0).message())
                .contains("has no commit `0123456789012345678901234567890123456789`");
        assertThat(codes(noRepository)).containsExactly(DiagnosticCode.UPSTREAM_UNREACHABLE);
        assertThat(errors(noRepository).get(0).message()).isEqualTo("Cannot be fetched: there is no git repository.");
        assertThat(project.stamps()).isEqualTo(before);
    }

    @Test
    void a_shallow_clone_is_read_and_says_where_its_history_ends() throws IOException, GitAPIException {
        project.sync(origin("main"));
        commit("FREE", "PAID");
        commit("FREE", "PAID", "GIFT");
        Git.cloneRepository()
                .setURI(temp.resolve("published").toUri().toString())
                .setDirectory(temp.resolve("shallow").toFile())
                .setDepth(1)
                .call()
                .close();
        Origin shallow = Origin.of("git:../shallow", "main", "api/docs");

        Project fresh = new Project(Files.createDirectory(temp.resolve("fresh")));
        fresh.sync(shallow);
        Files.move(temp.resolve("published"), temp.resolve("elsewhere"));
        Files.move(temp.resolve("shallow"), temp.resolve("published"));
        Sync cut = project.prepare(null);

        assertThat(fresh.text(fresh.docs.resolve("models/components/plan.md"))).contains("GIFT");
        assertThat(codes(cut)).containsExactly(DiagnosticCode.UPSTREAM_MOVED);
        assertThat(errors(cut).get(0).message())
                .endsWith("whether " + first.substring(0, 10)
                        + ", which was fetched last, is a part of its history cannot"
                        + " be told: this is a shallow clone, which does not go back so far.");
        project.acceptMoved = true;
        project.sync(null);
    }

    @Test
    void a_damaged_repository_is_told_of_in_one_sentence() throws IOException {
        Path objects = temp.resolve("published/.git/objects");
        List<Path> all;
        try (Stream<Path> files = Files.walk(objects)) {
            all = files.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path object : all) {
            byte[] whole = Files.readAllBytes(object);
            for (byte[] damaged : List.of(
                    new byte[0],
                    Arrays.copyOf(whole, whole.length / 2),
                    Arrays.copyOfRange(whole, 3, whole.length),
                    "no object".getBytes(StandardCharsets.UTF_8))) {
                object.toFile().setWritable(true);
                Files.write(object, damaged);

                assertToldInOneSentence(object);
            }
            Files.delete(object);
            assertToldInOneSentence(object);
            Files.write(object, whole);
        }
    }

    /** What lies beside the docs may be damaged as it likes. */
    private void assertToldInOneSentence(Path object) throws IOException {
        assertThat(errors(project.prepare(origin("main"))))
                .as(object.toString())
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(each ->
                        assertThat(each.message()).startsWith("Cannot be ").doesNotContain("\n", "Exception", "null"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "published/.git/config | [core | the repository is damaged: ",
                "published/.git/HEAD | junk | there is no git repository",
                "odd/.git | junk | Invalid .git reference in file '../odd/.git'",
                "odd | junk | there is no git repository"
            })
    void what_is_wrong_is_told_of_by_the_path_that_was_written(String file, String content, String message)
            throws IOException {
        Path damaged = temp.resolve(file);
        Files.createDirectories(damaged.getParent());
        Files.writeString(damaged, content);

        List<Diagnostic> told = errors(project.prepare(
                Origin.of("git:../" + file.substring(0, file.concat("/").indexOf('/')), "main", "")));

        assertThat(told).hasSize(1);
        assertThat(told.get(0).message()).startsWith("Cannot be fetched: " + message);
        assertThat(told.toString()).doesNotContain(temp.toString());
    }

    @Test
    void a_folder_that_is_not_in_it_is_told_of_by_the_path_that_was_written() throws IOException {
        List<Diagnostic> told = errors(project.prepare(Origin.of("git:../published", "main", "nowhere")));

        assertThat(told.get(0).span().path()).isEqualTo("../published");
        assertThat(told.toString()).doesNotContain(temp.toString());
    }

    @Test
    void a_worktree_is_as_good_as_its_repository() throws IOException {
        Path worktree = Files.createDirectories(temp.resolve("worktree"));
        Files.writeString(worktree.resolve(".git"), "gitdir: " + temp.resolve("published/.git") + "\n");

        project.sync(Origin.of("git:../worktree", "v1", "api/docs"));

        assertThat(project.text(project.lock)).contains(first);
    }

    @Test
    void a_bundle_is_read() throws IOException {
        BundleWriter bundle = new BundleWriter(git.getRepository());
        bundle.include("refs/heads/main", ObjectId.fromString(first));
        try (OutputStream out = Files.newOutputStream(temp.resolve("api.bundle"))) {
            bundle.writeBundle(NullProgressMonitor.INSTANCE, out);
        }

        project.sync(Origin.of("git:../api.bundle", "main", "api/docs"));

        assertThat(project.text(project.lock)).contains(first);
    }

    @Test
    void a_link_among_the_pages_is_refused_unless_it_is_left_out() throws IOException {
        try (ObjectInserter inserter = git.getRepository().newObjectInserter()) {
            ObjectId text =
                    inserter.insert(Constants.OBJ_BLOB, page("Plan", "FREE").getBytes(StandardCharsets.UTF_8));
            TreeFormatter tree = new TreeFormatter();
            tree.append("evil.md", FileMode.SYMLINK, text);
            tree.append("plan.md", FileMode.REGULAR_FILE, text);
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(inserter.insert(tree));
            commit.setAuthor(new PersonIdent("Someone", "someone@example.com"));
            commit.setCommitter(commit.getAuthor());
            commit.setMessage("A link");
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            RefUpdate update = git.getRepository().updateRef("refs/heads/linked");
            update.setNewObjectId(id);
            update.update();
        }
        Origin linked = Origin.of("git:../published", "linked", "");

        assertThat(codes(project.prepare(linked))).containsExactly(DiagnosticCode.UNSAFE_ENTRY);
        assertThat(project.root).isEmptyDirectory();
        Project without = new Project(project.root, new PageFilter(List.of(), List.of("evil.md")));
        without.sync(linked);
        assertThat(without.pages()).containsOnlyKeys("plan.md");
    }
}
