package dev.fieldtable.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.output.Inputs;
import dev.fieldtable.output.WantedFiles;
import dev.fieldtable.output.WritePlan.EditedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Java has no files beyond ASCII where the locale has no letters beyond it. */
@EnabledOnOs(OS.LINUX)
class UnnameableFileTest {
    @TempDir
    Path temp;

    @Test
    void a_file_that_the_locale_has_no_letters_for_is_told_of_and_nothing_is_written() throws Exception {
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Writes.class.getName(),
                temp.resolve("out").toString());
        process.environment().put("LC_ALL", "C");
        Process started = process.redirectErrorStream(true).start();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(started.waitFor()).isZero();
        assertThat(said.strip()).isEqualTo("in the locale that this runs in, no file can be called a/Gr?.java");
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).isEmpty();
        }
    }

    /** A process in another locale. */
    static final class Writes {
        public static void main(String[] args) {
            WantedFiles wanted = new WantedFiles(
                    new Inputs("", "", ""),
                    0,
                    List.of(
                            new GeneratedFile("a/A.java", "class A {}\n"),
                            new GeneratedFile("a/Gr\u00f6.java", "class Gr\\u00f6 {}\n")));
            try {
                FileSetWriter.write(Path.of(args[0]), wanted, EditedFiles.KEPT);
                System.out.println("written");
            } catch (IOException e) {
                System.out.println(IoReason.of(e));
            }
        }
    }
}
