package dev.fieldtable.proof;

import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** {@code tools.jackson}. */
final class Jackson3 implements Mapper {
    private final JsonMapper mapper;

    private Jackson3(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** As its documentation shows first: no module, no setting. */
    static Mapper plain() {
        return new Jackson3(JsonMapper.builder().build());
    }

    static Mapper with(Consumer<JsonMapper.Builder> settings) {
        JsonMapper.Builder builder = JsonMapper.builder();
        settings.accept(builder);
        return new Jackson3(builder.build());
    }

    @Override
    public Object read(String json, Class<?> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    public String version() {
        return mapper.version().toString();
    }
}
