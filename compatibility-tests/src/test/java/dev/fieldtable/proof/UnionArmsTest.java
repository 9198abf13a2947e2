package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A union keeps its arm: the one that the constant names, however deep it is nested and whatever else is wrong with the
 * document, which is then read as tolerantly as the arm is read alone.
 */
class UnionArmsTest {
    private static final List<SourceText> PAGES = List.of(
            Pages.fields("Counted", List.of("kind: *Literal[\"a\"]*", "v: *int*")),
            Pages.fields("Named", List.of("kind: *Literal[\"b\"]*", "v: *str*")),
            Pages.union("Thing", List.of("models.Counted", "models.Named")),
            // Two generations of one type, of which the newer has grown; "fixed" is in both.
            Pages.fields("OldFixed", List.of("kind: *Literal[\"fixed\"]*", "amount: *int*")),
            Pages.union("Old", List.of("models.OldFixed")),
            Pages.fields("NewFixed", List.of("kind: *Literal[\"fixed\"]*", "amount: *int*")),
            Pages.fields(
                    "NewSeat",
                    List.of(
                            "kind: *Literal[\"seat\"]*",
                            "amount: *int*",
                            "seats?: *Optional[int]*",
                            "place?: " + Pages.link("Thing"),
                            "tags?: List[*str*]")),
            Pages.union("New", List.of("models.NewFixed", "models.NewSeat")),
            Pages.union("Price", List.of("models.Old", "models.New")),
            // A union of that, beside arms that are told apart by another constant, and by an open enum.
            Pages.values("Red", List.of("crimson", "scarlet")),
            Pages.values("Blue", List.of("azure", "navy")),
            Pages.fields("Warm", List.of("shade: " + Pages.link("Red"), "depth?: *Optional[int]*")),
            Pages.fields("Cold", List.of("shade: " + Pages.link("Blue"), "depth?: *Optional[int]*")),
            Pages.union("Paint", List.of("models.Warm", "models.Cold")),
            Pages.fields("Ride", List.of("type: *Literal[\"ride\"]*", "price?: " + Pages.link("Price"))),
            Pages.fields(
                    "Walk", List.of("type: *Literal[\"walk\"]*", "steps: *int*", "paint?: " + Pages.link("Paint"))),
            Pages.union("Move", List.of("models.Ride", "models.Walk")),
            Pages.union("All", List.of("models.Price", "models.Paint", "models.Move", "models.Thing")),
            // A model of any names, which can hold itself, or a reference to one.
            Pages.fields("Reference", List.of("to: *str*")),
            Pages.fields("Step", List.of("note?: *Optional[str]*", "then?: " + Pages.link("Next"))),
            Pages.fields("Steps", List.of("__pydantic_extra__?: Dict[str, " + Pages.link("Step") + "]")),
            Pages.union("Next", List.of("models.Steps", "models.Reference")),
            Pages.fields(
                    "Holder",
                    List.of(
                            "one?: " + Pages.link("All"),
                            "list?: List[" + Pages.link("Price") + "]",
                            "map?: Dict[str, " + Pages.link("Thing") + "]")));

    private static final Map<EmitOptions.Style, Generated> GENERATED = new EnumMap<>(EmitOptions.Style.class);

    private final Mapper mapper = Mappers.plain();

    private static Generated generated(EmitOptions.Style style) {
        GenerationRequest defaults = GenerationRequest.of("com.example.made");
        return GENERATED.computeIfAbsent(
                style,
                key -> Generated.compiled(
                        PAGES, defaults.withEmit(defaults.emit().withStyle(style))));
    }

