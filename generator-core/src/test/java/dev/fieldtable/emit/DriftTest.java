package dev.fieldtable.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fieldtable.option.EmitOptions.Style;
import dev.fieldtable.source.SourceText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server sends in another type than documented stays what it is, and so does what a model hands out. */
class DriftTest {
    private static final String TYPE = "com.acme.models.Reading";

    private static final List<SourceText> PAGES = List.of(
            Pages.fields(
                    "models/reading.md",
                    "Reading",
                    "id | *int* | ✓",
                    "level | *Nullable[int]* | ✓",
                    "value | *Optional[float]* | –",
                    "on | *OptionalNullable[bool]* | –",
                    "label | *Optional[str]* | –",
                    "at | [date](https://docs.python.org/3/library/datetime.html#date-objects) | –",
                    "state | [Optional[models.State]](../models/state.md) | –",
                    "ids | List[*int*] | –",
                    "rows | List[List[*int*]] | –",
                    "extra | *Any* | –",
                    "inner | [Optional[models.Inner]](../models/inner.md) | –"),
            Pages.fields("models/inner.md", "Inner", "size | *int* | ✓"),
            Pages.values("models/state.md", "State", "OPEN | open"));

    private static final String USER = """
            package user;

            import com.acme.models.Reading;
            import com.acme.models.ReadingValidator;
            import com.acme.support.Violation;
            import java.util.List;

            public class User {
              public static List<Violation> violations(Reading reading) {
                return ReadingValidator.validate(reading);
              }

              public static Reading rebuilt(Reading reading) {
                return reading.toBuilder().id(7L).ids(List.of(1L)).build();
              }

              public static Reading of(List<List<Long>> rows, Object extra) {
                return Reading.builder().id(1L).level(null).rows(rows).extra(extra)
                    .additionalProperty("other", extra).build();
              }
            }
            """;

    private static final List<Models> ALL = new ArrayList<>();

    @BeforeAll
    static void compile() {
        for (Style style : Style.values()) {
            GeneratedCode code = GeneratedCode.of(Models.request(Models.options(style)), PAGES, USER);
            PlainMapper.all().forEach(mapper -> ALL.add(new Models(Models.options(style), code, mapper)));
        }
    }

