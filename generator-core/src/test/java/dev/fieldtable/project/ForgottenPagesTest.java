package dev.fieldtable.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationMemory;
import dev.fieldtable.PageMemory;
import dev.fieldtable.Stage;
import dev.fieldtable.Stages;
import dev.fieldtable.emit.Pages;
import dev.fieldtable.option.Spelling;
import dev.fieldtable.project.setting.Catalogue;
import dev.fieldtable.project.setting.RunKind;
import dev.fieldtable.project.setting.Setting;
import dev.fieldtable.project.setting.Settings;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
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
                .prepare(new Looking(() -> {
                    System.gc();
                    given.forEach(each -> held.add(each.get() != null));
                }));

        assertThat(held).containsExactly(false);
    }

    /**
     * Looks when Java is about to be written.
     *
     * @param look what is done then
     */
    private record Looking(Runnable look) implements Voice, Stages {
        private static final Voice SILENT = Voice.silent();

        @Override
        public Stages stages() {
            return this;
        }

        @Override
        public void begin(Stage stage) {
            if (stage == Stage.EMIT) {
                look.run();
            }
        }

        @Override
        public void counted(String things, LongSupplier count) {}

        @Override
        public void step(String step) {}

        @Override
        public Spelling spelling() {
            return SILENT.spelling();
        }

        @Override
        public boolean wantsAll() {
            return SILENT.wantsAll();
        }

        @Override
        public String command(RunKind run, List<Setting<Boolean>> more) {
            return SILENT.command(run, more);
        }

        @Override
        public String next(RunKind run) {
            return SILENT.next(run);
        }
    }
}
