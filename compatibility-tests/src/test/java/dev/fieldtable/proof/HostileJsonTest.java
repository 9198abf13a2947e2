package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * JSON of somebody who means harm: a model is read of it, or Jackson says no. Numbers without measure are {@link HugeNumberTest}'s,
 * models within models {@link DepthTest}'s.
 */
class HostileJsonTest {
    private static final List<String> ALLOWED =
            List.of("com.example.", "java.lang.", "java.math.", "java.time.", "java.util.");

    /** What no document should be able to make; a cache that holds models does not have to know it. */
    public static final class Gadget {
        static int made;

        public Gadget() {
            made++;
        }

        public Gadget(String text) {
            made++;
        }

        public void setCommand(String command) {
            made++;
        }
    }

    static Stream<Arguments> typings() {
        return Stream.of(Emitted.values())
                .flatMap(emitted -> Mappers.defaultTypings().stream()
                        .flatMap(typing -> Stream.of("PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT")
                                .map(form -> Arguments.of(emitted, typing, form))));
    }

    /** Which classes a document may name is for the mapper to say; models need no more than themselves and what Java has. */
    @ParameterizedTest
    @MethodSource("typings")
    void aClassThatAMapperDoesNotAllowIsNotMade(Emitted emitted, String typing, String form) throws Exception {
        Mapper mapper = Mappers.custom().typing(ALLOWED, typing, form).mapper();
        Gadget.made = 0;
        for (String json : everywhere(gadgets())) {
            read(mapper, emitted, json);
            assertThat(Gadget.made)
                    .as("%s, %s, %s: %s", emitted, typing, form, json)
                    .isZero();
        }
        if (form.equals("PROPERTY") && !typing.equals("JAVA_LANG_OBJECT")) {
            Object person = emitted.read("Person", Emitted.PERSON);
            assertThat(mapper.read(mapper.write(person), person.getClass())).isEqualTo(person);
        }
    }

    private static List<String> gadgets() {
        String name = "\"" + Gadget.class.getName() + "\"";
        String object = "{\"command\":\"x\"}";
        return List.of(
                "{\"@class\":" + name + ",\"command\":\"x\"}",
                "[" + name + "," + object + "]",
                "[" + name + ",\"text\"]",
                "{" + name + ":" + object + "}",
                "{" + name + ":\"text\"}",
                "[\"java.util.ArrayList\",[[" + name + "," + object + "]]]",
                "{\"@class\":\"java.util.LinkedHashMap\",\"a\":{\"@class\":" + name + ",\"command\":\"x\"}}");
    }

    /** A plain mapper takes the name of a class for what it is: text. */
    @ParameterizedTest
    @EnumSource
    void withoutDefaultTypingTheNameOfAClassIsText(Emitted emitted) throws Exception {
        Gadget.made = 0;
        for (String json : everywhere(gadgets())) {
            Object read = read(Mappers.plain(), emitted, json);
            if (read != null) {
                assertThat(Json.difference(
                                Json.parse(json), Json.parse(Mappers.plain().write(read))))
                        .as(json)
                        .isNull();
            }
        }
        assertThat(Gadget.made).isZero();
    }

    /** As deep as Jackson reads, in each place; and deeper, which Jackson refuses. */
    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void listsAndObjectsWithinOneAnotherOverflowNothing(Emitted emitted) throws Exception {
        int limit = Mappers.isJackson3() ? 480 : 980;
        for (int depth : List.of(limit, 100_000)) {
            for (String json : everywhere(List.of(
                    "[".repeat(depth) + "]".repeat(depth),
                    "{\"a\":".repeat(depth) + "1" + "}".repeat(depth),
                    "[{\"a\":".repeat(depth / 2) + "1" + "}]".repeat(depth / 2)))) {
                Object read = read(Mappers.plain(), emitted, json);
                if (read != null) {
                    assertThat(depth).isEqualTo(limit);
                    use(emitted, read, json);
                }
            }
        }
    }

