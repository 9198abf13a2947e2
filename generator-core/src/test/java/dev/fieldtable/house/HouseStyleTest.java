package dev.fieldtable.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseStyleTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/fieldtable");

    /**
     * What is asked of the house is not known besides, or a second house would be understood in part only. A type
     * language may have words that look alike, such as the class of an HTTP client: they are the language's.
     */
    @ParameterizedTest
    @ValueSource(strings = {"dialect/layout", "dialect/repair", "dialect/page", "link", "lint"})
    void no_stage_spells_a_word_of_a_house_out(String room) throws IOException {
        List<String> words = words(HouseStyle.speakeasy());
        assertThat(words).hasSizeGreaterThan(25);
        for (Path source : sources(room)) {
            String code = Files.readString(source);
            assertThat(words)
                    .as("words that %s spells out", source)
                    .noneMatch(word -> code.contains("\"" + word + "\""));
        }
    }

    @Test
    void a_heading_announces_a_section_of_a_type_by_its_exact_words_alone() {
        SectionWords words = HouseStyle.speakeasy().sections();

        assertThat(words.ofType("Supported Types")).contains(SectionKind.SUPPORTED_TYPES);
        assertThat(words.ofType("supported types")).isEmpty();
        assertThat(words.ofType("Response")).isEmpty();
    }

    @Test
    void a_name_loses_what_was_put_behind_it_unless_it_is_nothing_else() {
        assertThat(new FieldNames("", Set.of(), "_").unescaped("filter_")).isEqualTo("filter");
        assertThat(new FieldNames("", Set.of(), "_").unescaped("_")).isEqualTo("_");
        assertThat(new FieldNames("", Set.of(), "").unescaped("filter_")).isEqualTo("filter_");
    }

    private static List<String> words(HouseStyle house) {
        List<String> words = new ArrayList<>();
        Arrays.stream(SectionKind.values()).map(house.sections()::of).forEach(words::add);
        words.add(house.sections().example());
        words.addAll(List.of(
                house.cells().required(),
                house.cells().optional(),
                house.cells().nothing()));
        words.add(house.openEnums().sentence());
        words.addAll(house.openEnums().comments());
        words.add(house.openEnums().restValue());
        words.addAll(List.of(
                house.deprecation().word(),
                house.deprecation().stockReason(),
                house.deprecation().lastWords()));
        words.add(house.operations().idAttribute());
        words.addAll(List.of(house.examples().nullValue(), house.examples().captionStart()));
        words.add(house.names().anyOther());
        words.addAll(house.folders().operations());
        words.addAll(List.of(
                house.folders().utilities(),
                house.folders().internals(),
                house.folders().docs(),
                house.folders().models()));
        words.addAll(List.of(
                house.clients().request(),
                house.clients().response(),
                house.clients().security(),
                house.clients().globals(),
                house.clients().meta()));
        words.addAll(house.clients().envelope());
        return words;
    }

    private static List<Path> sources(String room) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(room))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            return sources;
        }
    }

    @Test
    void openApiGeneratorPutsASignBeforeKeywordsAlone() {
        FieldNames names = HouseStyle.openApiGenerator().names();

        assertThat(names.unescaped("_default")).isEqualTo("default");
        assertThat(names.unescaped("var_from")).isEqualTo("from");
        assertThat(names.unescaped("_Float")).isEqualTo("Float");
        assertThat(names.unescaped("propertyClass")).isEqualTo("class");
        assertThat(names.unescaped("_id")).isEqualTo("_id");
        assertThat(names.unescaped("var_name")).isEqualTo("var_name");
    }
}
