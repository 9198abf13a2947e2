package dev.fieldtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.redis.serializer.GenericJackson2JsonRedisSerializer;
import org.springframework.data.redis.serializer.GenericJacksonJsonRedisSerializer;
import org.springframework.data.redis.serializer.RedisSerializer;

/** Spring's cache in Redis, which writes the class of everything. */
class RedisToolTest {
    private final RedisSerializer<Object> serializer =
            Mappers.isJackson3() ? Serializers.forJackson3() : Serializers.forJackson2();

    @ParameterizedTest
    @EnumSource
    void aModelComesBackAsItWas(Emitted emitted) throws Exception {
        comesBack(emitted.read("Person", Emitted.PERSON));
        comesBack(emitted.read("Person", "{\"note\":null,\"name\":{\"odd\":[1]},\"new\":null}"));
        comesBack(emitted.read("Address", "{\"street\":\"High\"}"));
        comesBack(emitted.read("Point", "{\"x\":1,\"y\":2}"));
        comesBack(emitted.read("Bare", "{}"));
    }

    @ParameterizedTest
    @EnumSource
    void soDoUnionsAndEnums(Emitted emitted) throws Exception {
        comesBack(emitted.read("Contact", "{\"kind\":\"mail\",\"address\":\"a\",\"weight\":1.25}"));
        comesBack(emitted.read("Contact", "{\"kind\":\"pigeon\",\"ring\":[7]}"));
        comesBack(emitted.read("Standing", "\"good\""));
        comesBack(emitted.read("Standing", "\"new\""));
    }

    @ParameterizedTest
    @EnumSource
    void soDoModelsInCollections(Emitted emitted) throws Exception {
        Object point = emitted.read("Point", "{\"x\":1,\"y\":2,\"label\":null}");
        comesBack(new java.util.ArrayList<>(List.of(point, point)));
        comesBack(new java.util.HashMap<>(Map.of("a", point)));
    }

    private void comesBack(Object value) {
        byte[] bytes = Objects.requireNonNull(serializer.serialize(value));
        assertThat(serializer.deserialize(bytes))
                .as(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(value);
    }

    /** Apart, since only one line of Jackson is there. */
    private static final class Serializers {
        @SuppressWarnings("removal")
        static RedisSerializer<Object> forJackson2() {
            return new GenericJackson2JsonRedisSerializer();
        }

        static RedisSerializer<Object> forJackson3() {
            return GenericJacksonJsonRedisSerializer.create(builder -> builder.enableUnsafeDefaultTyping());
        }
    }
}