    /** Keys of one hash, and many of them, take no longer than others: else this would take hours. */
    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void manyKeysOfOneHashAreReadAsAnyOthers(Emitted emitted) throws Exception {
        StringJoiner members = new StringJoiner(",", "{", "}");
        for (String key : colliding(14)) {
            members.add("\"" + key + "\":1");
        }
        String wide = members.toString();
        for (String json : List.of(
                wide,
                "{\"extra\":" + wide + "}",
                "{\"by_name\":" + wide + "}",
                "{\"home\":" + wide + "}",
                "{\"contact\":" + wide + "}",
                "{\"contacts\":[" + wide + "]}")) {
            Object read = read(Mappers.plain(), emitted, json);
            if (read != null) {
                use(emitted, read, json);
            }
        }
    }

    /** {@code 2^power} texts that all have the same hash code. */
    private static List<String> colliding(int power) {
        List<String> texts = List.of("");
        for (int i = 0; i < power; i++) {
            List<String> longer = new ArrayList<>(texts.size() * 2);
            for (String text : texts) {
                longer.add(text + "Aa");
                longer.add(text + "BB");
            }
            texts = longer;
        }
        assertThat(texts.stream().mapToInt(String::hashCode).distinct().count()).isEqualTo(1);
        return texts;
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void listsWithoutEndAreReadToTheirEnd(Emitted emitted) throws Exception {
        for (String item : List.of("1", "null", "{}", "[]", "{\"kind\":\"mail\"}", "{\"street\":1}")) {
            String list = "[" + (item + ",").repeat(9_999) + item + "]";
            for (String name : List.of("tags", "scores", "addresses", "contacts", "extra", "new", "name", "home")) {
                String json = "{\"" + name + "\":" + list + "}";
                Object read = read(Mappers.plain(), emitted, json);
                if (read != null) {
                    use(emitted, read, json);
                }
            }
        }
    }

    /** A name that comes again, in another spelling or with another value, is no way around a validator. */
    @ParameterizedTest
    @EnumSource
    void ofAPropertyThatComesTwiceTheLastCounts(Emitted emitted) throws Exception {
        for (String json : List.of(
                "{\"id\":1,\"id\":\"two\"}",
                "{\"id\":\"two\",\"id\":1}",
                "{\"id\":null,\"id\":1}",
                "{\"id\":1,\"id\":null}",
                "{\"home\":{\"street\":\"A\"},\"home\":{\"street\":\"B\"}}",
                "{\"new\":1,\"new\":2}")) {
            Object read = read(Mappers.plain(), emitted, json);
            String last = json.substring(0, 1) + json.substring(json.indexOf(',', json.indexOf("},") + 1) + 1);
            assertThat(read).as(json).isEqualTo(read(Mappers.plain(), emitted, last));
        }
    }

    /** Each of them as the value of each property, of an unknown one, and of what is within a list, a map, a union and a model. */
    private static List<String> everywhere(List<String> values) {
        Set<String> names = Pointer.map(Json.parse(Emitted.PERSON)).keySet();
        List<String> documents = new ArrayList<>();
        for (String value : values) {
            names.forEach(name -> documents.add("{\"" + name + "\":" + value + "}"));
            documents.add("{\"addresses\":[" + value + "]}");
            documents.add("{\"by_name\":{\"a\":" + value + "}}");
            documents.add("{\"home\":{\"street\":" + value + ",\"odd\":" + value + "}}");
            documents.add("{\"contact\":{\"kind\":\"mail\",\"address\":" + value + ",\"odd\":" + value + "}}");
            documents.add("{\"contact\":{\"kind\":" + value + "}}");
            documents.add("{\"extra\":[" + value + "]}");
            documents.add(value);
        }
        return documents;
    }

    /** What is read, or null if Jackson refuses it; anything else that is thrown fails the test. */
    private static @Nullable Object read(Mapper mapper, Emitted emitted, String json) {
        try {
            return mapper.read(json, emitted.type("Person"));
        } catch (Exception e) {
            assertThat(e.getClass().getName()).as(json).matches("(com[.]fasterxml|tools)[.]jackson[.].*");
            return null;
        }
    }

    private static void use(Emitted emitted, Object read, String json) throws Exception {
        Object again = Mappers.plain().read(json, emitted.type("Person"));
        assertThat(read).isEqualTo(again).hasSameHashCodeAs(again);
        assertThat(read.toString()).isNotEmpty();
        assertThat(emitted.generated().violations(read, "STRICT")).isNotNull();
        try {
            Mappers.plain().write(read);
        } catch (Exception e) {
            assertThat(e.getClass().getName()).matches("(com[.]fasterxml|tools)[.]jackson[.].*");
        }
    }
}
