package dev.fieldtable.benchmark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Jackson 2. */
final class Jackson2 implements Jackson {
    private final JsonMapper mapper = JsonMapper.builder().build();

    @Override
    public Object read(byte[] json, Class<?> type) throws IOException {
        return mapper.readValue(json, type);
    }

    @Override
    public byte[] write(Object value) throws IOException {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public boolean same(byte[] json, byte[] other) throws IOException {
        return mapper.readTree(json).equals(mapper.readTree(other));
    }
}
