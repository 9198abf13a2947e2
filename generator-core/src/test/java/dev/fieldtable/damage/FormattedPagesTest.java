package dev.fieldtable.damage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormattedPagesTest {
    private static final Path KEPT = Path.of("..", "specs", "formatted");
    private static final String ORIGINALS = "docs";

    static List<String> formatters() throws IOException {
        try (Stream<Path> kept = Files.list(KEPT)) {
            return kept.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals(ORIGINALS))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("formatters")
    void pagesThatAFormatterHasWrittenSayTheSame(String formatter) {
        FormatterProof.Comparison comparison = FormatterProof.of(formatter, pages(ORIGINALS), pages(formatter));

        assertThat(comparison.types()).isEqualTo(6);
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void whatAFormatterHasTakenAwayIsSeen() {
        List<SourceText> changed = pages(ORIGINALS).stream()
                .map(page -> SourceText.of(page.path(), page.content().replace("the street", "the sea")))
                .toList();

        assertThat(FormatterProof.of("none", pages(ORIGINALS), changed).differences())
                .singleElement()
                .asString()
                .startsWith("models/components/wall.md");
    }

    private static List<SourceText> pages(String folder) {
        return SourceReader.read(List.of(KEPT.resolve(folder)), PageFilter.ALL).value();
    }
}