    static Stream<Models> all() {
        return ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aValueOfAnotherTypeIsKeptAndReported(Models models) throws Exception {
        for (String property : List.of(
                "\"id\":1.5",
                "\"id\":\"12\"",
                "\"id\":\"\"",
                "\"id\":true",
                "\"id\":18446744073709551616",
                "\"id\":{\"a\":[1]}",
                "\"level\":\"3\"",
                "\"value\":\"1.5\"",
                "\"value\":false",
                "\"on\":1",
                "\"on\":\"true\"",
                "\"on\":\"\"",
                "\"label\":12",
                "\"label\":false",
                "\"label\":[\"a\"]",
                "\"at\":20260102",
                "\"state\":1",
                "\"state\":{}",
                "\"ids\":7",
                "\"ids\":[1,\"2\",3]",
                "\"rows\":[[1],[1.5]]")) {
            String name = property.substring(1, property.indexOf('"', 1));
            String others = Stream.of("\"id\":1", "\"level\":null")
                    .filter(other -> !other.startsWith("\"" + name))
                    .reduce("", (a, b) -> a + b + ",");
            String json = "{" + others + property + "}";
            Object reading = models.read(json, TYPE);
            assertThat(tree(models.mapper().write(reading))).as(json).isEqualTo(tree(json));
            assertThat(violations(models, reading))
                    .as(json)
                    .singleElement()
                    .asString()
                    .startsWith(
                            "/" + name + ": \"" + name + "\" is not of the documented type [type] (models/reading.md:");
            assertThat(reading).isEqualTo(models.read(json, TYPE)).isNotEqualTo(models.read("{}", TYPE));
        }
    }

    private static Object tree(String json) throws Exception {
        return new ObjectMapper().readTree(json);
    }

    private static List<?> violations(Models models, Object reading) throws Exception {
        return (List<?>) models.code()
                .type("user.User")
                .getMethod("violations", reading.getClass())
                .invoke(null, reading);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aRequiredAccessorTellsWhatCameInstead(Models models) throws Exception {
        Object reading = models.read("{\"id\":\"12\",\"level\":1.5}", TYPE);
        assertThatThrownBy(() -> models.accessed(reading, "id"))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .hasMessage("Reading.id (\"id\" in JSON, models/reading.md:9) is not of the documented type: 12");
        assertThatThrownBy(() -> models.accessed(reading, "level"))
                .cause()
                .hasMessageEndingWith("models/reading.md:10) is not of the documented type: 1.5");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aBuilderReplacesWhatCameInstead(Models models) throws Exception {
        Object reading = models.read("{\"id\":\"12\",\"level\":null,\"ids\":[\"1\"],\"label\":5}", TYPE);
        Object rebuilt = models.code()
                .type("user.User")
                .getMethod("rebuilt", reading.getClass())
                .invoke(null, reading);
        assertThat(tree(models.mapper().write(rebuilt)))
                .isEqualTo(tree("{\"id\":7,\"level\":null,\"ids\":[1],\"label\":5}"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void ofAPropertyThatComesTwiceTheLastCounts(Models models) throws Exception {
        assertThat(models.mapper().write(models.read("{\"id\":1,\"id\":\"2\"}", TYPE)))
                .isEqualTo("{\"id\":\"2\"}");
        assertThat(models.mapper().write(models.read("{\"id\":\"1\",\"id\":2}", TYPE)))
                .isEqualTo("{\"id\":2}");
        assertThat(models.mapper().write(models.read("{\"label\":\"a\",\"label\":null}", TYPE)))
                .isEqualTo("{\"label\":null}");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aNumberThatJavaCannotHoldIsReadAndRefusedWithItsPathWhenItIsWritten(Models models) throws Exception {
        for (String json :
                List.of("{\"value\":1e400}", "{\"id\":1e400}", "{\"extra\":[1e400]}", "{\"other\":{\"a\":-1e400}}")) {
            String name = json.substring(2, json.indexOf(':') - 1);
            Object reading = models.read(json, TYPE);

            assertThat(reading).isEqualTo(models.read(json, TYPE));
            assertThat(violations(models, reading).toString()).contains("/" + name + ":");
            assertThatThrownBy(() -> models.mapper().write(reading))
                    .hasMessageContaining("a number that is too large for a double came here, and cannot be written")
                    .hasMessageContaining("[\"" + name + "\"]");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsNoNumberAtAllIsRefusedAsThat(Models models) throws Exception {
        Method of = models.code().type("user.User").getMethod("of", List.class, Object.class);

        for (Object extra : List.of(Double.NaN, List.of(Map.of("a", Double.NaN)))) {
            assertThatThrownBy(() -> of.invoke(null, List.of(), extra))
                    .hasRootCauseMessage("NaN is no number that JSON has");
        }
        for (Object extra : List.of(Double.NEGATIVE_INFINITY, List.of(Map.of("a", Float.NEGATIVE_INFINITY)))) {
            assertThatThrownBy(() -> of.invoke(null, List.of(), extra))
                    .hasRootCauseMessage("-Infinity is no number that JSON has");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingThatAModelHandsOutCanBeChanged(Models models) throws Exception {
        Object reading = models.read(
                "{\"rows\":[[1]],\"extra\":{\"a\":[1,null]},\"other\":[{\"b\":null}],\"inner\":{\"size\":1}}", TYPE);
        for (Object handed : List.of(
                models.value(reading, "rows"),
                models.value(reading, "extra"),
                unknown(reading).get("other"))) {
            assertFrozen(handed);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aModelDoesNotFollowWhatItWasMadeOf(Models models) throws Exception {
        List<Long> row = new ArrayList<>(Arrays.asList(1L, null));
        List<List<Long>> rows = new ArrayList<>(List.of(row));
        List<Object> extra = new ArrayList<>(Collections.singletonList(null));
        Object reading = models.code()
                .type("user.User")
                .getMethod("of", List.class, Object.class)
                .invoke(null, rows, extra);
        String before = reading.toString();
        row.add(2L);
        rows.clear();
        extra.add(reading);
        assertThat(reading).hasToString(before);
    }

    private static Map<?, ?> unknown(Object reading) throws Exception {
        return (Map<?, ?>) reading.getClass().getMethod("unknownProperties").invoke(reading);
    }

    private static void assertFrozen(Object value) {
        if (value instanceof List<?> list) {
            assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
            list.forEach(DriftTest::assertFrozen);
        } else if (value instanceof Map<?, ?> map) {
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
            map.values().forEach(DriftTest::assertFrozen);
        }
    }
}
