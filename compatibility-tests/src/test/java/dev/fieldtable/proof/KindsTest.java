package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.own.Cents;
import com.example.own.Money;
import dev.fieldtable.GenerationRequest;
import dev.fieldtable.model.Place;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.option.EmitOptions.Style;
import dev.fieldtable.source.SourceText;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Types that docs cannot spell, and classes of the user's own, in every presence, in lists, maps and unions. */
class KindsTest {
    private static final Map<String, String> KINDS = new TreeMap<>(Map.of(
            "integer32", "integer32",
            "large", "big-integer",
            "seconds", "datetime-epoch-seconds",
            "millis", "datetime-epoch-millis",
            "duration", "duration",
            "uuid", "uuid",
            "uri", "uri",
            "money", "own<string, com.example.own.Money, parse, text>",
            "cents", "own<integer, com.example.own.Cents, new, written>"));

    private static final Map<Style, Generated> GENERATED = new EnumMap<>(Style.class);

    private final Mapper mapper = Mappers.plain();

    private static Generated generated(Style style) {
        return GENERATED.computeIfAbsent(style, KindsTest::generate);
    }

    private static Generated generate(Style style) {
        return Generated.compiled(pages(), request(style));
    }

    private static GenerationRequest request(Style style) {
        GenerationRequest request = GenerationRequest.of("com.example.made");
        return request.withEmit(request.emit().withStyle(style)).withPass(new Retyped(KINDS));
    }

    private static List<SourceText> pages() {
        List<String> values = new ArrayList<>();
        List<String> lists = new ArrayList<>();
        List<String> maps = new ArrayList<>();
        List<SourceText> pages = new ArrayList<>();
        for (String kind : KINDS.keySet()) {
            String type = "Literal[\"" + kind + "\"]";
            rows(kind, type, values);
            rows(kind, "List[" + type + "]", lists);
            rows(kind, "Dict[str, " + type + "]", maps);
            lists.add(kind + "_within: List[Nullable[List[" + type + "]]]");
            pages.add(Pages.fields(
                    "Other_" + kind, List.of("name: *str*", "additional_properties?: *Optional[" + type + "]*")));
        }
        pages.add(Pages.fields("Values", values));
        pages.add(Pages.fields("Lists", lists));
        pages.add(Pages.fields("Maps", maps));
        pages.add(
                Pages.union("Text", List.of("str", "Literal[\"uuid\"]", "Literal[\"duration\"]", "Literal[\"uri\"]")));
        pages.add(Pages.union("Count", List.of("int", "Literal[\"integer32\"]", "float")));
        pages.add(Pages.union(
                "Moment",
                List.of("Literal[\"millis\"]", "List[Literal[\"seconds\"]]", "Dict[str, Literal[\"uuid\"]]")));
        pages.add(Pages.union("Sum", List.of("Literal[\"money\"]", "Literal[\"cents\"]", "List[Literal[\"money\"]]")));
        pages.add(Pages.union("Whole", List.of("models.Values", "models.Lists", "models.Maps")));
        return pages;
    }

    private static void rows(String kind, String type, List<String> rows) {
        rows.add(kind + ": " + type);
        rows.add(kind + "_or_null: Nullable[" + type + "]");
        rows.add(kind + "_or_absent?: Optional[" + type + "]");
        rows.add(kind + "_or_both?: OptionalNullable[" + type + "]");
    }

