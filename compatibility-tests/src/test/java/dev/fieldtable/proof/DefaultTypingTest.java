package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A mapper that writes class names, as caches do: what it writes, it reads. */
class DefaultTypingTest {
    /** What a cache knows of what it holds. */
    static final class Entry {
        public @Nullable Object value;
    }

    static Stream<Arguments> asProperty() {
        return cells(List.of("PROPERTY"));
    }

    static Stream<Arguments> otherwise() {
        return cells(List.of("WRAPPER_ARRAY", "WRAPPER_OBJECT"));
    }

    private static Stream<Arguments> cells(List<String> forms) {
        return Stream.of(Emitted.values())
                .flatMap(emitted -> Mappers.defaultTypings().stream()
                        .flatMap(typing -> forms.stream().map(form -> Arguments.of(emitted, typing, form))));
    }

    @ParameterizedTest
    @MethodSource("asProperty")
    void aModelIsReadAsItWasWritten(Emitted emitted, String typing, String form) throws Exception {
        Object person = emitted.read("Person", Emitted.PERSON);
        Mapper mapper = Mappers.custom().typing(typing, form).mapper();
        String json = mapper.write(person);
        assertSameOrRefused(typing, person, () -> mapper.read(json, person.getClass()));
    }

    /**
     * A mapper that writes the names of classes for nothing but what is declared as an object writes none for a union, and
     * yet looks for them in what the union holds. All other mappers read what they wrote.
     */
    private static void assertSameOrRefused(String typing, Object wanted, Callable<?> reading) throws Exception {
        Object read;
        try {
            read = reading.call();
        } catch (Exception e) {
            if (typing.equals("JAVA_LANG_OBJECT")) {
                assertThat(e).hasMessageContaining("missing type id");
                return;
            }
            throw e;
        }
        assertThat(read).isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("asProperty")
    void soIsOneThatIsHeldAsAnObject(Emitted emitted, String typing, String form) throws Exception {
        Entry entry = new Entry();
        entry.value = emitted.read("Person", Emitted.PERSON);
        Mapper mapper = Mappers.custom().typing(typing, form).mapper();
        String json = mapper.write(entry);
        assertSameOrRefused(
                typing, entry.value, () -> Objects.requireNonNull(((Entry) mapper.read(json, Entry.class)).value));
    }

    /** Alone, so that what fails is seen: decimals, bytes, tri-states, unions, enums, lists, maps, nulls, odd values. */
    @ParameterizedTest
    @MethodSource("asProperty")
    void soIsEveryPropertyAlone(Emitted emitted, String typing, String form) throws Exception {
        Mapper mapper = Mappers.custom().typing(typing, form).mapper();
        int models = 0;
        for (var entry : Pointer.map(Json.parse(Emitted.PERSON)).entrySet()) {
            for (String value :
                    List.of(Json.write(entry.getValue()), "null", "{\"odd\":[1,{}]}", "[\"odd\"]", "\"\"")) {
                Object person = readable(emitted, "{\"" + entry.getKey() + "\":" + value + "}");
                if (person != null) {
                    String json = mapper.write(person);
                    if (json.contains("odd")) {
                        assertSameOrRefused(person, () -> mapper.read(json, person.getClass()));
                    } else {
                        assertSameOrRefused(typing, person, () -> mapper.read(json, person.getClass()));
                    }
                    models++;
                }
            }
        }
        assertThat(models).isGreaterThan(90);
    }

    /** What is not of its documented type has the name of a class where none is looked for. */
    private static void assertSameOrRefused(Object wanted, Callable<?> reading) {
        Object read;
        try {
            read = reading.call();
        } catch (Exception e) {
            return;
        }
        assertThat(read).isEqualTo(wanted);
    }

    /** What a plain mapper takes at all: not every odd value for every type. */
    private static @Nullable Object readable(Emitted emitted, String json) {
        try {
            return emitted.read("Person", json);
        } catch (Exception e) {
            return null;
        }
    }

    @ParameterizedTest
    @MethodSource("asProperty")
    void enumsAreReadAsTheyWereWritten(Emitted emitted, String typing, String form) throws Exception {
        Mapper mapper = Mappers.custom().typing(typing, form).mapper();
        for (String[] each : new String[][] {
            {"Standing", "\"good\""},
            {"Standing", "\"new\""}
        }) {
            Object value = emitted.read(each[0], each[1]);
            String json = mapper.write(value);
            assertThat(mapper.read(json, emitted.type(each[0]))).as(json).isEqualTo(value);
        }
    }

    /**
     * Wrapped otherwise, the type of a list looks like the name of a property. What cannot be told apart is refused, by the
     * writer or by the reader, and never becomes another model.
     */
    @ParameterizedTest
    @MethodSource("otherwise")
    void otherFormsAreReadAsTheSameOrRefused(Emitted emitted, String typing, String form) throws Exception {
        Object person = emitted.read("Person", Emitted.PERSON);
        Mapper mapper = Mappers.custom().typing(typing, form).mapper();
        Object read;
        try {
            read = mapper.read(mapper.write(person), person.getClass());
        } catch (Exception e) {
            System.out.printf("%s, %s, %s: %s%n", emitted, typing, form, e.getMessage());
            return;
        }
        assertThat(read).isEqualTo(person);
    }
}
