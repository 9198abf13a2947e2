package dev.fieldtable.damage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutProofTest {
    private static final List<SourceText> PAGES = SourceReader.read(
                    List.of(Path.of("..", "specs", "plex")), PageFilter.ALL)
            .value();

    @ParameterizedTest
    @EnumSource(Flattening.class)
    void pagesWithoutTheirLineEndsSayTheSame(Flattening flattening) {
        LayoutProof.Comparison comparison = LayoutProof.of(PAGES, flattening);

        assertThat(comparison.expected()).hasSizeGreaterThan(10);
        assertThat(comparison.differences()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Rendering.class)
    void theTextOfRenderedPagesSaysTheSame(Rendering rendering) {
        LayoutProof.Comparison comparison = LayoutProof.of(PAGES, rendering);

        assertThat(comparison.differences()).isEmpty();
    }
}
