package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CBOR, which has bytes, and floats of several lengths, where JSON has text and numbers. */
class CborToolTest {
    private static byte[] write(Object value) throws Exception {
        return Mappers.isJackson3() ? Cbor3.MAPPER.writeValueAsBytes(value) : Cbor2.MAPPER.writeValueAsBytes(value);
    }

    private static Object read(byte[] bytes, Class<?> type) throws Exception {
        return Mappers.isJackson3() ? Cbor3.MAPPER.readValue(bytes, type) : Cbor2.MAPPER.readValue(bytes, type);
    }

    @ParameterizedTest
    @EnumSource
    void aModelIsReadAsItWasWritten(Emitted emitted) throws Exception {
        Object person = emitted.read("Person", Emitted.PERSON);
        assertThat(read(write(person), person.getClass())).isEqualTo(person).hasSameHashCodeAs(person);
    }

    /** As another program writes it. */
    @ParameterizedTest
    @EnumSource
    void whatOthersWriteMeansTheSame(Emitted emitted) throws Exception {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("id", 7);
        document.put("note", null);
        document.put("photo", new byte[] {1, 2});
        document.put("ratio", 0.5f);
        document.put("balance", new java.math.BigDecimal("1.25"));
        document.put("scores", List.of(1, 2L, (short) 3));
        document.put("extra", Map.of("bytes", new byte[] {1, 2}));
        document.put("new", new byte[] {1, 2});
        assertThat(read(write(document), emitted.type("Person")))
                .isEqualTo(emitted.read(
                        "Person",
                        "{\"id\":7,\"note\":null,\"photo\":\"AQI=\",\"ratio\":0.5,\"balance\":1.25,\"scores\":[1,2,3],"
                                + "\"extra\":{\"bytes\":\"AQI=\"},\"new\":\"AQI=\"}"));
    }

    /** Apart, since only one line of Jackson is there. */
    private static final class Cbor2 {
        static final com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper MAPPER =
                new com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper();
    }

    private static final class Cbor3 {
        static final tools.jackson.dataformat.cbor.CBORMapper MAPPER =
                tools.jackson.dataformat.cbor.CBORMapper.builder().build();
    }
}
