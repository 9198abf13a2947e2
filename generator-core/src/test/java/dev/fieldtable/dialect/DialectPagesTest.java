package dev.fieldtable.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.dialect.description.DescriptionFile;
import dev.fieldtable.dialect.description.DialectDescription;
import dev.fieldtable.house.HouseStyle;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of the pages in {@code specs/dialects}; a page bears the name of its dialect. */
class DialectPagesTest {
    private static final Path PAGES = Path.of("..", "specs", "dialects");
    private static final Path DESCRIPTIONS = Path.of("..", "docs", "dialects");
    private static final String FENCE = "````````";

    private record Example(String dialect, int line, String page, String reading) {
        @Override
        public String toString() {
            return dialect + ".md:" + line;
        }
    }

    @Test
    void everyLanguageHasAPageWithExamples() throws IOException {
        List<String> pages = examples().stream().map(Example::dialect).toList();
        assertThat(Dialects.names()).allMatch(language -> pages.stream().anyMatch(page -> page.endsWith(language)));
    }

    @Test
    void everyDescriptionThatShipsHasAPageWithExamples() throws IOException {
        List<String> pages = examples().stream().map(Example::dialect).toList();
        try (Stream<Path> descriptions = Files.list(DESCRIPTIONS)) {
            assertThat(descriptions)
                    .isNotEmpty()
                    .allMatch(
                            file -> pages.contains(file.getFileName().toString().replace(".dialect.yaml", "")));
        }
    }

    @TestFactory
    Stream<DynamicTest> examplesAreReadAsThePageSays() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> {
                    assertThat(reading(example, example.page())).isEqualTo(example.reading());
                }));
    }

    @TestFactory
    Stream<DynamicTest> otherLineEndsChangeNothing() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> {
                    assertThat(reading(example, example.page().replace("\n", "\r\n")))
                            .isEqualTo(example.reading());
                    assertThat(reading(example, example.page().replace('\n', '\r')))
                            .isEqualTo(example.reading());
                }));
    }

    private static String reading(Example example, String page) throws IOException {
        SourceText text = SourceText.of("page.md", page);
        Path described = DESCRIPTIONS.resolve(example.dialect() + ".dialect.yaml");
        if (Files.exists(described)) {
            DialectDescription description = DescriptionFile.read(
                            SourceText.of(described.toString(), Files.readString(described)))
                    .value()
                    .orElseThrow();
            return Reading.of(Dialects.described(description).read(text));
        }
        return Reading.of(Dialects.named(example.dialect(), HouseStyle.speakeasy())
                .orElseThrow()
                .read(text));
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : pages.sorted().toList()) {
                String name = page.getFileName().toString();
                examples.addAll(examples(name.substring(0, name.length() - ".md".length()), Files.readAllLines(page)));
            }
        }
        return examples;
    }

    private static List<Example> examples(String dialect, List<String> lines) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(FENCE + " example")) {
                int dot = i + lines.subList(i, lines.size()).indexOf(".");
                int end = i + lines.subList(i, lines.size()).indexOf(FENCE);
                assertThat(dot).as("the dot of the example in line %s", i + 1).isBetween(i + 1, end - 1);
                examples.add(new Example(
                        dialect, i + 1, joined(lines.subList(i + 1, dot)), joined(lines.subList(dot + 1, end))));
                i = end;
            }
        }
        return examples;
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