    @ParameterizedTest
    @EnumSource
    void modelsHoldWhatTheyPromise(Style style) {
        Proof proof = new Proof(generated(style), mapper, Models.SEED);
        proof.roundTrips(3_000);
        proof.mutateAll();
        proof.mutateDeep(200, 10);
        System.out.println("Jackson " + mapper.version() + ", kinds: " + String.join("; ", proof.summary()));
        assertThat(proof.failures()).isEmpty();
        assertThat(proof.recall()).isEqualTo(1);
        assertThat(proof.precision()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "integer32, -7, -7",
        "seconds, 1767322800, 2026-01-02T03:00Z",
        "seconds, 1767322800.25, 2026-01-02T03:00:00.250Z",
        "seconds, -1, 1969-12-31T23:59:59Z",
        "seconds, 1E-999999, 1970-01-01T00:00Z",
        "millis, 1767322800123, 2026-01-02T03:00:00.123Z",
        "duration, '\"P1DT12H\"', PT36H",
        "uuid, '\"123E4567-E89B-12D3-A456-426614174000\"', 123e4567-e89b-12d3-a456-426614174000",
        "uri, '\"/a?b#c\"', /a?b#c",
        "money, '\"1.50 eur\"', 'Money[amount=1.5, currency=EUR]'",
        "cents, 7, Cents[count=7]"
    })
    void aValueIsHandedOutAsItsTypeAndWrittenAsItCame(String kind, String json, String meant) throws Exception {
        for (Style style : Style.values()) {
            String document = "{\"" + kind + "_or_absent\":" + json + "}";
            Object read = read(style, "Values", document);
            assertThat(access(style, read, "Values", kind + "_or_absent")).hasToString(meant);
            assertThat(Json.difference(Json.parse(document), Json.parse(mapper.write(read))))
                    .isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "duration | [\"P1DT12H\", \"PT36H\"] | [PT36H, PT36H]",
                "seconds | [1767322800.5, 1767322800] | [2026-01-02T03:00:00.500Z, 2026-01-02T03:00Z]",
                "money | [\"1.50 eur\", null] | [Money[amount=1.5, currency=EUR], null]",
                "money | [\"1.50 eur\", \"much\"] |",
                "uuid | [7] |"
            })
    void aListIsHandedOutAsAWholeAndWrittenAsItCame(String kind, String json, @Nullable String meant) throws Exception {
        for (Style style : Style.values()) {
            String document = "{\"" + kind + "_or_absent\":" + json + "}";
            Object read = read(style, "Lists", document);
            assertThat(Json.difference(Json.parse(document), Json.parse(mapper.write(read))))
                    .isNull();
            Object value = access(style, read, "Lists", kind + "_or_absent");
            assertThat(value == null ? null : value.toString()).isEqualTo(meant);
            Object builder = Objects.requireNonNull(generated(style).call("toBuilder", read));
            Object again = Objects.requireNonNull(generated(style).call("build", builder));
            assertThat(again).isEqualTo(read);
            assertThat(mapper.write(again)).isEqualTo(mapper.write(read));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "integer32, 2147483648, range",
        "integer32, 1.5, type",
        "integer32, '\"7\"', type",
        "seconds, 1E+17, range",
        "seconds, '\"2026-01-02T03:00:00Z\"', type",
        "millis, 1.5, type",
        "duration, '\"P1Y\"', format",
        "duration, 7, type",
        "uuid, '\"1-1-1-1-1\"', format",
        "uri, '\"a b\"', format",
        "money, '\"much\"', type",
        "money, 7, type",
        "cents, -1, type"
    })
    void whatCannotBeHandedOutIsKeptAndToldOf(String kind, String json, String rule) throws Exception {
        for (Style style : Style.values()) {
            for (String presence : List.of("", "_or_absent")) {
                String name = kind + presence;
                String document = "{\"" + name + "\":" + json + "}";
                Object read = read(style, "Values", document);
                assertThat(Json.difference(Json.parse(document), Json.parse(mapper.write(read))))
                        .isNull();
                assertThat(generated(style).validate(read, "TOLERANT").stream()
                                .filter(finding -> finding.pointer().equals("/" + name))
                                .map(Finding::rule))
                        .containsExactly(rule);
                if (presence.isEmpty()) {
                    assertThatThrownBy(() -> access(style, read, "Values", name))
                            .hasMessageContaining("\"" + name + "\"")
                            .hasMessageContaining("models/values.md:");
                } else {
                    assertThat(access(style, read, "Values", name)).isNull();
                }
            }
        }
    }

    /** A parameter of a request is not read at all, so that a builder takes what is handed out alone. */
    @ParameterizedTest
    @EnumSource
    void aParameterIsGivenAsItsTypeAndWrittenAsJsonHasIt(Style style) throws Exception {
        OffsetDateTime time = OffsetDateTime.parse("2026-01-02T04:00:00.9+01:00");
        Map<String, Object> given = Map.of(
                "integer32",
                7,
                "seconds",
                time,
                "millis",
                time,
                "duration",
                Duration.ofMinutes(90),
                "uuid",
                UUID.fromString("123E4567-E89B-12D3-A456-426614174000"),
                "uri",
                URI.create("/a"),
                "money",
                new Money(new BigDecimal("1.5"), "EUR"),
                "cents",
                new Cents(7));
        Map<String, Place> places = new TreeMap<>();
        KINDS.keySet().forEach(kind -> places.put(kind, Place.QUERY));
        List<String> rows = KINDS.keySet().stream()
                .map(kind -> kind + "?: Optional[Literal[\"" + kind + "\"]]")
                .toList();
        Generated asked = Generated.compiled(
                List.of(Pages.fields("Asked", rows)), request(style).withPass(new Placed("Asked", places)));
        ObjectType type = Models.object(asked, "Asked");
        Object builder = asked.newBuilder(type.id());
        for (Method setter : builder.getClass().getMethods()) {
            Object value = given.get(setter.getName());
            if (value != null) {
                Generated.call(setter, builder, value);
            }
        }
        Object model = Objects.requireNonNull(asked.call("build", builder));
        assertThat(String.valueOf(asked.call("queryParameters", model)))
                .isEqualTo("{cents=[7], duration=[PT1H30M], integer32=[7], millis=[1767322800900], money=[1.5 EUR],"
                        + " seconds=[1767322800], uri=[/a], uuid=[123e4567-e89b-12d3-a456-426614174000]}");
        assertThat(mapper.write(model)).isEqualTo("{}");
        assertThat(asked.validate(model, "REQUEST")).isEmpty();
        assertThat(String.valueOf(asked.access(model, type, Generated.property(type, "seconds"))))
                .contains("2026-01-02T03:00Z");
        Object again = asked.call("build", Objects.requireNonNull(asked.call("toBuilder", model)));
        assertThat(again).isEqualTo(model).hasSameHashCodeAs(model);
    }

    private Object read(Style style, String type, String document) throws Exception {
        return mapper.read(
                document,
                generated(style).classOf(Models.object(generated(style), type).id()));
    }

    private static @Nullable Object access(Style style, Object read, String owner, String name) throws Exception {
        ObjectType type = Models.object(generated(style), owner);
        Object value = generated(style).access(read, type, Generated.property(type, name));
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }
}
