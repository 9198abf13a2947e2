package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.source.SourceText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A null where these docs have no way to say whether there may be one: neither a mistake nor a promise. */
class NullUnsaidTest {
    private static final String DATE = "[date](https://docs.python.org/3/library/datetime.html#date-objects)";

    private static final List<SourceText> PAGES = List.of(
            Pages.fields("Point", List.of("x: *int*")),
            Pages.fields(
                    "Stamp",
                    List.of(
                            "modified_at: " + DATE,
                            "tags: List[*str*]",
                            "by_name: Dict[str, *int*]",
                            "points: List[" + Pages.link("Point") + "]",
                            "read_at?: " + DATE,
                            "notes?: List[*str*]",
                            "name: *str*",
                            "label?: *Optional[str]*")));

    private static final Map<EmitOptions.Style, Generated> GENERATED = new EnumMap<>(EmitOptions.Style.class);

    private final Mapper mapper = Mappers.plain();

    private static Generated generated(EmitOptions.Style style) {
        GenerationRequest defaults = GenerationRequest.of("com.example.made");
        return GENERATED.computeIfAbsent(
                style,
                key -> Generated.compiled(
                        PAGES, defaults.withEmit(defaults.emit().withStyle(style))));
    }

    static Stream<Arguments> unsaid() {
        return Stream.of(EmitOptions.Style.values())
                .flatMap(style -> Stream.of("modified_at", "tags", "by_name", "points", "read_at", "notes")
                        .map(name -> Arguments.of(style, name)));
    }

    @ParameterizedTest
    @MethodSource("unsaid")
    void theAccessorReturnsIt(EmitOptions.Style style, String name) throws Exception {
        Generated generated = generated(style);
        Object read = mapper.read("{\"" + name + "\":null}", type(generated));
        assertThat(access(generated, read, name)).isNull();
        assertThat(mapper.write(read)).isEqualTo("{\"" + name + "\":null}");
        assertThat(mapper.read(mapper.write(read), type(generated)))
                .isEqualTo(read)
                .hasSameHashCodeAs(read);
    }

    @ParameterizedTest
    @MethodSource("unsaid")
    void onlyACloseLookSaysAWord(EmitOptions.Style style, String name) throws Exception {
        Generated generated = generated(style);
        Object read = mapper.read("{\"" + name + "\":null}", type(generated));
        assertThat(findings(generated, read, "STRICT", name)).containsExactly("null-unsaid");
        assertThat(findings(generated, read, "TOLERANT", name)).isEmpty();
        assertThat(findings(generated, read, "REQUEST", name)).isEmpty();
        assertThat(severities(generated, read, "STRICT", "null-unsaid")).containsExactly("INFORMATION");
    }

    /** What the docs could have said, and did not, is a mistake as ever; so is what is not there at all. */
    @ParameterizedTest
    @EnumSource
    void otherNullsAreMistakes(EmitOptions.Style style) throws Exception {
        Generated generated = generated(style);
        Object read = mapper.read("{\"name\":null,\"label\":null}", type(generated));
        assertThat(findings(generated, read, "STRICT", "name")).containsExactly("null");
        assertThat(findings(generated, read, "TOLERANT", "label")).containsExactly("null");
        assertThat(findings(generated, read, "STRICT", "tags")).containsExactly("required");
        for (String name : List.of("name", "tags", "modified_at")) {
            assertThatThrownBy(() -> access(generated, read, name)).hasMessageContaining("\"" + name + "\"");
        }
    }

    private static Class<?> type(Generated generated) {
        return generated.classOf(Models.object(generated, "Stamp").id());
    }

    private static List<String> findings(Generated generated, Object read, String profile, String name) {
        return generated.validate(read, profile).stream()
                .filter(finding -> finding.pointer().equals("/" + name))
                .map(Finding::rule)
                .toList();
    }

    private static List<String> severities(Generated generated, Object read, String profile, String rule) {
        return generated.violations(read, profile).stream()
                .filter(violation -> Objects.equals(generated.call("rule", violation), rule))
                .map(violation -> String.valueOf(generated.call("severity", violation)))
                .toList();
    }

    private static @Nullable Object access(Generated generated, Object read, String name) throws Exception {
        ObjectType type = Models.object(generated, "Stamp");
        Property property = Generated.property(type, name);
        Object value = generated.access(read, type, property);
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }
}
