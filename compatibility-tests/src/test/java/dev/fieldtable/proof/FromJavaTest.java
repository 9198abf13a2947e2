package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.Generator;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.output.GeneratedFile;
import dev.fieldtable.source.SourceText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person writes without thinking of the types of Java: it compiles, and means what it seems to mean. */
class FromJavaTest {
    private static final List<SourceText> PAGES = List.of(
            Pages.fields(
                    "Item",
                    List.of(
                            "id: *int*",
                            "ratio: *float*",
                            "size?: *Optional[int]*",
                            "share?: *Optional[float]*",
                            "level: *Nullable[int]*",
                            "height?: *OptionalNullable[float]*",
                            "price?: *Optional[Decimal]*")),
            Pages.values("Status", List.of("open", "closed")),
            Pages.values("Grade", List.of("1", "2")));

    private final Mapper mapper = Mappers.plain();

    /** Expressions of a user, and the JSON that they make. */
    private static final Map<String, String> EXPRESSIONS = Map.of(
            ".id(42).ratio(1).level(null)",
            "{\"id\":42,\"ratio\":1,\"level\":null}",
            ".id(42L).ratio(0.5).level(null)",
            "{\"id\":42,\"ratio\":0.5,\"level\":null}",
            ".id(Long.valueOf(42)).ratio(0.5f).level(null)",
            "{\"id\":42,\"ratio\":0.5,\"level\":null}",
            ".id((short) 42).ratio(Double.valueOf(0.5)).level(null)",
            "{\"id\":42,\"ratio\":0.5,\"level\":null}",
            ".id(1).ratio(2L).level(7)",
            "{\"id\":1,\"ratio\":2,\"level\":7}",
            ".id(1).ratio(2).level(null).size(3).share(4)",
            "{\"id\":1,\"ratio\":2,\"size\":3,\"share\":4,\"level\":null}",
            ".id(1).ratio(2).level(null).height(180)",
            "{\"id\":1,\"ratio\":2,\"level\":null,\"height\":180}",
            ".id(1).ratio(2).level(null).height(null)",
            "{\"id\":1,\"ratio\":2,\"level\":null,\"height\":null}");

    @ParameterizedTest
    @EnumSource
    void numbersOfAnyKindAreTaken(EmitOptions.Style style) throws Exception {
        List<String> calls = EXPRESSIONS.keySet().stream().sorted().toList();
        List<Supplier<?>> user = user(
                style,
                calls.stream()
                        .map(call -> "com.example.made.models.Item.builder()" + call + ".build()")
                        .toList());
        for (int i = 0; i < calls.size(); i++) {
            String json = Objects.requireNonNull(EXPRESSIONS.get(calls.get(i)));
            Object made = Objects.requireNonNull(user.get(i).get());
            assertThat(Json.difference(Json.parse(json), Json.parse(mapper.write(made))))
                    .as(calls.get(i))
                    .isNull();
            assertThat(mapper.read(json, made.getClass()))
                    .as(calls.get(i))
                    .isEqualTo(made)
                    .hasSameHashCodeAs(made);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEnumOfNullIsRefused(EmitOptions.Style style) throws Exception {
        for (Supplier<?> call : user(
                style, List.of("com.example.made.models.Status.of(null)", "com.example.made.models.Grade.of(null)"))) {
            assertThatThrownBy(call::get).isInstanceOf(NullPointerException.class);
        }
    }

    /** Values of a property that the docs do not name, as somebody sets them and as JSON has them. */
    static Stream<Arguments> others() {
        return Stream.of(Emitted.values())
                .flatMap(emitted -> Stream.of(
                                5L,
                                5,
                                (short) 5,
                                (byte) 5,
                                5.0,
                                0.5f,
                                0.5,
                                new BigDecimal("0.5"),
                                true,
                                "text",
                                new BigInteger("5"),
                                new BigInteger("12345678901234567890"),
                                List.of(1L, List.of(2L)),
                                Map.of("a", 1L),
                                new int[] {1},
                                new Object[] {1L, "a"},
                                new byte[] {1, 2})
                        .map(value -> Arguments.of(emitted, value)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void anAdditionalPropertyEqualsItselfAfterARoundTrip(Emitted emitted, Object value) throws Exception {
        Object builder = emitted.generated().newBuilder(new TypeId("models", "Bare"));
        Generated.call(
                builder.getClass().getMethod("additionalProperty", String.class, Object.class), builder, "n", value);
        Object made = Objects.requireNonNull(emitted.generated().call("build", builder));
        Object read = mapper.read(mapper.write(made), made.getClass());
        assertThat(read).isEqualTo(made).hasSameHashCodeAs(made);
        assertThat(emitted.generated().call("unknownProperties", made))
                .isEqualTo(emitted.generated().call("unknownProperties", read));
    }

    /** Expressions in a class of a user's, which compiles beside the generated ones. */
    private static List<Supplier<?>> user(EmitOptions.Style style, List<String> expressions) throws Exception {
        GenerationRequest defaults = GenerationRequest.of("com.example.made");
        GenerationRequest request = defaults.withEmit(defaults.emit().withStyle(style));
        List<GeneratedFile> files =
                new ArrayList<>(Generator.generate(request, PAGES).files());
        String suppliers =
                expressions.stream().map(each -> "        () -> " + each).collect(Collectors.joining(",\n"));
        files.add(new GeneratedFile(
                "com/example/user/Use.java",
                "package com.example.user;\n"
                        + "import java.util.List;\n"
                        + "import java.util.function.Supplier;\n"
                        + "public class Use {\n"
                        + "  public static List<Supplier<?>> made() {\n"
                        + "    return List.of(\n" + suppliers + ");\n"
                        + "  }\n"
                        + "}\n",
                List.of()));
        Class<?> use = Compiler.compile(files).loadClass("com.example.user.Use");
        return ((List<?>) Objects.requireNonNull(Generated.call(use.getMethod("made"), null)))
                .stream().<Supplier<?>>map(each -> (Supplier<?>) each).toList();
    }
}
