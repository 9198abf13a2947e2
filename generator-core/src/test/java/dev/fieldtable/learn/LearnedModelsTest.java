package dev.fieldtable.learn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.LearnResult;
import dev.fieldtable.TryResult;
import dev.fieldtable.emit.GeneratedCode;
import dev.fieldtable.emit.PlainMapper;
import dev.fieldtable.io.EvidenceReader;
import dev.fieldtable.io.PageFilter;
import dev.fieldtable.io.SourceReader;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.EmitOptions.Style;
import dev.fieldtable.source.SourceText;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is learned from any one source makes models that reach all of an answer. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LearnedModelsTest {
    private static final Path SPECS = Path.of("..", "specs");
    private static final Path EVIDENCE = SPECS.resolve("plex-evidence");
    private static final List<SourceText> DOCS =
            SourceReader.read(List.of(SPECS.resolve("plex")), PageFilter.ALL).value();

    private static final Object ABSENT = "absent";

    /** The answers, and how many keys each has. */
    private static final Map<String, Integer> ANSWERS =
            Map.of("components.UserPlexAccount", 57, "operations.GetUsersResponseBody", 19);

    @ParameterizedTest
    @EnumSource(Style.class)
    void without_anything_learned_nothing_is_reached_below_a_wrong_name(Style style) throws Exception {
        GenerationRequest request = request(style);
        GeneratedCode code = GeneratedCode.of(request, DOCS);

        assertThat(reached(code, "operations.GetUsersResponseBody")).isZero();
        assertThat(reached(code, "components.UserPlexAccount")).isBetween(1, 56);
        assertThat(tried(request)).isEqualTo(reached(code, "components.UserPlexAccount"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"client", "openapi.yaml", "answers"})
    void with_what_one_source_shows_every_key_is_reached(String source) throws Exception {
        everyKeyIsReached(source, Style.CLASS);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"client", "openapi.yaml", "answers"})
    void with_what_one_source_shows_every_key_is_reached_in_a_record(String source) throws Exception {
        everyKeyIsReached(source, Style.RECORD);
    }

    private static void everyKeyIsReached(String source, Style style) throws Exception {
        GenerationRequest request =
                request(style).withFacts(learn(request(style), source).learned());
        GeneratedCode code = GeneratedCode.of(request, DOCS);

        for (Map.Entry<String, Integer> answer : ANSWERS.entrySet()) {
            assertThat(reached(code, answer.getKey())).as(answer.getKey()).isEqualTo(answer.getValue());
        }
        assertThat(tried(request)).isEqualTo(57 + 19);
    }

    @ParameterizedTest
    @ValueSource(strings = {"client", "openapi.yaml", "answers"})
    void to_learn_once_more_changes_nothing(String source) {
        GenerationRequest request = request(Style.CLASS);
        LearnResult first = learn(request, source);
        SourceText file =
                SourceText.of("fieldtable-facts.yaml", first.text(null).orElseThrow());

        assertThat(learn(request.withFacts(first.learned()), source).text(file).orElseThrow())
                .isEqualTo(file.content());
    }

    @ParameterizedTest
    @CsvSource({"client, client", "openapi.yaml, openapi", "answers, sample"})
    void a_name_that_follows_from_those_of_its_like_is_from_where_these_are(String place, String source)
            throws IOException {
        JsonNode names = new ObjectMapper()
                .readTree(learn(request(Style.CLASS), place).toJson())
                .path("names");

        assertThat(names.path("certain").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly(source);
        assertThat(names.path("seen").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly(source);
    }

    /** How many keys of an answer accessors give the value of; all mappers read alike, and write what they have read. */
    private static int reached(GeneratedCode code, String model) throws Exception {
        String json = Files.readString(EVIDENCE.resolve("answers")
                .resolve(model.substring(model.indexOf('.') + 1).toLowerCase(Locale.ROOT) + ".json"));
        JsonNode tree = new ObjectMapper().readTree(json);
        int reached = -1;
        for (PlainMapper mapper : PlainMapper.all().toList()) {
            Object read = mapper.read(json, code.type("com.example.learned." + model));
            assertThat(new ObjectMapper().readTree(mapper.write(read))).isEqualTo(tree);
            int found = reached(read, tree);
            assertThat(reached).isIn(-1, found);
            reached = found;
        }
        return reached;
    }

    private static int reached(Object model, JsonNode tree) throws ReflectiveOperationException {
        int reached = 0;
        for (Map.Entry<String, JsonNode> member : tree.properties()) {
            Object value = accessed(model, member.getKey());
            JsonNode meant = member.getValue();
            if (meant.isObject()) {
                reached += value == null || value == ABSENT ? 0 : 1 + reached(value, meant);
            } else if (value instanceof List<?> items && items.size() == meant.size()) {
                reached++;
                for (int i = 0; i < items.size(); i++) {
                    reached += meant.get(i).isObject() ? reached(items.get(i), meant.get(i)) : 0;
                }
            } else if (String.valueOf(value).equals(meant.asText())) {
                reached++;
            }
        }
        return reached;
    }

    /** What is behind a key, by the accessor that is called like it. */
    private static @Nullable Object accessed(Object model, String key) throws ReflectiveOperationException {
        String name = model.getClass().isRecord()
                ? key.substring(0, 1).toLowerCase(Locale.ROOT) + key.substring(1)
                : "get" + key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
        Object value;
        try {
            value = Arrays.stream(model.getClass().getMethods())
                    .filter(method -> method.getName().equals(name)
                            // What is a word of Java.
                            || method.getName().equals(name + "_"))
                    .findFirst()
                    .orElseThrow()
                    .invoke(model);
        } catch (InvocationTargetException e) {
            return ABSENT;
        }
        if (value != null && value.getClass().getSimpleName().equals("Tristate")) {
            boolean isNull = value.getClass().getMethod("isNull").invoke(value).equals(true);
            value = isNull ? null : value.getClass().getMethod("toOptional").invoke(value);
        }
        return value instanceof Optional<?> optional && optional.isPresent()
                ? optional.get()
                : value instanceof Optional ? ABSENT : value;
    }

    private static int tried(GenerationRequest request) {
        TryResult tried = Generator.tryAnswers(request, DOCS, evidence("answers"), "");
        assertThat(tried.keys()).isEqualTo(57 + 19);
        return tried.reached();
    }

    private static LearnResult learn(GenerationRequest request, String source) {
        return Generator.learn(request, DOCS, evidence(source), "");
    }

    private static SortedMap<String, List<SourceText>> evidence(String source) {
        return new TreeMap<>(Map.of(
                source, EvidenceReader.read(EVIDENCE.resolve(source), source).value()));
    }

    private static GenerationRequest request(Style style) {
        return GenerationRequest.of(EmitOptions.of("com.example.learned").withStyle(style));
    }
}
