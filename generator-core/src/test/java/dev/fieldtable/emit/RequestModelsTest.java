package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.facts.Facts;
import dev.fieldtable.model.Place;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.EmitOptions.Style;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceText;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Java of types of which it is known that some properties are parameters of a request. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequestModelsTest {
    private static final String LOOK = "com.acme.models.Look";

    private static SourceText look(String... rows) {
        return Pages.fields("models/look.md", "Look", rows);
    }

    private static GenerationRequest request(Style style, Map<String, Place> places) {
        return Models.request(Models.options(style)).withPass(new Placed("Look", places));
    }

    private static String source(GenerationRequest request, List<SourceText> pages, String name) {
        return Generator.generate(request, pages).files().stream()
                .filter(file -> file.path().endsWith("/" + name + ".java"))
                .map(GeneratedFile::content)
                .findFirst()
                .orElse("");
    }

    private static List<String> views(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> name.matches("(pathParameters|queryParameters|headers|body)_*"))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void there_is_a_method_for_each_place_that_the_type_has_and_no_other(Style style) {
        List<SourceText> pages = List.of(look("id | *str* | ✓", "page | *Optional[int]* | –"));

        assertThat(views(GeneratedCode.of(request(style, Map.of("id", Place.PATH)), pages)
                        .type(LOOK)))
                .containsExactly("pathParameters");
        assertThat(views(GeneratedCode.of(request(style, Map.of("page", Place.QUERY)), pages)
                        .type(LOOK)))
                .containsExactly("queryParameters");
        assertThat(views(GeneratedCode.of(request(style, Map.of("id", Place.HEADER, "page", Place.BODY)), pages)
                        .type(LOOK)))
                .containsExactly("body", "headers");
    }

    @ParameterizedTest
    @EnumSource
    void others_get_nothing_new(Style style) {
        List<SourceText> pages = List.of(look("id | *str* | ✓", "page | *Optional[int]* | –"));

        assertThat(Generator.generate(request(style, Map.of("id", Place.BODY, "page", Place.BODY)), pages)
                        .files())
                .isEqualTo(Generator.generate(request(style, Map.of()), pages).files());
        assertThat(source(request(style, Map.of()), pages, "Place")).isEmpty();
        assertThat(source(request(style, Map.of()), pages, "Parameters")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void methods_make_way_for_properties_that_are_called_like_them(Style style) throws Exception {
        List<SourceText> pages = List.of(look(
                "headers | *str* | ✓",
                "queryParameters | *str* | ✓",
                "body | *str* | ✓",
                "data | *str* | ✓",
                "pathParameters | *str* | ✓"));
        Map<String, Place> places = Map.of(
                "headers", Place.HEADER,
                "queryParameters", Place.QUERY,
                "body", Place.QUERY,
                "data", Place.BODY,
                "pathParameters", Place.PATH);

        Class<?> type = GeneratedCode.of(request(style, places), pages).type(LOOK);

        String way = style == Style.RECORD ? "_" : "";
        assertThat(views(type))
                .contains("body" + way, "headers" + way, "pathParameters" + way, "queryParameters" + way);
        assertThat(type.getMethod("headers" + way).getReturnType()).isEqualTo(Map.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_property_that_is_called_body_and_is_it_needs_no_other_method(Style style) {
        List<SourceText> pages = List.of(look("id | *str* | ✓", "body | *str* | ✓"));

        Class<?> type = GeneratedCode.of(request(style, Map.of("id", Place.PATH, "body", Place.BODY)), pages)
                .type(LOOK);

        assertThat(views(type)).containsExactly("body", "pathParameters");
    }

    @ParameterizedTest
    @EnumSource
    void several_that_go_into_the_body_are_its_parts(Style style) {
        List<SourceText> pages = List.of(look("id | *str* | ✓", "a | *str* | ✓", "b | *str* | ✓", "c | *str* | ✓"));
        GenerationRequest request = request(style, Map.of("id", Place.PATH, "a", Place.BODY, "b", Place.BODY));

        assertThat(views(GeneratedCode.of(request, pages).type(LOOK))).containsExactly("pathParameters");
        assertThat(source(request, pages, "Look"))
                .contains("Goes into the path as {@code id}")
                .contains("Goes into the body as {@code a}")
                .contains("Where it goes in the request is not said");
    }

    @ParameterizedTest
    @EnumSource
    void comments_show_prose_and_place(Style style) {
        List<SourceText> pages = List.of(look(
                "a | *str* | ✓ | Short",
                "b | *str* | ✓ | " + "Long. ".repeat(100),
                "c | *str* | ✓ | One<br/>two",
                "d | *str* | ✓ | Exemplary | x-1"));
        Map<String, Place> places = new HashMap<>();
        for (String name : List.of("a", "b", "c", "d")) {
            places.put(name, Place.QUERY);
        }
        GenerationRequest request = request(style, places);

        GeneratedCode.of(request, pages);

        assertThat(source(request, pages, "Look"))
                .contains("Goes into the query as {@code a}")
                .contains("Goes into the query as {@code b}")
                .contains("Goes into the query as {@code c}")
                .contains("{@code x-1}");
    }

    @ParameterizedTest
    @EnumSource
    void every_option_compiles(Style style) {
        List<SourceText> pages = List.of(
                look(
                        "id | *Literal[\"a\"]* | ✓",
                        "at | [date](https://docs.python.org/3/library/datetime.html#date-objects) | ✓",
                        "data | *bytes* | ✓",
                        "any | *Any* | ✓",
                        "on | *OptionalNullable[bool]* | –",
                        "ids | List[*int*] | –",
                        "old | *str* | ✓ | : warning: ** DEPRECATED **: Use id."),
                Pages.union("models/one.md", "One", "models.Look", "str"));
        Map<String, Place> places = new HashMap<>();
        for (String name : List.of("id", "at", "data", "any", "on", "ids", "old")) {
            places.put(name, Place.QUERY);
        }
        for (EmitOptions.OptionalAccessors optionals : EmitOptions.OptionalAccessors.values()) {
            for (EmitOptions.Reading reading : EmitOptions.Reading.values()) {
                EmitOptions options = Models.options(style)
                        .withOptionalAccessors(optionals)
                        .withReading(reading)
                        .withBeanValidation(EmitOptions.BeanValidation.JAKARTA);
                GeneratedCode code = GeneratedCode.of(request(style, places).withEmit(options), pages);
                assertThat(views(code.type(LOOK))).containsExactly("queryParameters");
            }
        }
    }

    /** Those that docs cannot spell are held as they are in JSON, or as what they stand for. */
    @ParameterizedTest
    @EnumSource
    void types_that_facts_tell_are_written_as_in_json(Style style) {
        List<SourceText> pages = List.of(look(
                "a | *str* | ✓", "b | *str* | ✓", "c | *str* | ✓", "d | *int* | ✓", "e | *int* | ✓", "f | *int* | –"));
        String facts = """
                format: 1

                byHand:
                  - {model: Look, property: a, type: uuid, place: query}
                  - {model: Look, property: b, type: uri, place: query}
                  - {model: Look, property: c, type: duration, place: query}
                  - {model: Look, property: d, type: datetime-epoch-seconds, place: query}
                  - {model: Look, property: e, type: datetime-epoch-millis, place: query}
                  - {model: Look, property: f, type: integer32, place: query}
                """;
        GenerationRequest request = Models.request(Models.options(style))
                .withFacts(Facts.parse(SourceText.of(Facts.FILE_NAME, facts)).value());
        String user = """
                import com.acme.models.Look;
                import java.net.URI;
                import java.time.Duration;
                import java.time.Instant;
                import java.time.ZoneOffset;
                import java.util.UUID;

                public class User {
                  public static String use() {
                    Look look = Look.builder()
                        .a(new UUID(1, 2))
                        .b(URI.create("a/b"))
                        .c(Duration.ofMinutes(90))
                        .d(Instant.ofEpochSecond(7).atOffset(ZoneOffset.UTC))
                        .e(Instant.ofEpochMilli(8).atOffset(ZoneOffset.UTC))
                        .f(9)
                        .build();
                    return look.queryParameters() + " " + look.toBuilder().build().equals(look) + " " + look.nullsAndUnknowns();
                  }
                }
                """;

        assertThat(GeneratedCode.of(request, pages, user).call("User", "use"))
                .isEqualTo(
                        "{a=[00000000-0000-0001-0000-000000000002], b=[a/b], c=[PT1H30M], d=[7], e=[8], f=[9]} true {}");
    }

    /** No JSON has what is missing, so that it says nothing about the arm. */
    @Test
    void a_union_does_not_miss_parameters() throws Exception {
        List<SourceText> pages = List.of(
                look("id | *str* | ✓", "size | *int* | ✓"),
                Pages.fields("models/other.md", "Other", "length | *int* | ✓"),
                Pages.union("models/one.md", "One", "models.Other", "models.Look"));
        for (Style style : Style.values()) {
            GeneratedCode code = GeneratedCode.of(request(style, Map.of("id", Place.PATH)), pages);
            for (PlainMapper mapper : PlainMapper.all().toList()) {
                Object read = mapper.read("{\"size\":3}", code.type("com.acme.models.One"));
                assertThat(read.getClass().getSimpleName()).isEqualTo("OfLook");
                assertThat(mapper.write(read)).isEqualTo("{\"size\":3}");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_spelling_of_a_parameter_is_as_unknown_as_its_name(Style style) throws Exception {
        List<SourceText> pages = List.of(look("page_size | *Optional[int]* | –", "look_up | *Optional[str]* | –"));
        GenerationRequest request = request(style, Map.of("page_size", Place.QUERY));
        GeneratedCode code = GeneratedCode.of(request.withEmit(request.emit().withWireAliases(true)), pages);
        for (PlainMapper mapper : PlainMapper.all().toList()) {
            Object read = mapper.read("{\"pageSize\":1,\"lookUp\":\"a\"}", code.type(LOOK));
            assertThat(mapper.write(read)).isEqualTo("{\"look_up\":\"a\",\"pageSize\":1}");
        }
    }

    @Test
    void a_thousand_parameters_compile() {
        String[] rows = IntStream.range(0, 1_000)
                .mapToObj(i -> "p" + i + " | *Optional[int]* | –")
                .toArray(String[]::new);
        Map<String, Place> places = new HashMap<>();
        IntStream.range(0, 1_000).forEach(i -> places.put("p" + i, Place.QUERY));
        for (Style style : Style.values()) {
            GeneratedCode code = GeneratedCode.of(request(style, places), List.of(look(rows)));
            assertThat(Arrays.stream(code.type(LOOK).getFields()).map(java.lang.reflect.Field::getName))
                    .contains("PLACES");
        }
    }
}
