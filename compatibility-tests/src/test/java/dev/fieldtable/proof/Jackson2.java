package dev.fieldtable.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.function.Consumer;

/** {@code com.fasterxml.jackson}. */
final class Jackson2 implements Mapper {
    private final ObjectMapper mapper;

    private Jackson2(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** As its documentation shows first: no module, no setting. */
    static Mapper plain() {
        return new Jackson2(new ObjectMapper());
    }

    static Mapper with(Consumer<JsonMapper.Builder> settings) {
        JsonMapper.Builder builder = JsonMapper.builder();
        settings.accept(builder);
        return new Jackson2(builder.build());
    }

    @Override
    public Object read(String json, Class<?> type) throws Exception {
        return mapper.readValue(json, type);
    }

    @Override
    public String write(Object value) throws Exception {
        return mapper.writeValueAsString(value);
    }

    @Override
    public String version() {
        return mapper.version().toString();
    }
}
