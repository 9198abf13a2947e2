package dev.fieldtable.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.output.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/generated-code.md shows is what a user gets. */
class GuideTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void all_java_of_the_page_is_compiled() throws IOException {
        int proved = Snippets.running(page(), "runs").count()
                + Snippets.running(page(), "runs: record").count()
                + Snippets.compiling(page(), "compiles").count();
        assertThat(page().split("```java", -1)).hasSize(proved + 1);
    }

    @Test
    void the_snippets_print_what_is_shown_below_them() throws IOException, ReflectiveOperationException {
        Snippets.running(page(), "runs").prove(plex(EmitOptions.Style.CLASS));
    }

    @Test
    void the_snippets_of_records_print_what_is_shown_below_them() throws IOException, ReflectiveOperationException {
        Snippets.running(page(), "runs: record").prove(plex(EmitOptions.Style.RECORD));
    }

    @Test
    void the_other_snippets_compile() throws IOException, ReflectiveOperationException {
        Snippets.compiling(page(), "compiles").prove(plex(EmitOptions.Style.CLASS));
    }

    private static List<GeneratedFile> plex(EmitOptions.Style style) {
        GenerationRequest defaults = GenerationRequest.of("com.example.plex");
        GenerationResult result = Generator.generate(
                defaults.withEmit(defaults.emit().withStyle(style)).withSamples(true),
                SourceReader.read(List.of(ROOT.resolve("specs").resolve("plex")), PageFilter.ALL)
                        .value());
        return Stream.concat(result.files().stream(), result.samples().stream()).toList();
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs").resolve("generated-code.md"));
    }
}
