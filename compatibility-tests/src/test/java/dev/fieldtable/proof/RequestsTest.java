package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.fieldtable.option.EmitOptions.Reading;
import dev.fieldtable.option.EmitOptions.Style;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes into the path, the query and headers of a request is no JSON, and is at hand for an HTTP client. */
class RequestsTest {
    private static final String BODY = "{\"payload\":{\"note\":\"hello\"}}";

    private final Mapper mapper = Mappers.plain();

    @ParameterizedTest
    @EnumSource
    void theJsonHasNoParameters(Style style) throws Exception {
        Searches searches = Searches.of(style);
        assertThat(mapper.write(full(searches))).isEqualTo(BODY.replace("}}", "},\"mood\":\"calm\"}"));
        assertThat(mapper.written(searches.javaType()))
                .extracting(Mapper.Seen::name)
                .containsExactly("payload", "mood");
    }

    @ParameterizedTest
    @EnumSource
    void whatOfTheirNamesComesInJsonIsUnknown(Style style) throws Exception {
        Searches searches = Searches.of(style);
        String json = "{\"payload\":{\"note\":\"hello\"},\"section\":5,\"until\":\"1999-01-01\",\"tag\":null}";
        Object read = mapper.read(json, searches.javaType());
        assertThat(Json.difference(Json.parse(json), Json.parse(mapper.write(read))))
                .isNull();
        assertThat(searches.call("unknownProperties", read)).asString().contains("section", "until", "tag");
        assertThat(searches.generated().validate(read, "REQUEST"))
                .extracting(Finding::pointer, Finding::rule)
                .contains(
                        tuple("/section", "required"),
                        tuple("/section", "unknown-property"),
                        tuple("/tag", "unknown-property"));
        assertThatThrownBy(() -> searches.get(read, "section"))
                .hasMessageMatching(
                        "Search\\.section \\(\"section\" in the request, models/search.md:\\d+\\) is absent");

        Object builder = Objects.requireNonNull(searches.call("toBuilder", read));
        searches.set(builder, "section", "a");
        searches.set(builder, "until", "2026-01-31");
        Object filled = searches.build(builder);
        assertThat(searches.get(filled, "section")).isEqualTo("a");
        assertThat(Json.difference(Json.parse(json), Json.parse(mapper.write(filled))))
                .as("what is unknown stays what it was")
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void thePathHasOneTextForEach(Style style) {
        Searches searches = Searches.of(style);
        assertThat(map(searches.call("pathParameters", full(searches))))
                .containsExactly(entry("ids", "7,8"), entry("section", "a/b"));
    }

    @ParameterizedTest
    @EnumSource
    void headersKeepTheirNames(Style style) {
        Searches searches = Searches.of(style);
        assertThat(map(searches.call("headers", full(searches))))
                .containsExactly(entry("X-Token", List.of("t0k3n")), entry("X-Langs", List.of("en", "de")));
    }

    @ParameterizedTest
    @EnumSource
    void theQueryHasTextsAsTheyWouldBeInJson(Style style) {
        Searches searches = Searches.of(style);
        assertThat(map(searches.call("queryParameters", full(searches))))
                .containsExactly(
                        entry("limit", List.of("50")),
                        entry("ratio", List.of("0.5")),
                        entry("hidden", List.of("true")),
                        entry("tag", List.of("new")),
                        entry("since", List.of("2026-01-02T03:04:05Z")),
                        entry("until", List.of("2026-01-31")),
                        entry("kinds", List.of("film", "odd")),
                        entry("genre", List.of("noir", "western")),
                        entry("year[from]", List.of("1940")),
                        entry("from", List.of("1")),
                        entry("a", List.of("1")),
                        entry("b", List.of("2")),
                        entry("any", List.of("x", "2", "false")),
                        entry("price", List.of("1.50")));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAbsentOrNullIsLeftOut(Style style) throws Exception {
        Searches searches = Searches.of(style);
        Object builder = searches.builder();
        for (String name : List.of("hidden", "tag", "X-Langs", "kinds", "where", "any", "since", "price")) {
            searches.set(builder, name, name.equals("kinds") ? List.of() : null);
        }
        Object search = searches.build(builder);
        assertThat(map(searches.call("queryParameters", search))).containsOnlyKeys("until");
        assertThat(map(searches.call("headers", search))).containsOnlyKeys("X-Token");
        assertThat(mapper.write(search)).isEqualTo(BODY);
        assertThat(map(searches.call("nullsAndUnknowns", search))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void itIsKnownWhereEachGoes(Style style) throws Exception {
        Searches searches = Searches.of(style);
        assertThat(String.valueOf(searches.javaType().getField("PLACES").get(null)))
                .startsWith("{ids=PATH, section=PATH, X-Token=HEADER, X-Langs=HEADER, limit=QUERY, ")
                .endsWith("price=QUERY, payload=BODY}");
    }

    @ParameterizedTest
    @EnumSource
    void theBodyIsTheValueOfItsProperty(Style style) throws Exception {
        Searches searches = Searches.of(style);
        Object body = Objects.requireNonNull(searches.call("body", searches.build(searches.builder())));
        assertThat(mapper.write(body)).isEqualTo("{\"note\":\"hello\"}");
    }

    @ParameterizedTest
    @EnumSource
    void equalsHashCodeTextAndCopiesHaveThem(Style style) {
        Searches searches = Searches.of(style);
        Object search = full(searches);
        assertThat(search)
                .isEqualTo(full(searches))
                .hasSameHashCodeAs(full(searches))
                .hasToString(searches.build(Objects.requireNonNull(searches.call("toBuilder", search)))
                        .toString());
        assertThat(search.toString()).contains("X-Token=***", "section=a/b", "limit=50");
        Object builder = Objects.requireNonNull(searches.call("toBuilder", search));
        searches.set(builder, "limit", 51L);
        assertThat(searches.build(builder)).isNotEqualTo(search);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyChangesAListFromOutside(Style style) throws Exception {
        Searches searches = Searches.of(style);
        Object builder = searches.builder();
        List<Long> ids = Arrays.asList(1L, 2L);
        searches.set(builder, "ids", ids);
        Object search = searches.build(builder);
        ids.set(0, 9L);
        assertThat(map(searches.call("pathParameters", search))).containsEntry("ids", "1,2");
        List<?> held = (List<?>) Objects.requireNonNull(searches.get(search, "ids"));
        assertThatThrownBy(() -> held.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aBuilderAsksForThoseThatAreRequired(Style style) {
        Searches searches = Searches.of(style);
        Object builder = searches.generated().newBuilder(searches.type().id());
        assertThatThrownBy(() -> searches.build(builder))
                .hasMessage("Search lacks required properties: ids, section, X-Token, until, payload");
    }

    @ParameterizedTest
    @EnumSource
    void validatorsLookAtThem(Style style) {
        Searches searches = Searches.of(style);
        assertThat(searches.generated().validate(searches.build(searches.builder()), "STRICT"))
                .isEmpty();
        Object builder = searches.builder();
        searches.set(builder, "kinds", List.of(searches.of("Kind", "odd")));
        assertThat(searches.generated().validate(searches.build(builder), "REQUEST"))
                .extracting(Finding::pointer, Finding::rule)
                .containsExactly(tuple("/kinds/0", "enum"));
    }

    /** A class holds the text that it was given, and a record the date: it has nowhere to keep a text that is none. */
    @ParameterizedTest
    @EnumSource
    void textThatIsNoDateIsFoundOrRefused(Style style) {
        Searches searches = Searches.of(style);
        Object builder = searches.builder();
        searches.set(builder, "until", "soon");
        if (style == Style.RECORD) {
            assertThatThrownBy(() -> searches.build(builder))
                    .isInstanceOf(DateTimeException.class)
                    .hasMessage("\"until\" is not of the documented form: soon");
        } else {
            assertThat(searches.generated().validate(searches.build(builder), "REQUEST"))
                    .extracting(Finding::pointer)
                    .containsExactly("/until");
        }
    }

    @ParameterizedTest
    @EnumSource
    void strictReadingAsksForNoneOfThem(Style style) throws Exception {
        Searches searches = Searches.of(style, Reading.STRICT);
        assertThat(mapper.write(mapper.read(BODY, searches.javaType()))).isEqualTo(BODY);
        assertThatThrownBy(() -> mapper.read("{\"payload\":{}}", searches.javaType()))
                .hasMessageContaining("\"note\" is required but absent")
                .hasMessageNotContaining("section");
        assertThatThrownBy(() -> mapper.read(BODY.replace("}}", "},\"section\":\"a\"}"), searches.javaType()))
                .hasMessageContaining("\"section\" is not documented");
        assertThatThrownBy(() -> searches.build(
                        searches.generated().newBuilder(searches.type().id())))
                .hasMessageContaining("\"section\" is required but absent");
    }

    private static Object full(Searches searches) {
        Object builder = searches.builder();
        searches.set(builder, "X-Langs", List.of("en", "de"));
        searches.set(builder, "limit", 50L);
        searches.set(builder, "ratio", 0.5);
        searches.set(builder, "hidden", true);
        searches.set(builder, "tag", "new");
        searches.set(builder, "since", "2026-01-02T03:04:05Z");
        searches.set(builder, "kinds", List.of(searches.of("Kind", "film"), searches.of("Kind", "odd")));
        searches.set(
                builder,
                "where",
                searches.of(
                        "Filter",
                        ordered("genre", List.of("noir", "western"), "year", Map.of("from", new BigDecimal(1940)))));
        searches.set(builder, "term", searches.of("Term", Map.of("from", BigDecimal.ONE)));
        searches.set(builder, "named", ordered("a", 1L, "b", 2L));
        searches.set(builder, "any", Arrays.asList("x", 2, null, false));
        searches.set(builder, "price", new BigDecimal("1.50"));
        searches.set(builder, "mood", "calm");
        return searches.build(builder);
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object other) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put(first, one);
        ordered.put(second, other);
        return ordered;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
