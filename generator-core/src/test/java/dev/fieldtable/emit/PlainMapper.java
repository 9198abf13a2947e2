package dev.fieldtable.emit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of either line, made as its documentation shows first: no module, no setting. */
public interface PlainMapper {
    /** Reads JSON. */
    Object read(String json, Class<?> type) throws Exception;

    /** Writes JSON. */
    String write(Object value) throws Exception;

    /** One mapper of each line. */
    static Stream<PlainMapper> all() {
        return Stream.of(new Jackson2(), new Jackson3());
    }

    /** {@code com.fasterxml.jackson}. */
    final class Jackson2 implements PlainMapper {
        private final ObjectMapper mapper = new ObjectMapper();

        @Override
        public Object read(String json, Class<?> type) throws Exception {
            return mapper.readValue(json, type);
        }

        @Override
        public String write(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }

        @Override
        public String toString() {
            return "Jackson 2";
        }
    }

    /** {@code tools.jackson}. */
    final class Jackson3 implements PlainMapper {
        private final JsonMapper mapper = JsonMapper.builder().build();

        @Override
        public Object read(String json, Class<?> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public String toString() {
            return "Jackson 3";
        }
    }
}