    /** A union, a document of it as documented, and the model that it is. */
    static Stream<Arguments> documents() {
        String seat =
                "{\"kind\":\"seat\",\"amount\":1,\"seats\":2,\"place\":{\"kind\":\"a\",\"v\":1},\"tags\":[\"t\"]}";
        List<String[]> rows = new ArrayList<>();
        for (String union : List.of("Thing", "All")) {
            rows.add(new String[] {union, "{\"kind\":\"a\",\"v\":1}", "Counted"});
            rows.add(new String[] {union, "{\"kind\":\"b\",\"v\":\"1\"}", "Named"});
        }
        for (String union : List.of("New", "Price", "All")) {
            rows.add(new String[] {union, seat, "NewSeat"});
        }
        rows.add(new String[] {"Old", "{\"kind\":\"fixed\",\"amount\":1}", "OldFixed"});
        rows.add(new String[] {"Price", "{\"kind\":\"fixed\",\"amount\":1}", "OldFixed"});
        for (String union : List.of("Paint", "All")) {
            rows.add(new String[] {union, "{\"shade\":\"scarlet\",\"depth\":1}", "Warm"});
            rows.add(new String[] {union, "{\"shade\":\"navy\",\"depth\":1}", "Cold"});
        }
        for (String union : List.of("Move", "All")) {
            rows.add(new String[] {union, "{\"type\":\"ride\",\"price\":" + seat + "}", "Ride"});
            rows.add(new String[] {
                union, "{\"type\":\"walk\",\"steps\":1,\"paint\":{\"shade\":\"navy\",\"depth\":1}}", "Walk"
            });
        }
        return Stream.of(EmitOptions.Style.values())
                .flatMap(style -> rows.stream().map(row -> Arguments.of(style, row[0], row[1], row[2])));
    }

