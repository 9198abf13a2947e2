package dev.fieldtable.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.source.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths of pages become packages, so they must not become a way out of the output folder. No checkout could hold them. */
class HostilePathsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/cron.d/x.md",
                "/etc/passwd",
                "C:\\Windows\\x.md",
                "\\\\host\\share\\x.md",
                "models/con/aux.md",
                "models/nul.md",
                "models/com1.x/x.md",
                "a//b.md",
                "./././x.md",
                ".md",
                "",
                "/",
                "models/components/",
                "models/line\nbreak/x.md",
                "models/nul\u0000byte/x.md",
                "models/\u202eturned/x.md",
                "models/class/interface/x.md",
                "models/java/lang/x.md",
                "models/support/x.md",
                "models/1/2/3.md",
                "models/$/x.md",
                "models/日本/x.md",
                "models/ /x.md"
            })
    void a_page_at_any_path_yields_files_below_the_output_folder(String path) {
        SourceText page = SourceText.of(path, """
                # Tristate

                ## Fields

                | Field | Type  | Required           | Description |
                | ----- | ----- | ------------------ | ----------- |
                | `id`  | *str* | :heavy_check_mark: | N/A         |
                """);

        GenerationResult result = Generator.generate(GenerationRequest.of("com.example"), List.of(page));

        assertThat(result.files()).isNotEmpty();
        assertThat(result.files()).allSatisfy(file -> assertThat(file.path()).startsWith("com/example/"));
        FileNames.assertFitAnyDisk(result.files());
    }
}
