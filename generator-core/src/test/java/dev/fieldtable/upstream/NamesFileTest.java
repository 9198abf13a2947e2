package dev.fieldtable.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.diagnostic.Diagnostic;
import dev.fieldtable.diagnostic.DiagnosticCode;
import dev.fieldtable.diagnostic.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sync goes by the lock of names, and adds what is new. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamesFileTest {
    @TempDir
    Path root;

    private Project project;
    private Path published;
    private Origin origin;

    @BeforeEach
    void publish() throws IOException {
        project = new Project(root.resolve("project"));
        published = Files.createDirectories(root.resolve("published"));
        origin = Origin.of("folder:" + published, "", "");
        Files.writeString(published.resolve("state.md"), Project.page("State", "on-hold"));
    }

    @Test
    void without_a_lock_none_is_written() throws IOException {
        project.sync(origin);

        assertThat(project.names).doesNotExist();
    }

    @Test
    void what_is_new_is_added_and_takes_no_name_from_what_was_there() throws IOException {
        Files.createDirectories(project.root);
        Files.writeString(project.names, "fieldtable-names 1\n");
        project.sync(origin);
        assertThat(project.text(project.names)).contains("\"\" State value on-hold = ON_HOLD\n");

        Files.writeString(published.resolve("state.md"), Project.page("State", "on_hold", "on-hold"));
        Sync sync = project.prepare(origin);
        assertThat(sync.steps()).contains("would write " + project.names);
        project.sync(origin);

        assertThat(project.text(project.output.resolve("com/acme/State.java")))
                .contains("State ON_HOLD = known(\"on-hold\"", "State ON_UNDERSCORE_HOLD = known(\"on_hold\"");
        assertThat(project.text(project.names)).contains("\"\" State value on_hold = ON_UNDERSCORE_HOLD\n");
        assertThat(project.text(project.changelog)).contains("on_hold");
    }

    @Test
    void the_next_sync_touches_nothing() throws IOException {
        Files.createDirectories(project.root);
        Files.writeString(project.names, "fieldtable-names 1\n");
        project.sync(origin);
        Files.writeString(published.resolve("plan.md"), Project.page("Plan", "free"));
        project.sync(origin);
        var before = project.stamps();

        assertThat(project.sync(origin).nothingToDo()).isTrue();
        assertThat(project.stamps()).isEqualTo(before);
    }

    @Test
    void what_tombstones_keep_in_the_Java_keeps_its_name() throws IOException {
        project.tombstones = 2;
        Files.createDirectories(project.root);
        Files.writeString(project.names, "fieldtable-names 1\n\"\" State value on-hold = PAUSED\n");
        Files.writeString(published.resolve("state.md"), Project.page("State", "on-hold", "off"));
        project.sync(origin);
        Files.writeString(published.resolve("state.md"), Project.page("State", "off"));
        project.sync(origin);

        assertThat(project.text(project.output.resolve("com/acme/State.java")))
                .contains("State PAUSED = known(\"on-hold\"");
        assertThat(project.text(project.names)).contains("value on-hold = PAUSED\n");
    }

    @Test
    void a_lock_that_cannot_be_read_fails_the_sync_before_anything_is_touched() throws IOException {
        project.sync(origin);
        Files.writeString(project.names, "<<<<<<< HEAD\n");
        Files.writeString(published.resolve("plan.md"), Project.page("Plan", "free"));
        var before = project.stamps();
        Sync sync = project.prepare(origin);

        assertThat(Project.codes(sync)).containsExactly(DiagnosticCode.UNREADABLE_NAMES);
        assertThat(project.stamps()).isEqualTo(before);
    }

    @Test
    void what_is_no_file_cannot_be_read() throws IOException {
        Files.createDirectories(project.names);
        Outcome<NamesFile> read = NamesFile.read(project.names, project.docs);

        assertThat(read.value().isThere()).isFalse();
        assertThat(read.diagnostics()).extracting(Diagnostic::code).isEqualTo(List.of(DiagnosticCode.UNREADABLE_NAMES));
        assertThat(read.diagnostics().get(0).span().path()).isEqualTo("../fieldtable-names.lock");
    }
}