    static Stream<Arguments> documentsOfAll() {
        return documents().filter(row -> row.get()[1].equals("All"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noDeviationChangesTheArm(EmitOptions.Style style, String union, String json, String model) throws Exception {
        Generated generated = generated(style);
        Object document = Objects.requireNonNull(Json.parse(json));
        Class<?> alone = generated.classOf(new TypeId("models", model));
        int mutations = 0;
        for (Map.Entry<String, Object> each : mutated(document).entrySet()) {
            String changed = Json.write(each.getValue());
            Object read = mapper.read(changed, generated.classOf(new TypeId("models", union)));
            assertThat(innermost(read).getClass())
                    .as("%s: %s", each.getKey(), changed)
                    .isEqualTo(alone);
            assertThat(innermost(read)).as(changed).isEqualTo(mapper.read(changed, alone));
            assertThat(Json.difference(each.getValue(), Json.parse(mapper.write(read))))
                    .as(changed)
                    .isNull();
            mutations++;
        }
        assertThat(mutations).isGreaterThan(6);
    }

    /** What is wrong inside is told inside: as it is of the model alone, below the place of the union. */
    @ParameterizedTest
    @MethodSource("documentsOfAll")
    void violationsPointInside(EmitOptions.Style style, String union, String json, String model) throws Exception {
        Generated generated = generated(style);
        assertThat(union).isEqualTo("All");
        for (Object changed : mutated(Objects.requireNonNull(Json.parse(json))).values()) {
            Map<String, @Nullable Object> holder = new LinkedHashMap<>();
            holder.put("one", changed);
            Object read = mapper.read(Json.write(holder), generated.classOf(new TypeId("models", "Holder")));
            Object alone = mapper.read(Json.write(changed), generated.classOf(new TypeId("models", model)));
            assertThat(generated.validate(read, "STRICT"))
                    .as("%s", holder)
                    .isEqualTo(generated.validate(alone, "STRICT").stream()
                            .map(finding -> finding.below("/one"))
                            .toList());
        }
    }

    /** The examples of the issue, word for word. */
    @ParameterizedTest
    @EnumSource
    void aWrongScalarAndANewKeyAreFoundInTheArm(EmitOptions.Style style) throws Exception {
        Generated generated = generated(style);
        Object read = mapper.read(
                "{\"map\":{\"m\":{\"kind\":\"a\",\"v\":\"1\"}},\"list\":[{\"kind\":\"seat\",\"amount\":1,\"currency\":\"eur\"}]}",
                generated.classOf(new TypeId("models", "Holder")));
        assertThat(generated.validate(read, "STRICT"))
                .extracting(finding -> finding.pointer() + " " + finding.rule())
                .containsExactlyInAnyOrder("/map/m/v type", "/list/0/currency unknown-property");
    }

    /** Whatever names come are what it documents, so none of them speaks against it, however many of it are in each other. */
    @ParameterizedTest
    @EnumSource
    void aModelOfAnyNamesIsNoWorseForHavingNoneOfItsOwn(EmitOptions.Style style) throws Exception {
        Generated generated = generated(style);
        UnionType next =
                (UnionType) generated.model().find(new TypeId("models", "Next")).orElseThrow();
        Class<?> steps = generated.armClass(next, 0);
        Class<?> reference = generated.armClass(next, 1);
        String within = "{\"a\":{\"then\":{\"b\":{\"then\":{\"c\":{\"note\":\"n\"}}}}}}";
        assertThat(mapper.read(within, generated.classOf(next.id()))).isInstanceOf(steps);
        assertThat(mapper.read("{\"a\":{\"note\":\"n\",\"new\":1}}", generated.classOf(next.id())))
                .isInstanceOf(steps);
        assertThat(mapper.read("{\"to\":\"x\"}", generated.classOf(next.id()))).isInstanceOf(reference);
    }

    /** Not even an arm that fits otherwise: an undocumented constant is what it is. */
    @ParameterizedTest
    @EnumSource
    void aConstantThatNoArmHasIsUnknown(EmitOptions.Style style) throws Exception {
        Generated generated = generated(style);
        for (String union : List.of("Thing", "New")) {
            UnionType type = (UnionType)
                    generated.model().find(new TypeId("models", union)).orElseThrow();
            Object read = mapper.read("{\"kind\":\"c\",\"v\":1,\"amount\":1}", generated.classOf(type.id()));
            assertThat(read).isInstanceOf(generated.armClass(type, -1));
        }
    }

    /** A document in many states, by what was done to it; its constants and enum values stay. */
    private static Map<String, Object> mutated(Object document) {
        Map<String, Object> states = new LinkedHashMap<>();
        states.put("as documented", document);
        for (String value : List.of("1", "null", "\"x\"", "{\"kind\":\"a\",\"type\":\"ride\"}", "[]")) {
            states.put("new key " + value, changed(document, "new", Json.parse(value)));
        }
        states.put("the keys of another arm", changed(changed(document, "currency", "eur"), "label", "l"));
        for (String name : Pointer.map(document).keySet()) {
            if (!List.of("kind", "type", "shade").contains(name)) {
                states.put("without " + name, Objects.requireNonNull(Pointer.without(document, List.of(name))));
                for (String value : List.of("null", "\"1\"", "7", "1.5", "true", "{}", "[]", "{\"kind\":\"new\"}")) {
                    states.put(name + " " + value, changed(document, name, Json.parse(value)));
                }
            }
        }
        return states;
    }

    private static Object changed(Object document, String name, @Nullable Object value) {
        return Objects.requireNonNull(Pointer.with(document, List.of(name), value));
    }

    /** The model within the arms. */
    private static Object innermost(Object read) throws Exception {
        Object value = read;
        while (value.getClass().isMemberClass() && value.getClass().isRecord()) {
            value = Objects.requireNonNull(Generated.call(value.getClass().getMethod("value"), value));
        }
        return value;
    }

    /** Frameworks write what a method returns for its declared type. */
    @ParameterizedTest
    @EnumSource
    void anArmIsWrittenForTheUnionAsForItself(Emitted emitted) throws Exception {
        Mapper mapper = Mappers.plain();
        for (String json :
                List.of("{\"kind\":\"mail\",\"address\":\"a\"}", "{\"kind\":\"pigeon\",\"ring\":7}", "5", "[1]")) {
            Object contact = emitted.read("Contact", json);
            assertThat(mapper.writeFor(contact, emitted.type("Contact"))).isEqualTo(json);
        }
    }
}
