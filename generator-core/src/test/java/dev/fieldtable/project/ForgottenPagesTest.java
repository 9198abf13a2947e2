package dev.fieldtable.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationMemory;
import dev.fieldtable.PageMemory;
import dev.fieldtable.Stage;
import dev.fieldtable.emit.Pages;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.Settings;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is made once lets go of what its pages say, row by row, before it writes Java: of many pages that is a third of all. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForgottenPagesTest {
    @TempDir
    Path temp;

    @Test
    void nobody_remembers_the_rows_while_java_is_written() throws Exception {
        Files.writeString(
                temp.resolve("gadget.md"),
                Pages.fields("gadget.md", "Gadget", "id | *int* | \u2713 | What it is. | 49")
                        .content());
        Settings settings = Settings.builder()
                .set(Catalogue.DOCS, List.of(temp.resolve("gadget.md")))
                .set(Catalogue.OUTPUT, temp.resolve("java"))
                .set(Catalogue.BASE_PACKAGE, "com.acme")
                .build();
        List<WeakReference<PageMemory>> given = new ArrayList<>();
        List<Boolean> held = new ArrayList<>();

        new GenerateRun(new Subject("", settings, List.of(), Set.of(), Workplace.in(temp)), unread -> {
                    Memories known = unread.memories();
                    return new Memories(
                            known.files(),
                            read -> {
                                PageMemory memory = known.pages().apply(read);
                                given.add(new WeakReference<>(memory));
                                return memory;
                            },
                            GenerationMemory::new);
                })
                .prepare(new StageVoice(Stage.EMIT, () -> {
                    System.gc();
                    given.forEach(each -> held.add(each.get() != null));
                }));

        assertThat(held).containsExactly(false);
    }
}
