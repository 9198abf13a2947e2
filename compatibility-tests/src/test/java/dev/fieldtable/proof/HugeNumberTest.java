package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A number beyond all that a {@code double} holds: the document that has it is read, and the number is kept, or refused by
 * name when it is written. It never becomes another value.
 */
class HugeNumberTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("ratio", "{\"ratio\":1e400}"),
                Arguments.of("ratio", "{\"ratio\":-1e400}"),
                Arguments.of("balance", "{\"balance\":1e400}"),
                Arguments.of("extra", "{\"extra\":1e400}"),
                Arguments.of("extra", "{\"extra\":{\"a\":[1,1e400]}}"),
                Arguments.of("new", "{\"new\":1e400}"),
                Arguments.of("new", "{\"new\":[{\"a\":-1e400}]}"),
                Arguments.of("name", "{\"name\":1e400}"),
                Arguments.of("tags", "{\"tags\":[1e400]}"),
                Arguments.of("home", "{\"home\":1e400}"),
                Arguments.of("home", "{\"home\":{\"new\":1e400}}"),
                Arguments.of("contact", "{\"contact\":{\"kind\":\"mail\",\"weight\":1e400}}"),
                Arguments.of("contact", "{\"contact\":{\"kind\":\"pigeon\",\"ring\":1e400}}"),
                Arguments.of("contacts", "{\"contacts\":[1e400]}"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void itIsReadAndNothingElseIsWrittenForIt(String name, String json) throws Exception {
        for (Emitted emitted : Emitted.values()) {
            isKeptOrNotWritten(Mappers.plain(), emitted, name, json);
        }
    }

    /** Whoever asks is told, whatever type is documented. */
    @ParameterizedTest
    @MethodSource("documents")
    void aValidatorTellsOfItUnlessItIsKept(String name, String json) throws Exception {
        for (Emitted emitted : Emitted.values()) {
            Object read = Mappers.plain().read(json, emitted.type("Person"));
            List<?> told = emitted.generated().violations(read, "STRICT");
            if (!name.equals("balance")) {
                assertThat(told)
                        .anySatisfy(
                                violation -> assertThat(violation.toString()).contains("/" + name));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"extra\":1e400}", "{\"extra\":{\"a\":[1,1e400]}}", "{\"extra\":[[],-1e400]}"})
    void inAValueOfAnyTypeItIsAViolationOfItsOwn(String json) throws Exception {
        for (Emitted emitted : Emitted.values()) {
            assertThat(emitted.generated().violations(Mappers.plain().read(json, emitted.type("Person")), "STRICT"))
                    .anySatisfy(violation -> assertThat(violation.toString())
                            .contains("/extra: \"extra\" has a number that is too large for a double [range]"));
        }
    }

    @Test
    void itIsAnInfinityOfItsSignToWhoLooksAtIt() throws Exception {
        for (Emitted emitted : Emitted.values()) {
            Map<?, ?> unknown = unknown(emitted, "{\"new\":[1e400,-1e400]}");
            assertThat((List<?>) unknown.get("new"))
                    .extracting(
                            number -> number.getClass().getMethod("doubleValue").invoke(number))
                    .containsExactly(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
            assertThat(unknown).hasToString("{new=[Infinity, -Infinity]}");
        }
    }

    private static Map<?, ?> unknown(Emitted emitted, String json) throws Exception {
        Object read = Mappers.plain().read(json, emitted.type("Person"));
        return (Map<?, ?>) read.getClass().getMethod("unknownProperties").invoke(read);
    }

    /** But in place of a model, whose carrier takes no number that long. */
    @ParameterizedTest
    @MethodSource("documents")
    void aMapperOfExactNumbersKeepsIt(String name, String json) throws Exception {
        Mapper mapper = Mappers.with(Setting.BIG_DECIMALS);
        for (Emitted emitted : Emitted.values()) {
            if (json.equals("{\"home\":1e400}")) {
                isKeptOrNotWritten(mapper, emitted, name, json);
            } else {
                isKept(mapper, mapper.read(json, emitted.type("Person")), json);
            }
        }
    }

    /** What is smaller than all that a {@code double} holds is not nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ratio\":1e-1000000}",
                "{\"balance\":-1e-1000000}",
                "{\"extra\":[1e-1000000]}",
                "{\"new\":{\"a\":-1e-1000000}}",
                "{\"contact\":{\"kind\":\"mail\",\"weight\":1e-1000000}}",
                "{\"contact\":{\"kind\":\"pigeon\",\"ring\":1e-1000000}}"
            })
    void aMapperOfExactNumbersKeepsTheSmallestToo(String json) throws Exception {
        Mapper mapper = Mappers.with(Setting.BIG_DECIMALS);
        for (Emitted emitted : Emitted.values()) {
            assertThat(mapper.write(mapper.read(json, emitted.type("Person")))).containsIgnoringCase("1e-1000000");
        }
    }

    /** Written out, such a number would fill the memory. */
    @ParameterizedTest
    @ValueSource(strings = {"ratio", "balance", "extra", "new", "name", "id", "home", "contact"})
    void aNumberOfAThousandMillionDigitsIsNotWrittenOut(String name) throws Exception {
        String json = "{\"" + name + "\":1e1000000000}";
        for (Emitted emitted : Emitted.values()) {
            for (Mapper mapper : List.of(Mappers.plain(), Mappers.with(Setting.BIG_DECIMALS))) {
                String written;
                try {
                    Object read = mapper.read(json, emitted.type("Person"));
                    assertThat(read).isEqualTo(mapper.read(json, emitted.type("Person")));
                    assertThat(read.toString()).hasSizeLessThan(1_000);
                    written = mapper.write(read);
                } catch (Exception refused) {
                    assertThat(refused).hasMessageContaining(name);
                    continue;
                }
                assertThat(written).containsIgnoringCase("1e+1000000000").hasSizeLessThan(100);
            }
        }
    }

    private static void isKeptOrNotWritten(Mapper mapper, Emitted emitted, String name, String json) throws Exception {
        Object read = mapper.read(json, emitted.type("Person"));
        Object again = mapper.read(json, emitted.type("Person"));
        assertThat(read).isEqualTo(again).hasSameHashCodeAs(again).hasToString(again.toString());
        try {
            mapper.write(read);
        } catch (Exception refused) {
            assertThat(refused)
                    .hasMessageContaining(name)
                    .hasMessageContaining("a number that is too large for a double came here");
            return;
        }
        isKept(mapper, read, json);
    }

    private static void isKept(Mapper mapper, Object read, String json) throws Exception {
        String written = mapper.write(read);
        assertThat(Json.difference(Json.parse(json), Json.parse(written)))
                .as(written)
                .isNull();
    }
}
