package dev.fieldtable.benchmark;

import tools.jackson.databind.json.JsonMapper;

/** Jackson 3. */
final class Jackson3 implements Jackson {
    private final JsonMapper mapper = JsonMapper.builder().build();

    @Override
    public Object read(byte[] json, Class<?> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public byte[] write(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public boolean same(byte[] json, byte[] other) {
        return mapper.readTree(json).equals(mapper.readTree(other));
    }
}
