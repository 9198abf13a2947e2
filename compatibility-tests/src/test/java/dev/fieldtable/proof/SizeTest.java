package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.GenerationResult;
import dev.fieldtable.Generator;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.EnumType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.source.SourceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** As wide as real docs are, and wider. */
@Tag("slow")
class SizeTest {
    private static final int ARMS = 555;
    private static final int VALUES = 5_000;
    private static final int PROPERTIES = 277;

    private final Mapper mapper = Mappers.plain();

    @Test
    void everyOfManyArmsIsToldByItsConstant() throws Exception {
        List<SourceText> pages = new ArrayList<>();
        for (int i = 0; i < ARMS; i++) {
            pages.add(
                    Pages.fields("Kind" + i, List.of("kind: *Literal[\"kind-" + i + "\"]*", "note?: *Optional[str]*")));
        }
        checkArms(pages, "Kind", i -> Map.of("kind", "kind-" + i, "note", "a note"), Map.of("kind", "kind-" + ARMS));
    }

    @Test
    void everyOfManyArmsIsToldByWhatItRequires() throws Exception {
        List<SourceText> pages = new ArrayList<>();
        for (int i = 0; i < ARMS; i++) {
            pages.add(Pages.fields("Thing" + i, List.of("thing_" + i + ": *int*", "note?: *Optional[str]*")));
        }
        checkArms(pages, "Thing", i -> Map.of("thing_" + i, BigDecimal.TEN, "note", "a note"), List.of("no thing"));
    }

    private interface Documents {
        Object of(int arm);
    }

    private void checkArms(List<SourceText> arms, String title, Documents documents, Object unknown) throws Exception {
        List<SourceText> pages = new ArrayList<>(arms);
        pages.add(Pages.union(
                "Any" + title,
                IntStream.range(0, ARMS).mapToObj(i -> "models." + title + i).toList()));
        Generated generated = Generated.compiled(pages, GenerationRequest.of("com.example.made"));
        UnionType union = (UnionType)
                generated.model().find(new TypeId("models", "Any" + title)).orElseThrow();
        assertThat(union.arms()).hasSize(ARMS);
        Class<?> type = generated.classOf(union.id());
        for (int i = 0; i < ARMS; i++) {
            Object document = documents.of(i);
            Object read = mapper.read(Json.write(document), type);
            assertThat(read).isInstanceOf(generated.armClass(union, i));
            assertThat(Json.difference(document, Json.parse(mapper.write(read))))
                    .isNull();
        }
        Object kept = mapper.read(Json.write(unknown), type);
        assertThat(kept).isInstanceOf(generated.armClass(union, -1));
        assertThat(Json.difference(unknown, Json.parse(mapper.write(kept)))).isNull();
    }

    @Test
    void anEnumMayHaveThousandsOfValues() throws Exception {
        List<String> values =
                IntStream.range(0, VALUES).mapToObj(i -> "value-" + i).toList();
        List<SourceText> pages = List.of(
                Pages.values("Many", values),
                Pages.fields(
                        "Holder", List.of("one: " + Pages.link("Many"), "list: List[" + Pages.link("Many") + "]")));
        Generated generated = Generated.compiled(pages, GenerationRequest.of("com.example.made"));
        EnumType many =
                (EnumType) generated.model().find(new TypeId("models", "Many")).orElseThrow();
        assertThat(many.values()).hasSize(VALUES);
        Class<?> type = generated.classOf(many.id());
        assertThat((List<?>) Generated.call(type.getMethod("knownValues"), null))
                .hasSize(VALUES);
        for (String value : List.of(values.get(0), values.get(VALUES - 1), "value-" + VALUES)) {
            Object read = mapper.read(Json.write(value), type);
            assertThat(Generated.call(type.getMethod("value"), read)).isEqualTo(value);
            assertThat(Generated.call(type.getMethod("isKnown"), read)).isEqualTo(values.contains(value));
            assertThat(mapper.write(read)).isEqualTo(Json.write(value));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aModelMayHaveMorePropertiesThanAConstructorTakes(EmitOptions.Style style) throws Exception {
        List<SourceText> pages = List.of(Pages.fields(
                "Broad",
                IntStream.range(0, PROPERTIES)
                        .mapToObj(i -> "p" + i + ": *int*")
                        .toList()));
        GenerationRequest defaults = GenerationRequest.of("com.example.made");
        GenerationRequest request = defaults.withEmit(defaults.emit().withStyle(style));
        GenerationResult result = Generator.generate(request, pages);
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.code().id())
                .containsExactlyElementsOf(
                        style == EmitOptions.Style.RECORD ? List.of("too-wide-for-record") : List.of());
        Generated generated = Generated.compiled(pages, request);
        TypeId id = new TypeId("models", "Broad");
        Class<?> type = generated.classOf(id);
        assertThat(type.isRecord()).isFalse();
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        IntStream.range(0, PROPERTIES).forEach(i -> document.put("p" + i, BigDecimal.valueOf(i)));
        Object read = mapper.read(Json.write(document), type);
        assertThat(Json.difference(document, Json.parse(mapper.write(read)))).isNull();
        assertThat(generated.validate(read, "STRICT")).isEmpty();
        document.remove("p276");
        assertThat(generated.validate(mapper.read(Json.write(document), type), "STRICT"))
                .extracting(Finding::pointer)
                .containsExactly("/p276");
    }

    /** Of a cycle, every model can be reached from every other, and as deep as one likes. */
    @ParameterizedTest
    @EnumSource
    void aCycleOfModelsIsWalkedThroughMoreThanOnce(EmitOptions.Style style) throws Exception {
        Generated generated = style == EmitOptions.Style.RECORD ? Models.RECORDS : Models.PLAIN;
        int links = 0;
        Object document = null;
        for (int i = 2 * 45; i > 0; i--) {
            TypeId id = new TypeId("models", String.format(java.util.Locale.ROOT, "Link%02d", 1 + (i - 1) % 45));
            Map<String, @Nullable Object> link = new LinkedHashMap<>();
            for (Property property : Models.object(generated, id.name()).properties()) {
                switch (property.wireName()) {
                    case "place" -> link.put("place", BigDecimal.valueOf(i));
                    case "turn" -> link.put("turn", true);
                    case "next" -> link.put("next", document);
                    default -> {}
                }
            }
            document = link;
            links++;
        }
        Class<?> type = generated.classOf(new TypeId("models", "Link01"));
        String json = Json.write(Objects.requireNonNull(document));
        Object read = mapper.read(json, type);
        assertThat(links).isEqualTo(90);
        assertThat(Json.difference(document, Json.parse(mapper.write(read)))).isNull();
        assertThat(generated.validate(read, "STRICT")).isEmpty();
        assertThat(read).isEqualTo(mapper.read(json, type)).hasSameHashCodeAs(mapper.read(json, type));
        assertThat(read.toString()).contains("place=1", "place=90");
    }
}
