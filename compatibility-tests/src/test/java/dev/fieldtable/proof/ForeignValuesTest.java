package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that do not come from the text of a document: from a map, a tree, an array. Each means what its JSON means. */
class ForeignValuesTest {
    private final Mapper mapper = Mappers.plain();

    /** A property, a value that somebody puts in a map, and the JSON of it. */
    static Stream<Arguments> values() {
        return of(
                new Object[] {"photo", new byte[] {1, 2}, "\"AQI=\""},
                new Object[] {"extra", new byte[] {1, 2}, "\"AQI=\""},
                new Object[] {"new", new byte[] {1, 2}, "\"AQI=\""},
                new Object[] {"id", (short) 7, "7"},
                new Object[] {"id", (byte) 7, "7"},
                new Object[] {"id", 7L, "7"},
                new Object[] {"id", BigInteger.valueOf(7), "7"},
                new Object[] {"ratio", 0.5f, "0.5"},
                new Object[] {"ratio", (short) 2, "2"},
                new Object[] {"ratio", new BigDecimal("0.5"), "0.5"},
                new Object[] {"balance", 0.5f, "0.5"},
                new Object[] {"balance", (byte) 2, "2"},
                new Object[] {"balance", new BigDecimal("2.5"), "2.5"},
                new Object[] {"extra", (short) 7, "7"},
                new Object[] {"extra", 0.5f, "0.5"},
                new Object[] {"new", (byte) 7, "7"},
                new Object[] {"tags", new String[] {"a", "b"}, "[\"a\",\"b\"]"},
                new Object[] {"tags", Set.of("a"), "[\"a\"]"},
                new Object[] {"scores", new int[] {1, 2}, "[1,2]"},
                new Object[] {"scores", List.of((short) 1, (byte) 2), "[1,2]"},
                new Object[] {"extra", new long[] {1, 2}, "[1,2]"});
    }

    private static Stream<Arguments> of(Object[]... rows) {
        return Stream.of(rows).map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("values")
    void aMapIsConverted(String name, Object value, String json) throws Exception {
        for (Emitted emitted : Emitted.values()) {
            isAsIfRead(emitted, mapper.convert(Map.of(name, value), emitted.type("Person")), name, json);
        }
    }

    static Stream<Arguments> nodes() {
        return values().filter(row -> row.get()[1] instanceof byte[]
                || row.get()[1] instanceof Short
                || row.get()[1] instanceof Byte
                || row.get()[1] instanceof Float);
    }

    /** Trees that nobody parsed have nodes of more classes. */
    @ParameterizedTest
    @MethodSource("nodes")
    void aTreeIsRead(String name, Object value, String json) throws Exception {
        for (Emitted emitted : Emitted.values()) {
            isAsIfRead(emitted, mapper.readTree(mapper.tree(name, value), emitted.type("Person")), name, json);
        }
    }

    static Stream<Arguments> lists() {
        return of(
                new Object[] {"tags", "[\"a\",\"b\"]"},
                new Object[] {"scores", "[1,2]"},
                new Object[] {"addresses", "[{\"street\":\"A\",\"tags\":[\"t\"]}]"},
                new Object[] {"contacts", "[{\"kind\":\"mail\",\"address\":\"a\"},{\"kind\":\"new\",\"list\":[[1]]}]"},
                new Object[] {"extra", "[[1],[]]"},
                new Object[] {"new", "{\"a\":[1,[2]]}"},
                new Object[] {"name", "[\"odd\"]"});
    }

    /** {@code USE_JAVA_ARRAY_FOR_JSON_ARRAY}. */
    @ParameterizedTest
    @MethodSource("lists")
    void aMapperThatMakesArraysReadsTheSame(String name, String value) throws Exception {
        Mapper arrays = Mappers.with(Setting.JAVA_ARRAYS);
        String json = "{\"" + name + "\":" + value + "}";
        for (Emitted emitted : Emitted.values()) {
            isAsIfRead(emitted, arrays.read(json, emitted.type("Person")), name, value);
        }
    }

    private void isAsIfRead(Emitted emitted, Object made, String name, String json) throws Exception {
        Object read = emitted.read("Person", "{\"" + name + "\":" + json + "}");
        isSameJson(mapper.write(made), "{\"" + name + "\":" + json + "}");
        assertThat(made).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(emitted.generated().validate(made, "STRICT"))
                .isEqualTo(emitted.generated().validate(read, "STRICT"));
    }

    private static void isSameJson(String one, String other) {
        assertThat(Json.difference(Json.parse(one), Json.parse(other)))
                .as("%s and %s", one, other)
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void aModelIsConvertedToAMapAndBack(Emitted emitted) throws Exception {
        Object person = emitted.read("Person", Emitted.PERSON);
        Object map = mapper.convert(person, Map.class);
        isSameJson(mapper.write(map), Emitted.PERSON);
        assertThat(mapper.convert(map, person.getClass())).isEqualTo(person);
    }

    @ParameterizedTest
    @EnumSource
    void aModelIsConvertedToATreeAndBack(Emitted emitted) throws Exception {
        Object person = emitted.read("Person", Emitted.PERSON);
        Object tree = mapper.tree(person);
        isSameJson(tree.toString(), Emitted.PERSON);
        assertThat(mapper.readTree(tree, person.getClass())).isEqualTo(person);
    }

    /** As it stands in a map of a user's: models, lists and maps of them, enums, unions. */
    @ParameterizedTest
    @EnumSource
    void modelsWithinAMapAreConverted(Emitted emitted) throws Exception {
        Object address = emitted.read("Address", "{\"street\":\"A\",\"new\":null}");
        Object contact = emitted.read("Contact", "{\"kind\":\"mail\",\"address\":\"a\",\"weight\":1.25}");
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("standing", emitted.read("Standing", "\"good\""));
        map.put("home", address);
        map.put("addresses", List.of(address, address));
        map.put("by_name", Map.of("a", address));
        map.put("contact", contact);
        map.put("contacts", List.of(contact));
        Object made = mapper.convert(map, emitted.type("Person"));
        assertThat(made).isEqualTo(emitted.read("Person", mapper.write(map)));
        assertThat(emitted.generated().validate(made, "TOLERANT"))
                .extracting(Finding::rule)
                .containsOnly("required");
    }

    @ParameterizedTest
    @EnumSource
    void aModelIsConvertedToTheOtherShape(Emitted emitted) throws Exception {
        Emitted other = emitted == Emitted.CLASSES ? Emitted.RECORDS : Emitted.CLASSES;
        Object person = emitted.read("Person", Emitted.PERSON);
        assertThat(mapper.convert(person, other.type("Person")))
                .isEqualTo(Objects.requireNonNull(other.read("Person", Emitted.PERSON)));
    }
}
