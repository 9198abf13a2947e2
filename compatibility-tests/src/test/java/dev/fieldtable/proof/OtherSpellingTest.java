package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fieldtable.model.Property;
import dev.fieldtable.model.TypeDeclaration;
import dev.fieldtable.model.TypeDeclaration.ObjectType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The docs do not tell how names are spelled in JSON. Who generated with a wrong guess is told what came instead. */
class OtherSpellingTest {
    private static final List<String> PROFILES = List.of("STRICT", "TOLERANT", "REQUEST");

    private final Mapper mapper = Mappers.plain();

    @ParameterizedTest
    @ValueSource(strings = {"authToken", "AuthToken", "AUTH_TOKEN", "auth-token", "auth token", "x.auth"})
    void theExceptionNamesTheSpellingThatCame(String spelling) throws Exception {
        boolean same = !spelling.equals("x.auth");
        for (Emitted emitted : Emitted.values()) {
            Object read = emitted.read("Login", "{\"" + spelling + "\":\"T0P\"}");
            assertThatThrownBy(() -> access(emitted, read, "auth_token"))
                    .hasMessageEndingWith(
                            same
                                    ? "is absent: \"" + spelling + "\" came, another spelling of it; see wireNames,"
                                            + " or wireName in the facts, where this was generated"
                                    : "is absent")
                    .hasMessageContaining("(\"auth_token\" in JSON, models/login.md:11)")
                    .hasMessageNotContaining("T0P");
            assertThatThrownBy(() -> access(emitted, read, "user")).hasMessageEndingWith("is absent");
        }
    }

    /** Nothing is guessed: what came stays what it is. */
    @ParameterizedTest
    @ValueSource(strings = {"authToken", "AuthToken"})
    void itIsStillAnotherProperty(String spelling) throws Exception {
        String json = "{\"user\":\"u\",\"auth_token\":\"t\",\"" + spelling + "\":\"T0P\"}";
        for (Emitted emitted : Emitted.values()) {
            Object read = emitted.read("Login", json);
            assertThat(access(emitted, read, "auth_token")).isEqualTo("t");
            assertThat(Json.difference(Json.parse(json), Json.parse(mapper.write(read))))
                    .isNull();
            assertThat(emitted.generated().validate(read, "STRICT"))
                    .containsExactly(new Finding("/" + spelling, "unknown-property", "models/login.md", 1));
            assertThat(emitted.generated().validate(read, "TOLERANT")).isEmpty();
        }
    }

    @Test
    void aViolationNamesBothInEveryProfile() throws Exception {
        for (Emitted emitted : Emitted.values()) {
            Object read = emitted.read("Login", "{\"User\":\"u\",\"auth_token\":\"t\",\"PIN\":1,\"Pin\":2}");
            for (String profile : PROFILES) {
                List<String> all = new ArrayList<>(List.of(
                        "/user: \"user\" is required but absent [required] (models/login.md:10)",
                        "/User: \"User\" is another spelling of \"user\", which is absent [spelling]"
                                + " (models/login.md:10)",
                        "/PIN: \"PIN\" is another spelling of \"pin\", which is absent [spelling]"
                                + " (models/login.md:13)"));
                if (!profile.equals("TOLERANT")) {
                    all.add("/Pin: \"Pin\" is not documented [unknown-property] (models/login.md:1)");
                }
                assertThat(emitted.generated().violations(read, profile))
                        .as(profile)
                        .map(Object::toString)
                        .isEqualTo(all);
            }
        }
    }

    @Test
    void everyPropertyOfEveryModelIsToldOf() throws Exception {
        int told = 0;
        for (Emitted emitted : Emitted.values()) {
            Generated generated = emitted.generated();
            Instances random = new Instances(generated.model(), Models.SEED);
            for (TypeDeclaration type : generated.types()) {
                if (type instanceof ObjectType object && object.additionalProperties() == null) {
                    for (Property property : object.properties()) {
                        told += random.possible(type) && isTold(generated, object, property, random.full(object))
                                ? 1
                                : 0;
                    }
                }
            }
        }
        assertThat(told).isGreaterThan(500);
    }

