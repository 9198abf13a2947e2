package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.Generator;
import dev.fieldtable.emit.Limited.Said;
import dev.fieldtable.model.ModelPass;
import dev.fieldtable.model.Place;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.option.EmitOptions.Defaults;
import dev.fieldtable.option.EmitOptions.Reading;
import dev.fieldtable.option.EmitOptions.Style;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Builders set what the docs name as a default where nobody has set anything, and nothing else does. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DefaultsTest {
    private static final String THING = "com.acme.models.Thing";

    /** The docs of Python clients have the links of the two swapped. */
    private static final String DATE = "[datetime](https://docs.python.org/3/library/datetime.html#datetime-objects)";

    private static final String TIME = "[date](https://docs.python.org/3/library/datetime.html#date-objects)";

    private static final List<SourceText> PAGES = List.of(
            Pages.fields(
                    "models/thing.md",
                    "Thing",
                    "limit | *int* | ✓",
                    "ratio | *Optional[float]* | –",
                    "price | *Optional[Decimal]* | –",
                    "text | *OptionalNullable[str]* | –",
                    "flag | *Optional[bool]* | –",
                    "begins | " + TIME + " | –",
                    "day | " + DATE + " | –",
                    "status | [Optional[models.Status]](../models/status.md) | –",
                    "level | [Optional[models.Level]](../models/level.md) | –",
                    "tags | List[*str*] | –",
                    "matrix | List[List[*int*]] | –",
                    "states | List[[models.Status](../models/status.md)] | –",
                    "data | *Optional[Any]* | –",
                    "fill | *Optional[str]* | –",
                    "odd | *Optional[int]* | –",
                    "none | *OptionalNullable[str]* | –",
                    "closed | [Optional[models.Status]](../models/status.md) | –",
                    "long_text | *Optional[str]* | –",
                    "map | Dict[str, *str*] | –"),
            Pages.values("models/status.md", "Status", "ON | on", "OFF | off"),
            Pages.values("models/level.md", "Level", "LOW | 1", "HIGH | 2"));

    private static final Map<String, Said> SAID = new LinkedHashMap<>();

    static {
        SAID.put("limit", Said.defaults(new BigDecimal("10")));
        SAID.put("ratio", Said.defaults(new BigDecimal("0.5")));
        SAID.put("price", Said.defaults(new BigDecimal("9.90")));
        SAID.put("text", Said.defaults("$L \"quoted\" \\ \ud83d\ude00 \u0000"));
        SAID.put("flag", Said.defaults(true));
        SAID.put("begins", Said.defaults("2026-01-02T03:04:05Z"));
        SAID.put("day", Said.defaults("2026-01-02"));
        SAID.put("status", Said.defaults("off"));
        SAID.put("level", Said.defaults(new BigDecimal("2")));
        SAID.put("tags", Said.defaults(List.of("a", "b")));
        SAID.put("matrix", Said.defaults(List.of(List.of(BigDecimal.ONE), List.of())));
        SAID.put("states", Said.defaults(List.of("on")));
        SAID.put("data", Said.defaults(List.of("x", BigDecimal.TEN, false)));
        SAID.put("fill", Said.defaults("filled"));
        SAID.put("odd", Said.defaults(new BigDecimal("1.5")));
        SAID.put("none", Said.defaults(null));
        SAID.put("closed", Said.defaults("ajar"));
        SAID.put("long_text", Said.defaults("x".repeat(70_000)));
        SAID.put("map", Said.defaults(Map.of("a", "b")));
    }

    private static final String FILLED = "{\"limit\":10,\"ratio\":0.5,\"price\":9.90,"
            + "\"text\":\"$L \\\"quoted\\\" \\\\ \ud83d\ude00 \\u0000\",\"flag\":true,\"begins\":\"2026-01-02T03:04:05Z\","
            + "\"day\":\"2026-01-02\",\"status\":\"off\",\"level\":2,\"tags\":[\"a\",\"b\"],\"matrix\":[[1],[]],"
            + "\"states\":[\"on\"],\"data\":[\"x\",10,false],\"fill\":\"filled\"}";

    private static final String USER = """
            package com.acme;
            import com.acme.models.Thing;
            public final class User {
              private User() {}
              public static Object empty() { return Thing.builder().build(); }
              public static Object set() {
                return Thing.builder().limit(1).text(null).tags(java.util.List.of()).fill("mine").build();
              }
              public static Object again(Object thing) { return ((Thing) thing).toBuilder().flag(false).build(); }
              public static Object twice() {
                Thing.Builder builder = Thing.builder();
                builder.build();
                return builder.limit(2).build();
              }
            }
            """;

    private static final List<Models> ALL = new ArrayList<>();

    @BeforeAll
    static void compile() {
        for (Style style : Style.values()) {
            for (Reading reading : Reading.values()) {
                EmitOptions options = Models.options(style).withReading(reading).withDefaults(Defaults.BUILD);
                GeneratedCode code = GeneratedCode.of(Models.request(options).withPass(new Limited(SAID)), PAGES, USER);
                PlainMapper.all().forEach(mapper -> ALL.add(new Models(options, code, mapper)));
            }
        }
    }

    static Stream<Models> all() {
        return ALL.stream();
    }

    private static String written(Models models, String method) throws Exception {
        return models.mapper().write(models.code().call("com.acme.User", method));
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_was_not_set_has_its_default(Models models) throws Exception {
        String written = written(models, "empty");

        assertThat(written).isEqualTo(FILLED);
        assertThat(models.code().call("com.acme.User", "empty")).isEqualTo(models.read(written, THING));
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_was_set_stays(Models models) throws Exception {
        assertThat(written(models, "set"))
                .startsWith("{\"limit\":1,\"ratio\":0.5,")
                .contains("\"text\":null")
                .contains("\"tags\":[]")
                .contains("\"fill\":\"mine\"");
        assertThat(written(models, "twice")).startsWith("{\"limit\":2,\"ratio\":0.5,");
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_was_read_stays_as_it_came(Models models) throws Exception {
        Object read = models.read("{\"limit\":3}", THING);

        assertThat(models.mapper().write(read)).isEqualTo("{\"limit\":3}");
        Object again = models.code()
                .type("com.acme.User")
                .getMethod("again", Object.class)
                .invoke(null, read);
        assertThat(models.mapper().write(again)).isEqualTo("{\"limit\":3,\"flag\":false}");
    }

    @ParameterizedTest
    @EnumSource
    void a_parameter_of_a_request_has_its_default_too(Style style) throws Exception {
        ModelPass places = new Placed("Thing", Map.of("limit", Place.QUERY, "status", Place.QUERY, "day", Place.QUERY));
        GeneratedCode code = GeneratedCode.of(
                Models.request(Models.options(style).withDefaults(Defaults.BUILD))
                        .withPass(new Limited(SAID))
                        .withPass(places),
                PAGES,
                USER);
        Object thing = code.call("com.acme.User", "empty");

        assertThat(thing.getClass().getMethod("queryParameters").invoke(thing))
                .isEqualTo(Map.of("limit", List.of("10"), "status", List.of("off"), "day", List.of("2026-01-02")));
    }

    @Test
    void a_wide_type_has_all_its_defaults() throws Exception {
        List<String> rows = new ArrayList<>();
        Map<String, Said> said = new LinkedHashMap<>();
        for (int i = 0; i < 950; i++) {
            rows.add("p" + i + " | List[*str*] | –");
            said.put("p" + i, Said.defaults(Collections.nCopies(20, "e" + i)));
        }
        EmitOptions options = Models.options(Style.CLASS).withDefaults(Defaults.BUILD);
        GeneratedCode code = GeneratedCode.of(
                Models.request(options).withPass(new Limited(said)),
                List.of(Pages.fields("models/thing.md", "Thing", rows.toArray(String[]::new))),
                "package com.acme; public final class User { private User() {}"
                        + " public static Object empty() { return com.acme.models.Thing.builder().build(); } }");

        assertThat(code.call("com.acme.User", "empty").toString()).contains("p0=[e0, ", "p949=[e949, ");
    }

    @Test
    void the_builder_says_which_defaults_it_has() {
        assertThat(source(Defaults.BUILD))
                .contains(
                        "Puts a model together. Nothing is required. What is not set of {@code limit}, {@code ratio},")
                .doesNotContain("{@code odd}, ");
        assertThat(source(Defaults.NONE))
                .contains("Puts a model together. Required are {@code limit}.")
                .contains("Default: {@code 0.5}.")
                .doesNotContain("isUnset");
    }

    private static String source(Defaults defaults) {
        return Generator.generate(
                        Models.request(Models.options(Style.CLASS).withDefaults(defaults))
                                .withPass(new Limited(SAID)),
                        PAGES)
                .files()
                .stream()
                .filter(file -> file.path().endsWith("models/Thing.java"))
                .map(GeneratedFile::content)
                .findFirst()
                .orElseThrow();
    }
}
