package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.fieldtable.GenerationRequest;
import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import dev.fieldtable.model.TypeDeclaration.UnionType;
import dev.fieldtable.model.TypeId;
import dev.fieldtable.model.TypeRef;
import dev.fieldtable.option.EmitOptions;
import dev.fieldtable.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** With {@code wireAliases}, a name is read in every usual spelling, and written in one. */
@Tag("slow")
class AliasesTest {
    /** Names of which there is no doubt what their words are. */
    private static final Pattern SNAKE = Pattern.compile("[a-z]+(_[a-z]+)*");

    private final Mapper mapper = Mappers.plain();

    static List<Generated> styles() {
        return List.of(Models.ALIASES, Models.ALIAS_RECORDS);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everySpellingOfEveryNameIsReadAsTheName(Generated generated) throws Exception {
        Instances random = new Instances(generated.model(), Models.SEED);
        int spellings = 0;
        for (TypeDeclaration type : generated.types()) {
            if (type instanceof ObjectType object && random.possible(type)) {
                spellings += readInEverySpelling(generated, type, object, random.full(object));
            }
        }
        assertThat(spellings).isGreaterThan(900);
    }

    /** A union is chosen from plain values, which Jackson knows no spellings of. */
    @ParameterizedTest
    @MethodSource("styles")
    void unionsReadThemToo(Generated generated) throws Exception {
        Instances random = new Instances(generated.model(), Models.SEED);
        int spellings = 0;
        for (TypeDeclaration type : generated.types()) {
            if (type instanceof UnionType union) {
                for (UnionType.Arm arm : union.arms()) {
                    if (arm.type() instanceof TypeRef.Named named
                            && generated.get(named) instanceof ObjectType object
                            && random.possible(object)) {
                        spellings += readInEverySpelling(generated, union, object, random.full(object));
                    }
                }
            }
        }
        assertThat(spellings).isGreaterThanOrEqualTo(50);
    }

    /** How many spellings were tried. */
    private int readInEverySpelling(Generated generated, TypeDeclaration type, ObjectType object, Object full)
            throws Exception {
        Class<?> javaType = generated.classOf(type.id());
        Object wanted = mapper.read(Json.write(full), javaType);
        String json = mapper.write(wanted);
        int count = 0;
        for (Property property : object.properties()) {
            for (String spelling : clearSpellings(object, property)) {
                Map<String, @Nullable Object> document = new LinkedHashMap<>(Pointer.map(full));
                if (document.containsKey(property.wireName())) {
                    document.put(spelling, document.remove(property.wireName()));
                    Object read = mapper.read(Json.write(document), javaType);
                    assertThat(read).as(type.id() + ", " + spelling).isEqualTo(wanted);
                    assertThat(mapper.write(read)).isEqualTo(json);
                    count++;
                }
            }
        }
        return count;
    }

    private static Set<String> clearSpellings(ObjectType type, Property property) {
        Set<String> spellings = spellings(property.name());
        for (Property other : type.properties()) {
            spellings.remove(other.wireName());
            if (!other.equals(property)) {
                spellings.removeAll(spellings(other.name()));
            }
        }
        return spellings;
    }

    private static Set<String> spellings(String name) {
        if (!SNAKE.matcher(name).matches()) {
            return new LinkedHashSet<>();
        }
        String upper = Arrays.stream(name.split("_"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        String lower = Character.toLowerCase(upper.charAt(0)) + upper.substring(1);
        return new LinkedHashSet<>(Arrays.asList(upper, lower, name.replace('_', '-'), name));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void inAUnionTheNameWinsAndWhatElseCameIsKept(Generated generated) throws Exception {
        Class<?> contact = generated.classOf(new TypeId("models", "Contact"));
        String json = "{\"Kind\":\"phone\",\"Address\":\"other\",\"kind\":\"mail\",\"address\":\"a\",\"weight\":1.5}";
        Object read = mapper.read(json, contact);
        assertThat(Json.difference(Json.parse(json), Json.parse(mapper.write(read))))
                .isNull();
        assertThat(read.toString()).contains("OfMail", "kind=mail", "address=a", "Kind=phone", "Address=other");
    }

    /** Of additional properties too the types are known only when they are asked for. */
    @ParameterizedTest
    @MethodSource("styles")
    void theyAreReadAtAnyDepthOfPlainValues(Generated generated) throws Exception {
        Class<?> contact = generated.classOf(new TypeId("models", "Contact"));
        String json =
                "{\"Kind\":\"phone\",\"Number\":5,\"Home\":{\"Street\":\"H\",\"zipCode\":\"N1\",\"Tags\":[\"a\"]}}";
        assertThat(mapper.write(mapper.read(json, contact)))
                .isEqualTo("{\"kind\":\"phone\",\"number\":5,"
                        + "\"home\":{\"street\":\"H\",\"zip_code\":\"N1\",\"tags\":[\"a\"]}}");
        Class<?> points =
                generated.classOf(Models.object(generated, "OtherPoints").id());
        assertThat(generated.validate(mapper.read("{\"Id\":\"1\",\"p\":{\"X\":1,\"Y\":2}}", points), "STRICT"))
                .isEmpty();
    }

    /** As Jackson does it with a name that comes twice. */
    @ParameterizedTest
    @MethodSource("styles")
    void elsewhereTheLastWins(Generated generated) throws Exception {
        Class<?> login = generated.classOf(Models.object(generated, "Login").id());
        String json = "{\"user\":\"u\",\"auth_token\":\"a\",\"authToken\":\"b\"}";
        assertThat(mapper.write(mapper.read(json, login))).isEqualTo("{\"user\":\"u\",\"auth_token\":\"b\"}");
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aBuilderTakesASpellingForTheProperty(Generated generated) throws Exception {
        Object builder = generated.newBuilder(Models.object(generated, "Login").id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Generated.call(
                        builder.getClass().getMethod("additionalProperty", String.class, Object.class),
                        builder,
                        "authToken",
                        "t"))
                .withMessage("\"authToken\" is a documented property");
    }

    @ParameterizedTest
    @EnumSource
    void aSpellingThatCouldMeanTwoPropertiesMeansNone(EmitOptions.Style style) throws Exception {
        Generated generated = compiled(
                style,
                List.of(Pages.fields("Clash", List.of("user_id?: *Optional[str]*", "userId?: *Optional[str]*"))));
        Class<?> type = generated.classOf(Models.object(generated, "Clash").id());
        String json = "{\"user_id\":\"a\",\"userId\":\"b\",\"UserId\":\"c\",\"user-id\":\"d\"}";
        Object read = mapper.read(json, type);
        assertThat(Json.difference(Json.parse(json), Json.parse(mapper.write(read))))
                .isNull();
        assertThat(generated.validate(read, "STRICT"))
                .extracting(Finding::rule)
                .containsExactly("unknown-property", "unknown-property");
    }

    @ParameterizedTest
    @EnumSource
    void theWidestModelHasThemAll(EmitOptions.Style style) throws Exception {
        List<String> rows = IntStream.range(0, 1_000)
                .mapToObj(i -> "p_" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676)
                        + "?: *Optional[int]*")
                .toList();
        Generated generated = compiled(
                style, List.of(Pages.fields("Broad", rows), Pages.union("Either", List.of("models.Broad", "str"))));
        for (String title : List.of("Broad", "Either")) {
            Class<?> type = generated.classOf(new TypeId("models", title));
            assertThat(mapper.write(mapper.read("{\"pAaa\":1,\"p-lmb\":2}", type)))
                    .isEqualTo("{\"p_aaa\":1,\"p_lmb\":2}");
        }
    }

    private static Generated compiled(EmitOptions.Style style, List<SourceText> pages) {
        EmitOptions options =
                EmitOptions.of("com.example.made").withStyle(style).withWireAliases(true);
        return Generated.compiled(new ArrayList<>(pages), GenerationRequest.of(options));
    }

    @Test
    void withoutTheOptionThereAreNone() throws Exception {
        for (Emitted emitted : Emitted.values()) {
            assertThat(mapper.write(emitted.read("Login", "{\"authToken\":\"b\"}")))
                    .isEqualTo("{\"authToken\":\"b\"}");
        }
    }
}
