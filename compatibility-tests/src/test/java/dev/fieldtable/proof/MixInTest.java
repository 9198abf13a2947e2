package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.fieldtable.output.GeneratedFile;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a user asks of one property of one model, by its name in JSON or on the member that is annotated with it: here, not
 * to write it. That is why a token does not come into a log.
 */
public class MixInTest {
    /** The classes that were compiled, by their sources. */
    private static final Map<String, Class<?>> COMPILED = new ConcurrentHashMap<>();

    /** A view in which the property is, and one in which it is not. */
    public interface Shown {}

    public interface Hidden {}

    /** The ways to leave {@code name} out. */
    private enum Way {
        IGNORE_PROPERTIES("@JsonIgnoreProperties(\"name\")", "", "@JsonIgnoreProperties(\"name\")"),
        INCLUDE_PROPERTIES("@JsonIncludeProperties(\"id\")", "", "@JsonIncludeProperties(\"id\")"),
        FILTER("@JsonFilter(\"some\")", "", "@JsonFilter(\"some\")"),
        IGNORALS("", "", "@JsonIgnoreProperties(\"name\")"),
        IGNORE("", "@JsonIgnore", "@JsonIgnoreProperties(\"name\")"),
        WRITE_ONLY(
                "",
                "@JsonProperty(value = \"name\", access = JsonProperty.Access.WRITE_ONLY)",
                "@JsonIgnoreProperties(\"name\")"),
        VIEW("", "@JsonView(dev.fieldtable.proof.MixInTest.Hidden.class)", "@JsonIgnoreProperties(\"name\")");

        private final String onClass;
        private final String onMember;
        private final String onOthers;

        Way(String onClass, String onMember, String onOthers) {
            this.onClass = onClass;
            this.onMember = onMember;
            this.onOthers = onOthers;
        }

        /** A mapper that leaves it out; with the recipe of the guide also where its value is odd or null. */
        Mapper mapper(Class<?> model, boolean recipe) {
            Custom custom =
                    Mappers.custom().mixIn(model, mixIn(this, model, recipe)).filter("some", "name");
            return (this == IGNORALS ? custom.ignoring(model, "name") : custom).mapper();
        }
    }

    static Stream<Arguments> ways() {
        return Stream.of(Emitted.values())
                .flatMap(emitted -> Stream.of(Way.values()).map(way -> Arguments.of(emitted, way)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aTypedValueIsNotWritten(Emitted emitted, Way way) throws Exception {
        Class<?> type = emitted.type("Person");
        Object person = emitted.read("Person", "{\"id\":1,\"name\":\"Ann\"}");
        assertThat(write(way.mapper(type, false), way, person)).isEqualTo("{\"id\":1}");
        assertThat(Mappers.plain().write(person)).contains("Ann");
    }

    /** The recipe: the same again on what holds odd values and nulls. */
    @ParameterizedTest
    @MethodSource("ways")
    void withTheRecipeNoOddValueAndNoNullIsWritten(Emitted emitted, Way way) throws Exception {
        Class<?> type = emitted.type("Person");
        Mapper mapper = way.mapper(type, true);
        for (String value : List.of("\"Ann\"", "null", "{\"first\":\"Ann\"}", "[\"Ann\"]", "7")) {
            Object person = emitted.read("Person", "{\"id\":1,\"name\":" + value + "}");
            assertThat(write(mapper, way, person)).as(value).isEqualTo("{\"id\":1}");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theOtherPropertiesAreWrittenAsEver(Emitted emitted, Way way) throws Exception {
        Object person =
                emitted.read("Person", "{\"id\":1,\"name\":\"Ann\",\"nick\":null,\"active\":{\"odd\":1},\"new\":2}");
        String written = write(way.mapper(emitted.type("Person"), true), way, person);
        assertThat(written).doesNotContain("Ann");
        if (way != Way.INCLUDE_PROPERTIES) {
            assertThat(Json.difference(
                            Json.parse("{\"id\":1,\"nick\":null,\"active\":{\"odd\":1},\"new\":2}"),
                            Json.parse(written)))
                    .isNull();
        }
    }

    private static String write(Mapper mapper, Way way, Object value) throws Exception {
        return way == Way.VIEW ? mapper.writeView(value, Shown.class) : mapper.write(value);
    }

    private static Class<?> mixIn(Way way, Class<?> model, boolean recipe) {
        String member = way.onMember.isEmpty()
                ? ""
                : declare(
                        way.onMember,
                        member(model, JsonProperty.class, found -> found.value().equals("name")));
        String others = recipe ? declare(way.onOthers, member(model, JsonAnyGetter.class, found -> true)) : "";
        return compiled(way.onClass, member + others);
    }

    /** The member of a model with an annotation, whatever it is called. */
    private static <A extends Annotation> Method member(Class<?> model, Class<A> type, Predicate<A> wanted) {
        return Stream.of(Stream.of(model.getDeclaredMethods()), Stream.of(model.getMethods()), interfaces(model))
                .flatMap(methods -> methods)
                .filter(member -> Optional.ofNullable(member.getAnnotation(type))
                        .filter(wanted)
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(model + " has no member with " + type));
    }

    /** Jackson takes the annotation of a method from the interface that declares it. */
    private static Stream<Method> interfaces(Class<?> model) {
        return Stream.of(model.getInterfaces())
                .flatMap(each -> Stream.concat(Stream.of(each.getMethods()), interfaces(each)));
    }

    private static String declare(String annotation, Method member) {
        return annotation + " abstract " + member.getReturnType().getCanonicalName() + " " + member.getName() + "();";
    }

    private static Class<?> compiled(String annotation, String body) {
        return COMPILED.computeIfAbsent(annotation + body, key -> {
            String name = "MixIn" + Integer.toHexString(key.hashCode());
            String source =
                    "package mixed;\nimport com.fasterxml.jackson.annotation.*;\n@SuppressWarnings(\"rawtypes\")\n"
                            + annotation + "\nabstract class " + name + " {\n" + body + "\n}\n";
            try {
                return Compiler.compile(List.of(new GeneratedFile("mixed/" + name + ".java", source)))
                        .loadClass("mixed." + name);
            } catch (ClassNotFoundException e) {
                throw new LinkageError("not compiled", e);
            }
        });
    }
}