    /** Whether the name of a property has letters, so that it can be spelled in another way. */
    private boolean isTold(Generated generated, ObjectType type, Property property, Object full) throws Exception {
        String name = property.wireName();
        String spelling = "-" + name.toUpperCase(Locale.ROOT);
        Map<String, @Nullable Object> document = new LinkedHashMap<>(Pointer.map(full));
        if (!document.containsKey(name) || name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        document.put(spelling, document.remove(name));
        Object read = mapper.read(Json.write(document), generated.classOf(type.id()));
        String file = type.span().path();
        int line = property.span().line();
        List<Finding> wanted = new ArrayList<>();
        wanted.add(new Finding(Pointer.child("", spelling), "spelling", file, line));
        if (property.presence().required()) {
            wanted.add(new Finding(Pointer.child("", name), "required", file, line));
        }
        for (String profile : PROFILES) {
            assertThat(generated.validate(read, profile))
                    .as(type.id() + ", " + name + ", " + profile)
                    .isEqualTo(wanted.stream().sorted().toList());
        }
        return true;
    }

    /** Where the docs allow any other name, it may be just that: who refuses what is wrong does not refuse it. */
    @Test
    void whereAnyNameIsAllowedItIsInformation() throws Exception {
        String text = "{\"id\":\"1\",\"AdditionalProperties\":{\"x\":1,\"y\":2}}";
        for (Emitted emitted : Emitted.values()) {
            for (String profile : PROFILES) {
                assertThat(emitted.generated().violations(emitted.read("OtherPoints", text), profile))
                        .as(profile)
                        .singleElement()
                        .satisfies(violation -> assertThat(emitted.generated().call("severity", violation))
                                .hasToString("INFORMATION"))
                        .asString()
                        .startsWith("/AdditionalProperties: ")
                        .contains("[spelling]");
                assertThat(emitted.generated().validate(emitted.read("Fish", "{\"Kind\":\"fish\"}"), profile))
                        .as(profile)
                        .containsExactly(
                                new Finding("/Kind", "spelling", "models/fish.md", 10),
                                new Finding("/kind", "required", "models/fish.md", 10));
            }
        }
        assertThat(mapper.read(
                        text,
                        Models.STRICT.classOf(
                                Models.object(Models.STRICT, "OtherPoints").id())))
                .isNotNull();
    }

    @Test
    void aBuilderNamesItToo() {
        for (Emitted emitted : Emitted.values()) {
            Object builder = emitted.generated()
                    .newBuilder(Models.object(emitted.generated(), "Login").id());
            assertThatThrownBy(() -> {
                        Generated.call(
                                builder.getClass().getMethod("additionalProperty", String.class, Object.class),
                                builder,
                                "authToken",
                                "T0P");
                        emitted.generated().call("build", builder);
                    })
                    .hasMessage("Login lacks required properties: user, auth_token;"
                            + " \"authToken\" is another spelling of \"auth_token\"");
        }
    }

    @Test
    void strictReadingRefusesItAndSaysWhy() {
        assertThatThrownBy(() -> mapper.read(
                        "{\"user\":\"u\",\"authToken\":\"T0P\"}",
                        Models.STRICT.classOf(
                                Models.object(Models.STRICT, "Login").id())))
                .hasMessageContaining("/authToken: \"authToken\" is another spelling of \"auth_token\", which is absent"
                        + " [spelling] (models/login.md:11)")
                .hasMessageNotContaining("T0P");
    }

    /** Of a hundred thousand spellings of one name, the first is told of; to compare each with each would never end. */
    @Test
    void ofManySpellingsTheFirstIsMeant() throws Exception {
        StringBuilder json = new StringBuilder("{\"user\":\"u\"");
        int spellings = 100_000;
        for (int i = 0; i < spellings; i++) {
            String signs = Integer.toString(i, 2).replace('0', '.').replace('1', '-');
            json.append(",\"auth").append(signs).append("Token\":1");
        }
        String document = json.append('}').toString();
        for (Emitted emitted : Emitted.values()) {
            Object read = emitted.read("Login", document);
            assertThat(emitted.generated().violations(read, "TOLERANT")).hasSize(2);
            assertThat(emitted.generated().violations(read, "STRICT")).hasSize(1 + spellings);
        }
    }

    private static Object access(Emitted emitted, Object read, String name) throws Exception {
        ObjectType type = Models.object(emitted.generated(), "Login");
        Property property = Generated.property(type, name);
        Object value = emitted.generated().access(read, type, property);
        return value == null ? "null" : value;
    }
}
