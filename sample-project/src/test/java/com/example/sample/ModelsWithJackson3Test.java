package com.example.sample;

import tools.jackson.databind.json.JsonMapper;

class ModelsWithJackson3Test extends ModelsContract {
    private final JsonMapper mapper = JsonMapper.builder().build();

    @Override
    <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    String write(Object model) {
        return mapper.writeValueAsString(model);
    }
}
