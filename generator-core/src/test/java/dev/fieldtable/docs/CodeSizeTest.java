package dev.fieldtable.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.option.EmitOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Code that nobody has to read through: builders, comments, validators and the types they share included. */
class CodeSizeTest {
    /** These docs are small, so that the shared types, which are as long for large ones, weigh 7 lines a row. */
    private static final int LINES_PER_ROW = 39;

    /** Of a model with more than 70 properties. */
    private static final int LINES_PER_FILE = 1_700;

    @ParameterizedTest
    @EnumSource
    void the_code_stays_in_proportion_to_the_docs(EmitOptions.Style style) {
        GenerationRequest defaults = GenerationRequest.of("com.example.plex");
        GenerationResult result = Generator.generate(
                defaults.withEmit(defaults.emit().withStyle(style)),
                SourceReader.read(List.of(Path.of("..", "specs", "plex")), PageFilter.ALL)
                        .value());
        List<Long> lines = result.files().stream()
                .map(file -> file.content().lines().count())
                .toList();
        int rows = result.report().coverage().rows();
        assertThat(rows).isPositive();
        assertThat(lines.stream().mapToLong(Long::longValue).sum()).isLessThanOrEqualTo((long) LINES_PER_ROW * rows);
        assertThat(lines).allMatch(count -> count <= LINES_PER_FILE);
    }
}
